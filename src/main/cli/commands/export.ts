import { realpath } from 'node:fs/promises'
import { fail, ok } from '#core/result'
import { writeDocumentFile } from '../../exchange/hikae-json.ts'
import type { Command } from '../command.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { proveKey, withNotebook } from '../notebook.ts'
import { choiceOf, pathOf } from '../option-values.ts'

/** Writes the content of a vault to a new file; secrets only when asked for, and then after the key was given again. */
export const exportCommand: Command = {
  name: 'export',
  positionals: ['FILE', 'DST'],
  options: [...KEY_OPTIONS, 'format', 'with-secrets', 'force', 'read-only'],
  synopsis: 'FILE --format hikae-json DST [--with-secrets] [--force]',
  run: async (context, args) => {
    const file = pathOf(args, 0, 'FILE')
    if (!file.ok) return file
    const target = pathOf(args, 1, 'DST')
    if (!target.ok) return target
    const format = choiceOf(args, 'format', ['hikae-json'], { required: true })
    if (!format.ok) return format
    const secrets = args.has('with-secrets')
    return withNotebook(context, args, file.value, { write: false }, async (notebook) => {
      // --force must not put a document in the place of the vault itself.
      if (await isSameFile(file.value, target.value)) return fail({ code: 'E_EXISTS' })
      if (secrets) {
        const proved = await proveKey(context, args, notebook)
        if (!proved.ok) return proved
      }
      const document = notebook.session.exportDocument({ secrets })
      if (!document.ok) return document
      const written = await writeDocumentFile(target.value, document.value, { overwrite: args.has('force') })
      if (!written.ok) return written
      const records = document.value.records.length
      const done = secrets ? 'cli.export.done-with-secrets' : 'cli.export.done'
      return ok({
        lines: [context.text[done]({ records, file: target.value })],
        json: { records, secrets },
      })
    })
  },
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    return (await realpath(a)) === (await realpath(b))
  } catch {
    return false // the target is not there yet
  }
}
