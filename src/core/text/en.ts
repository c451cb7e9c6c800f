import type { Messages } from './messages.ts'
import { accounts } from './en/accounts.ts'
import { audit } from './en/audit.ts'
import { bulk } from './en/bulk.ts'
import { call } from './en/call.ts'
import { chain } from './en/chain.ts'
import { certificate } from './en/certificate.ts'
import { checklist } from './en/checklist.ts'
import { inventory } from './en/inventory.ts'
import { keys } from './en/keys.ts'
import { backups } from './en/backups.ts'
import { copies } from './en/copies.ts'
import { family } from './en/family.ts'
import { customFields } from './en/custom-fields.ts'
import { fields } from './en/fields.ts'
import { help } from './en/help.ts'
import { history } from './en/history.ts'
import { attachments } from './en/attachments.ts'
import { cli } from './en/cli.ts'
import { codeSheet } from './en/code-sheet.ts'
import { contacts } from './en/contacts.ts'
import { failure } from './en/failure.ts'
import { frame } from './en/frame.ts'
import { generator } from './en/generator.ts'
import { glossary } from './en/glossary.ts'
import { handOver } from './en/hand-over.ts'
import { holdings } from './en/holdings.ts'
import { home } from './en/home.ts'
import { kitFormat } from './en/kit-format.ts'
import { map } from './en/map.ts'
import { organise } from './en/organise.ts'
import { papers } from './en/papers.ts'
import { plan } from './en/plan.ts'
import { print } from './en/print.ts'
import { printing } from './en/printing.ts'
import { records } from './en/records.ts'
import { register } from './en/register.ts'
import { replace } from './en/replace.ts'
import { reminders } from './en/reminders.ts'
import { report } from './en/report.ts'
import { services } from './en/services.ts'
import { leaks } from './en/leaks.ts'
import { settings } from './en/settings.ts'
import { setup } from './en/setup.ts'
import { sheet } from './en/sheet.ts'
import { shortcuts } from './en/shortcuts.ts'
import { signs } from './en/signs.ts'
import { letters } from './en/letters.ts'
import { start } from './en/start.ts'
import { system } from './en/system.ts'
import { twins } from './en/twins.ts'
import { unlock } from './en/unlock.ts'
import { visits } from './en/visits.ts'
import { wallet } from './en/wallet.ts'
import { wayBack } from './en/way-back.ts'
import { whatif } from './en/whatif.ts'
import { words } from './en/words.ts'

export const en: Messages = {
  ...words,
  ...failure,
  ...audit,
  ...bulk,
  ...call,
  ...chain,
  ...certificate,
  ...checklist,
  ...family,
  ...frame,
  ...twins,
  ...unlock,
  ...setup,
  ...home,
  ...accounts,
  ...contacts,
  ...inventory,
  ...holdings,
  ...records,
  ...wayBack,
  ...whatif,
  ...map,
  ...plan,
  ...organise,
  ...papers,
  ...print,
  ...printing,
  ...sheet,
  ...kitFormat,
  ...shortcuts,
  ...signs,
  ...letters,
  ...wallet,
  ...codeSheet,
  ...register,
  ...services,
  ...settings,
  ...cli,
  ...keys,
  ...leaks,
  ...backups,
  ...copies,
  ...fields,
  ...customFields,
  ...help,
  ...history,
  ...attachments,
  ...visits,
  ...replace,
  ...reminders,
  ...report,
  ...generator,
  ...glossary,
  ...handOver,
  ...start,
  ...system,
}
