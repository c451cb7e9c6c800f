import { useId, useRef, useState, type SyntheticEvent } from 'react'
import { checkDigitGroup } from '#core/secret/digit-groups'
import { useText } from '../store/AppContext.tsx'
import styles from './DigitGroupsField.module.css'
import { fillGroups, GROUP_DIGITS, spreadDigits } from './digit-groups-input.ts'
import { FieldError } from './Field.tsx'
import { useFileDrop } from './FileDropRoom.tsx'
import { PictureButton } from './PictureButton.tsx'
import { takePastedPicture } from './picture-paste.ts'
import { digitsOf, readCodeIn, type PictureProblem } from './read-picture.ts'
import { StateMark } from './StateMark.tsx'

type GroupState = ReturnType<typeof checkDigitGroup>

interface Props {
  readonly legend: string
  readonly hint: string
  /** The name of all its inputs in the form. */
  readonly name: string
  /** How many groups of six digits it takes. */
  readonly count: number
  readonly disabled?: boolean
  /** It was tried and is not the right one. */
  readonly isWrong?: boolean
  /** Told whenever all groups become right or stop being so. */
  readonly onComplete?: (isComplete: boolean) => void
}

/**
 * A key as it stands on paper: groups of six digits, each checked by itself while it is typed, or read from a picture of
 * the paper's QR code. The digits stay in the inputs; who submits the form takes them from there.
 */
export function DigitGroupsField({
  legend,
  hint,
  name,
  count,
  disabled,
  isWrong = false,
  onComplete,
}: Props) {
  const text = useText()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const places = Array.from({ length: count }, (_, index) => index)
  const [groups, setGroups] = useState<readonly GroupState[]>(() => places.map(() => 'incomplete'))
  const [picture, setPicture] = useState<'none' | 'reading' | 'read' | PictureProblem>('none')
  const wrong = groups.flatMap((state, index) => (state === 'wrong' ? [index + 1] : []))
  const rightCount = groups.filter((state) => state === 'right').length

  const outcome =
    picture === 'read'
      ? text['keys.picture-read']
      : picture === 'none' || picture === 'reading'
        ? ''
        : text['keys.picture-problem']({ problem: picture, digits: count * GROUP_DIGITS })

  const inputs = () => [...(box.current?.querySelectorAll('input') ?? [])]

  const judgeAll = (fields: readonly HTMLInputElement[]): readonly GroupState[] => {
    const states = fields.map((field) => checkDigitGroup(field.value))
    setGroups(states)
    onComplete?.(states.every((state) => state === 'right'))
    return states
  }
  const judge = (event: SyntheticEvent<HTMLInputElement>) => {
    // An input method is still at work: its text is not final.
    if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) return
    setPicture('none')
    const fields = inputs()
    const at = fields.indexOf(event.currentTarget)
    const last = spreadDigits(fields, at)
    const states = judgeAll(fields)
    // A scanner that types goes on in the group that its digits have reached.
    if (states[last] === 'right') fields[last + 1]?.focus()
    else if (last !== at) fields[last]?.focus()
  }
  const readPicture = async (file: Blob) => {
    setPicture('reading')
    const code = await readCodeIn(file)
    const read = code.ok ? digitsOf(code.value, count * GROUP_DIGITS) : code
    setPicture(read.ok ? 'read' : read.error)
    if (!read.ok) return
    const fields = inputs()
    fillGroups(fields, read.value)
    judgeAll(fields)
    fields.at(-1)?.focus()
  }
  const field = useFileDrop<HTMLFieldSetElement>({
    hint: text['keys.picture-drop'],
    takes: ({ type }) => disabled !== true && type.startsWith('image/'),
    onFile: (file) => void readPicture(file),
  })

  return (
    <fieldset
      className={styles.field}
      disabled={disabled}
      aria-describedby={`${id}-hint ${id}-state`}
      onPaste={(event) => takePastedPicture(event, (file) => void readPicture(file))}
      ref={field}
    >
      <legend className="lb">
        {isWrong && <StateMark mark="lost" size="small" />}
        {legend}
      </legend>
      <div className={styles.groups} data-count={count} ref={box}>
        {places.map((index) => (
          <label key={index}>
            <span>{text['unlock.key-group']({ number: index + 1 })}</span>
            <input
              className="inp mono"
              name={name}
              inputMode="numeric"
              autoComplete="off"
              spellCheck={false}
              data-state={groups[index]}
              aria-invalid={groups[index] === 'wrong' || isWrong ? true : undefined}
              onInput={judge}
              onCompositionEnd={judge}
            />
          </label>
        ))}
      </div>
      <p className="hint" id={`${id}-state`} aria-live="polite">
        {rightCount > 0 && wrong.length === 0 && text['keys.groups-right']({ right: rightCount, of: count })}
      </p>
      {wrong.length > 0 && <FieldError>{text['unlock.key-wrong']({ groups: wrong })}</FieldError>}
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <PictureButton
        hint={text['keys.picture-hint']}
        state={picture === 'none' || picture === 'reading' || picture === 'read' ? picture : 'refused'}
        outcome={outcome}
        onPicture={(file) => void readPicture(file)}
      />
    </fieldset>
  )
}
