import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/*
 * The key that ends a composition of an input method (Enter as a rule, Escape, an arrow) is no key for the program. Whatever looks at
 * a key asks first whether somebody is composing, or turns it into a command (`commandOf` asks by itself). These need not ask:
 */
const NOTHING_IS_TYPED: Readonly<Record<string, string>> = {
  'screens/attachments/ZoomedPicture.tsx': 'a picture',
  'screens/generator/GeneratorDialog.tsx': 'it only keeps Enter from sending the form around it',
  'screens/organise/ColumnHead.tsx': 'the button at the head of a column',
  'screens/services/ServicesScreen.tsx': 'the buttons of a list',
  'screens/whatif/map/use-map-keys.ts': 'the map',
  'ui/Term.tsx': 'a word that explains itself',
}

const RENDERER = join(import.meta.dirname, '../../../src/renderer')

const sources = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => ({ name, source: readFileSync(join(RENDERER, name), 'utf8') }))

interface Handler {
  readonly name: string
  readonly asks: boolean
}

/** A function of an event of the keyboard, up to where its body begins; and one that stands in the element itself. */
const BEGINNINGS = [
  /\b(\w+): KeyboardEvent(?:<\w+>)?[^()]*\)(?:: [\w<>| ]+)?(?: =>)? \{/gu,
  /\bonKey(?:Down|Up|Press)=\{(?:async )?\((\w+|\{[^}]*\})\) =>/gu,
]

/** Every function that looks at an event of the keyboard; one that only hands it on is asked about where it goes. */
function handlersIn({ name, source }: (typeof sources)[number]): readonly Handler[] {
  return BEGINNINGS.flatMap((beginning) =>
    Array.from(source.matchAll(beginning), (match) => ({
      event: match[1] ?? '',
      body: bodyFrom(source, match.index + braceOf(match[0])),
    })),
  )
    .filter(({ event, body }) => event.startsWith('{') || body.includes(`${event}.`))
    .map(({ body }) => ({ name, asks: /\b(?:isComposing|commandOf)\(/u.test(body) }))
}

/** The brace around the body: of the function, or of the attribute. */
function braceOf(beginning: string): number {
  return beginning.startsWith('onKey') ? beginning.indexOf('{') : beginning.length - 1
}

/** From a brace to the one that closes it. */
function bodyFrom(source: string, from: number): string {
  let depth = 0
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1
    else if (source[at] === '}' && (depth -= 1) === 0) return source.slice(from, at + 1)
  }
  return source.slice(from)
}

const handlers = sources.flatMap(handlersIn)

test('no key that an input method is composing with does anything', () => {
  const deaf = handlers.filter(({ name, asks }) => !asks && !(name in NOTHING_IS_TYPED))
  expect(deaf.map(({ name }) => name)).toEqual([])
  expect(handlers.filter(({ asks }) => asks).length).toBeGreaterThan(8)
})

test('whatever listens to the window for keys asks for a command', () => {
  const listening = sources.filter(({ source }) => source.includes("addEventListener('keydown'"))
  expect(listening.length).toBeGreaterThan(2)
  expect(listening.filter(({ source }) => !source.includes('commandOf(')).map(({ name }) => name)).toEqual([])
})

test('each that need not ask is there, and does not', () => {
  const idle = Object.keys(NOTHING_IS_TYPED).filter(
    (name) => !handlers.some((handler) => handler.name === name && !handler.asks),
  )
  expect(idle).toEqual([])
})
