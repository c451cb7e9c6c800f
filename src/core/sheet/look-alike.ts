/** A character that is mistaken for another when it is copied by hand. The space is one: it is overlooked. */
export type LookAlike = '0' | '1' | 'O' | 'I' | 'l' | ' '

const LOOK_ALIKES: readonly LookAlike[] = ['0', '1', 'O', 'I', 'l', ' ']

/** The look-alike that a character is; null for one that nobody mistakes. */
export function lookAlikeOf(character: string): LookAlike | null {
  return LOOK_ALIKES.find((known) => known === character) ?? null
}

/** Neighbouring look-alikes, by where the run begins and ends (exclusive). */
export interface LookAlikeRun {
  readonly from: number
  readonly to: number
  readonly characters: readonly LookAlike[]
}

/**
 * The runs of look-alikes in an ID. Only what one has to choose is looked at: the part before the @, and nothing in
 * a text of digits alone, where every 0 is a zero.
 */
export function lookAlikeRuns(text: string): readonly LookAlikeRun[] {
  if (/^[\d\s()+-]*$/u.test(text)) return []
  const at = text.lastIndexOf('@')
  const runs: LookAlikeRun[] = []
  for (let i = 0; i < (at > 0 ? at : text.length); i += 1) {
    const found = lookAlikeOf(text.charAt(i))
    if (found === null) continue
    const last = runs.at(-1)
    if (last?.to === i)
      runs[runs.length - 1] = { ...last, to: i + 1, characters: [...last.characters, found] }
    else runs.push({ from: i, to: i + 1, characters: [found] })
  }
  return runs
}

/** Cuts a product key into the groups in which it is typed: at its own hyphens, else every five characters. */
export function keyGroups(key: string): readonly (readonly string[])[] {
  const parts = key.split('-')
  const isKey = parts.length > 1 && parts.every((part) => /^[0-9A-Za-z]{2,8}$/u.test(part))
  return isKey ? parts.map((part) => Array.from(part)) : inFives(key)
}

/** Cuts a password or code into groups of five characters, so that the eye keeps its place. Nothing is left out. */
export function inFives(text: string): readonly (readonly string[])[] {
  const characters = Array.from(text)
  return Array.from({ length: Math.ceil(characters.length / 5) }, (_, i) =>
    characters.slice(i * 5, i * 5 + 5),
  )
}
