import { expect, test, vi } from 'vitest'
import { createFileDrops, type FileTaker } from '../../../../src/renderer/ui/file-drops.ts'

const PICTURE = { type: 'image/png' }
const OTHER = { type: '' }

function taker(hint: string, takes: FileTaker['takes'] = () => true): FileTaker {
  return { hint, takes, onFile: vi.fn(), element: () => null }
}

test('whoever came last and takes the kind has it', () => {
  const drops = createFileDrops(() => null)
  drops.register(() => taker('notebook'))
  const leave = drops.register(() => taker('picture', ({ type }) => type.startsWith('image/')))
  expect(drops.takerOf(PICTURE)?.hint).toBe('picture')
  expect(drops.takerOf(OTHER)?.hint).toBe('notebook')
  leave()
  expect(drops.takerOf(PICTURE)?.hint).toBe('notebook')
})

test('nobody there takes nothing', () => {
  expect(createFileDrops(() => null).takerOf(PICTURE)).toBeNull()
})

test('behind a dialog nothing is taken, within it is', () => {
  const inside = {} as Element
  const drops = createFileDrops(() => ({ contains: (other: unknown) => other === inside }) as Element)
  drops.register(() => taker('page'))
  expect(drops.takerOf(PICTURE)).toBeNull()
  drops.register(() => ({ ...taker('dialog'), element: () => inside }))
  expect(drops.takerOf(PICTURE)?.hint).toBe('dialog')
})
