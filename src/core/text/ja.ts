import type { Messages } from './messages.ts'
import { accounts } from './ja/accounts.ts'
import { audit } from './ja/audit.ts'
import { bulk } from './ja/bulk.ts'
import { call } from './ja/call.ts'
import { chain } from './ja/chain.ts'
import { certificate } from './ja/certificate.ts'
import { checklist } from './ja/checklist.ts'
import { inventory } from './ja/inventory.ts'
import { keys } from './ja/keys.ts'
import { backups } from './ja/backups.ts'
import { copies } from './ja/copies.ts'
import { family } from './ja/family.ts'
import { customFields } from './ja/custom-fields.ts'
import { fields } from './ja/fields.ts'
import { help } from './ja/help.ts'
import { history } from './ja/history.ts'
import { attachments } from './ja/attachments.ts'
import { cli } from './ja/cli.ts'
import { codeSheet } from './ja/code-sheet.ts'
import { contacts } from './ja/contacts.ts'
import { failure } from './ja/failure.ts'
import { frame } from './ja/frame.ts'
import { generator } from './ja/generator.ts'
import { glossary } from './ja/glossary.ts'
import { handOver } from './ja/hand-over.ts'
import { holdings } from './ja/holdings.ts'
import { home } from './ja/home.ts'
import { kitFormat } from './ja/kit-format.ts'
import { map } from './ja/map.ts'
import { organise } from './ja/organise.ts'
import { papers } from './ja/papers.ts'
import { plan } from './ja/plan.ts'
import { print } from './ja/print.ts'
import { printing } from './ja/printing.ts'
import { records } from './ja/records.ts'
import { register } from './ja/register.ts'
import { replace } from './ja/replace.ts'
import { reminders } from './ja/reminders.ts'
import { report } from './ja/report.ts'
import { services } from './ja/services.ts'
import { leaks } from './ja/leaks.ts'
import { settings } from './ja/settings.ts'
import { setup } from './ja/setup.ts'
import { sheet } from './ja/sheet.ts'
import { shortcuts } from './ja/shortcuts.ts'
import { signs } from './ja/signs.ts'
import { letters } from './ja/letters.ts'
import { start } from './ja/start.ts'
import { system } from './ja/system.ts'
import { twins } from './ja/twins.ts'
import { unlock } from './ja/unlock.ts'
import { visits } from './ja/visits.ts'
import { wallet } from './ja/wallet.ts'
import { wayBack } from './ja/way-back.ts'
import { whatif } from './ja/whatif.ts'
import { words } from './ja/words.ts'

export const ja: Messages = {
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
