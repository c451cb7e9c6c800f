import type { FormatPart, FormatSection } from '../model/kit.ts'

/**
 * What it takes to open a vault without Hikae, in the notation of docs/vault-format.md and line by line as it stands there (a
 * test compares them, and opens a vault by nothing else). Checks that only tell damage are left out.
 */
const PARTS: readonly FormatPart[] = [
  {
    name: 'container',
    lines: [
      'header(id, body, sum, mac)   rec(id, rev, nonce, ct, snonce, sct)   chunk(att, idx, nonce, ct)',
      'body  = "hk1/head" || vault_id(16) || created_ms u64 || min_reader u16 || min_writer u16 || features u16 || epoch u32 || n_slots u8 || slot*',
      'slot  = type u8 || flags u8 || slot_id(16) || len u16 || payload(len)',
      'type 1 password  payload = kdf u8 (=1) || t u32 || m_KiB u32 || salt(16) || commit(32) || nonce(24) || wrapped(48)',
      'type 2 recovery  payload = salt(16) || commit(32) || nonce(24) || wrapped(48)',
      'type 3 shares    payload = set(4) || k u8 || n u8 || salt(16) || commit(32) || nonce(24) || wrapped(48)',
    ],
  },
  { name: 'recovery', lines: ['ikm = MAC(R, "hk1/rcvr" || vault_id || salt)'] },
  { name: 'password', lines: ['ikm = Argon2id(PP1(password), salt, t, m)'] },
  {
    name: 'unwrap',
    lines: [
      'kek.wrap = KDF(ikm, 2, "hk1/kekk")',
      'AD      = "hk1/slot" || vault_id || type || flags || slot_id || (payload up to and including salt)',
      'wrapped = ENC(kek.wrap, nonce, VK, AD)',
    ],
  },
  {
    name: 'records',
    lines: [
      'KDF(VK, i, "hk1/subk") with i = 1 rec, 2 chunk',
      'AD    = "hk1/recd" || vault_id || id || rev u64',
      'plain = UTF-8 JSON object, padded',
      'ct = ENC(rec key, nonce, plain, AD)',
      'AD_s = "hk1/recs" || vault_id || id || rev u64 || tag(16) of ct',
      'sct = ENC(rec key, snonce, plain, AD_s)',
    ],
  },
  {
    name: 'attachments',
    lines: [
      'key = MAC(chunk key, att || gen)',
      'AD  = "hk1/chnk" || vault_id || att || gen || idx u32 || count u32',
      'ct = ENC(key, nonce, bytes, AD)',
    ],
  },
  {
    name: 'shares',
    lines: ['u8 (k << 4 | n) || set(4) || point(17) || first 2 bytes of H(all before, 16)'],
  },
]

/** The page of the emergency kit for an engineer who has the file, the key and no Hikae. */
export function formatSection(): FormatSection {
  return { kind: 'format', parts: PARTS }
}
