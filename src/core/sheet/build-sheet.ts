import { auditAnalysis, type Finding } from '../audit/audit.ts'
import { sortFindings } from '../audit/ignored.ts'
import { analyse, type Analysis } from '../graph/analysis/analysis.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import type { EntryContext } from './account/account-entry.ts'
import type { PrintableSecrets } from './account/secrets.ts'
import { suitedPaper } from './formats.ts'
import { kindOf } from './kinds.ts'
import type { ReplacedSheet, SheetIdentity } from './model/identity.ts'
import type { ReportSection } from './model/report.ts'
import type { NumberedSheet } from './model/sheet.ts'
import { nameReadings } from './readings.ts'
import type { SheetRequest } from './request.ts'
import type { SheetVault } from './sections/kit.ts'
import { mentionedRecords } from './sections/mentioned.ts'
import { namesOnReport, reportSection } from './sections/report.ts'
import { sectionsOf } from './sections/sections.ts'

/** What a sheet is made from. */
export interface SheetInput {
  readonly request: SheetRequest
  readonly records: readonly VaultRecord[]
  /** By account or licence. Looked at only when the request says `printed`. */
  readonly secrets: ReadonlyMap<RecordId, PrintableSecrets>
  /** YYYY-MM-DD. */
  readonly today: string
  readonly number: number
  readonly replaces: ReplacedSheet | null
  /** What the log will keep of it, where there is one (fingerprint.ts). */
  readonly identity?: SheetIdentity
  readonly vault: SheetVault
  /** What was found out about the same records already, so that a preview need not do it at every stroke. */
  readonly known?: { readonly analysis: Analysis; readonly findings: readonly Finding[] }
}

/** Says what a sheet says. Accounts that are no longer there are left out; the kit and the cards are about the vault alone. */
export function buildSheet(input: SheetInput): NumberedSheet {
  const { request, records, number, replaces, today, vault } = input
  const analysis = input.known?.analysis ?? analyse(records, today)
  const context: EntryContext = {
    request,
    analysis,
    findings: !kindOf(request).isDrawer ? [] : (input.known?.findings ?? openFindings(records, analysis)),
    secrets: request.secrets === 'printed' ? input.secrets : new Map(),
  }
  const sections =
    request.sheetKind === 'report' ? reportSections(input, analysis) : sectionsOf(vault, context)
  const findings = sections.flatMap((section) =>
    section.kind === 'accounts' ? section.accounts.flatMap(({ weakSpot }) => weakSpot ?? []) : [],
  )
  return {
    sheetKind: request.sheetKind,
    language: request.language,
    secrets: kindOf(request).hasSecrets ? request.secrets : 'blank',
    number,
    identity: input.identity ?? null,
    madeOn: today,
    replaces,
    keptAt: request.keptAt ?? null,
    paper: suitedPaper(request.sheetKind, request.paper),
    vaultTitle: vault.title,
    readings: request.paper.ruby ? nameReadings(analysis.index) : [],
    sections,
    mentioned:
      request.sheetKind === 'report'
        ? sections.flatMap((section) =>
            section.kind === 'report' ? namesOnReport(section, analysis.index) : [],
          )
        : mentionedRecords(findings, analysis.index),
  }
}

function reportSections({ request, records }: SheetInput, analysis: Analysis): readonly ReportSection[] {
  const visit = request.visitId === undefined ? undefined : analysis.index.byId.get(request.visitId)
  return visit?.type === 'visit' ? [reportSection(visit, records, analysis, request.language)] : []
}

/** What a sheet says of fragile accounts, without what the person leaves as it is. */
function openFindings(records: readonly VaultRecord[], analysis: Analysis): readonly Finding[] {
  return sortFindings(auditAnalysis(records, analysis), analysis.index.settings, analysis.today).open
}
