import type { Account } from '../record/account.ts'
import { fold } from '../search/fold.ts'

/** A tag that stands at accounts, in the spelling that most of them have, and at how many. */
export interface TagUse {
  readonly tag: string
  readonly count: number
}

/** What a tag is known by: width, case and kana do not tell two tags apart, nor do spaces around or between. */
export function tagKey(tag: string): string {
  return fold(tag).trim().replace(/\s+/gu, ' ')
}

/** Tags without empty ones and without those that are the same but for their spelling; the first spelling stays. */
export function distinctTags(tags: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>()
  for (const tag of tags) {
    const key = tagKey(tag)
    if (key !== '' && !byKey.has(key)) byKey.set(key, tag.trim())
  }
  return [...byKey.values()]
}

/** Tags as they are typed: apart by commas of any width, or 、. */
export function parseTags(text: string): readonly string[] {
  return distinctTags(text.split(/[,，、]/u))
}

/** Whether an account has a tag, however it is spelled. */
export function hasTag({ tags = [] }: Account, tag: string): boolean {
  const key = tagKey(tag)
  return tags.some((other) => tagKey(other) === key)
}

/** Every tag of the accounts, in no order that means anything: the one met first stands first. */
export function tagUses(accounts: readonly Account[]): readonly TagUse[] {
  const spellings = new Map<string, Map<string, number>>()
  for (const { tags = [] } of accounts) {
    for (const tag of distinctTags(tags)) {
      const counts = spellings.get(tagKey(tag)) ?? new Map<string, number>()
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
      spellings.set(tagKey(tag), counts)
    }
  }
  return [...spellings.values()].map((counts) => {
    const [[tag] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a)
    return { tag, count: [...counts.values()].reduce((sum, count) => sum + count, 0) }
  })
}

/**
 * The accounts that change when a tag gets another name everywhere; where the other name stands already, the two become one.
 *
 * @param to - The new name; null takes the tag off.
 */
export function renameTag(accounts: readonly Account[], from: string, to: string | null): readonly Account[] {
  const key = tagKey(from)
  return accounts.flatMap((account) => {
    const { tags = [], ...rest } = account
    if (!hasTag(account, from)) return []
    const renamed = distinctTags(tags.flatMap((tag) => (tagKey(tag) === key ? (to ?? []) : tag)))
    // Another spelling of the new name would win over it where it stands first.
    const spelled = renamed.map((tag) => (to !== null && tagKey(tag) === tagKey(to) ? to.trim() : tag))
    if (spelled.length === tags.length && spelled.every((tag, i) => tag === tags[i])) return []
    return [spelled.length === 0 ? rest : { ...rest, tags: spelled }]
  })
}
