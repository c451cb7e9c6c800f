import type { CodeSheetMessages } from '../messages/code-sheet.ts'

export const codeSheet: CodeSheetMessages = {
  'code-sheet.lead': 'Tick each one as you use it.',
  'code-sheet.carries': 'Backup codes are printed here.',
  'code-sheet.destroy': 'Once there is a sheet with new codes, tear this one into small pieces.',
  'code-sheet.login': ({ login }) => `Login ID: ${login}`,
  'code-sheet.codes': 'Backup codes',
  'code-sheet.left': ({ unused, count }) => `${unused} of ${count} left`,
  'code-sheet.left-all': ({ count }) => `${count} left`,
  'code-sheet.left-unknown': 'Not in the notebook. Copy them here from the service’s page.',
  'code-sheet.written': ({ day }) => `recorded on ${day}`,
  'code-sheet.each': ({ notes }) => `In each code: ${notes}`,
  'code-sheet.once': 'Each code works once.',
  'code-sheet.used-on': 'used on __________',
  'code-sheet.row': ({ number }) => `${number}`,
  'code-sheet.hidden': 'The codes are in the notebook. They are not on this sheet.',
  'code-sheet.withheld': '•••••••• (readable on paper)',
  'code-sheet.none-left': 'No codes are left. Make new ones now.',
  'code-sheet.use': 'How to use one',
  'code-sheet.use.ask': 'Enter the login ID and the password as usual.',
  'code-sheet.use.choose':
    'If it asks for a code or an approval from the phone, choose “Try another way” and enter one backup code.',
  'code-sheet.use.tick': 'Tick its box and write the date. Mark it as used in the notebook as well.',
  'code-sheet.use.mark': 'Mark it as used in the notebook.',
  'code-sheet.new': 'When two are left',
  'code-sheet.new.two': 'Make new codes while you can still sign in.',
  'code-sheet.new.page': ({ page }) => `Where: ${page} (security settings)`,
  'code-sheet.new.anywhere': 'Look under “Security” or “Two-step verification” on the service’s site.',
  'code-sheet.new.write': 'Write the new codes into the notebook and print this sheet again.',
  'code-sheet.keep':
    'Keep it apart from the phone and the computer: if they are lost together, there is no way back.',

  'code-sheet.print': 'Print the sheet with the codes',
  'code-sheet.secrets': 'How the codes are put down',
}
