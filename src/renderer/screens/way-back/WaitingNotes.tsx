import { formatDay } from '#core/text/format'
import type { Waiting } from '#core/way-back/attempts'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { Warn } from '../../ui/Warn.tsx'

/** What was asked for and is not answered yet, with the day by which the answer should come. */
export function WaitingNotes({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const text = useText()
  const language = useLanguage()
  return waiting.map(({ attempt, answer, isRunning }) => {
    const day = formatDay(attempt.on, language)
    const route = text[`way-back.route.${attempt.route}`]
    if (answer === null) return <Warn key={attempt.route} title={text['way-back.open-end']({ day, route })} />
    const until = formatDay(answer.on, language)
    return isRunning ? (
      <Warn key={attempt.route} title={text['way-back.waiting']({ day, route, until })}>
        <p>{text['way-back.waiting-why']}</p>
      </Warn>
    ) : (
      <Warn key={attempt.route} title={text['way-back.overdue']({ day, route, until })} />
    )
  })
}
