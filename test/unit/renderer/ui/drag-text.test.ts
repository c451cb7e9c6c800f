import type { DragEvent } from 'react'
import { expect, test } from 'vitest'
import { giveText } from '../../../../src/renderer/ui/DragText.tsx'

test('a drag carries the text as it is, to be copied, and nothing besides', () => {
  const given = new Map([['text/html', '<b>what is on the screen</b>']])
  const dataTransfer = {
    effectAllowed: 'all',
    clearData: () => given.clear(),
    setData: (type: string, text: string) => void given.set(type, text),
  }
  giveText({ dataTransfer } as unknown as DragEvent, ' hunter2\n')
  expect([...given]).toEqual([['text/plain', ' hunter2\n']])
  expect(dataTransfer.effectAllowed).toBe('copy')
})
