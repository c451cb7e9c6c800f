import type { RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { queryWords } from './match.ts'
import { searchableParts } from './searchable-text.ts'

/**
 * The accounts in which every word of a query is found, as `queryMatcher` finds them. All accounts of a notebook are one text, so
 * that ten thousand of them are looked through in less than a millisecond.
 */
export function findAccounts(query: string, index: RecordIndex): ReadonlySet<RecordId> {
  const corpus = corpusOf(index)
  const words = queryWords(query)
  /** How many of the words each account has; of those without the first, none is counted. */
  const counts = new Uint32Array(corpus.ids.length)
  words.forEach(({ word, digits }, nth) => {
    const count = (at: number): void => {
      if (counts[at] === nth) counts[at] = nth + 1
    }
    eachHolder(corpus.text, word, count)
    if (digits !== null) eachHolder(corpus.digits, digits, count)
  })
  return new Set(corpus.ids.filter((_, at) => counts[at] === words.length))
}

/** Makes ready what {@link findAccounts} looks through, which it would do itself at its first call. */
export function prepareCorpus(index: RecordIndex): void {
  corpusOf(index)
}

/** Texts one after another, each from its start to the next, which is a line break further. */
interface Joined {
  readonly text: string
  readonly starts: readonly number[]
}

interface Corpus {
  readonly ids: readonly RecordId[]
  readonly text: Joined
  readonly digits: Joined
}

// An index never changes: an edit makes another one.
const corpora = new WeakMap<RecordIndex, Corpus>()

function corpusOf(index: RecordIndex): Corpus {
  const known = corpora.get(index)
  if (known !== undefined) return known
  const parts = index.accounts.map((account) => searchableParts(account, index))
  const corpus = {
    ids: index.accounts.map(({ id }) => id),
    text: joined(parts.map((some) => some.map(({ text }) => text))),
    digits: joined(parts.map((some) => some.map(({ digits }) => digits))),
  }
  corpora.set(index, corpus)
  return corpus
}

function joined(parts: readonly (readonly string[])[]): Joined {
  const starts: number[] = []
  let start = 0
  for (const some of parts) {
    starts.push(start)
    for (const text of some) start += text.length + 1
  }
  return { text: parts.flat().join('\n'), starts }
}

/** Goes through the texts that hold a word, in order and each once. A word has no line break, so it stands in one of them. */
function eachHolder({ text, starts }: Joined, word: string, count: (at: number) => void): void {
  let at = 0
  let found = text.indexOf(word)
  while (found !== -1) {
    while ((starts[at + 1] ?? Infinity) <= found) at += 1
    count(at)
    const next = starts[at + 1]
    if (next === undefined) return
    found = text.indexOf(word, next)
  }
}
