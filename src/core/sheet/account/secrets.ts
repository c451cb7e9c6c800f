import type { RecordId } from '../../record/field.ts'
import type { SecretFact } from '../../record/secret.ts'
import type { CodesEntry, PaperEntry, SecretSlot } from '../model/entries.ts'
import type { SheetRequest } from '../request.ts'

/** The secrets that a sheet can show in clear, of one account or licence. */
export interface PrintableSecrets {
  readonly password?: string | undefined
  readonly productKey?: string | undefined
  readonly recoveryCodes?:
    readonly { readonly code: string; readonly used?: boolean | undefined }[] | undefined
  readonly hiddenFields?: readonly { readonly id: RecordId; readonly value: string }[] | undefined
}

type Choice = SheetRequest['secrets']

/**
 * What stands in the place of one secret. `value` is looked at only when the choice is `printed`, so a caller that
 * hands over too much still gets a sheet without it.
 */
export function secretSlot(
  choice: Choice,
  fact: SecretFact | undefined,
  value: string | undefined,
): SecretSlot {
  switch (choice) {
    case 'blank':
      return { kind: 'blank' }
    case 'hidden':
      return fact === undefined ? { kind: 'none' } : { kind: 'hidden', tail: fact.tail ?? null }
    case 'printed':
      if (value !== undefined) return { kind: 'printed', value }
      return fact === undefined ? { kind: 'blank' } : { kind: 'withheld' }
  }
}

/** What the sheet says of recovery codes; null when none are known of. Room to write them is never left: they are many. */
export function codesEntry(
  choice: Choice,
  fact: SecretFact | undefined,
  codes: PrintableSecrets['recoveryCodes'],
  papers: readonly PaperEntry[],
): CodesEntry | null {
  if (fact === undefined && codes === undefined && papers.length === 0) return null
  const count = fact?.count ?? null
  const unused = fact?.unused ?? null
  if (choice !== 'printed' || fact === undefined) return { slot: 'counted', count, unused, codes: [], papers }
  if (codes === undefined) return { slot: 'withheld', count, unused, codes: [], papers }
  const usable = codes.filter(({ used }) => used !== true).map(({ code }) => code)
  return { slot: 'printed', count: codes.length, unused: usable.length, codes: usable, papers }
}
