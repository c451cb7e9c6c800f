import type { CliMessages } from '../messages/cli.ts'

const ACCESS_REASONS = {
  'not-an-object': 'is not an object',
  'not-an-array': 'is not an array',
  'not-a-name': 'is not a name (a text that is not empty)',
  'not-a-state': 'is none of lost, appeal, slow, now',
  missing: 'is missing',
  'unknown-key': 'is an unknown key',
  'unknown-node': 'is a name that no rule knows',
} as const

const USAGE_REASONS = {
  'unknown-command': (subject: string) => `There is no command “${subject}”.`,
  'unknown-option': (subject: string) => `This command has no ${subject}.`,
  'missing-value': (subject: string) => `${subject} needs a value.`,
  'unexpected-value': (subject: string) => `${subject} takes no value.`,
  'missing-argument': (subject: string) => `${subject} is missing.`,
  'extra-argument': (subject: string) => `“${subject}” is one word too many.`,
  'bad-value': (subject: string) => `“${subject}” is not a value it can take.`,
  conflict: (subject: string) => `${subject} cannot stand beside what came before it.`,
} as const

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const cli: CliMessages = {
  'cli.help.title': 'Hikae 控え — the notebook that makes sure you can get back into your accounts',
  'cli.help.every-command': 'With every command',
  'cli.help.exit-codes':
    'Exit codes  0 done · 1 done, and no way back or damage was found · 2 not understood · 3 failed',

  'cli.command.create': 'Makes a new notebook and shows its spare key (recovery key) once.',
  'cli.command.import': 'Adds the content of a document to a notebook: all of it, or nothing.',
  'cli.command.export': 'Writes the content of a notebook to a document.',
  'cli.command.list': 'Lists what is recorded. No password and no key is shown.',
  'cli.command.audit':
    'Lists what is fragile, each with the one next step. Exit code 1 when a critical one stands.',
  'cli.command.whatif': 'Tries out losses. The notebook is not changed.',
  'cli.command.plan': 'Lists the plans for what ends: what is done and what comes next.',
  'cli.command.access': 'Solves a graph of bare rules: states, access sets, lockout sets.',
  'cli.command.sheet': 'Makes a recovery sheet as PDF.',
  'cli.command.sheets': 'Lists the papers that were printed; --check tells whether one is current.',
  'cli.command.backup': 'Makes a backup and reads it to its end.',
  'cli.command.drill':
    'Reads the newest backups to their end and notes the day. Exit code 1 when one is damaged.',
  'cli.command.restore': 'Makes a notebook what it was in a backup. What is there is backed up first.',
  'cli.command.merge': 'Takes in what another copy of the same notebook has. The other file stays as it is.',
  'cli.command.conflicts':
    'Lists fields that were changed in two copies and wait to be settled. Exit code 1 when there are any.',
  'cli.command.visits': 'Lists visits of a helper: what was fixed, what is left, and who does it.',
  'cli.command.verify': 'Checks every record and the seal, and says what is damaged.',
  'cli.command.filter':
    'Lists the accounts that meet conditions: words, tags, favourites, a saved filter, what is fragile.',
  'cli.command.code': 'Says the one-time code of an account; never the key that makes it.',
  'cli.command.leaks':
    'Looks passwords up in a list of leaked ones (LIST: SHA-1 list of Pwned Passwords). Exit code 1 when one is in it.',
  'cli.command.passwd': 'Sets a new password; with the spare key also when the old one is forgotten.',
  'cli.command.rotate':
    'Gives the notebook a new key inside and a new spare key; the old ones open old copies only.',

  'cli.option.help': 'show this',
  'cli.option.json': 'answer in JSON of a fixed shape (docs/cli.md)',
  'cli.option.lang': 'language: ja or en',
  'cli.option.read-only': 'open for reading only',
  'cli.option.password-stdin': 'read the password from the first line of standard input',
  'cli.option.recovery-key': 'ask for the spare key instead of the password',
  'cli.option.recovery-key-stdin': 'read the spare key from the first line of standard input',
  'cli.option.today': 'the day to take for today (YYYY-MM-DD)',
  'cli.option.title': 'title of the notebook',
  'cli.option.to': 'folder for the backup',
  'cli.option.format': 'format of the document: hikae-json',
  'cli.option.dry-run': 'only try; change nothing',
  'cli.option.with-secrets': 'write passwords and keys too (asks once more)',
  'cli.option.force': 'replace a file that is there',
  'cli.option.lose': 'what is lost: a record’s ID, its first letters, or tie:… vault master-password …',
  'cli.option.date': 'time has moved on to this day (YYYY-MM-DD)',
  'cli.option.cold': 'the notebook and everything known by heart are gone',
  'cli.option.max': 'how large lockout sets are looked for (3 unless said)',
  'cli.option.exposure': 'also name what lets a stranger in by itself',
  'cli.option.kind':
    'kind of sheet: account, household, wallet-card, code-sheet, call-card, checklist, report, kit',
  'cli.option.person': 'ID of the person of a wallet card, or of the owner of a family-sheet',
  'cli.option.tell-place': 'say on a wallet card where the sheet lies',
  'cli.option.plan': 'ID of the plan of a checklist',
  'cli.option.reader': 'who gets the family-sheet: ID of a person; without it, everybody',
  'cli.option.situation': 'when a family-sheet is for: died or ill',
  'cli.option.visit': 'ID of the visit of a report',
  'cli.option.hand-over': 'instant of the hand-over of a certificate (ISO 8601); the last one unless given',
  'cli.option.deletion':
    'ID of the deletion of a certificate; the last one unless given, and no FILE is needed',
  'cli.option.check': 'number and check code of the paper in the hand ("7 23CD-FH89")',
  'cli.option.account': 'IDs of the accounts on an account sheet, a sheet of codes or call cards',
  'cli.option.secrets': 'passwords on the sheet: blank (by hand), hidden, printed',
  'cli.option.paper': 'size of the paper: a4, a5',
  'cli.option.landscape': 'the paper lies sideways',
  'cli.option.large-type': 'large letters (body of 16 pt)',
  'cli.option.ink-saving': 'outlines in the place of what is solid black',
  'cli.option.ruby': 'readings over the names of people',
  'cli.option.binding': 'a margin for filing (two holes)',
  'cli.option.out': 'the PDF to write',
  'cli.option.as-picture':
    'pictures (PNG), one for each page, to look at on a phone: others may see them there',
  'cli.option.words': 'found by these words',
  'cli.option.tag': 'tags (several: those that have all of them)',
  'cli.option.favourite': 'favourites only',
  'cli.option.saved': 'the saved filter of this name',
  'cli.option.mark': 'mark: safe, fragile, lost, unknown',
  'cli.option.finding': 'something is fragile: its kind (password-weak, …), or any',
  'cli.value.value': 'VALUE',
  'cli.value.many': 'VALUE…',

  'cli.ask.password': 'Password of the notebook: ',
  'cli.ask.password-again': 'Passwords leave the notebook, so once more, its password: ',
  'cli.ask.new-password': 'Password for the new notebook: ',
  'cli.ask.new-password-again': 'Once more: ',
  'cli.ask.changed-password': 'New password for the notebook: ',
  'cli.ask.recovery-key': 'Spare key (48 digits): ',
  'cli.ask.recovery-key-again': 'Passwords leave the notebook, so once more, the spare key: ',

  'cli.notice.damaged':
    'The notebook is damaged in places, so it is open for reading only. “verify” says where.',
  'cli.notice.older-copy':
    'This is an older copy than this computer has seen, so it is open for reading only.',
  'cli.notice.fork':
    'This copy was edited apart from the one on this computer, so it is open for reading only.',
  'cli.notice.open-elsewhere': 'Another program has this notebook open, so it is open for reading only.',
  'cli.notice.folder-read-only': 'The folder cannot be written to, so the notebook is open for reading only.',
  'cli.notice.migrated': 'The notebook was brought to the new format. The file as it was is kept beside it.',
  'cli.notice.not-migrated':
    'The notebook could not be brought to the new format, so it is open for reading only. Check the free space on the disk.',
  'cli.notice.newer-writer': 'A newer version of Hikae wrote this notebook, so it is open for reading only.',

  'cli.error': ({ sentence, code }) => `${sentence} [${code}]`,
  'cli.error.E_NOT_FOUND': 'There is no notebook file of that name.',
  'cli.error.E_NOT_VAULT': 'This file is not a notebook.',
  'cli.error.E_TOO_NEW': 'This notebook was made by a newer version of Hikae.',
  'cli.error.E_SCHEMA': 'There is something in this notebook that is not Hikae’s.',
  'cli.error.E_HEADER_DAMAGED':
    'The head of the notebook is damaged and it cannot be opened. If there is a copy, try that.',
  'cli.error.E_FILE_DAMAGED': 'The notebook’s file is damaged. Nothing was written.',
  'cli.error.E_PASSWORD':
    'This key does not open it. If the password is wrong, --recovery-key takes the spare key.',
  'cli.error.E_PASSWORD_CHARACTER':
    'The password has a character that may not be readable later. Please choose others.',
  'cli.error.E_PASSWORD_EMPTY': 'The password is empty.',
  'cli.error.E_PASSWORD_MISSING': 'No password or spare key was given.',
  'cli.error.E_PASSWORDS_DIFFER': 'The two passwords are not the same. Nothing was made.',
  'cli.error.E_NO_TERMINAL': 'There is no terminal to ask for the password at. Please use --password-stdin.',
  'cli.error.E_CANCELLED': 'Cancelled.',
  'cli.error.E_KDF_LIMIT': 'The notebook asks for more work than the format allows. None of it was done.',
  'cli.error.E_KDF_MEMORY': 'There is not enough memory to make the key. Please close other programs.',
  'cli.error.E_EXISTS': 'A file of that name is there already. It was not replaced.',
  'cli.error.E_BUSY': 'Another program is using this notebook. Please wait a moment.',
  'cli.error.E_FOLDER_READ_ONLY': 'That folder cannot be written to.',
  'cli.error.E_DISK_FULL': 'The disk is full; it was not written. What was there before still stands.',
  'cli.error.E_IO': 'A file could not be read or written. What was there before still stands.',
  'cli.error.E_VERIFY_FAILED': 'What was written did not read back the same, so it was taken back.',
  'cli.error.E_CHANGED_ELSEWHERE': 'Another program changed the notebook. Nothing was written.',
  'cli.error.E_VAULT_READ_ONLY': 'The notebook is open for reading only.',
  'cli.error.E_RECORD_TOO_LARGE': 'A record is too large. Nothing was changed.',
  'cli.error.E_RECORD_DAMAGED': 'A record is damaged and cannot be read.',
  'cli.error.E_UNKNOWN_RECORD': 'There is no such record.',
  'cli.error.E_TOTP': 'This is no key for an authenticator.',
  'cli.error.E_NO_SECRET': 'Nothing is kept there.',
  'cli.error.E_DOCUMENT_SCHEMA': 'The document is not of the right shape. Nothing was imported.',
  'cli.error.E_SHEET_FORMAT.size': 'This sheet can only be printed on A4.',
  'cli.error.E_SHEET_FORMAT.orientation': 'This sheet can only be printed upright.',
  'cli.error.E_SHEET_FORMAT.large-type': 'This sheet has one size, so it cannot be printed in large letters.',
  'cli.error.E_SHEET_FORMAT.large-elsewhere': 'Large letters can only be printed on A4, upright.',
  'cli.error.E_PRINTER': 'The PDF could not be made.',
  'cli.error.E_NOTHING_TO_PRINT': 'There is no account to put on the sheet.',
  'cli.error.E_NO_ELECTRON': 'Electron, which makes the PDF, does not run on this computer.',
  'cli.error.E_INTERNAL': 'A fault in Hikae itself; it cannot go on. Please report the lines above.',
  'cli.error.E_NO_BACKUP': 'There is no backup yet.',
  'cli.error.E_OTHER': 'It could not be done.',
  'cli.error.E_FILE_UNREADABLE.missing': 'There is no file of that name to read.',
  'cli.error.E_FILE_UNREADABLE.no-permission': 'You may not read that file.',
  'cli.error.E_FILE_UNREADABLE.not-a-file': 'That is not a file.',
  'cli.error.E_FILE_UNREADABLE.too-large': 'The file is too large (the limit is 256 MiB).',
  'cli.error.E_FILE_UNREADABLE.not-utf8': 'The file is not UTF-8 text. Please save it as UTF-8.',
  'cli.error.E_FILE_UNREADABLE.io': 'The file could not be read.',
  'cli.error.E_RECOVERY_CODE': ({ groups }) =>
    groups === ''
      ? 'A spare key has eight groups of six digits. The number of digits is not right.'
      : `Something was copied wrongly in group ${groups} of the spare key.`,
  'cli.error.E_KDF_EXPENSIVE': ({ seconds }) =>
    `Opening this notebook takes about ${seconds} seconds. If that is all right, open it in the window.`,
  'cli.error.E_DOCUMENT_SYNTAX': ({ position }) =>
    position === null ? 'This is not JSON.' : `This is not JSON (at character ${position}).`,
  'cli.error.E_DOCUMENT_TOO_NEW': ({ version }) =>
    `The document is of a newer version (${version}). Please update Hikae.`,
  'cli.error.E_UNKNOWN_ID': ({ id }) => `Nothing begins with “${id}”.`,
  'cli.error.E_AMBIGUOUS_ID': ({ id, candidates }) => `“${id}” could be any of: ${candidates}`,
  'cli.error.E_ACCESS_INPUT': ({ path, reason }) =>
    `The graph is not of the right shape: ${path === '' ? 'the whole' : path} ${ACCESS_REASONS[reason]}.`,
  'cli.error.issue': ({ path, reason }) => `  ${path === '' ? 'the whole' : path}: ${reason}`,
  'cli.error.E_USAGE': ({ reason, subject }) => `${USAGE_REASONS[reason](subject)} See: hikae help`,

  'cli.create.done': ({ title, file }) => `Made the notebook “${title}”: ${file}`,
  'cli.create.recovery-key': 'Spare key (recovery key)',
  'cli.create.keep-it':
    'The spare key is shown this once. Copy it to paper and keep the paper away from the computer. Without password and spare key, nobody can open the notebook.',

  'cli.backup.made': ({ file }) => `Backed up: ${file}`,
  'cli.backup.missed': ({ folder, code }) => `Not backed up: ${folder} (${code})`,
  'cli.drill.sound': 'The newest backups were read to their end.',
  'cli.drill.damaged': ({ file }) => `A damaged backup: ${file}`,
  'cli.restore.difference': ({ name, kind, fields }) =>
    kind === 'missing'
      ? `comes back  ${name}`
      : kind === 'newer'
        ? `to the bin  ${name}`
        : `changes     ${name} (${fields})`,
  'cli.restore.preview': ({ missing, changed, newer, same }) =>
    `Would bring back ${missing}, change ${changed}, put ${newer} in the bin, leave ${same}. Nothing was changed.`,
  'cli.restore.done': ({ missing, changed, newer, same }) =>
    `Brought back ${missing}, changed ${changed}, put ${newer} in the bin, left ${same}.`,
  'cli.merge.name': ({ name, kind }) =>
    `${kind === 'added' ? 'add   ' : kind === 'changed' ? 'change' : 'bin   '}  ${name}`,
  'cli.merge.without-content': ({ name }) =>
    `The file “${name}” could not be read in the copy: only its name was taken in.`,
  'cli.merge.preview': ({ count, conflicts }) =>
    `Merging would change ${count}, with ${conflicts} to compare. Nothing was changed.`,
  'cli.merge.done': ({ count, conflicts }) => `Took in ${count}, with ${conflicts} to compare.`,
  'cli.conflicts.none': 'Nothing waits to be compared.',
  'cli.conflicts.item': ({ name, field }) => `${name}: ${field}`,
  'cli.conflicts.version': ({ at, value, isInForce }) => `  ${isInForce ? '*' : ' '} ${at}  ${value}`,
  'cli.import.name': ({ name, kind }) => `${kind === 'added' ? 'add   ' : 'change'}  ${name}`,
  'cli.import.twin': ({ name }) => `May be there already under another ID: ${name}`,
  'cli.import.preview': ({ added, changed, same }) =>
    `To add ${added}, to change ${changed}, the same ${same}. Nothing has been changed yet.`,
  'cli.import.done': ({ added, changed, same }) => `Added ${added}, changed ${changed}, the same ${same}.`,

  'cli.export.done': ({ records, file }) =>
    `Wrote ${records} ${plural(records, 'record', 'records')}: ${file} (no passwords or keys in it)`,
  'cli.export.done-with-secrets': ({ records, file }) =>
    `Wrote ${records} ${plural(records, 'record', 'records')}: ${file} (passwords and keys are in it in clear; delete it when it is no longer needed)`,

  'cli.list.marks': ({ safe, fragile, lost, unknown }) =>
    `${safe} with a way back · ${fragile} one loss away · ${lost} with no way back · ${unknown} unconfirmed`,
  'cli.list.heading': ({ type, count }) => `${type} (${count})`,
  'cli.list.account': ({ name, mark, value, id }) =>
    value === '' ? `  ${name}  ${mark}  [${id}]` : `  ${name}  ${mark}  ${value}  [${id}]`,
  'cli.filter.count': ({ count }) => (count === 1 ? '1 account' : `${count} accounts`),
  'cli.code.of': ({ name, seconds }) => `${name} (${seconds} ${seconds === 1 ? 'second' : 'seconds'} left)`,
  'cli.list.item': ({ name, id }) => `  ${name}  [${id}]`,

  'cli.audit.finding': ({ severity, name, headline }) => `${severity}  ${name} — ${headline}`,
  'cli.audit.next': ({ step, minutes }) => `Next step: ${step} (about ${minutes} min)`,
  'cli.audit.count': ({ critical, warning, notice }) =>
    `First: ${critical} · Soon: ${warning} · Good to know: ${notice}`,

  'cli.whatif.losses': ({ names }) => `What if this is lost: ${names}`,
  'cli.whatif.nothing-lost': 'What if nothing is lost',
  'cli.whatif.date': ({ day }) => `time until ${day}`,
  'cli.whatif.cold': 'the notebook and every password known by heart',
  'cli.whatif.change': ({ name, before, after, value }) =>
    value === '' ? `${name}: ${before} → ${after}` : `${name} (${value}): ${before} → ${after}`,
  'cli.whatif.no-change': 'Whatever can be got into today stays so.',
  'cli.whatif.value': ({ value }) => `Value that falls: ${value}`,
  'cli.whatif.marks': 'On the day the password is forgotten (marks that change)',
  'cli.whatif.fixes': 'What would have kept something',

  'cli.access.target': ({ name, state }) => `${name}: ${state}`,
  'cli.access.minimal-access': ({ sets }) => `gets in with ${sets}`,
  'cli.access.lockout': ({ sets, resilience }) =>
    `locked out without ${sets} (smallest: ${resilience ?? 'none'})`,
  'cli.access.exposure': ({ names }) => `lets a stranger in by itself: ${names}`,

  'cli.sheet.done': ({ file, pages, number }) =>
    `Made sheet no. ${number} (${pages} ${plural(pages, 'page', 'pages')}): ${file}`,
  'cli.sheet.certified': ({ file, pages }) =>
    `Certificate of deletion, ${pages === 1 ? '1 page' : `${pages} pages`}: ${file}`,
  'cli.sheet.not-noted': 'The notebook is open for reading only, so this sheet was not noted in it.',

  'cli.verify.sound': ({ records }) =>
    `Checked all ${records} ${plural(records, 'record', 'records')}. Nothing is damaged.`,
  'cli.verify.damaged': ({ records, problems }) =>
    `${records} ${plural(records, 'record', 'records')} can be read. Damage in ${problems} ${plural(problems, 'place', 'places')}.`,
  'cli.verify.problem': ({ code, record }) => (record === '' ? `  ${code}` : `  ${code}  ${record}`),

  'cli.passwd.done': 'The password is changed. Older copies and backups still open with the old one.',
  'cli.rotate.done': ({ kept }) =>
    `Everything is encrypted anew. The old file is kept, and opens with the old keys as every older copy does: ${kept}`,

  'cli.demo.title': 'Hikae 控え — how it began, in a real notebook',
  'cli.demo.story':
    'To use the Office that came with her PC, Sato Hanako made a Microsoft account. She registered the mail address of her flat’s internet provider, gave no mobile number, and wrote the password on one sheet of paper.',
  'cli.demo.notebook': 'Sato family',
  'cli.demo.vault': ({ records, file }) =>
    `Made a new encrypted notebook and put the ${records} records of the sample into it: ${file}`,
  'cli.demo.keys': ({ password }) => `Password (on this screen only): ${password}`,
  'cli.demo.reopened':
    'Locked it, and opened it again with the spare key. What follows is computed from that notebook.',
  'cli.demo.findings': '■ What is fragile now',
  'cli.demo.more-findings': ({ count }) => `The other ${count} are in findings.json.`,
  'cli.demo.move': '■ What if she moves and cancels the line of the flat',
  'cli.demo.move-and-paper': '■ What if the paper is lost in the move as well',
  'cli.demo.advice':
    '■ Had she registered her mobile number and everyday mail with the Microsoft account (only tried)',
  'cli.demo.sheet': '■ On paper',
  'cli.demo.folder': ({ folder }) => `Written to: ${folder}`,
}
