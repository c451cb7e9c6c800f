import { useRef } from 'react'
import { useText } from '../store/AppContext.tsx'
import { Button } from './Button.tsx'
import styles from './DigitGroupsField.module.css'
import { FieldError } from './Field.tsx'
import type { PictureProblem } from './read-picture.ts'

interface Props {
  readonly state: 'none' | 'reading' | 'read' | PictureProblem
  /** How many digits the code is to hold. */
  readonly digits: number
  readonly onPicture: (picture: Blob) => void
}

/** Takes a picture of the paper instead of typing, and says what came of it. */
export function PictureButton({ state, digits, onPicture }: Props) {
  const text = useText()
  const file = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.picture}>
      <Button size="small" icon="paper" onClick={() => file.current?.click()}>
        {text['keys.picture']}
      </Button>
      <p className={`hint ${styles.hint ?? ''}`}>{text['keys.picture-hint']}</p>
      <input
        ref={file}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        tabIndex={-1}
        onChange={(event) => {
          const picture = event.currentTarget.files?.[0]
          if (picture !== undefined) onPicture(picture)
          // The same file may be chosen once more; and the window need not remember it.
          event.currentTarget.value = ''
        }}
      />
      <p className="hint" role="status">
        {state === 'reading' && text['keys.picture-reading']}
        {state === 'read' && text['keys.picture-read']}
      </p>
      {state !== 'none' && state !== 'reading' && state !== 'read' && (
        <FieldError>{text['keys.picture-problem']({ problem: state, digits })}</FieldError>
      )}
    </div>
  )
}
