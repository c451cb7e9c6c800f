import { expect, test } from 'vitest'
import type { Failure, FailureCode } from '#core/failure'
import type { Language } from '#core/language'
import { failureText } from '#core/text/failure-text'
import { textIn } from '#core/text/text'

/** One failure of every code; a code that is missing here does not compile. */
const failures: { readonly [C in FailureCode]: Extract<Failure, { readonly code: C }> } = {
  E_NOT_FOUND: { code: 'E_NOT_FOUND' },
  E_NOT_VAULT: { code: 'E_NOT_VAULT' },
  E_TOO_NEW: { code: 'E_TOO_NEW' },
  E_SCHEMA: { code: 'E_SCHEMA' },
  E_HEADER_DAMAGED: { code: 'E_HEADER_DAMAGED' },
  E_PASSWORD: { code: 'E_PASSWORD', tried: 'password' },
  E_PASSWORD_UNUSABLE: { code: 'E_PASSWORD_UNUSABLE' },
  E_RECOVERY_CODE: { code: 'E_RECOVERY_CODE', groups: [2, 5] },
  E_SHARES: { code: 'E_SHARES', reason: 'mistyped', share: 2 },
  E_QUICK_UNLOCK: { code: 'E_QUICK_UNLOCK' },
  E_NO_KEYSTORE: { code: 'E_NO_KEYSTORE' },
  E_NO_FORMER_VALUE: { code: 'E_NO_FORMER_VALUE' },
  E_NO_CONFLICT: { code: 'E_NO_CONFLICT' },
  E_FILE_TOO_LARGE: { code: 'E_FILE_TOO_LARGE' },
  E_ATTACHMENTS_FULL: { code: 'E_ATTACHMENTS_FULL' },
  E_FILE_KIND: { code: 'E_FILE_KIND' },
  E_CANCELLED: { code: 'E_CANCELLED' },
  E_ATTACHMENT_DAMAGED: { code: 'E_ATTACHMENT_DAMAGED' },
  E_NO_BACKUP: { code: 'E_NO_BACKUP' },
  E_BACKUP_DAMAGED: { code: 'E_BACKUP_DAMAGED' },
  E_NO_PLACE: { code: 'E_NO_PLACE' },
  E_VAULT_DAMAGED: { code: 'E_VAULT_DAMAGED' },
  E_SAME_PLACE: { code: 'E_SAME_PLACE' },
  E_OTHER_VAULT: { code: 'E_OTHER_VAULT' },
  E_COPY_OLDER: { code: 'E_COPY_OLDER' },
  E_COPY_DAMAGED: { code: 'E_COPY_DAMAGED' },
  E_KDF_LIMIT: { code: 'E_KDF_LIMIT' },
  E_KDF_EXPENSIVE: { code: 'E_KDF_EXPENSIVE', estimatedSeconds: 40 },
  E_KDF_MEMORY: { code: 'E_KDF_MEMORY' },
  E_EXISTS: { code: 'E_EXISTS' },
  E_FOLDER_READ_ONLY: { code: 'E_FOLDER_READ_ONLY' },
  E_DISK_FULL: { code: 'E_DISK_FULL' },
  E_IO: { code: 'E_IO' },
  E_CHANGED_ELSEWHERE: { code: 'E_CHANGED_ELSEWHERE' },
  E_VAULT_READ_ONLY: { code: 'E_VAULT_READ_ONLY' },
  E_RECORD_TOO_LARGE: { code: 'E_RECORD_TOO_LARGE' },
  E_RECORD_DAMAGED: { code: 'E_RECORD_DAMAGED' },
  E_UNKNOWN_RECORD: { code: 'E_UNKNOWN_RECORD' },
  E_NO_SECRET: { code: 'E_NO_SECRET' },
  E_TOTP: { code: 'E_TOTP' },
  E_NOTHING_TO_UNDO: { code: 'E_NOTHING_TO_UNDO' },
  E_DOCUMENT_SYNTAX: { code: 'E_DOCUMENT_SYNTAX', position: 120 },
  E_DOCUMENT_SCHEMA: {
    code: 'E_DOCUMENT_SCHEMA',
    issues: [{ path: 'records[3].loginIds[0]', reason: 'is empty' }],
  },
  E_DOCUMENT_TOO_NEW: { code: 'E_DOCUMENT_TOO_NEW', version: 2 },
  E_FILE_UNREADABLE: { code: 'E_FILE_UNREADABLE' },
  E_SCREEN_PICTURE: { code: 'E_SCREEN_PICTURE', reason: 'none' },
  E_LEAK_LIST: { code: 'E_LEAK_LIST', reason: 'ntlm' },
  E_PRINTER: { code: 'E_PRINTER' },
  E_NOTHING_TO_PRINT: { code: 'E_NOTHING_TO_PRINT' },
  E_LOCKED: { code: 'E_LOCKED' },
  E_LINK: { code: 'E_LINK' },
  E_INPUT: { code: 'E_INPUT', path: 'sheet.keptAt' },
  E_DENIED: { code: 'E_DENIED' },
  E_INTERNAL: { code: 'E_INTERNAL', reference: 'K7Q2' },
}
const languages: readonly Language[] = ['ja', 'en']

test.each(languages)('every failure says in %s what happened and what to do', (language) => {
  for (const failure of Object.values(failures)) {
    const sentence = failureText(failure, textIn(language))
    expect(sentence, failure.code).toMatch(/[。.]$/u)
    expect(sentence, failure.code).not.toMatch(/[!！]|undefined|E_[A-Z]/u)
  }
})

test.each(languages)('in %s a wrong password and a wrong recovery key are told apart', (language) => {
  const text = textIn(language)
  const password = failureText({ code: 'E_PASSWORD', tried: 'password' }, text)
  expect(failureText({ code: 'E_PASSWORD', tried: 'recovery-code' }, text)).not.toBe(password)
})

test.each(languages)('in %s the groups of a recovery key that are wrong are named', (language) => {
  expect(failureText(failures.E_RECOVERY_CODE, textIn(language))).toMatch(/2.*5/u)
})

test.each(languages)('in %s a bug gives its reference', (language) => {
  expect(failureText(failures.E_INTERNAL, textIn(language))).toContain('K7Q2')
})
