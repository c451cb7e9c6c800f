import type { Messages } from '#core/text/messages'
import { COMMON_OPTIONS } from './arguments.ts'
import { OPTIONS, type Command } from './command.ts'

const PROGRAM = 'hikae'
const COLUMN = 26

/** What the program can do, one line per command. */
export function overallHelp(commands: readonly Command[], text: Messages): string {
  return [
    text['cli.help.title'],
    '',
    ...commands.flatMap(({ name, synopsis }) => [
      `  ${PROGRAM} ${name} ${synopsis}`,
      `      ${text[`cli.command.${name}`]}`,
    ]),
    '',
    text['cli.help.every-command'],
    ...COMMON_OPTIONS.map((name) => optionLine(name, text)),
    '',
    text['cli.help.exit-codes'],
    '',
  ].join('\n')
}

/** How one command is used. */
export function commandHelp({ name, synopsis, options }: Command, text: Messages): string {
  return [
    `${PROGRAM} ${name} ${synopsis}`,
    `  ${text[`cli.command.${name}`]}`,
    '',
    ...[...options, ...COMMON_OPTIONS].map((option) => optionLine(option, text)),
    '',
  ].join('\n')
}

function optionLine(name: keyof typeof OPTIONS, text: Messages): string {
  const usage = `  --${name}${OPTIONS[name] === 'flag' ? '' : ` ${text[`cli.value.${OPTIONS[name]}`]}`}`
  return `${usage.padEnd(COLUMN)} ${text[`cli.option.${name}`]}`
}
