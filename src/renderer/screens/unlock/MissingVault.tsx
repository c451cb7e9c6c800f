import type { KnownVault } from '#contract'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Warn } from '../../ui/Warn.tsx'
import { ForgetVault } from './ForgetVault.tsx'
import styles from './Gate.module.css'
import { KnownBackups } from './KnownBackups.tsx'

interface Props {
  readonly vault: KnownVault
  readonly onOpenElsewhere: () => void
  readonly onRescued: (path: string) => void
}

/** A notebook whose file is not where it was. */
export function MissingVault({ vault, onOpenElsewhere, onRescued }: Props) {
  const text = useText()
  return (
    <>
      <h2>{vault.title}</h2>
      <div className={styles.form}>
        <Warn title={text['unlock.missing-title']}>
          <p>{text['unlock.missing-body']({ path: vault.path })}</p>
        </Warn>
        <Button variant="primary" wide icon="book" onClick={onOpenElsewhere}>
          {text['unlock.elsewhere']}
        </Button>
      </div>
      <div className={styles.others}>
        <KnownBackups path={vault.path} onMade={onRescued} />
        <ForgetVault vault={vault} />
      </div>
    </>
  )
}
