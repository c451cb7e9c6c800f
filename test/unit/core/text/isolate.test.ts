import { describe, expect, test } from 'vitest'
import { isolating } from '#core/text/isolate'
import { textIn } from '#core/text/text'

const sentences = isolating({
  plain: 'no values',
  one: ({ name, count }: { readonly name: string; readonly count: number }) => `${name} (${count})`,
  list: ({ parts }: { readonly parts: readonly (string | null)[] }) => parts.join(', '),
})

describe('words from right to left within a sentence', () => {
  test.each(['דואר', 'البريد'])('%s keeps its direction to itself', (name) => {
    expect(sentences.one({ name, count: 3 })).toBe(`\u2068${name}\u2069 (3)`)
  })

  test('each of several words does', () => {
    expect(sentences.list({ parts: ['A', 'דואר', null] })).toBe('A, \u2068דואר\u2069, ')
  })

  test('all others are written as they are', () => {
    expect(sentences.plain).toBe('no values')
    expect(sentences.one({ name: '佐藤 花子', count: 3 })).toBe('佐藤 花子 (3)')
    expect(sentences.list({ parts: ['A', '控え'] })).toBe('A, 控え')
  })

  test.each(['ja', 'en'] as const)('the sentences of the program do, %s', (language) => {
    expect(textIn(language)['accounts.edit']({ name: 'דואר' })).toContain('\u2068דואר\u2069')
  })
})
