import type { KitFormatMessages } from '../messages/kit-format.ts'

export const kitFormat: KitFormatMessages = {
  'kit-format.lead': 'For an engineer to read.',
  'kit-format.destroy': 'This page never goes out of date. Keep it with the emergency kit.',
  'kit-format.title': 'Opening the notebook without Hikae (file format 2)',
  'kit-format.who':
    'To the owner: you need not understand this. If Hikae can no longer be had, give this page, the file, and the spare key or the password to somebody who writes programs.',
  'kit-format.notation':
    'Notation: || concatenates, u8 u16 u32 u64 are little-endian, x(16) is 16 bytes, labels are 8 ASCII bytes. H(x, n) is BLAKE2b without a key, n bytes; MAC(k, x) is BLAKE2b keyed with k, 32 bytes. KDF(k, i, ctx) is BLAKE2b of nothing, keyed with k, with i as u64 for salt and ctx for personalisation, each filled with zeros to 16 bytes; 32 bytes (libsodium: crypto_kdf_derive_from_key). ENC(k, n, p, ad) is XChaCha20-Poly1305 (IETF), the 16-byte tag appended.',
  'kit-format.container':
    '1 The file is an SQLite 3 database. Read vault_id and the slots, which wrap the key, from body in the table header.',
  'kit-format.recovery':
    '2a With the spare key (type 2): divide each group of six digits by 11; the eight quotients as 16-bit big-endian words are R, 16 bytes. A remainder means the group was copied wrongly.',
  'kit-format.password':
    '2b With the password (type 1): Argon2id 1.3, one lane, t passes, m KiB, 32 bytes. PP1 is, in order: NFKC; U+301C and U+3030 to “~”; U+2010–U+2015 and U+2212 to “-”; drop U+200B–U+200D, U+2060, U+FEFF and variation selectors; NFKC again; runs of white space to one space; trim; UTF-8.',
  'kit-format.unwrap': '3 Take the key of the notebook, VK (32 bytes), out of nonce and wrapped of the slot.',
  'kit-format.records':
    '4 Decrypt each row of rec, nonces from the same row: ct is the record, sct its passwords and other secrets. The plain text is JSON in UTF-8, followed by 0x80 and zeros. tag is the last 16 bytes of ct.',
  'kit-format.attachments':
    '5 Photos and papers: with att and gen (hexadecimal) and count from content in the JSON, decrypt the rows of chunk in the order of idx, join them, cut at size.',
  'kit-format.shares':
    '6 Family shares (type 3): read twelve groups as in 2a, 24 bytes. point is 16 values and one byte of position. k shares of one set, interpolated at 0 by Shamir’s scheme over GF(2^8) with x^8+x^4+x^3+x+1, give R. The rest is as in 2a.',
  'kit-format.whole':
    'The whole description comes with Hikae as docs/vault-format.md (Hikae vault format 2), with what to do about damaged files.',
}
