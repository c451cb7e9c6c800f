import { expect, test } from 'vitest'
import { idLines, readingsCollide } from '../../../../../src/renderer/sheets/parts/id-lines.ts'

const texts = (id: string, columns: number) => idLines(id, columns).map(({ text }) => text)

test('keeps an ID on one line where it fits', () => {
  expect(texts('hanako@example.jp', 20)).toEqual(['hanako@example.jp'])
})

test('breaks an address after the @ first', () => {
  expect(texts('hanako.sato@example.jp', 20)).toEqual(['hanako.sato@', 'example.jp'])
})

test('breaks elsewhere only where a part is longer than the column, and adds nothing', () => {
  const id = 'a-very-long-address@mail.subdomain.example.jp'
  expect(texts(id, 10)).toEqual(['a-very-lon', 'g-address@', 'mail.subdo', 'main.examp', 'le.jp'])
  expect(texts(id, 10).join('')).toBe(id)
})

test('keeps every reading over its character when the ID is broken', () => {
  expect(idLines('aaa10bbb', 4)).toEqual([
    { text: 'aaa1', runs: [{ from: 3, to: 4, characters: ['1'] }] },
    { text: '0bbb', runs: [{ from: 0, to: 1, characters: ['0'] }] },
  ])
})

test('notices readings that would run into one another', () => {
  const [line] = idLines('a1b1c', 10)
  if (line === undefined) throw new Error('no line')
  expect(readingsCollide(line, () => 1)).toBe(false)
  expect(readingsCollide(line, () => 3)).toBe(true)
})
