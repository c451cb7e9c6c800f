import type { ContactPoint } from '#core/record/contact-point'
import { formatDay } from '#core/text/format'
import { accountName } from '#core/text/names'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { withFields } from '../records/record-fields.ts'
import { useSave } from '../records/use-save.ts'
import styles from './ContactBook.module.css'

/** What else is on record, and the proof that something arrived. */
export function ContactFacts({ contact }: { readonly contact: ContactPoint }) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const canEdit = useCanEdit()
  const context = useNameContext()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const { index } = useAnalysis()
  const prove = async () => {
    const record = withFields<ContactPoint>(contact, { lastProvedOn: today, status: 'live' })
    const failure = await save({ put: [{ record }], remove: [], label: 'edit' }, text['contacts.proved.done'])
    if (failure !== null) notifyFailure(failure)
  }
  const tie = index.ties.find(({ id }) => id === contact.tieId)
  const host = contact.medium === 'email' ? index.byId.get(contact.hostAccountId ?? contact.id) : undefined
  const device =
    contact.medium === 'phone' ? index.devices.find(({ id }) => id === contact.deviceId) : undefined
  const facts = [
    [text['contacts.tie'], tie?.title],
    [text['contacts.host'], host?.type === 'account' ? accountName(host, context) : undefined],
    [text['contacts.device'], device?.title],
    [text['contacts.sms'], contact.medium === 'phone' ? text[`words.sms.${contact.sms}`] : undefined],
    [
      text['fields.survivesMove'],
      contact.survivesMove === undefined
        ? text['words.unknown']
        : text[`fields.value.survivesMove.${contact.survivesMove}`],
    ],
    [text['contacts.status'], text[`words.contact-status.${contact.status}`]],
    [text['records.note'], contact.note],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined)
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div className="fr" key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small mute">
        {contact.lastProvedOn === undefined
          ? text['contacts.never-proved']
          : text['contacts.proved']({ day: formatDay(contact.lastProvedOn, language) })}
      </p>
      {contact.lastProvedOn !== today && (
        <div>
          <Button size="small" icon="check" disabled={!canEdit} onClick={() => void prove()}>
            {text['contacts.prove']}
          </Button>
        </div>
      )}
    </>
  )
}
