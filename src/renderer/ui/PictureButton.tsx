import { useRef } from 'react'
import { useText } from '../store/AppContext.tsx'
import { Button } from './Button.tsx'
import styles from './DigitGroupsField.module.css'
import { FieldError } from './Field.tsx'

interface Props {
  readonly hint: string
  readonly state: 'none' | 'reading' | 'read' | 'refused'
  /** What is said of it when it was read; what was wrong when it was refused. */
  readonly outcome: string
  readonly onPicture: (picture: Blob) => void
  /** Reads it from the picture of a screen that was copied, where that can be. */
  readonly onScreen?: () => void
}

/** Takes a picture of a QR code instead of typing, and says what came of it. */
export function PictureButton({ hint, state, outcome, onPicture, onScreen }: Props) {
  const text = useText()
  const file = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.picture}>
      <Button size="small" icon="paper" onClick={() => file.current?.click()}>
        {text['keys.picture']}
      </Button>
      {onScreen !== undefined && (
        <Button size="small" icon="copy" onClick={onScreen}>
          {text['keys.picture-screen']}
        </Button>
      )}
      {/* Beside one button there is room for it. */}
      <p className={`hint ${onScreen === undefined ? (styles.hint ?? '') : ''}`}>{hint}</p>
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
        {state === 'read' && outcome}
      </p>
      {state === 'refused' && <FieldError>{outcome}</FieldError>}
    </div>
  )
}
