import { useEffect, useRef } from 'react'
import { accountName, givenName } from '#core/text/names'
import { useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { CheckField } from '../../ui/choices.tsx'
import styles from './PrintScreen.module.css'
import type { Owner } from './owners.ts'
import type { PrintForm } from './use-print-form.ts'

interface Props {
  readonly form: PrintForm
}

/** Whose accounts go on the sheet; one by one where somebody wants that. */
export function Who({ form }: Props) {
  const text = useText()
  const context = useNameContext()
  const { owners, chosen, choose } = form
  return (
    <>
      {owners.map((owner) => (
        <OwnerCheck key={owner.personId} owner={owner} form={form} />
      ))}
      {owners.length > 0 && (
        <details className={styles.each}>
          <summary>{text['print.choose']({ count: chosen.size })}</summary>
          {owners.flatMap((owner) =>
            owner.accounts.map((account) => (
              <CheckField
                key={account.id}
                label={accountName(account, context)}
                {...(owner.name === null || owners.length === 1 ? {} : { hint: owner.name })}
                checked={chosen.has(account.id)}
                onChange={(event) => choose([account], event.target.checked)}
              />
            )),
          )}
        </details>
      )}
    </>
  )
}

function OwnerCheck({ owner, form }: Props & { readonly owner: Owner }) {
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  const { name, accounts } = owner
  const count = accounts.filter(({ id }) => form.chosen.has(id)).length
  const isSome = count > 0 && count < accounts.length
  useEffect(() => {
    // There is no attribute for "some of them".
    const input = box.current?.querySelector('input')
    if (input) input.indeterminate = isSome
  }, [isSome])
  return (
    <div ref={box}>
      <CheckField
        label={
          name === null
            ? text['print.nobody']({ count: accounts.length })
            : text['print.person']({ name: givenName(name), count: accounts.length })
        }
        checked={count === accounts.length}
        onChange={(event) => form.choose(accounts, event.target.checked)}
      />
    </div>
  )
}
