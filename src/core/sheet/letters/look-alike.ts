/** A character that is mistaken for another when it is copied by hand. The space is one: it is overlooked. */
export type LookAlike = '0' | '1' | 'O' | 'I' | 'l' | ' '

const LOOK_ALIKES: readonly LookAlike[] = ['0', '1', 'O', 'I', 'l', ' ']

/** The look-alike that a character is; null for one that nobody mistakes. */
function lookAlikeOf(character: string): LookAlike | null {
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
