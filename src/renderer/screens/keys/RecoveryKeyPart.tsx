import { useState } from 'react'
import { formatDay } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useVaultSettings } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Explained } from '../../ui/Explained.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { Warn } from '../../ui/Warn.tsx'
import { KitDialog } from './KitDialog.tsx'
import { Part } from './Part.tsx'
import { ProveDialog } from './ProveDialog.tsx'
import { RenewDialog } from './RenewDialog.tsx'

/** `code`: of a key that was made just now, to be shown while it is put on paper. */
type Open =
  { readonly kind: 'prove' | 'renew' } | { readonly kind: 'kit'; readonly code: string | null } | null

/** The state of the recovery key: on paper since when, proved when; and how to mend either. */
export function RecoveryKeyPart() {
  const text = useText()
  const language = useLanguage()
  const canEdit = useCanEdit()
  const recoveryKey = useVaultSettings()?.recoveryKey
  const isAtHand = useApp((state) => state.session.status === 'open' && state.session.vault.recoveryKeyAtHand)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const made = recoveryKey?.kitMadeOn
  const proved = recoveryKey?.typedBackOn
  return (
    <Part title={text['settings.key']}>
      {made === undefined ? (
        <Warn title={text['settings.key-none']}>
          <p>
            <Explained>{text['settings.key-none-body']}</Explained>
          </p>
        </Warn>
      ) : (
        <ul>
          <li>
            <MarkWord mark="safe" word={text['settings.key-made']({ day: formatDay(made, language) })} />
          </li>
          <li>
            {proved === undefined ? (
              <MarkWord mark="unknown" word={text['settings.key-not-proved']} />
            ) : (
              <MarkWord
                mark="safe"
                word={text['settings.key-proved']({ day: formatDay(proved, language) })}
              />
            )}
          </li>
        </ul>
      )}
      <div className="acts">
        {isAtHand && (
          <Button icon="key" onClick={() => setOpen({ kind: 'kit', code: null })}>
            {text['settings.key-continue']}
          </Button>
        )}
        {made !== undefined && (
          <Button icon="key" disabled={!canEdit} onClick={() => setOpen({ kind: 'prove' })}>
            {text['settings.key-prove']}
          </Button>
        )}
        {!isAtHand && (
          <Button
            variant={made === undefined ? 'secondary' : 'quiet'}
            icon="print"
            disabled={!canEdit}
            onClick={() => setOpen({ kind: 'renew' })}
          >
            {text[made === undefined ? 'settings.key-make' : 'settings.key-renew']}
          </Button>
        )}
        {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
      </div>
      {open?.kind === 'prove' && <ProveDialog onClose={close} />}
      {open?.kind === 'renew' && (
        <RenewDialog onClose={close} onRenewed={(code) => setOpen({ kind: 'kit', code })} />
      )}
      {open?.kind === 'kit' && <KitDialog code={open.code} onClose={close} />}
    </Part>
  )
}
