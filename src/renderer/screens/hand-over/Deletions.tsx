import { useEffect, useState } from 'react'
import type { Deletion } from '#core/sheet/model/certificates'
import { formatMoment } from '#core/text/format'
import { useApi, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './HandOver.module.css'
import { PrintDeletion } from './PrintDeletion.tsx'

/** What was done away with on this computer, by number; nothing where that never happened. */
export function Deletions() {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const [deletions, setDeletions] = useState<readonly Deletion[]>([])
  useEffect(() => {
    let isGone = false
    void api.handOver.deletions().then((answer) => {
      if (!isGone && answer.ok) setDeletions(answer.value)
    })
    return () => {
      isGone = true
    }
  }, [api])
  const clear = async (id: string) => {
    const left = await api.handOver.forgetDeletion({ id })
    if (left.ok) setDeletions(left.value)
  }
  if (deletions.length === 0) return null
  return (
    <section className={styles.part}>
      <h3 className={styles.small}>{text['hand-over.deletions']}</h3>
      <ul>
        {deletions.map(({ id, at, fingerprint, removed, remaining }) => (
          <li key={id} className={styles.deletion}>
            <b>{text['hand-over.deletion']({ when: formatMoment(at, language), fingerprint })}</b>
            <p className="small">
              {text['hand-over.deletion.removed']({
                vault: removed.vault,
                copies: removed.backups + removed.beside,
                traces: removed.traces,
              })}
            </p>
            <p className="small mute">{text['hand-over.deletion.remaining'](remaining)}</p>
            <div className="acts">
              <PrintDeletion id={id} />
              <Button size="small" variant="quiet" onClick={() => void clear(id)}>
                {text['hand-over.deletion.clear']}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
