import { useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import type { Account } from '#core/record/account'
import { ATTEMPT_ROUTES, type Attempt } from '#core/record/attempt'
import { formatDay } from '#core/text/format'
import type { AttemptLog } from '#core/way-back/attempts'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/choices.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { Warn } from '../../ui/Warn.tsx'
import { FormDate, FormText } from '../records/form-controls.tsx'
import { checkDay, checkLine, checkRequired } from '../records/issue.ts'
import { textOrNone } from '../records/record-fields.ts'
import { useForm } from '../records/use-form.ts'
import { useSave } from '../records/use-save.ts'
import styles from './WayBackScreen.module.css'

interface Props {
  readonly account: Account
  readonly log: AttemptLog
}

/** The log of what was tried, and one line more of it. */
export function AttemptsPart({ account, log }: Props) {
  const text = useText()
  const language = useLanguage()
  const edit = useApp((state) => state.edit)
  const [entries, setEntries] = useState(0)
  return (
    <section className={styles.log}>
      <h2 className="sec">{text['way-back.log']}</h2>
      <p>{text['way-back.log.lead']}</p>
      {log.lines[0]?.what === 'granted' && (
        <Warn title={text['way-back.granted']}>
          <p>{text['way-back.granted.do']}</p>
          <div className="acts">
            <Button size="small" icon="pencil" onClick={() => edit('account', account.id, 'password')}>
              {text['way-back.granted.edit']}
            </Button>
          </div>
        </Warn>
      )}
      <AttemptForm key={entries} account={account} onAdded={() => setEntries(entries + 1)} />
      {log.lines.length === 0 ? (
        <p className="mute">{text['way-back.log.empty']}</p>
      ) : (
        <>
          <p className="small mute">
            {text['way-back.log.tally']({ asked: log.asked, refused: log.refused })}
          </p>
          <ul className={styles.lines} aria-label={text['way-back.log']}>
            {log.lines.map((line, i) => (
              <li key={`${line.on} ${log.lines.length - i}`}>
                <b>
                  {text['way-back.log.line']({
                    day: formatDay(line.on, language),
                    route: text[`way-back.route.${line.route}`],
                    what: text[`way-back.what.${line.what}`],
                  })}
                </b>
                {line.note !== undefined && <p className="small">{line.note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface Values {
  readonly on: string
  readonly route: Attempt['route']
  readonly what: Attempt['what']
  readonly note: string
}

function AttemptForm({ account, onAdded }: { readonly account: Account; readonly onAdded: () => void }) {
  const text = useText()
  const today = useToday()
  const canEdit = useCanEdit()
  const save = useSave()
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useForm<Values>(
    () => ({ on: today, route: 'code', what: 'asked', note: '' }),
    ({ on, note }) => [...checkRequired('on', on), ...checkDay('on', on), ...checkLine('note', note)],
  )
  const { on, route, what, note } = form.values
  const add = async () => {
    const written = textOrNone(note)
    const line: Attempt = { on, route, what, ...(written === undefined ? {} : { note: written }) }
    const record = {
      ...account,
      attempts: [...(account.attempts ?? []), line],
      ...(what === 'granted' ? { state: 'in-use' as const } : {}),
    }
    const failed = await save({ put: [{ record }], remove: [], label: 'edit' }, text['way-back.log.added'])
    if (failed === null) onAdded()
    else setFailure(failed)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (form.isSound()) void add()
  }
  return (
    <form className={styles.form} noValidate aria-label={text['way-back.log.add']} onSubmit={submit}>
      <FormDate form={form} name="on" label={text['way-back.log.on']} />
      <SelectField
        label={text['way-back.log.route']}
        value={route}
        options={ATTEMPT_ROUTES.map((value) => ({ value, label: text[`way-back.route.${value}`] }))}
        onChange={(event) => {
          const chosen = ATTEMPT_ROUTES.find((value) => value === event.target.value)
          if (chosen !== undefined) form.set({ route: chosen })
        }}
      />
      <Segmented
        label={text['way-back.log.what']}
        value={what}
        options={(['asked', 'granted', 'refused'] as const).map((value) => ({
          value,
          label: text[`way-back.what.${value}`],
        }))}
        onChange={(chosen) => form.set({ what: chosen })}
      />
      <FormText
        form={form}
        name="note"
        label={text['way-back.log.note']}
        hint={text['way-back.log.note.hint']}
      />
      {failure !== null && <FailureNote failure={failure} />}
      <div>
        <Button type="submit" icon="plus" disabled={!canEdit}>
          {text['way-back.log.add']}
        </Button>
        {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
      </div>
    </form>
  )
}
