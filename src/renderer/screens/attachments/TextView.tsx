import { useEffect, useState } from 'react'
import type { Failure } from '#core/failure'
import type { Attachment } from '#core/record/attachment'
import { plainTextOf } from '#core/record/plain-text'
import { useApi, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import styles from './Attachments.module.css'
import { loadContent } from './load-content.ts'

/** A text as it stands in its file, in lines that break where the window ends. */
export function TextView({ attachment: { id, name } }: { readonly attachment: Attachment }) {
  const text = useText()
  const api = useApi()
  const [content, setContent] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isLarge, setLarge] = useState(false)
  useEffect(() => {
    let isWanted = true
    void loadContent(api, id, () => isWanted).then(async (loaded) => {
      if (!loaded.ok) {
        setFailure(loaded.error)
        return
      }
      const bytes = loaded.value === null ? null : new Uint8Array(await loaded.value.arrayBuffer())
      if (isWanted && bytes !== null) setContent(plainTextOf(bytes) ?? '')
    })
    return () => {
      isWanted = false
    }
  }, [api, id])
  if (failure !== null) return <FailureNote failure={failure} />
  if (content === null) return <p role="status">{text['attachments.loading']({ percent: 0 })}</p>
  return (
    <>
      <div
        className={`${styles.text} ${isLarge ? styles.largeText : ''}`}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable from the keyboard
        tabIndex={0}
        role="group"
        aria-label={name}
      >
        {content}
      </div>
      <div className={styles.tools}>
        <Button size="small" icon={isLarge ? 'minus' : 'plus'} onClick={() => setLarge(!isLarge)}>
          {text[isLarge ? 'attachments.text.smaller' : 'attachments.text.larger']}
        </Button>
      </div>
    </>
  )
}
