import type { Language } from '../../language.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { Paper } from '../paper.ts'
import type { SheetRequest } from '../request.ts'
import type { AccountsSection } from './accounts.ts'
import type { CallSection } from './call.ts'
import type { DeletionSection, HandOverSection } from './certificates.ts'
import type { ChecklistSection } from './checklist.ts'
import type { CodesSection } from './codes.ts'
import type { FamilySection } from './family.ts'
import type { ReplacedSheet, SheetIdentity } from './identity.ts'
import type { FormatSection, KitSection, ShareSection } from './kit.ts'
import type { ReportSection } from './report.ts'
import type { WalletSection } from './wallet.ts'

/*
 * What a sheet says, as data: no sentence, no layout. Texts that come out of the catalogue are in the sheet's language
 * already. A secret stands in here only where the request asked for it in clear. One file of this folder for each section.
 */

export interface SheetModel {
  /** A deletion is certified without a vault, so that no vault asks for it. */
  readonly sheetKind: SheetRequest['sheetKind'] | 'deletion-certificate'
  readonly language: Language
  readonly secrets: SheetRequest['secrets']
  /** 号: counts the sheets of this vault; null where there is no vault any more. */
  readonly number: number | null
  /** By which the paper is known later; null where no notebook keeps a log of it. */
  readonly identity: SheetIdentity | null
  /** The day of printing, YYYY-MM-DD. */
  readonly madeOn: string
  /** The earlier sheet that this one makes worthless, so that it can be destroyed. */
  readonly replaces: ReplacedSheet | null
  readonly keptAt: string | null
  readonly paper: Paper
  readonly vaultTitle: string
  /** How the names of people are read; empty unless readings are wanted over them. */
  readonly readings: readonly NameReading[]
  readonly sections: readonly SheetSection[]
  /** The records that the findings name, without their secrets and notes: what putting a finding into words takes. */
  readonly mentioned: readonly VaultRecord[]
}

/** A sheet of a vault, which counts its sheets. */
export interface NumberedSheet extends SheetModel {
  readonly sheetKind: SheetRequest['sheetKind']
  readonly number: number
}

/** A name as it is written, and its reading (よみ). */
export interface NameReading {
  readonly name: string
  readonly reading: string
}

/** A section begins on a new page: it can be handed to the person it is about. */
export type SheetSection =
  | AccountsSection
  | WalletSection
  | CodesSection
  | KitSection
  | FormatSection
  | ShareSection
  | CallSection
  | ChecklistSection
  | ReportSection
  | HandOverSection
  | DeletionSection
  | FamilySection
