import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/* With the computer's own few colours none of ours is left: one that was forgotten could be the colour of the ground it stands on. */

const STYLES = path.resolve(import.meta.dirname, '../../../../src/renderer/styles')

function colours(file: string, value: RegExp): readonly string[] {
  const css = readFileSync(path.join(STYLES, file), 'utf8')
  return [...new Set(Array.from(css.matchAll(value), ({ groups }) => groups?.['name'] ?? ''))].sort()
}

test('every colour has one of the computer in its place', () => {
  const ours = colours('tokens.css', /(?<name>--hk-[\w-]+): #/gu)
  expect(ours.length).toBeGreaterThan(20)
  expect(
    colours('forced-colors.css', /(?<name>--hk-[\w-]+): (?:Canvas|CanvasText|Highlight|HighlightText);/gu),
  ).toEqual(ours)
})
