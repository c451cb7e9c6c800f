import type { StateCreator } from 'zustand/vanilla'
import type { RecordId } from '#core/record/field'
import type { ChosenSlice } from './chosen-slice.ts'
import { draftKey, type DeskForm } from './draft-key.ts'
import type { DraftsSlice } from './drafts-slice.ts'
import type { LeavingSlice } from './leaving-slice.ts'
import type { Place } from './places.ts'

/** The contract takes no longer draft; of very many chosen accounts the choice is left out, and the words are kept. */
const LONGEST_DRAFT = 100_000

/** This one saves nothing, so whoever leaves it is not asked. */
const ASKS_NOTHING: DeskForm = 'papers.check'

/** A field of a dialog or form as it stands now, or which dialog is open. */
interface Held {
  readonly value: unknown
  /** Written into by the person: reason enough to keep it. */
  readonly isTyped: boolean
}

export interface DeskSlice {
  /** Grows whenever a draft is taken up again, so that its page is made anew with what was written on it. */
  readonly takenUp: number
  /** Goes back to where a draft was being written. False for one that this version cannot read. */
  readonly takeUp: (key: string, content: string) => boolean
  /** What stood in a field when the notebook was locked; undefined when nothing did, or its page is another. */
  readonly onDesk: (name: string) => unknown
  /** Keeps what a field holds now; null: the dialog is closed, and what was typed is sent or thrown away. */
  readonly hold: (name: string, held: Held | null) => void
}

interface Content {
  readonly place: Place
  readonly chosen: readonly RecordId[] | null
  readonly held: readonly (readonly [string, Held])[]
}

type Around = Place &
  Pick<LeavingSlice, 'setUnsaved'> &
  Pick<ChosenSlice, 'chosen'> &
  Pick<DraftsSlice, 'keepDraft' | 'dropDraft'>

/**
 * What is typed into dialogs and small forms: written down for the time after a lock, like what is typed into an editor. Secrets
 * never come here: their fields have no state. [Note: drafts]
 */
export const createDeskSlice: StateCreator<DeskSlice & Around, [], [], DeskSlice> = (set, get) => {
  const held = new Map<string, Held>()
  let waiting: { readonly place: string; readonly held: Map<string, Held> } | null = null
  let kept: { readonly key: string; readonly place: string } | null = null
  let asks = false

  const here = () => placeOf(get())
  const all = () => new Map([...(waiting?.place === here() ? waiting.held : []), ...held])

  const keep = (form: DeskForm) => {
    const place = here()
    if (kept?.place !== place) {
      const key = draftKey({ screen: get().screen, editor: { kind: 'desk', form } }, crypto.randomUUID())
      kept = { key, place }
    }
    get().keepDraft(kept.key, () => contentOf(get(), [...all()]))
  }
  const forget = () => {
    if (kept !== null) void get().dropDraft(kept.key)
    kept = null
  }

  return {
    takenUp: 0,
    takeUp: (key, content) => {
      const found = parse(content)
      if (found === null) return false
      const place = placeOf(found.place)
      waiting = { place, held: new Map(found.held) }
      kept = { key, place }
      set({
        ...found.place,
        takenUp: get().takenUp + 1,
        ...(found.chosen === null ? {} : { chosen: new Set(found.chosen) }),
      })
      return true
    },
    onDesk: (name) => (waiting?.place === here() ? waiting.held.get(name)?.value : undefined),
    hold: (name, next) => {
      if (next === null) held.delete(name)
      else {
        held.set(name, next)
        waiting?.held.delete(name)
      }
      const [form] = typedForms(all())
      if (form === undefined) forget()
      // Fields that are left together go one by one: what still stands belongs to the page before.
      else if (next !== null || kept?.place === here()) keep(form)
      const isAsking = typedForms(held).some((form) => form !== ASKS_NOTHING)
      if (isAsking !== asks) get().setUnsaved(isAsking)
      asks = isAsking
    },
  }
}

/** The name of a field: its form, and which of the form's it is. */
export function fieldName(form: DeskForm, field: string): string {
  return `${form}/${field}`
}

function typedForms(held: ReadonlyMap<string, Held>): readonly DeskForm[] {
  // Only fields are typed into, and their names are made by `fieldName`.
  return [...held].flatMap(([name, { isTyped }]) =>
    isTyped ? [name.slice(0, name.indexOf('/')) as DeskForm] : [],
  )
}

function placeOf({ screen, selectedId, editor, serviceId }: Place): string {
  return JSON.stringify([screen, selectedId, editor, serviceId])
}

function contentOf(now: Around, held: Content['held']): string {
  const { screen, selectedId, editor, serviceId, markFilter, conditions, toPrint, chosen } = now
  const content: Content = {
    place: { screen, selectedId, editor, serviceId, markFilter, conditions, toPrint },
    chosen: chosen === null ? null : [...chosen],
    held,
  }
  const whole = JSON.stringify(content)
  return whole.length <= LONGEST_DRAFT ? whole : JSON.stringify({ ...content, chosen: [] })
}

/** Written by this window, and read back out of the sealed vault; null for what another version wrote in another way. */
function parse(content: string): Content | null {
  try {
    const found = JSON.parse(content) as Partial<Content>
    return found.place === undefined || !Array.isArray(found.held) ? null : (found as Content)
  } catch {
    return null
  }
}
