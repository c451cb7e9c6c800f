import { useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import { plansAbout } from '#core/plan/plan-record'
import { licencesNaming, replacementEdits, usesOfContact } from '#core/plan/replacement'
import { CONTACT_ROLES } from '#core/record/account'
import type { ContactPoint } from '#core/record/contact-point'
import type { RecordId } from '#core/record/field'
import { formatList } from '#core/text/format'
import { recordName } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { FieldError } from '../../ui/Field.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { useForm } from '../records/use-form.ts'
import { chosenRoles, chosenUses, successorOf, type ReplaceValues } from './replace-form.ts'
import styles from './Replace.module.css'
import { SuccessorFields } from './SuccessorFields.tsx'
import { UseList } from './UseList.tsx'

interface Props {
  readonly from: ContactPoint
  /** The accounts that are chosen at first; null for all that use it. */
  readonly accountIds: readonly RecordId[] | null
}

/** Puts another address or number in the place of one, at many accounts at once, and says what is to be done at each service. */
export function ReplaceScreen({ from, accountIds }: Props) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const analysis = useAnalysis()
  const canEdit = useCanEdit()
  const save = useApp((state) => state.save)
  const notify = useApp((state) => state.notify)
  const setUnsaved = useApp((state) => state.setUnsaved)
  const showRecord = useApp((state) => state.showRecord)
  const uses = usesOfContact(from, analysis)
  const { values, set } = useForm<ReplaceValues>(
    () => ({
      successor: '',
      typed: '',
      kept: [],
      decisions: Object.fromEntries(
        uses
          .filter(({ account }) => accountIds?.includes(account.id) === false)
          .map(({ account }) => [account.id, 'out']),
      ),
      isProved: false,
    }),
    () => [],
  )
  const [ids] = useState(() => ({ plan: newRecordId(), contact: newRecordId() }))
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const isEmail = from.medium === 'email'
  const { contacts, accounts } = analysis.index
  const successor = successorOf(values, { from, contacts, accounts, newId: ids.contact })
  const chosen = chosenUses(uses, values)
  const changed = chosen.filter(({ isChanged }) => isChanged).length
  const open = chosen.length - changed
  const plan = plansAbout(from.id, analysis)[0]
  const admins = licencesNaming(from.id, analysis)
  const roles = CONTACT_ROLES.filter((role) => uses.some((use) => use.roles.includes(role)))
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (successor.code !== null || chosen.length === 0) return
    const to = successor.contact
    const put = replacementEdits({ planId: ids.plan, from, to, chosen, isProved: values.isProved }, analysis)
    const saved = await save({ put: put.map((record) => ({ record })), remove: [], label: 'edit' })
    if (!saved.ok) {
      setFailure(saved.error)
      return
    }
    setUnsaved(false)
    showRecord(open > 0 ? 'plan' : 'contact-point', open > 0 ? ids.plan : to.id)
    // Said there: what was said on this screen goes with it.
    notify(text['replace.done']({ changed, open }), { undo: true })
  }
  return (
    <div className={`page ${styles.page}`}>
      <PageHead
        title={text['replace.title']}
        lead={text['replace.what']({ old: recordName(from, context) })}
        end={
          <InlineButton icon="previous" onClick={() => showRecord('contact-point', from.id)}>
            {text['replace.back']}
          </InlineButton>
        }
      />
      {uses.length === 0 ? (
        <p className={styles.form}>{text['replace.none']}</p>
      ) : (
        <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
          <p>{text['replace.lead']}</p>
          {plan !== undefined && (
            <p className="note">
              {text['replace.planned']}{' '}
              <InlineButton onClick={() => showRecord('plan', plan.id)}>{text['plan.open']}</InlineButton>
            </p>
          )}
          <SuccessorFields from={from} values={values} set={set} issue={isTried ? successor.code : null} />
          <fieldset>
            <legend className="lb">{text['replace.roles']}</legend>
            <div className={styles.roles}>
              {roles.map((role) => (
                <CheckField
                  key={role}
                  label={text[`words.role.${role}`]}
                  checked={!values.kept.includes(role)}
                  onChange={() =>
                    set({
                      kept: values.kept.includes(role)
                        ? values.kept.filter((other) => other !== role)
                        : [...values.kept, role],
                    })
                  }
                />
              ))}
            </div>
            <p className="hint">{text['replace.notes']}</p>
          </fieldset>
          <UseList
            from={from}
            fresh={
              successor.code === null
                ? recordName(successor.contact, context)
                : text[`plan.fresh.${from.medium}`]
            }
            uses={uses.map((use) => ({ ...use, roles: chosenRoles(use, values.kept) }))}
            decisions={values.decisions}
            decide={(decisions) => set({ decisions })}
          />
          <div className={styles.foot}>
            {admins.length > 0 && (
              <p className="note">
                {text['replace.also']({
                  names: formatList(
                    admins.map(({ title }) => title),
                    language,
                  ),
                })}
              </p>
            )}
            <CheckField
              label={text['replace.proved']({ email: isEmail })}
              hint={text['replace.proved.hint']}
              checked={values.isProved}
              onChange={() => set({ isProved: !values.isProved })}
            />
            {isTried && chosen.length === 0 && <FieldError>{text['replace.nothing-chosen']}</FieldError>}
            <p role="status">{text['replace.sum']({ changed, open })}</p>
            {failure !== null && <FailureNote failure={failure} />}
            <div className="acts">
              <Button variant="primary" type="submit" disabled={!canEdit}>
                {text['replace.go']}
              </Button>
              <Button onClick={() => showRecord('contact-point', from.id)}>{text['frame.cancel']}</Button>
              {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
            </div>
          </div>
        </form>
      )}
    </div>
  )
}
