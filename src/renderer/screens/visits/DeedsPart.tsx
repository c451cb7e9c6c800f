import { useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import type { Visit } from '#core/record/visit'
import { formatDay } from '#core/text/format'
import { withDeed } from '#core/visit/visits'
import { useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { TextField } from '../../ui/fields.tsx'
import { useSave } from '../records/use-save.ts'
import styles from './Visits.module.css'

/** What was done by hand, and one line more of it. */
export function DeedsPart({ visit }: { readonly visit: Visit }) {
  const text = useText()
  const today = useToday()
  const canEdit = useCanEdit()
  const save = useSave()
  const [what, setWhat] = useTyped('visits.deed', 'what', '')
  const [failure, setFailure] = useState<Failure | null>(null)
  const add = async () => {
    const record = withDeed(visit, { on: today, what: what.trim() })
    const failed = await save({ put: [{ record }], remove: [], label: 'edit' }, text['visits.deeds.added'])
    setFailure(failed)
    if (failed === null) setWhat('')
  }
  return (
    <section className={styles.part}>
      <h2 className="sec">{text['visits.deeds']}</h2>
      <p className="mute">{text['visits.deeds.lead']}</p>
      <Deeds visit={visit} />
      <form
        className={styles.inline}
        autoComplete="off"
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault()
          if (what.trim() !== '') void add()
        }}
      >
        <TextField
          label={text['visits.deeds.what']}
          hint={text['visits.deeds.what.hint']}
          value={what}
          maxLength={200}
          onChange={(event) => setWhat(event.target.value)}
        />
        <Button type="submit" icon="plus" disabled={!canEdit || what.trim() === ''}>
          {text['visits.deeds.add']}
        </Button>
      </form>
      {failure !== null && <FailureNote failure={failure} />}
    </section>
  )
}

/** What was done by hand during a visit. */
export function Deeds({ visit }: { readonly visit: Visit }) {
  const language = useLanguage()
  if (visit.done.length === 0) return null
  return (
    <ul>
      {visit.done.map(({ on, what }, at) => (
        <li key={`${at} ${what}`} className={styles.line}>
          <span className={styles.what}>{what}</span>
          <span className="small mute nowrap">{formatDay(on, language)}</span>
        </li>
      ))}
    </ul>
  )
}
