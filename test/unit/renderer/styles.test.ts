import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/*
 * A style that nobody wears is read by everybody who changes the others. Each sheet is imported, each class of a module is named by
 * who imports it, each name is a class of that module, and each class of the shared sheets is worn somewhere.
 */

const RENDERER = path.resolve('src/renderer')
const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(path.join(RENDERER, file), 'utf8')
const sheets = files.filter((file) => file.endsWith('.css'))
const modules = sheets.filter((file) => file.endsWith('.module.css'))
const sources = files
  .filter((file) => /\.(tsx?|html)$/u.test(file))
  .map((file) => ({ file, code: read(file) }))
const allCode = sources.map(({ code }) => code).join('\n')

/** Each sheet that a file imports, and the name under which its classes stand there: '' where only the sheet itself is wanted. */
const imports = sources.flatMap(({ file, code }) =>
  [...code.matchAll(/^import (?:(\w+) from )?'([^']+\.css)'/gmu)].map(([, name = '', from = '']) => ({
    file,
    code,
    name,
    sheet: path.join(path.dirname(file), from),
  })),
)
const importersOf = (sheet: string) => imports.filter((one) => one.sheet === sheet)

/** The classes that a sheet's own selectors name; those of other sheets stand in `:global()`. */
function classesOf(sheet: string): readonly string[] {
  const css = read(sheet).replace(/\/\*.*?\*\//gsu, '')
  const selectors = [...css.matchAll(/([^{};]+)\{/gu)].map(([, selector = '']) => selector.trim())
  const own = selectors.filter((selector) => !selector.startsWith('@'))
  const names = own.flatMap((selector) => [
    ...selector.replace(/:global\([^)]*\)/gu, '').matchAll(/\.([a-z][\w-]*)/giu),
  ])
  return [...new Set(names.map(([, name = '']) => name))]
}

test('every sheet is imported', () => {
  expect(sheets.length).toBeGreaterThan(60)
  expect(sheets.filter((sheet) => importersOf(sheet).length === 0)).toEqual([])
})

describe('in a module', () => {
  const isWritten = (name: string) => allCode.includes(`'${name}'`)

  test('every class is named by who imports it', () => {
    const unworn = modules.flatMap((sheet) => {
      const importers = importersOf(sheet)
      // `styles[kind]`: which of them is told by a value.
      const isChosen = importers.some(({ code, name }) => code.includes(`${name}[`))
      return classesOf(sheet)
        .filter(
          (one) => !importers.some(({ code, name }) => new RegExp(`\\b${name}\\.${one}\\b`, 'u').test(code)),
        )
        .filter((one) => !(isChosen && isWritten(one)))
        .map((one) => `${sheet} .${one}`)
    })
    expect(unworn).toEqual([])
  })

  test('every class that is named stands there', () => {
    const missing = modules.flatMap((sheet) => {
      const known = new Set(classesOf(sheet))
      return importersOf(sheet).flatMap(({ file, code, name }) =>
        [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)\\b(?!['.])`, 'gu'))]
          .filter(([, one = '']) => !known.has(one))
          .map(([named]) => `${file} ${named}`),
      )
    })
    expect(missing).toEqual([])
  })
})

test('every class of the shared sheets is named in some string', () => {
  const shared = sheets.filter((sheet) => !modules.includes(sheet)).flatMap(classesOf)
  const words = new Set(
    [...allCode.matchAll(/(['"`])((?:(?!\1)[^\n])*)\1/gu)].flatMap(([, , words = '']) =>
      words.split(/[^\w-]+/u),
    ),
  )
  // `st-${mark}`: which of them is told by a value.
  const stems = [...allCode.matchAll(/[\s`]([\w-]+-)\$\{/gu)].map(([, stem = '']) => stem)
  expect(shared.length).toBeGreaterThan(50)
  expect(shared.filter((one) => !words.has(one) && !stems.some((stem) => one.startsWith(stem)))).toEqual([])
})
