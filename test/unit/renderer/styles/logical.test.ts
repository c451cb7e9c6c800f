import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/*
 * The window's styles say start and end where they mean the side at which reading starts. Left and right are for what is drawn
 * by coordinates: the map, an enlarged picture. Sheets have their own sides: those of the paper.
 */

const WINDOW = path.resolve(import.meta.dirname, '../../../../src/renderer')
const DRAWN = ['screens/whatif/map/Map.module.css', 'screens/attachments/Attachments.module.css']

const SIDE =
  /\b(?:(?:margin|padding|border)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)\b|(?:text-align|float|clear): (?:left|right)\b/u
const PLACE = /^\s*(?:left|right):/u
/** Four values of which the second and the fourth differ. */
const FOUR = /^\s*(?:margin|padding|inset): (?<values>.*);$/u

function isSided(line: string): boolean {
  const values = FOUR.exec(line)?.groups?.['values']?.match(/(?:\([^()]*(?:\([^()]*\))*[^()]*\)|[^\s()])+/gu)
  return SIDE.test(line) || PLACE.test(line) || (values?.length === 4 && values[1] !== values[3])
}

const sheets = globSync('{screens,ui,styles}/**/*.css', { cwd: WINDOW }).filter(
  (file) => !DRAWN.includes(file),
)

test('every style of the window says start and end instead of left and right', () => {
  expect(sheets.length).toBeGreaterThan(50)
  const sided = sheets.flatMap((file) =>
    readFileSync(path.join(WINDOW, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (isSided(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(sided).toEqual([])
})

test.each([
  '  margin-left: auto;',
  '  text-align: right;',
  '  left: 0;',
  '  padding: 0 calc(1px + var(--a)) 0 4px;',
  '  border-top-left-radius: 2px;',
])('%s is seen', (line) => {
  expect(isSided(line)).toBe(true)
})

test.each(['  padding: 0 4px 2px 4px;', '  text-align: start;', '.left {', '  margin: 1px calc(2px + 3px);'])(
  '%s is left alone',
  (line) => {
    expect(isSided(line)).toBe(false)
  },
)
