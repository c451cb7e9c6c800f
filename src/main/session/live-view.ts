import { isSameContent } from '#core/merge/content'
import { liveRecord } from '#core/merge/live'
import { isBinned, isTombstone, type Tombstone } from '#core/merge/state'
import { publicRecord } from '#core/merge/stored-content'
import { referencesOf, type VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { VaultSettings } from '#core/record/settings'

type Outline = VaultRecord | Tombstone

/** What an edit changed of what the person sees. */
export interface LiveChange {
  readonly put: readonly VaultRecord[]
  readonly removed: readonly RecordId[]
}

/**
 * The records that the person works with, kept up to date; an attachment is there as long as what it belongs to is. A change of one record costs the same however many there are;
 * all pointers are looked through only when a record goes that may be pointed to, or one comes that is waited for.
 */
export interface LiveView {
  readonly records: () => readonly VaultRecord[]
  readonly record: (id: RecordId) => VaultRecord | null
  readonly settings: () => VaultSettings | null
  /** A record that is not in the view, as it would look in it. */
  readonly asSeen: (record: VaultRecord) => VaultRecord
  readonly replaceAll: (outlines: readonly Outline[]) => void
  readonly change: (outlines: readonly Outline[]) => LiveChange
}

/** A view of no records yet. */
export function createLiveView(): LiveView {
  /** Without versions, but with every pointer. */
  const plain = new Map<RecordId, VaultRecord>()
  const seen = new Map<RecordId, VaultRecord>()
  /** Ids to which a pointer leads and where nothing is. Ids that are not waited for any more may still be here. */
  const missing = new Set<RecordId>()
  let settingsId: RecordId | null = null

  return {
    records: () => [...seen.values()],
    record: (id) => seen.get(id) ?? null,
    settings,
    asSeen: look,
    replaceAll,
    change,
  }

  function settings(): VaultSettings | null {
    const found = settingsId === null ? undefined : seen.get(settingsId)
    return found?.type === 'settings' ? found : null
  }

  function replaceAll(outlines: readonly Outline[]): void {
    plain.clear()
    seen.clear()
    missing.clear()
    settingsId = null
    for (const outline of outlines) take(outline)
    for (const item of plain.values()) see(item)
  }

  function change(outlines: readonly Outline[]): LiveChange {
    const before = new Map(outlines.map(({ id }) => [id, seen.get(id)]))
    for (const outline of outlines) take(outline)
    const isMoved = outlines.some(
      ({ id }) => (before.get(id) !== undefined && !plain.has(id)) || (missing.has(id) && plain.has(id)),
    )
    if (!isMoved) {
      for (const { id } of outlines) seeAgain(id)
      return changeOf(before)
    }
    missing.clear()
    const all = new Map([...seen, ...before])
    for (const id of plain.keys()) seeAgain(id)
    for (const { id } of outlines) if (!plain.has(id)) seen.delete(id)
    return changeOf(all)
  }

  function take(outline: Outline): void {
    if (isTombstone(outline) || isBinned(outline)) {
      plain.delete(outline.id)
      return
    }
    plain.set(outline.id, publicRecord(outline))
    if (outline.type === 'settings') settingsId = outline.id
  }

  function seeAgain(id: RecordId): void {
    const item = plain.get(id)
    if (item !== undefined) see(item)
  }

  function see(item: VaultRecord): void {
    if (item.type === 'attachment' && !plain.has(item.ownerId)) {
      missing.add(item.ownerId)
      seen.delete(item.id)
      return
    }
    const view = look(item)
    if (view !== item) {
      for (const { id } of referencesOf(item)) if (!plain.has(id)) missing.add(id)
    }
    const known = seen.get(item.id)
    if (known === undefined || !isSameContent(known, view)) seen.set(item.id, view)
  }

  function look(item: VaultRecord): VaultRecord {
    return liveRecord(item, (id) => plain.has(id))
  }

  function changeOf(before: ReadonlyMap<RecordId, VaultRecord | undefined>): LiveChange {
    const put: VaultRecord[] = []
    const removed: RecordId[] = []
    for (const [id, was] of before) {
      const is = seen.get(id)
      if (is === undefined) {
        if (was !== undefined) removed.push(id)
      } else if (is !== was) put.push(is)
    }
    return { put, removed }
  }
}
