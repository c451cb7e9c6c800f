import { useId, useRef, useState, type SyntheticEvent } from 'react'
import { checkRecoveryGroup, RECOVERY_GROUPS } from '#core/secret/recovery-code'
import { useText } from '../store/AppContext.tsx'
import { FieldError } from './Field.tsx'
import styles from './RecoveryKeyField.module.css'

type GroupState = ReturnType<typeof checkRecoveryGroup>

const GROUP_DIGITS = 6
const GROUPS = Array.from({ length: RECOVERY_GROUPS }, (_, index) => index)
const NAME = 'recovery-group'

interface Props {
  readonly disabled?: boolean
  /** Told whenever the eight groups become right or stop being so. */
  readonly onComplete?: (isComplete: boolean) => void
}

/**
 * The recovery key as it stands on paper: eight groups of six digits, each checked by itself while it is typed. The digits
 * stay in the inputs; {@link readRecoveryCode} takes them from the form.
 */
export function RecoveryKeyField({ disabled = false, onComplete }: Props) {
  const text = useText()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [groups, setGroups] = useState<readonly GroupState[]>(() => GROUPS.map(() => 'incomplete'))
  const wrong = groups.flatMap((state, index) => (state === 'wrong' ? [index + 1] : []))
  const rightCount = groups.filter((state) => state === 'right').length

  const inputs = () => [...(box.current?.querySelectorAll('input') ?? [])]

  const judge = (event: SyntheticEvent<HTMLInputElement>) => {
    // An input method is still at work: its text is not final.
    if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) return
    const fields = inputs()
    const at = fields.indexOf(event.currentTarget)
    const last = spread(fields, at)
    const states = fields.map((field) => checkRecoveryGroup(field.value))
    setGroups(states)
    onComplete?.(states.every((state) => state === 'right'))
    if (states[last] === 'right') fields[last + 1]?.focus()
  }

  return (
    <fieldset className={styles.field} disabled={disabled} aria-describedby={`${id}-hint ${id}-state`}>
      <legend className="lb">{text['unlock.key']}</legend>
      <div className={styles.groups} ref={box}>
        {GROUPS.map((index) => (
          <label key={index}>
            <span>{text['unlock.key-group']({ number: index + 1 })}</span>
            <input
              className="inp mono"
              name={NAME}
              inputMode="numeric"
              autoComplete="off"
              spellCheck={false}
              data-state={groups[index]}
              aria-invalid={groups[index] === 'wrong' ? true : undefined}
              onInput={judge}
              onCompositionEnd={judge}
            />
          </label>
        ))}
      </div>
      <p className="hint" id={`${id}-state`} aria-live="polite">
        {rightCount > 0 && wrong.length === 0 && text['unlock.key-right']({ count: rightCount })}
      </p>
      {wrong.length > 0 && <FieldError>{text['unlock.key-wrong']({ groups: wrong })}</FieldError>}
      <p className="hint" id={`${id}-hint`}>
        {text['unlock.key-hint']}
      </p>
    </fieldset>
  )
}

/** The eight groups of the form's key field, as typed. */
export function readRecoveryCode(form: HTMLFormElement): string {
  return new FormData(form)
    .getAll(NAME)
    .map((group) => (typeof group === 'string' ? group.trim() : ''))
    .join(' ')
    .trim()
}

/** Moves digits beyond a group's six into the groups after it: the whole key was pasted. Answers the last group filled. */
function spread(fields: readonly HTMLInputElement[], from: number): number {
  const first = fields[from]
  if (first === undefined) return from
  const digits = first.value.normalize('NFKC').replace(/\D/gu, '')
  if (digits.length <= GROUP_DIGITS) return from
  const parts = digits.match(/\d{1,6}/gu) ?? []
  parts.forEach((part, index) => {
    const field = fields[from + index]
    if (field !== undefined) field.value = part
  })
  return Math.min(from + parts.length, fields.length) - 1
}
