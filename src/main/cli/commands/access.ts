import { access, type AccessReport, type TargetReport } from '#core/graph/solver/access'
import { fail, ok } from '#core/result'
import { decodeUtf8, readTextFile } from '../../exchange/read-text-file.ts'
import type { Command, Context } from '../command.ts'
import { numberOf, pathOf } from '../option-values.ts'

/** The largest lockout sets that can be asked for: the work grows with the power of it. */
const LOCKOUT_LIMIT = 8

/** Runs the solver on bare graphs, from a file or (`-`) from standard input. */
export const accessCommand: Command = {
  name: 'access',
  positionals: ['GRAPH.json'],
  options: ['max', 'exposure'],
  synopsis: 'GRAPH.json|- [--max N] [--exposure]',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'GRAPH.json')
    if (!path.ok) return path
    const max = numberOf(args, 'max', { min: 0, max: LOCKOUT_LIMIT })
    if (!max.ok) return max
    const text =
      path.value === '-' ? decodeUtf8(await context.host.readInput()) : await readTextFile(path.value)
    if (!text.ok) return text
    let input: unknown
    try {
      input = JSON.parse(text.value)
    } catch {
      return fail({ code: 'E_DOCUMENT_SYNTAX', position: null })
    }
    const reports = access(input, {
      ...(max.value !== undefined && { max: max.value }),
      exposure: args.has('exposure'),
    })
    if (!reports.ok) return reports
    const list = [reports.value].flat() as readonly AccessReport[] // an array or a single report
    return ok({ lines: list.flatMap((report) => reportLines(report, context)), json: reports.value })
  },
}

function reportLines(report: AccessReport, context: Context): readonly string[] {
  return Object.entries(report).flatMap(([name, target]) => targetLines(name, target, context))
}

function targetLines(name: string, target: TargetReport, { text }: Context): readonly string[] {
  const sets = (items: readonly (readonly string[])[]) =>
    items.map((set) => `{${set.join(', ')}}`).join(' ') || text['words.none']
  return [
    text['cli.access.target']({ name, state: text[`words.state.${target.state}`] }),
    `  ${text['cli.access.minimal-access']({ sets: sets(target.minimalAccess) })}`,
    `  ${text['cli.access.lockout']({ sets: sets(target.lockout), resilience: target.resilience })}`,
    ...(target.exposure === undefined
      ? []
      : [`  ${text['cli.access.exposure']({ names: target.exposure.join(', ') || text['words.none'] })}`]),
  ]
}
