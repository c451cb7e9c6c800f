import { useEffect, useMemo, useState } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import type { Issues } from './issue.ts'
import type { EditorInputs } from './secret-inputs.ts'
import { useKeptDraft, useResumedDraft } from './use-draft.ts'

/** What is being written: the values of its fields, and what is wrong with them. */
export interface Form<T extends object> {
  readonly values: T
  readonly set: (change: Partial<T>) => void
  /** What to type instead into a field; said from the first try to save on. */
  readonly errorOf: (path: string) => string | undefined
  /** Says that a secret was typed: secrets are no values. */
  readonly touch: () => void
  /** Whether everything can be saved; from now on, what is wrong is shown. */
  readonly isSound: () => boolean
  readonly canEdit: boolean
}

/**
 * Keeps what is being written until it is saved, and has the way out ask when something would be lost. What the automatic lock
 * interrupts is offered again after it, with what was typed into `inputs`.
 */
export function useForm<T extends object>(
  initial: () => T,
  check: (values: T) => Issues,
  inputs?: EditorInputs,
): Form<T> {
  const text = useText()
  const canEdit = useCanEdit()
  const setUnsaved = useApp((state) => state.setUnsaved)
  const [first] = useState(initial)
  const draft = useResumedDraft(first, inputs)
  const [values, setValues] = useState(draft.values ?? first)
  const [isTouched, setTouched] = useState(draft.values !== null)
  const [isTried, setTried] = useState(false)
  const isDirty = isTouched || (values !== first && JSON.stringify(values) !== JSON.stringify(first))
  const noteDraft = useKeptDraft(draft.key, values, inputs, isDirty)
  useEffect(() => {
    setUnsaved(isDirty)
    return () => setUnsaved(false)
  }, [isDirty, setUnsaved])
  const issues = useMemo(() => (isTried ? check(values) : []), [isTried, check, values])
  return {
    values,
    set: (change) => setValues((before) => ({ ...before, ...change })),
    errorOf: (path) => {
      const issue = issues.find((found) => found.path === path)
      return issue === undefined ? undefined : text[`records.issue.${issue.code}`]
    },
    touch: () => {
      setTouched(true)
      noteDraft()
    },
    isSound: () => {
      setTried(true)
      return check(values).length === 0
    },
    canEdit,
  }
}
