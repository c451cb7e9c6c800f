import type { Editor, Screen } from './places.ts'

/** The dialogs and small forms whose text survives a lock. */
export type DeskForm =
  | 'attachments.edit'
  | 'bulk.note'
  | 'bulk.tag'
  | 'hand-over.give'
  | 'home.leave'
  | 'organise.filter'
  | 'organise.tag'
  | 'papers.check'
  | 'plan.successor'
  | 'services.fact'
  | 'services.way'
  | 'settings.notebook'
  | 'visits.begin'
  | 'visits.deed'
  | 'visits.purpose'
  | 'visits.task'

/** Where something was being written: enough to open its editor again, or the name of the form outside of an editor. */
export interface DraftPlace {
  readonly screen: Screen
  readonly editor: Editor | { readonly kind: 'desk'; readonly form: DeskForm }
}

/** The key under which a draft is kept: its place, and what tells it from others begun there. */
export function draftKey({ screen, editor }: DraftPlace, nonce: string): string {
  return JSON.stringify([screen, editor, nonce])
}

export function isDraftOf(key: string, place: DraftPlace): boolean {
  const known = placeOfDraft(key)
  return known !== null && draftKey(known, '') === draftKey(place, '')
}

/** The place that a key names; null when it is none that this version knows how to open. */
export function placeOfDraft(key: string): DraftPlace | null {
  try {
    const [screen, editor] = JSON.parse(key) as readonly unknown[]
    const isEditor = typeof editor === 'object' && editor !== null && 'kind' in editor
    // The window wrote it, and nobody else can: it comes out of the sealed vault.
    return typeof screen === 'string' && isEditor ? ({ screen, editor } as DraftPlace) : null
  } catch {
    return null
  }
}
