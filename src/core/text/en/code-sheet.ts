import type { CodeSheetMessages } from '../messages/code-sheet.ts'

export const codeSheet: CodeSheetMessages = {
  'code-sheet.lead': 'Tick each one as it is used.',
  'code-sheet.carries': 'It carries backup codes in clear.',
  'code-sheet.destroy': 'When the sheet with new codes is made, tear this one into small pieces.',
  'code-sheet.login': ({ login }) => `Login ID: ${login}`,
  'code-sheet.codes': 'Backup codes',
  'code-sheet.left': ({ unused, count }) => `${unused} of ${count} left`,
  'code-sheet.left-all': ({ count }) => `${count} left`,
  'code-sheet.left-unknown': 'Not in the notebook. Copy them here from the page of the service.',
  'code-sheet.written': ({ day }) => `put down on ${day}`,
  'code-sheet.each': ({ notes }) => `In each code: ${notes}`,
  'code-sheet.once': 'Each code works once.',
  'code-sheet.used-on': 'used on\u2003\u2003\u2003\u2003\u2003',
  'code-sheet.row': ({ number }) => `${number}`,
  'code-sheet.hidden': 'The codes are in the notebook. They are not on this sheet.',
  'code-sheet.withheld': '•••••••• (printed in clear on paper)',
  'code-sheet.none-left': 'No code is left. Make new ones at once.',
  'code-sheet.use': 'How to use one',
  'code-sheet.use.ask': 'Enter the login ID and the password as always.',
  'code-sheet.use.choose':
    'When a code from the phone, or an approval, is asked for, choose “another way” and enter one backup code.',
  'code-sheet.use.tick': 'Tick its box and write the day. Mark it as used in the notebook as well.',
  'code-sheet.new': 'When two are left',
  'code-sheet.new.two': 'Make new codes while you can still sign in.',
  'code-sheet.new.page': ({ page }) => `Where: ${page} (security settings)`,
  'code-sheet.new.anywhere': 'They are made under “security” or “two-step verification” at the service.',
  'code-sheet.new.write': 'Write the new codes into the notebook and print this sheet again.',
  'code-sheet.keep': 'Keep it apart from the phone and the computer: lost together, there is no way back.',

  'code-sheet.print': 'Print the sheet with the codes',
  'code-sheet.secrets': 'How the codes are put down',
}
