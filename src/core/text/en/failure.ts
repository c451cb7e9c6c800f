import type { FailureMessages } from '../messages/failure.ts'

export const failure: FailureMessages = {
  'failure.E_NOT_FOUND':
    'The file of the notebook is not where it was. Connect the drive it is on, or find it with “Open from another place”.',
  'failure.E_NOT_VAULT': 'This file is not a notebook. Choose one whose name ends in “.hikae”.',
  'failure.E_TOO_NEW': 'This notebook was made by a newer version. Update this program, then open it.',
  'failure.E_SCHEMA':
    'The inside of this notebook is built in an unknown way. Open another copy, or use a newer version of the program.',
  'failure.E_HEADER_DAMAGED':
    'The start of the file is damaged, so it cannot be opened. If you have another copy, open that one.',
  'failure.E_PASSWORD': ({ tried }) =>
    tried === 'password'
      ? 'This password does not open it. Check capital letters and the keyboard language, and type it again.'
      : 'This spare key does not open it. Check the title on the paper: it may belong to another notebook.',
  'failure.E_PASSWORD_UNUSABLE':
    'This password cannot be used. Choose one that is more than spaces and has no unusual symbols.',
  'failure.E_RECOVERY_CODE': ({ groups }) => {
    if (groups.length === 0) return 'There are too few or too many digits. Type eight groups of six.'
    return groups.length === 1
      ? `Group ${groups.join('')} differs from the paper. Look at it again.`
      : `Groups ${groups.join(', ')} differ from the paper. Look at them again.`
  },
  'failure.E_KDF_LIMIT':
    'This file asks for more work than any notebook should. It was not opened. Open another copy.',
  'failure.E_KDF_EXPENSIVE': ({ estimatedSeconds }) =>
    `Opening this file takes about ${estimatedSeconds} seconds of work. To go on, press “Take the time and open it”.`,
  'failure.E_KDF_MEMORY':
    'The computer does not have enough free memory. Close other programs and try again.',
  'failure.E_EXISTS': 'There is a file of this name already. Choose another name.',
  'failure.E_FOLDER_READ_ONLY': 'This place cannot be written to. Choose another one.',
  'failure.E_DISK_FULL': 'The disk is full. Make room and try again. Nothing was changed.',
  'failure.E_IO':
    'The file could not be read or written. Check that its drive is still connected, and try again.',
  'failure.E_CHANGED_ELSEWHERE':
    'The file was changed elsewhere while it was open here. Lock the notebook and open it again.',
  'failure.E_VAULT_READ_ONLY': 'It is open for reading only. To make changes, lock it and open it again.',
  'failure.E_RECORD_TOO_LARGE': 'This is more than one entry can hold. Shorten the note.',
  'failure.E_RECORD_DAMAGED':
    'This entry is damaged and cannot be read. If you have another copy, look there.',
  'failure.E_UNKNOWN_RECORD': 'This entry no longer exists. Open the page again to see what is there.',
  'failure.E_NO_SECRET': 'Nothing is written here yet. Write it with “Edit”.',
  'failure.E_TOTP':
    'This is no key for an authenticator. Enter the text that the service shows, or the one that begins with otpauth://, as it is.',
  'failure.E_NOTHING_TO_UNDO': 'There is nothing to undo.',
  'failure.E_DOCUMENT_SYNTAX': ({ position }) =>
    position === null
      ? 'The file breaks off in the wrong place. Export it again and choose that one.'
      : `The file is malformed at character ${position}. Export it again and choose that one.`,
  'failure.E_DOCUMENT_SCHEMA': ({ issues }) =>
    `Part of the file cannot be read (${issues[0]?.path ?? 'place unknown'}). Correct it and choose it again.`,
  'failure.E_DOCUMENT_TOO_NEW': 'The file was exported by a newer version. Update this program.',
  'failure.E_FILE_UNREADABLE': 'The file could not be read. Choose it again.',
  'failure.E_PRINTER': 'The printer did not print. Check its power and paper, or save a PDF.',
  'failure.E_NOTHING_TO_PRINT': 'There is nothing to print. Choose something first.',
  'failure.E_LOCKED': 'The notebook is locked. Open it again.',
  'failure.E_LINK': 'This page cannot be opened. Look for the service’s own page in your browser.',
  'failure.E_INPUT':
    'What was entered could not be taken. Make it shorter or leave out symbols, and try again.',
  'failure.E_DENIED': 'This is not allowed. Close the notebook and open it again.',
  'failure.E_INTERNAL': ({ reference }) =>
    `That did not work. Open the notebook again. If it happens again, ask for help and give the number ${reference}.`,
  'failure.E_SHARES': ({ reason, share }) => {
    switch (reason) {
      case 'few':
        return 'There are not enough shares. Enter the shares of the others as well.'
      case 'set':
        return `Share ${share ?? ''} belongs to another set. Use shares that were made on the same day.`
      case 'wrong':
        return 'These shares do not open it. Check the title: they may belong to another notebook.'
      case 'mistyped':
        return `Share ${share ?? ''} differs from the paper. Check its digits.`
    }
  },
  'failure.E_QUICK_UNLOCK': 'Quick unlock has ended. Open with the password or the spare key.',
  'failure.E_NO_KEYSTORE':
    'This computer has no keystore that quick unlock could use. Open with the password.',
  'failure.E_NO_FORMER_VALUE': 'This former value is not there any more. Open the page again to check.',
  'failure.E_NO_CONFLICT': 'This was settled already. Open the page again to check.',
  'failure.E_FILE_TOO_LARGE': 'This file is too large: 32 MB is the limit. Make it smaller first.',
  'failure.E_ATTACHMENTS_FULL':
    'There is no more room: the notebook holds 512 MB of photos and papers. Delete some that you no longer need.',
  'failure.E_FILE_KIND':
    'Files of this kind cannot be added. Choose a photo (JPEG, PNG, WebP, HEIC), a PDF, or a plain text of up to 64 KB.',
  'failure.E_CANCELLED': 'Stopped half-way. Nothing has changed.',
  'failure.E_SCREEN_PICTURE': ({ reason }) =>
    reason === 'none'
      ? 'No picture of your screen has been copied. Copy the part with the QR code first (Windows: the keys Windows, Shift and S together).'
      : 'There is no QR code to be seen on the picture of your screen. Copy it again, with the white edge around the code.',
  'failure.E_LEAK_LIST': ({ reason }) => {
    if (reason === 'ntlm')
      return 'This list is of another kind (NTLM). Choose the one that is marked “SHA-1”.'
    return reason === 'range-name'
      ? 'The first five characters of this list are meant to be the name of its file. Give it back its name (such as 21BD1.txt) and choose it again.'
      : 'This cannot be read as a list of leaked passwords. Choose the “SHA-1” list of Pwned Passwords. If it is packed (zip, 7z), unpack it first.'
  },
  'failure.E_ATTACHMENT_DAMAGED':
    'This attachment is damaged and cannot be read. If there is another copy, check it there.',
  'failure.E_NO_BACKUP': 'There is no backup yet. Press “Back up now”.',
  'failure.E_BACKUP_DAMAGED': 'This backup is damaged. Choose one of another day.',
  'failure.E_NO_PLACE': 'No place for backups was found. Connect the USB stick or disk.',
  'failure.E_VAULT_DAMAGED':
    'The notebook is damaged, so no backup was made. The earlier ones are still there.',
  'failure.E_SAME_PLACE': 'There it would be lost together with the other copy. Choose another place.',
  'failure.E_COPY_OLDER': 'This copy is older than the notebook. Make a new one, and choose that.',
  'failure.E_OTHER_VAULT': 'This is another notebook. Choose a copy of the same one.',
  'failure.E_COPY_DAMAGED': 'This copy is damaged and cannot be merged. Choose another copy.',
}
