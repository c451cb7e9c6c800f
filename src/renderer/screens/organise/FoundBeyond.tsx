import { useDeferredValue, useMemo, useState } from 'react'
import { foundBeyondAccounts, ownerIdOf, type BeyondAccounts } from '#core/search/beyond-accounts'
import { matchReasons } from '#core/search/match'
import { fieldName } from '#core/text/field-words'
import { recordName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { personText } from '../accounts/account-words.ts'
import { iconOf } from '../holdings/holding-words.ts'
import styles from './FoundBeyond.module.css'

/** Says what was found besides accounts, and leads there; nothing where nothing was. Looked for after the accounts are painted. */
export function FoundBeyond({ query }: { readonly query: string }) {
  const text = useText()
  const { index } = useAnalysis()
  const wanted = useDeferredValue(query.trim())
  const found = useMemo(() => foundBeyondAccounts(wanted, index), [wanted, index])
  const [isOpen, setOpen] = useState(false)
  if (found.length === 0) return null
  return (
    <>
      <div className={styles.found} role="status">
        <InlineButton icon="holdings" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {text['organise.beyond']({ count: found.length })}
        </InlineButton>
      </div>
      {isOpen && (
        <Dialog title={text['organise.beyond.title']({ query: wanted })} wide onClose={() => setOpen(false)}>
          <ul className={styles.list}>
            {found.slice(0, MOST_SHOWN).map((record) => (
              <Line key={record.id} record={record} query={wanted} />
            ))}
          </ul>
          {found.length > MOST_SHOWN && (
            <p className="small mute">{text['organise.beyond.more']({ count: found.length - MOST_SHOWN })}</p>
          )}
          <div className="acts">
            <Button onClick={() => setOpen(false)}>{text['frame.close']}</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}

/** Whoever finds more than that writes another word. */
const MOST_SHOWN = 50

interface LineProps {
  readonly record: BeyondAccounts
  readonly query: string
}

function Line({ record, query }: LineProps) {
  const text = useText()
  const context = useNameContext()
  const { index } = useAnalysis()
  const showRecord = useApp((state) => state.showRecord)
  const name = recordName(record, context)
  const person = personText(ownerIdOf(record), context)
  const reasons = matchReasons(query, record, index, [name, person])
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => showRecord(record.type, record.id)}>
        <Icon
          name={
            record.type === 'contact-point' ? (record.medium === 'email' ? 'mail' : 'phone') : iconOf(record)
          }
        />
        <span>
          <b>{name}</b>
          <small>{text['records.parts']({ parts: [text[`words.type.${record.type}`], person] })}</small>
          {reasons.map((reason) => (
            <small key={`${reason.field}/${reason.text}`}>
              {text['accounts.found-by']({
                what:
                  reason.record === record
                    ? fieldName(reason.field, text)
                    : text[`words.type.${reason.record.type}`],
                text: reason.text,
              })}
            </small>
          ))}
        </span>
      </button>
    </li>
  )
}
