import { formatMoment } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useVaultSettings } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { ForgetDialog } from './ForgetDialog.tsx'
import { GiveDialog } from './GiveDialog.tsx'
import styles from './HandOver.module.css'

/** Handing the notebook to its owner, and doing away with it here. */
export function HandOverPart() {
  const text = useText()
  const language = useLanguage()
  const canEdit = useCanEdit()
  const last = useVaultSettings()?.handOvers?.at(-1)
  const openSheet = useApp((state) => state.openSheet)
  const [open, setOpen] = useOpened<'give' | 'forget' | null>('hand-over', null)
  const close = () => setOpen(null)
  return (
    <section className={styles.part}>
      <h2 className="sec">{text['hand-over.section']}</h2>
      <p className="small mute">{text['hand-over.section.body']}</p>
      {last !== undefined && (
        <p className="small">
          {text['hand-over.given']({
            day: formatMoment(last.at, language),
            to: last.to,
            fingerprint: last.fingerprint,
          })}
        </p>
      )}
      {last !== undefined && (
        <div className="acts">
          <Button size="small" icon="print" onClick={() => openSheet('hand-over-certificate', null)}>
            {text['certificate.print']}
          </Button>
        </div>
      )}
      <div className="acts">
        <Button icon="key" disabled={!canEdit} onClick={() => setOpen('give')}>
          {text['hand-over.give']}
        </Button>
        <Button variant="quiet" icon="cross" onClick={() => setOpen('forget')}>
          {text['hand-over.forget']}
        </Button>
      </div>
      {open === 'give' && <GiveDialog onClose={close} />}
      {open === 'forget' && <ForgetDialog onClose={close} />}
    </section>
  )
}
