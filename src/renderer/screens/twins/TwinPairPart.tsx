import { useState } from 'react'
import type { Failure } from '#core/failure'
import type { TwinPair } from '#core/twins/pairs'
import { recordNameWithPerson } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext, useVaultSettings } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useSave } from '../records/use-save.ts'
import { differences } from './differences.ts'
import { DifferenceRow } from './DifferenceRow.tsx'
import styles from './Twins.module.css'

/** Two records side by side with what differs, and the two answers. */
export function TwinPairPart({ pair }: { readonly pair: TwinPair }) {
  const text = useText()
  const context = useNameContext()
  const canEdit = useCanEdit()
  const settings = useVaultSettings()
  const save = useSave()
  const combine = useApp((state) => state.combine)
  const notify = useApp((state) => state.notify)
  const showRecord = useApp((state) => state.showRecord)
  const [fromSecond, setFromSecond] = useState<ReadonlySet<string>>(new Set())
  const [failure, setFailure] = useState<Failure | null>(null)
  const { first, second, by } = pair
  const rows = differences(pair)
  const names = { first: recordNameWithPerson(first, context), second: recordNameWithPerson(second, context) }
  const title = text['twins.pair'](names)
  const makeOne = async () => {
    const made = await combine({ keepId: first.id, goneId: second.id, choices: [...fromSecond] })
    if (made.ok) notify(text['twins.combined'], { undo: true })
    else setFailure(made.error)
  }
  const tellApart = async () => {
    if (settings === null) return
    const different = [...(settings.different ?? []), { first: first.id, second: second.id }]
    const put = [{ record: { ...settings, different } }]
    setFailure(await save({ put, remove: [], label: 'settings' }, text['twins.different.done']))
  }
  return (
    <article className={styles.pair} aria-label={title}>
      <h2>{title}</h2>
      <p>{text[`twins.by.${by}`]}</p>
      {rows.length === 0 ? (
        <p>{text['twins.same']}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text['twins.field']}</th>
              <th scope="col">{text['twins.first']}</th>
              <th scope="col">{text['twins.second']}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DifferenceRow
                key={row.field}
                row={row}
                pair={pair}
                isSecond={fromSecond.has(row.field)}
                choose={(isSecond) => {
                  const next = new Set(fromSecond)
                  if (isSecond) next.add(row.field)
                  else next.delete(row.field)
                  setFromSecond(next)
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      <p className="small mute">{text['twins.what']}</p>
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button size="small" variant="primary" disabled={!canEdit} onClick={() => void makeOne()}>
          {text['twins.combine']}
        </Button>
        <Button size="small" disabled={!canEdit || settings === null} onClick={() => void tellApart()}>
          {text['twins.different']}
        </Button>
        <InlineButton onClick={() => showRecord(first.type, first.id)}>
          {text['twins.see']({ name: text['twins.first'] })}
        </InlineButton>
        <InlineButton onClick={() => showRecord(second.type, second.id)}>
          {text['twins.see']({ name: text['twins.second'] })}
        </InlineButton>
        {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
      </div>
    </article>
  )
}
