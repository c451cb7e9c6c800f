import { describe, expect, test } from 'vitest'
import { distinctTags, hasTag, parseTags, renameTag, tagUses } from '#core/organise/tags'
import { account } from '../../../support/records.ts'

const work = account('work', { tags: ['仕事', 'ﾈｯﾄ'] })
const shop = account('shop', { tags: ['ネット', '買い物'] })
const more = account('more', { tags: ['ネット'] })
const none = account('none')
const accounts = [work, shop, more, none]

test('typed tags stand apart by commas of any width, each once', () => {
  expect(parseTags('家、Office，家,  ')).toEqual(['家', 'Office'])
})

test('width, case, kana and spaces do not tell two tags apart; a dakuten does', () => {
  expect(distinctTags(['ネット', 'ﾈｯﾄ', 'ねっと', ' Work  place', 'ｗｏｒｋ PLACE', 'かぎ', 'がき'])).toEqual(
    ['ネット', 'Work  place', 'かぎ', 'がき'],
  )
  expect(hasTag(work, 'ねっと')).toBe(true)
  expect(hasTag(none, 'ねっと')).toBe(false)
})

test('a tag is listed once, in its commonest spelling, with how many accounts have it', () => {
  expect(tagUses(accounts)).toEqual([
    { tag: '仕事', count: 1 },
    { tag: 'ネット', count: 3 },
    { tag: '買い物', count: 1 },
  ])
})

describe('renaming a tag', () => {
  const tagsAfter = (from: string, to: string | null) =>
    Object.fromEntries(renameTag(accounts, from, to).map(({ id, tags }) => [id, tags]))

  test('changes it at every account that has it, in any spelling, and no other account', () => {
    expect(tagsAfter('ねっと', 'Web')).toEqual({
      work: ['仕事', 'Web'],
      shop: ['Web', '買い物'],
      more: ['Web'],
    })
  })

  test('to a name that stands already makes the two one', () => {
    expect(tagsAfter('買い物', 'ネット')).toEqual({ shop: ['ネット'] })
  })

  test('to nothing takes it off, and an account without any tag keeps no empty list', () => {
    expect(tagsAfter('ネット', null)).toEqual({ work: ['仕事'], shop: ['買い物'], more: undefined })
    expect(renameTag([more], 'ネット', null)[0]).not.toHaveProperty('tags')
  })

  test('to another spelling of itself evens the spellings out', () => {
    expect(tagsAfter('ネット', 'ネット')).toEqual({ work: ['仕事', 'ネット'] })
  })
})
