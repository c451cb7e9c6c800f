import { useState } from 'react'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { formatMoment } from '#core/text/format'
import { recordName } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import styles from './History.module.css'
import type { Bin } from './use-bin.ts'

/** What is about to go for good: one entry by its name, or all of them. */
interface Purging {
  readonly ids: readonly RecordId[]
  readonly title: string
}

/** What was deleted, with the way back and the way out. */
export function BinList({ bin }: { readonly bin: Bin }) {
  const text = useText()
  const language = useLanguage()
  const canEdit = useCanEdit()
  const context = useNameContext()
  const restoreFromBin = useApp((state) => state.restoreFromBin)
  const purge = useApp((state) => state.purge)
  const notify = useApp((state) => state.notify)
  const [purging, setPurging] = useState<Purging | null>(null)
  const [tried, setTried] = useState<Failure | null>(null)
  const { entries, forget } = bin
  const failure = tried ?? bin.failure

  const bringBack = async (id: RecordId, name: string) => {
    const restored = await restoreFromBin([id])
    setTried(restored.ok ? null : restored.error)
    if (restored.ok) notify(text['history.bin-restored']({ name }), { undo: true })
  }
  const destroy = async (ids: readonly RecordId[]) => {
    setPurging(null)
    const purged = await purge(ids)
    setTried(purged.ok ? null : purged.error)
    if (!purged.ok) return
    forget(ids)
    notify(text['history.purged']({ backups: purged.value.backupCount }))
  }

  return (
    <>
      <p className="small mute">{text['history.bin-lead']}</p>
      {failure !== null && <FailureNote failure={failure} />}
      {entries.length === 0 ? (
        <p>{text['history.bin-empty']}</p>
      ) : (
        <ul className={styles.list}>
          {entries.map(({ record, deletedAt }) => {
            const name = recordName(record, context)
            return (
              <li key={record.id}>
                <div>
                  <b>{name}</b>
                  <p className="small mute">
                    {text['history.bin-row']({
                      type: text[`words.type.${record.type}`],
                      when: formatMoment(deletedAt, language),
                    })}
                  </p>
                </div>
                {canEdit && (
                  <div className={styles.ways}>
                    <Button
                      size="small"
                      aria-label={text['history.bin-restore-named']({ name })}
                      onClick={() => void bringBack(record.id, name)}
                    >
                      {text['history.bin-restore']}
                    </Button>
                    <Button
                      size="small"
                      variant="danger"
                      aria-label={text['history.purge-named']({ name })}
                      onClick={() =>
                        setPurging({ ids: [record.id], title: text['history.purge-title']({ name }) })
                      }
                    >
                      {text['history.purge']}
                    </Button>
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {canEdit && entries.length > 1 && (
        <div className="acts">
          <Button
            variant="danger"
            size="small"
            icon="bin"
            onClick={() =>
              setPurging({
                ids: entries.map(({ record }) => record.id),
                title: text['history.purge-all-title']({ count: entries.length }),
              })
            }
          >
            {text['history.purge-all']}
          </Button>
        </div>
      )}
      {purging !== null && (
        <ConfirmDialog
          title={purging.title}
          keep={text['history.purge-keep']}
          confirm={text['history.purge-go']}
          onKeep={() => setPurging(null)}
          onConfirm={() => void destroy(purging.ids)}
        >
          {text['history.purge-why']}
        </ConfirmDialog>
      )}
    </>
  )
}
