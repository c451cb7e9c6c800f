import type { SHEET_KINDS } from '../record/settings.ts'

export type SheetKind = (typeof SHEET_KINDS)[number]

interface KindOfSheet {
  /** What has to be chosen to make one; `vault` needs no choice. */
  readonly of: 'accounts' | 'account' | 'person' | 'plan' | 'visit' | 'hand-over' | 'family' | 'vault'
  /** Whether it shows secrets where they are wanted in clear. */
  readonly hasSecrets: boolean
  /** Whether it is the paper in the drawer: all that is recorded of its accounts, kept until a newer one replaces it. */
  readonly isDrawer: boolean
  /** Whether it is kept and has to go on telling the truth, so that it is compared with the notebook; else it serves for a day. */
  readonly staysCurrent: boolean
}

/** What each kind of sheet is about. */
const KINDS_OF_SHEET: Readonly<Record<SheetKind, KindOfSheet>> = {
  account: { of: 'accounts', hasSecrets: true, isDrawer: true, staysCurrent: true },
  household: { of: 'accounts', hasSecrets: true, isDrawer: true, staysCurrent: true },
  'wallet-card': { of: 'person', hasSecrets: false, isDrawer: false, staysCurrent: true },
  'code-sheet': { of: 'account', hasSecrets: true, isDrawer: false, staysCurrent: true },
  'call-card': { of: 'account', hasSecrets: false, isDrawer: false, staysCurrent: false },
  checklist: { of: 'plan', hasSecrets: false, isDrawer: false, staysCurrent: false },
  report: { of: 'visit', hasSecrets: false, isDrawer: false, staysCurrent: false },
  'hand-over-certificate': { of: 'hand-over', hasSecrets: false, isDrawer: false, staysCurrent: false },
  'family-sheet': { of: 'family', hasSecrets: false, isDrawer: false, staysCurrent: true },
  kit: { of: 'vault', hasSecrets: true, isDrawer: false, staysCurrent: false },
  'share-card': { of: 'vault', hasSecrets: true, isDrawer: false, staysCurrent: false },
}

/** Compared with nothing, and yet for good: keys on paper, and what two people agreed. The others have had their day. */
const PUT_AWAY: ReadonlySet<SheetKind> = new Set(['kit', 'share-card', 'report', 'hand-over-certificate'])

/** Whether a paper that nobody keeps up to date is put away, and not thrown away after use. */
export function isPutAway({ sheetKind }: { readonly sheetKind: SheetKind }): boolean {
  return PUT_AWAY.has(sheetKind)
}

/** What a kind of sheet is about. */
export function kindOf({ sheetKind }: { readonly sheetKind: SheetKind }): KindOfSheet {
  return KINDS_OF_SHEET[sheetKind]
}
