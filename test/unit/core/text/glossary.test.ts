import { expect, test } from 'vitest'
import { findTerms } from '#core/text/find-terms'
import type { RecordType } from '#core/record/document'
import { TERMS, type Term } from '#core/text/messages/glossary'
import { textIn } from '#core/text/text'

/** What each kind of record is called where it is explained; null: a word that says itself what it is. */
const WORD_OF: Readonly<Record<RecordType, Term | null>> = {
  account: 'account',
  'contact-point': 'contact',
  person: 'person',
  tie: 'tie',
  device: 'holding',
  place: 'holding',
  paper: 'holding',
  licence: 'licence',
  settings: 'vault',
  attachment: null,
  correction: 'service',
  plan: null,
  visit: 'customer',
}
/** What else the program is about, and what is done with it. */
const IDEAS: readonly Term[] = [
  'way',
  'finding',
  'lockout',
  'whatif',
  'recovery-key',
  'kit',
  'shares',
  'sheet',
  'copy',
  'seal',
]

test('every kind of record, and every idea of the program, is explained', () => {
  for (const word of Object.values(WORD_OF)) expect([null, ...TERMS]).toContain(word)
  expect(TERMS).toEqual(expect.arrayContaining([...IDEAS]))
})

test.each(['ja', 'en'] as const)(
  'in %s, each word that is explained is found where it is written',
  (language) => {
    const text = textIn(language)
    const found = TERMS.filter((term) =>
      findTerms(text[`glossary.${term}`], text, language).some((piece) => piece.term === term),
    )
    // Everybody knows these two, and every page is full of them.
    expect(found).toEqual(TERMS.filter((term) => term !== 'service' && term !== 'person'))
  },
)
