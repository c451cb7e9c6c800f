import { resolve } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import { deletionSheet } from '#core/sheet/sections/deletion-certificate'
import { handOversIn } from '#core/sheet/printed/hand-overs'
import { kindOf } from '#core/sheet/kinds'
import type { SheetRequest } from '#core/sheet/request'
import { writePages } from '../../exchange/write-pages.ts'
import type { Session } from '../../session/session.ts'
import { openAppData } from '../../system/app-data.ts'
import { usage } from '../arguments.ts'
import type { Arguments, Context, Outcome } from '../command.ts'
import type { CliFailure } from '../failure.ts'
import { paperOf } from '../paper-options.ts'

/** The hand-over of a certificate, by its instant; unless it is named, the last. */
export function handOverOn(
  session: Session,
  kind: SheetRequest['sheetKind'],
  args: Arguments,
): Result<string | null, CliFailure> {
  const asked = args.value('hand-over')
  if (kindOf({ sheetKind: kind }).of !== 'hand-over')
    return asked === undefined ? ok(null) : usage('conflict', '--hand-over')
  const found = handOversIn(session.settings()).findLast(({ at }) => asked === undefined || at === asked)
  if (found === undefined && asked !== undefined) return fail({ code: 'E_UNKNOWN_ID', id: asked })
  return ok(found?.at ?? null)
}

/**
 * Makes the certificate of a deletion as PDF; unless it is named, of the last one on this computer. It opens no vault and asks for
 * no key: all that there is of the vault is what this computer noted when it went.
 */
export async function certifyDeletion(
  { host, text, language, today }: Context,
  args: Arguments,
): Promise<Result<Outcome, CliFailure>> {
  const [file] = args.positionals
  if (file !== undefined) return usage('extra-argument', file)
  for (const name of ['plan', 'visit', 'hand-over', 'secrets'] as const)
    if (args.value(name) !== undefined) return usage('conflict', `--${name}`)
  if (args.values('account').length > 0) return usage('conflict', '--account')
  const out = args.value('out')
  if (out === undefined) return usage('missing-argument', '--out')
  const paper = paperOf(args, 'deletion-certificate')
  if (!paper.ok) return paper
  const asked = args.value('deletion')
  const deletions = openAppData(host.dataFolder).deletions()
  const deletion = deletions.find(({ id }) => asked === undefined || id === asked)
  if (deletion === undefined)
    return asked === undefined
      ? fail({ code: 'E_NOTHING_TO_PRINT' })
      : fail({ code: 'E_UNKNOWN_ID', id: asked })
  // One page: there is no progress to show.
  const printed = await host.printSheet(
    { model: deletionSheet(deletion, { language, today, paper: paper.value }), as: 'pdf' },
    () => undefined,
  )
  if (!printed.ok) return printed
  const { files, pages } = printed.value
  const path = resolve(out)
  const written = await writePages(path, files, { overwrite: args.has('force') })
  if (!written.ok) return written
  return ok({
    lines: [text['cli.sheet.certified']({ file: path, pages })],
    json: { deletion: deletion.id, pages },
  })
}
