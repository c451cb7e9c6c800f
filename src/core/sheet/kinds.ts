import type { SHEET_KINDS } from '../record/settings.ts'

export type SheetKind = (typeof SHEET_KINDS)[number]

interface KindOfSheet {
  /** What has to be chosen to make one; `vault` needs no choice. */
  readonly of: 'accounts' | 'account' | 'plan' | 'visit' | 'vault'
  /** Whether it shows secrets where they are wanted in clear. */
  readonly hasSecrets: boolean
  /** Whether it is the paper in the drawer: all that is recorded of its accounts, kept until a newer one replaces it. */
  readonly isDrawer: boolean
}

/** What each kind of sheet is about. */
const KINDS_OF_SHEET: Readonly<Record<SheetKind, KindOfSheet>> = {
  account: { of: 'accounts', hasSecrets: true, isDrawer: true },
  household: { of: 'accounts', hasSecrets: true, isDrawer: true },
  'call-card': { of: 'account', hasSecrets: false, isDrawer: false },
  checklist: { of: 'plan', hasSecrets: false, isDrawer: false },
  report: { of: 'visit', hasSecrets: false, isDrawer: false },
  kit: { of: 'vault', hasSecrets: true, isDrawer: false },
  'share-card': { of: 'vault', hasSecrets: true, isDrawer: false },
}

/** What a kind of sheet is about. */
export function kindOf({ sheetKind }: { readonly sheetKind: SheetKind }): KindOfSheet {
  return KINDS_OF_SHEET[sheetKind]
}
