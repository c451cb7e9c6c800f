import * as v from 'valibot'
import { common, day, line, recordId } from './field.ts'

/** What a printed sheet was: its number, day, content and place; the next one replaces it. */
export const printedSheet = v.looseObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sheetKind: v.picklist(['account', 'household', 'kit', 'share-card']),
  printedOn: v.pipe(v.string(), v.isoTimestamp()),
  personIds: v.array(recordId),
  accountIds: v.array(recordId),
  secrets: v.picklist(['blank', 'hidden', 'printed']),
  keptAt: v.optional(line),
  replaces: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type PrintedSheet = v.InferOutput<typeof printedSheet>

/** The one record about the vault itself: its title, its own ways back, what was printed from it. */
export const settings = v.looseObject({
  type: v.literal('settings'),
  ...common,
  title: line,
  weave: v.optional(v.picklist(['plain', 'stripe', 'check'])),
  /** Minutes without input until the vault locks itself. */
  autoLockMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
  /** Seconds until a copied secret is cleared from the clipboard. */
  clipboardSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(300))),
  recoveryKey: v.optional(
    v.looseObject({
      /** The day on which the emergency kit was printed or saved. */
      kitMadeOn: v.optional(day),
      /** The day on which the recovery key was typed back from the paper: proof that it can be read. */
      typedBackOn: v.optional(day),
    }),
  ),
  /** Copies of the vault file in other places. */
  copies: v.array(v.looseObject({ where: line, madeOn: day })),
  sheets: v.array(printedSheet),
})
export type VaultSettings = v.InferOutput<typeof settings>

/** What counts where a vault says nothing: minutes without input until it locks, seconds until a copied secret is cleared. */
export const USUAL_AUTO_LOCK_MINUTES = 5
export const USUAL_CLIPBOARD_SECONDS = 30
