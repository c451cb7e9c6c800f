import { resolve } from 'node:path'
import { SHEETS_TO_CHOOSE } from '#core/record/settings'
import { fail, ok, type Result } from '#core/result'
import { kindOf } from '#core/sheet/kinds'
import type { SheetRequest } from '#core/sheet/request'
import { writePages } from '../../exchange/write-pages.ts'
import type { Session } from '../../session/session.ts'
import { noteSheet, sheetModelOf } from '../../session/sheets.ts'
import { usage } from '../arguments.ts'
import type { Command, Context, Outcome } from '../command.ts'
import type { CliFailure } from '../failure.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { proveKey, withNotebook } from '../notebook.ts'
import { choiceOf, pathOf } from '../option-values.ts'
import { PAPER_OPTIONS, PAPER_SYNOPSIS, paperOf } from '../paper-options.ts'
import { certifyDeletion, handOverOn } from './certificates.ts'
import { familyOn } from './sheet-family.ts'
import { accountsOn, personOn, planOn, visitOn } from './sheet-subjects.ts'

/** Sheets of a vault, and the one of a vault that is gone. */
const KINDS = [...SHEETS_TO_CHOOSE, 'deletion-certificate'] as const

/** Makes a sheet as PDF and notes in the vault that it was made. Secrets in clear only after the key was given again. */
export const sheetCommand: Command = {
  name: 'sheet',
  positionals: [],
  // A deletion is certified without a file: it is gone.
  optionalPositionals: ['FILE'],
  options: [
    ...KEY_OPTIONS,
    'kind',
    'account',
    'person',
    'tell-place',
    'plan',
    'visit',
    'hand-over',
    'deletion',
    'reader',
    'situation',
    'secrets',
    ...PAPER_OPTIONS,
    'out',
    'as-picture',
    'force',
    'read-only',
  ],
  synopsis: `FILE --kind ${KINDS.join('|')} [--account ID…] [--person ID] [--tell-place] [--plan ID] [--visit ID] [--hand-over INSTANT] [--deletion ID] [--reader ID] [--situation died|ill] [--secrets blank|hidden|printed] ${PAPER_SYNOPSIS} --out X.pdf|X.png [--as-picture] [--force]`,
  run: async (context, args): Promise<Result<Outcome, CliFailure>> => {
    const asked = choiceOf(args, 'kind', KINDS, { required: true })
    if (!asked.ok) return asked
    if (asked.value === 'deletion-certificate') return certifyDeletion(context, args)
    const kind = { value: asked.value }
    if (args.value('deletion') !== undefined) return usage('conflict', '--deletion')
    const file = pathOf(args, 0, 'FILE')
    if (!file.ok) return file
    const out = args.value('out')
    if (out === undefined) return usage('missing-argument', '--out')
    // A picture is made only by somebody who says so: where it goes, others may see it.
    if (/\.png$/iu.test(out) !== args.has('as-picture'))
      return args.has('as-picture') ? usage('bad-value', '--out') : usage('missing-argument', '--as-picture')
    const secrets = choiceOf(args, 'secrets', ['blank', 'hidden', 'printed'])
    if (!secrets.ok) return secrets
    const paper = paperOf(args, kind.value)
    if (!paper.ok) return paper
    if (!kindOf({ sheetKind: kind.value }).hasSecrets && args.value('secrets') !== undefined)
      return usage('conflict', '--secrets')
    if (kindOf({ sheetKind: kind.value }).of !== 'person' && args.has('tell-place'))
      return usage('conflict', '--tell-place')
    return withNotebook(context, args, file.value, { write: true }, async (notebook) => {
      const { session } = notebook
      const accountIds = accountsOn(session, kind.value, args)
      if (!accountIds.ok) return accountIds
      const personId = personOn(session, kind.value, args)
      if (!personId.ok) return personId
      const planId = planOn(session, kind.value, args)
      if (!planId.ok) return planId
      const visitId = visitOn(session, kind.value, args)
      if (!visitId.ok) return visitId
      const handOverAt = handOverOn(session, kind.value, args)
      if (!handOverAt.ok) return handOverAt
      const family = familyOn(session, kind.value, args)
      if (!family.ok) return family
      const request: SheetRequest = {
        sheetKind: kind.value,
        accountIds: accountIds.value,
        ...(personId.value === null ? {} : { personId: personId.value }),
        ...(args.has('tell-place') ? { tellsPlace: true } : {}),
        ...(planId.value === null ? {} : { planId: planId.value }),
        ...(visitId.value === null ? {} : { visitId: visitId.value }),
        ...(handOverAt.value === null ? {} : { handOverAt: handOverAt.value }),
        ...(family.value === null ? {} : { family: family.value }),
        secrets: secrets.value,
        language: context.language,
        paper: paper.value,
      }
      if (secrets.value === 'printed') {
        const proved = await proveKey(context, args, notebook)
        if (!proved.ok) return proved
      }
      return makeSheet(context, session, request, {
        path: resolve(out),
        overwrite: args.has('force'),
        as: args.has('as-picture') ? 'pictures' : 'pdf',
      })
    })
  },
}

interface Target {
  readonly path: string
  readonly overwrite: boolean
  readonly as: 'pdf' | 'pictures'
}

async function makeSheet(
  { host, text, today }: Context,
  session: Session,
  request: SheetRequest,
  { path, overwrite, as }: Target,
): Promise<Result<Outcome, CliFailure>> {
  const model = sheetModelOf(session, request, today)
  if (!model.ok) return model
  if (model.value.sections.length === 0) return fail({ code: 'E_NOTHING_TO_PRINT' })
  const printed = await host.printSheet({ model: model.value, as }, (done, total) =>
    host.showProgress(text['printing.layout']({ done, total })),
  )
  host.showProgress(null)
  if (!printed.ok) return printed
  const { files, pages } = printed.value
  const written = await writePages(path, files, { overwrite })
  if (!written.ok) return written
  const isNoted = session.vault.mode === 'read-write'
  if (isNoted) {
    const noted = noteSheet(session, model.value, request, {
      now: host.clock().toISOString(),
      today,
      to: as === 'pdf' ? 'pdf' : 'picture',
    })
    if (!noted.ok) return noted
  }
  const { number } = model.value
  return ok({
    lines: [
      text['cli.sheet.done']({ file: written.value, pages, number }),
      ...(as === 'pictures' ? [text['printing.picture.body'], text['printing.picture.after']] : []),
      ...(isNoted ? [] : [text['cli.sheet.not-noted']]),
    ],
    json: { number, pages, noted: isNoted },
  })
}
