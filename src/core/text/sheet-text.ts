import type { VaultRecord } from '../record/document.ts'
import type { AccountEntry, SheetModel } from '../sheet/model.ts'
import { findingText } from './audit-text.ts'
import type { NamingContext } from './names.ts'
import { textIn } from './text.ts'

/** A weak spot as it stands on paper. */
export interface WeakSpotText {
  readonly sentence: string
  readonly nextStep: string
}

/**
 * All that a page needs to show a sheet, without the vault: the model, and the one thing in it that names other records
 * put into words. By account id.
 */
export interface SheetJob {
  readonly model: SheetModel
  readonly weakSpots: Readonly<Record<string, WeakSpotText>>
}

/** Makes a sheet ready to be shown by a page that knows no records. */
export function sheetJob(model: SheetModel, records: readonly VaultRecord[]): SheetJob {
  const { language } = model
  const context: NamingContext = {
    text: textIn(language),
    language,
    recordById: new Map(records.map((record) => [record.id, record])),
  }
  const weakSpots = model.sections.flatMap((section) =>
    section.kind === 'accounts' ? section.accounts.flatMap((entry) => weakSpotText(entry, context)) : [],
  )
  return { model, weakSpots: Object.fromEntries(weakSpots) }
}

function weakSpotText(
  { accountId, weakSpot }: AccountEntry,
  context: NamingContext,
): readonly (readonly [string, WeakSpotText])[] {
  if (weakSpot === null) return []
  const { sentence, nextStep } = findingText(weakSpot, context)
  return [[accountId, { sentence, nextStep }]]
}
