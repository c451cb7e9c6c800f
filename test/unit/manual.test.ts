import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { lexer, walkTokens, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { TERMS } from '#core/text/messages/glossary'
import { textIn } from '#core/text/text'

/*
 * The manual says nothing that is not so: its words of the window are those of the window, its pictures and pages are there, and
 * both languages tell the same.
 */

const MANUAL = path.resolve('docs/manual')
const LANGUAGES = ['ja', 'en'] as const
const QUOTES = { ja: /「([^」]*)」/gu, en: /“([^”]*)”/gu }

const pagesOf = (language: 'ja' | 'en') => readdirSync(path.join(MANUAL, language)).toSorted()
const read = (language: 'ja' | 'en', page: string) => readFileSync(path.join(MANUAL, language, page), 'utf8')

function tokensOf(markdown: string): readonly Token[] {
  const found: Token[] = []
  void walkTokens(lexer(markdown), (token) => void found.push(token))
  return found
}

/** What of a page has to be the same in both languages: headings, pictures, links, lists and tables, in their order. */
function shapeOf(language: 'ja' | 'en', page: string): readonly string[] {
  return tokensOf(read(language, page)).flatMap((token) => {
    if (token.type === 'heading') return `heading ${token.depth}`
    if (token.type === 'image') return String(token.href).replace(`-${language}.webp`, '')
    if (token.type === 'link') return String(token.href)
    return token.type === 'list_item' || token.type === 'table' ? token.type : []
  })
}

test('every page stands in both languages, and tells the same', () => {
  expect(pagesOf('ja')).toEqual(pagesOf('en'))
  for (const page of pagesOf('ja')) expect(shapeOf('ja', page), page).toEqual(shapeOf('en', page))
})

test('every picture is shown, and every picture that is shown is there', () => {
  const shown = LANGUAGES.flatMap((language) =>
    pagesOf(language).flatMap((page) =>
      tokensOf(read(language, page)).flatMap((token) =>
        token.type === 'image' ? path.join(MANUAL, language, String(token.href)) : [],
      ),
    ),
  )
  const there = readdirSync(path.join(MANUAL, 'pictures')).map((name) => path.join(MANUAL, 'pictures', name))
  expect([...new Set(shown)].toSorted()).toEqual(there.toSorted())
})

describe.each(LANGUAGES)('in %s', (language) => {
  const pages = pagesOf(language)

  test('every page is on the first one, and every link leads to a page', () => {
    const linksOn = (page: string) =>
      tokensOf(read(language, page)).flatMap((token) => (token.type === 'link' ? String(token.href) : []))
    expect(linksOn('index.md').toSorted()).toEqual(pages.filter((page) => page !== 'index.md'))
    for (const page of pages) expect(pages, page).toEqual(expect.arrayContaining(linksOn(page)))
  })

  test('what stands in quotation marks is written in the window just so', () => {
    const words = new Set<unknown>(Object.values(textIn(language)))
    const quoted = pages.flatMap((page) =>
      Array.from(read(language, page).matchAll(QUOTES[language]), ([, word]) => `${page}: ${word}`),
    )
    expect(quoted.length).toBeGreaterThan(80)
    expect(quoted.filter((named) => !words.has(named.slice(named.indexOf(': ') + 2)))).toEqual([])
  })

  test('the page of words says what the window says of them (vitest -u writes it)', async () => {
    const text = textIn(language)
    const lines = TERMS.flatMap((term) => [`## ${text[`glossary.${term}`]}`, text[`glossary.${term}.means`]])
    const title = { ja: '言葉の意味', en: 'What the words mean' }[language]
    await expect(`# ${title}\n\n${lines.join('\n\n')}\n`).toMatchFileSnapshot(
      path.join(MANUAL, language, 'glossary.md'),
    )
  })
})
