import * as v from 'valibot'
import { instant, recordId } from '../record/field.ts'
import { familyChoice } from '../record/release.ts'
import { SHEET_KINDS } from '../record/settings.ts'
import { paper } from './paper.ts'

/** What to print, as the print screen and the command line ask for it. */
export const sheetRequest = v.strictObject({
  sheetKind: v.picklist(SHEET_KINDS),
  /** Accounts to print, in order. Ignored where the sheet is about the vault, a plan or a visit. */
  accountIds: v.pipe(v.array(recordId), v.maxLength(2_000), v.readonly()),
  /** The plan of a checklist. */
  planId: v.optional(recordId),
  /** The visit of a report. */
  visitId: v.optional(recordId),
  /** The hand-over of a certificate, by its instant; left out: the last one. */
  handOverAt: v.optional(instant),
  /** What a paper for the family is about. */
  family: v.optional(v.strictObject(familyChoice)),
  /** Whose wallet card; nobody's where the notebook names no people. */
  personId: v.optional(recordId),
  /** Whether a wallet card tells where the sheet in the drawer lies. */
  tellsPlace: v.optional(v.boolean()),
  /** `blank`: a line to write by hand. `hidden`: only that it exists. `printed`: in clear, asks for the password. */
  secrets: v.picklist(['blank', 'hidden', 'printed']),
  language: v.picklist(['ja', 'en']),
  /** Where the paper will lie, in the person's words. */
  keptAt: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  /** Photos and papers of the accounts, and of what is bound to them. */
  pictures: v.optional(v.boolean()),
  paper,
})
export type SheetRequest = v.InferOutput<typeof sheetRequest>
