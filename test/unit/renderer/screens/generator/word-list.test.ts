import { expect, test } from 'vitest'
import { loadWordList } from '../../../../../src/renderer/screens/generator/word-list.ts'

test.each(['ja', 'en'] as const)(
  'the words of %s are 2,048 different ones in small Roman letters',
  async (language) => {
    const { words } = await loadWordList(language)
    expect(new Set(words).size).toBe(2_048)
    for (const word of words) expect(word).toMatch(/^[a-z]{2,}$/u)
  },
)

test('a Japanese word says how it is read', async () => {
  const { words, readings } = await loadWordList('ja')
  expect(readings.get('sakura')).toBe('さくら')
  expect(readings.get('kinyoubi')).toBe('きんようび')
  expect(words.every((word) => readings.has(word))).toBe(true)
})
