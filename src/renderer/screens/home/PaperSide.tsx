import { printLog } from '#core/sheet/printed/print-log'
import { paperStateOf, type PaperCheck, type PaperState } from '#core/sheet/check/paper-state'
import { useMemo } from 'react'
import { formatDay, formatList } from '#core/text/format'
import { changeText } from '#core/text/paper-text'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './PaperSide.module.css'
import { TallySeal } from './TallySeal.tsx'

/** 割印: whether the papers that are kept still agree with the notebook, and what to do when they do not. */
export function PaperSide() {
  const text = useText()
  const records = useApp((state) => state.records)
  const today = useToday()
  const show = useApp((state) => state.show)
  const hasAccounts = useApp((state) => state.records.some((record) => record.type === 'account'))
  const state = useMemo(() => paperStateOf(records, today), [records, today])
  // The seal is shifted by what is most wrong: the newest paper that is out of date, else the newest of all.
  const paper = state.papers.find(({ isCurrent }) => !isCurrent) ?? state.papers[0]
  return (
    <aside className={styles.side} aria-label={text['home.paper']}>
      <h2 className="sec">{text['home.paper']}</h2>
      <TallySeal
        state={state.status}
        label={text[`home.paper-seal-${state.status}`]}
        notebook={text['home.paper-notebook']}
        sheet={paper === undefined ? '' : text['home.paper-sheet']({ number: paper.sheet.number })}
      />
      <p>
        <b>{text[`home.paper-${state.status}`]}</b>
      </p>
      {paper === undefined ? (
        <p className="small mute">{text['home.paper-none-body']}</p>
      ) : (
        <Explanation paper={paper} others={state.papers} />
      )}
      {state.status !== 'current' && (
        <Button wide icon="print" disabled={!hasAccounts} onClick={() => show('print')}>
          {state.status === 'none'
            ? text['home.paper-print-first']
            : text['home.paper-print']({ number: state.nextNumber })}
        </Button>
      )}
      <OldPaper />
    </aside>
  )
}

const NAMED = 3

interface Props {
  readonly paper: PaperCheck
  readonly others: PaperState['papers']
}

function Explanation({ paper, others }: Props) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const { number, printedOn, keptAt } = paper.sheet
  const day = formatDay(printedOn, language)
  if (paper.isCurrent) {
    return (
      <p className="small mute">
        {text['home.paper-current-body']({ number, day })}
        {keptAt !== undefined && text['home.paper-kept']({ keptAt })}
      </p>
    )
  }
  const { changed } = paper
  const count = changed.length
  const more = count - NAMED
  const also = others.filter((other) => !other.isCurrent && other !== paper)
  const numbers = also.map(({ sheet }) => text['home.paper-sheet']({ number: sheet.number }))
  return (
    <>
      <p className="small mute">
        {count === 0
          ? text['home.paper-outdated-rest']({ number, day })
          : text['home.paper-outdated-body']({ number, day, count })}
      </p>
      <ul>
        {changed.slice(0, NAMED).map((change) => (
          <li key={change.accountId}>{changeText(change, context)}</li>
        ))}
        {more > 0 && <li>{text['home.paper-more']({ count: more })}</li>}
      </ul>
      {also.length > 0 && (
        <p className="small mute">{text['home.paper-also']({ numbers: formatList(numbers, language) })}</p>
      )}
      <p className="small mute">{text['home.paper-swap']({ number, keptAt: keptAt ?? null })}</p>
    </>
  )
}

/** A paper that another took the place of and that nobody destroyed yet: first the one with secrets on it. */
function OldPaper() {
  const text = useText()
  const { index } = useAnalysis()
  const show = useApp((state) => state.show)
  const log = useMemo(() => printLog(index), [index])
  const old = log.filter(({ isToDestroy }) => isToDestroy).map(({ sheet }) => sheet)
  const first = old.find(({ secrets }) => secrets === 'printed') ?? old[0]
  if (first === undefined) return null
  return (
    <>
      <p className="small">
        {text['papers.to-destroy']({ number: first.number, hasSecrets: first.secrets === 'printed' })}
      </p>
      <Button variant="quiet" size="small" arrow onClick={() => show('papers')}>
        {text['papers.title']}
      </Button>
    </>
  )
}
