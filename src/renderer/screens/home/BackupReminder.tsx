import { useEffect, useState } from 'react'
import type { BackupState } from '#contract'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './HomeScreen.module.css'

/** One calm line when something is the matter with the backups; nothing on most days. */
export function BackupReminder() {
  const text = useText()
  const api = useApi()
  const show = useApp((state) => state.show)
  const [trouble, setTrouble] = useState<BackupState['trouble']>(null)
  useEffect(() => {
    let isGone = false
    void api.backups.state().then((answer) => {
      if (!isGone && answer.ok) setTrouble(answer.value.trouble)
    })
    return () => {
      isGone = true
    }
  }, [api])
  if (trouble === null) return null
  return (
    <aside className={styles.backups} aria-label={text['backups.trouble-title']}>
      <p>{text[`backups.trouble.${trouble}`]}</p>
      <Button size="small" variant="quiet" arrow onClick={() => show('settings')}>
        {text['backups.look']}
      </Button>
    </aside>
  )
}
