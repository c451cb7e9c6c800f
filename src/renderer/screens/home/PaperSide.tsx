import { useMemo } from 'react'
import { paperStateOf, type PaperState } from '#core/sheet/paper-state'
import { formatDay } from '#core/text/format'
import { recordNameWithPerson } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './PaperSide.module.css'
import { TallySeal } from './TallySeal.tsx'

/** 割印: whether the last sheet still agrees with the notebook, and what to do when it does not. */
export function PaperSide() {
  const text = useText()
  const records = useApp((state) => state.records)
  const show = useApp((state) => state.show)
  const hasAccounts = useApp((state) => state.records.some((record) => record.type === 'account'))
  const state = useMemo(() => paperStateOf(records), [records])
  return (
    <aside className={styles.side} aria-label={text['home.paper']}>
      <h2 className="sec">{text['home.paper']}</h2>
      <TallySeal
        state={state.status}
        label={text[`home.paper-seal-${state.status}`]}
        notebook={text['home.paper-notebook']}
        sheet={state.status === 'none' ? '' : text['home.paper-sheet']({ number: state.sheet.number })}
      />
      <p>
        <b>{text[`home.paper-${state.status}`]}</b>
      </p>
      <Explanation state={state} />
      {state.status !== 'current' && (
        <Button wide icon="print" disabled={!hasAccounts} onClick={() => show('print')}>
          {text['home.paper-print']({ number: state.nextNumber })}
        </Button>
      )}
    </aside>
  )
}

const NAMED = 3

function Explanation({ state }: { readonly state: PaperState }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  if (state.status === 'none') return <p className="small mute">{text['home.paper-none-body']}</p>
  const { number, printedOn, keptAt } = state.sheet
  const day = formatDay(printedOn, language)
  if (state.status === 'current') {
    return (
      <p className="small mute">
        {text['home.paper-current-body']({ number, day })}
        {keptAt !== undefined && text['home.paper-kept']({ keptAt })}
      </p>
    )
  }
  const more = state.changed.length - NAMED
  return (
    <>
      <p className="small mute">
        {text['home.paper-outdated-body']({ number, day, count: state.changed.length })}
      </p>
      <ul>
        {state.changed.slice(0, NAMED).map((record) => (
          <li key={record.id}>{recordNameWithPerson(record, context)}</li>
        ))}
        {more > 0 && <li>{text['home.paper-more']({ count: more })}</li>}
      </ul>
      <p className="small mute">{text['home.paper-swap']({ number, keptAt: keptAt ?? null })}</p>
    </>
  )
}
