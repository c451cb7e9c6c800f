import type { Language } from '#core/language'
import { fail, type Result } from '#core/result'
import { dayOfInstant } from '#core/sheet/printed/numbering'
import { textIn } from '#core/text/text'
import { parseArguments, usage } from './arguments.ts'
import type { Arguments, Command, Context, Outcome } from './command.ts'
import { commands } from './commands/index.ts'
import type { CliFailure } from './failure.ts'
import { failureLines } from './failure-lines.ts'
import { commandHelp, overallHelp } from './help.ts'
import type { CliHost } from './host.ts'
import { languageOfEnvironment } from './language.ts'

/** 0 done · 1 done, and something bad was found · 2 the command line was not understood · 3 it failed. */
export type ExitCode = 0 | 1 | 2 | 3

/** Runs one command line to its end. Never rejects. */
export async function runCommandLine(typed: readonly string[], host: CliHost): Promise<ExitCode> {
  const [name, ...rest] = typed
  const context = createContext(host, languageOf(typed, host.environment))
  const { text } = context
  if (name === undefined || name === 'help' || name === '--help') {
    host.write(overallHelp(commands, text))
    return name === undefined ? 2 : 0
  }
  const command = commands.find((known) => known.name === name)
  // Options may be wrong themselves, so whether JSON was asked for is read off the words.
  const asJson = typed.includes('--json')
  if (command === undefined) return report(usage('unknown-command', name), asJson, context)
  const args = parseArguments(command, rest)
  if (!args.ok) return report(args, asJson, context)
  if (args.value.has('help')) {
    host.write(commandHelp(command, text))
    return 0
  }
  return report(await runCommand(command, args.value, context), asJson, context)
}

async function runCommand(
  command: Command,
  args: Arguments,
  context: Context,
): Promise<Result<Outcome, CliFailure>> {
  const language = args.value('lang')
  if (language !== undefined && language !== 'ja' && language !== 'en') {
    return usage('bad-value', `--lang ${language}`)
  }
  try {
    return await command.run(context, args)
  } catch (error) {
    // A bug. Where it happened helps to mend it; its message may quote what was being read, so it is not shown.
    context.host.complain(framesOf(error))
    return fail({ code: 'E_INTERNAL', reference: error instanceof Error ? error.name : typeof error })
  }
}

function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /u.test(line))
    .map((line) => `${line}\n`)
    .join('')
}

function report(
  result: Result<Outcome, CliFailure>,
  asJson: boolean,
  { host, text, language }: Context,
): ExitCode {
  if (result.ok) {
    const { lines, json, exitCode = 0 } = result.value
    host.write(asJson ? formatJson(json) : `${lines.join('\n')}\n`)
    return exitCode
  }
  const { error } = result
  if (asJson) host.write(formatJson({ error }))
  else host.complain(`${failureLines(error, text, language).join('\n')}\n`)
  return error.code === 'E_USAGE' ? 2 : 3
}

function createContext(host: CliHost, language: Language): Context {
  return { host, language, text: textIn(language), today: dayOfInstant(host.clock().toISOString()) }
}

/** The language asked for, else that of the environment. Read off the words, since the options may be wrong themselves. */
function languageOf(typed: readonly string[], environment: CliHost['environment']): Language {
  const asked = typed.indexOf('--lang')
  const word = asked === -1 ? typed.find((each) => each.startsWith('--lang='))?.slice(7) : typed[asked + 1]
  return word === 'ja' || word === 'en' ? word : languageOfEnvironment(environment)
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
