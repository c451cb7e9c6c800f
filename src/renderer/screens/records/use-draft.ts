import { useCallback, useEffect, useRef, useState } from 'react'
import { useApp } from '../../store/AppContext.tsx'
import { draftKey, isDraftOf } from '../../store/draft-key.ts'
import { newRecordId } from './new-record-id.ts'
import type { EditorInputs } from './secret-inputs.ts'

interface Resumed<T> {
  /** Under which the draft of this editor is kept; null where nothing is being edited. */
  readonly key: string | null
  /** What was written before the notebook was locked; null when nothing was, or it fits no more. */
  readonly values: T | null
}

/** What an editor begins with when it is opened to go on with a draft: its secrets are put into their fields. */
export function useResumedDraft<T extends object>(first: T, inputs: EditorInputs | undefined): Resumed<T> {
  const screen = useApp((state) => state.screen)
  const editor = useApp((state) => state.editor)
  const waiting = useApp((state) => state.resumed)
  const settle = useApp((state) => state.settleResumed)
  const [{ key, content }] = useState(() => {
    const isOurs = waiting !== null && editor !== null && isDraftOf(waiting.key, { screen, editor })
    if (isOurs) return { key: waiting.key, content: parse(waiting.content, first) }
    return { key: editor === null ? null : draftKey({ screen, editor }, newRecordId()), content: null }
  })
  useEffect(() => {
    if (content === null) return
    for (const [name, value] of Object.entries(content.secrets)) inputs?.fill(name, value)
    settle()
  }, [content, inputs, settle])
  return { key, values: content?.values ?? null }
}

/**
 * Keeps what is being written in the vault, so that the automatic lock costs nothing. It is dropped when the editor closes,
 * saved or not: whoever leaves unsaved work behind was asked.
 *
 * @returns What says that a secret was typed: secrets are no values.
 */
export function useKeptDraft(
  key: string | null,
  values: object,
  inputs: EditorInputs | undefined,
  isDirty: boolean,
): () => void {
  const keep = useApp((state) => state.keepDraft)
  const drop = useApp((state) => state.dropDraft)
  const latest = useRef(values)
  useEffect(() => {
    latest.current = values
  })
  const note = useCallback(() => {
    if (key === null) return
    keep(key, () => JSON.stringify({ values: latest.current, secrets: inputs?.all() ?? {} }))
  }, [keep, key, inputs])
  useEffect(() => {
    if (isDirty) note()
  }, [values, isDirty, note])
  useEffect(() => {
    if (key === null || !isDirty) return
    return () => void drop(key)
  }, [drop, key, isDirty])
  return note
}

interface Content<T> {
  readonly values: T
  readonly secrets: Readonly<Record<string, string>>
}

/** A draft of this editor; null for one of a version whose editor had other fields. */
function parse<T extends object>(content: string, first: T): Content<T> | null {
  // Written by this window, and read back out of the sealed vault.
  const { values, secrets } = JSON.parse(content) as Content<T>
  const isSame = Object.entries(first).every(
    ([name, value]) => typeof Reflect.get(values, name) === typeof value,
  )
  return isSame ? { values, secrets } : null
}
