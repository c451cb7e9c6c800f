/** The emergency kit of the vault itself. */
export interface KitSection {
  readonly kind: 'kit'
  readonly people: readonly string[]
  readonly fileName: string
  readonly folder: string
  readonly seq: number
  /** YYYY-MM-DD. */
  readonly savedOn: string
  /** Eight groups of six digits; null where cells to write into belong. */
  readonly recoveryCode: readonly string[] | null
  /** The digits of the recovery key, to be drawn as a QR code beside it; null where they are not at hand or masked. */
  readonly qr: string | null
  /** Where copies of the file lie, and since when. */
  readonly copies: readonly { readonly where: string; readonly madeOn: string }[]
}

/** How the file of a vault is opened by other programs. */
export interface FormatSection {
  readonly kind: 'format'
  readonly parts: readonly FormatPart[]
}

/** One step, with its formulas in the notation of the format's description. */
export interface FormatPart {
  readonly name: 'container' | 'recovery' | 'password' | 'unwrap' | 'records' | 'attachments' | 'shares'
  readonly lines: readonly string[]
}

/** The card of one keeper of a share. */
export interface ShareSection {
  readonly kind: 'share'
  /** From 1. */
  readonly number: number
  readonly count: number
  /** How many of the cards open the vault together. */
  readonly threshold: number
  /** Twelve groups of six digits. */
  readonly code: readonly string[]
  /** The same digits, to be drawn as a QR code. */
  readonly qr: string
}
