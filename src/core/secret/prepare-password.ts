/**
 * PP1, the password preparation of vault format 1 (docs/vault-format.md, "Password preparation"). Makes the same
 * password the same text on every keyboard: full-width and half-width letters, digits and kana, whatever kind of space,
 * dash or wave an input method sends, are one. It can never change: every vault ever made depends on it.
 */

/** WAVE DASH and WAVY DASH. The full-width tilde became `~` by NFKC already. */
const WAVES = /[\u{301C}\u{3030}]/gu
/** The hyphens and dashes, and the minus sign. The katakana length mark is a letter, not a dash. */
const DASHES = /[\u{2010}-\u{2015}\u{2212}]/gu
/** Zero-width characters, word joiner, byte order mark and variation selectors: typed by nobody, sent by some. */
const INVISIBLE = /[\u{200B}-\u{200D}\u{2060}\u{FEFF}]|\p{Variation_Selector}/gu
const WHITE_SPACE_RUN = /\p{White_Space}+/gu

/**
 * Prepares a password for key derivation. Idempotent. The result holds the secret: it is used at once and not kept.
 *
 * NFKC runs a second time because taking an invisible character out can bring a letter and its voicing mark together.
 */
export function preparePassword(password: string): string {
  return password
    .normalize('NFKC')
    .replace(WAVES, '~')
    .replace(DASHES, '-')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(WHITE_SPACE_RUN, ' ')
    .replace(/^ | $/gu, '')
}

/**
 * Whether a password holds a code point without a meaning in this program's Unicode version, or half of a surrogate
 * pair. A later Unicode version could normalise it differently, so a new password must not have one.
 */
export function hasUnassignedCharacter(password: string): boolean {
  return /[\p{Cn}\p{Cs}]/u.test(password)
}
