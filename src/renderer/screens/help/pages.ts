import type { Language } from '#core/language'
import { fold } from '#core/search/fold'
import { lexer, walkTokens, type Token } from 'marked'

/*
 * The manual as it stands in docs/manual, brought along by the build: its pages as text, its pictures as files beside ours. This
 * module and what reads it are loaded when somebody asks for help.
 */

const texts = import.meta.glob<string>('../../../../docs/manual/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const pictures = import.meta.glob<string>('../../../../docs/manual/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** One page of the manual. */
export interface ManualPage {
  /** The file's name, without its ending. */
  readonly name: string
  readonly title: string
  readonly tokens: readonly Token[]
}

/** What a page says where something was found. */
export interface FoundPage {
  readonly page: ManualPage
  /** The first paragraph in which it stands; the title says it by itself. */
  readonly line: string | null
}

/** The page of this name; the first one where there is none. */
export function pageNamed(name: string, language: Language): ManualPage {
  const pages = pagesIn(language)
  const page = pages.find((known) => known.name === name) ?? pages.find((known) => known.name === 'index')
  if (page === undefined) throw new Error('the manual has no first page')
  return page
}

/** The address of a picture, from how a page names it. */
export function pictureAt(href: string): string | undefined {
  return pictures[`../../../../docs/manual/${href.replace(/^\.\.\//, '')}`]
}

/** The pages on which every word stands, folded as elsewhere; those that say it in their title come first. */
export function searchManual(query: string, language: Language): readonly FoundPage[] {
  const words = fold(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const has = (line: string, word: string) => fold(line).includes(word)
  const found = pagesIn(language).flatMap((page) => {
    const lines = linesOf(page)
    if (page.name === 'index' || !words.every((word) => lines.some((line) => has(line, word)))) return []
    const [title = '', ...rest] = lines
    const isTitle = words.every((word) => has(title, word))
    return {
      page,
      line: isTitle ? null : (rest.find((line) => words.some((word) => has(line, word))) ?? null),
    }
  })
  return found.toSorted((a, b) => Number(a.line !== null) - Number(b.line !== null))
}

function pagesIn(language: Language): readonly ManualPage[] {
  return Object.entries(texts).flatMap(([path, markdown]) => {
    const [, of, name = ''] = /manual\/(\w+)\/([\w-]+)\.md$/.exec(path) ?? []
    if (of !== language) return []
    const tokens = lexer(markdown)
    const [first] = tokens
    return { name, title: first?.type === 'heading' ? String(first.text) : name, tokens }
  })
}

/** Headings, paragraphs and list items, without what only marks them up. */
function linesOf({ tokens }: ManualPage): readonly string[] {
  const lines: string[] = []
  void walkTokens([...tokens], (token) => {
    if (token.type !== 'heading' && token.type !== 'paragraph' && token.type !== 'text') return
    if (token.type === 'text' && !('tokens' in token)) return
    lines.push(plain(token))
  })
  return lines
}

function plain(token: Token): string {
  if (token.type === 'image') return ''
  const inner: readonly Token[] | undefined = 'tokens' in token ? token.tokens : undefined
  if (inner !== undefined) return inner.map(plain).join('')
  return 'text' in token ? String(token.text) : ''
}
