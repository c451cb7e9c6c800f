import { useEffect, useState } from 'react'
import type { Language } from '#core/language'
import {
  bitsOf,
  fittingLength,
  generatePassphrase,
  generatePassword,
  type PasswordDemands,
} from '#core/secret/generate-password'
import type { GeneratorChoice } from '../../store/generator-choice.ts'
import { randomBelow } from './random-below.ts'
import { loadWordList, type WordList } from './word-list.ts'

export interface Made {
  readonly password: string
  /** How a passphrase is read; null where it is read as it is typed. */
  readonly reading: string | null
  readonly bits: number
}

interface Generator {
  /** Null while words are loading, and where the service takes nothing of what was chosen. */
  readonly made: Made | null
  readonly makeAnother: () => void
}

/** Makes a password for what is chosen, and another as often as one asks. It lives as long as it is shown. */
export function useGenerator(choice: GeneratorChoice, demands: PasswordDemands): Generator {
  const [list, setList] = useState<{ readonly of: Language; readonly list: WordList } | null>(null)
  const [shown, setShown] = useState<{ readonly of: string; readonly made: Made | null } | null>(null)
  const [turn, setTurn] = useState(0)
  const { kind, language } = choice
  useEffect(() => {
    let isWanted = true
    if (kind === 'words')
      void loadWordList(language).then((loaded) => {
        if (isWanted) setList({ of: language, list: loaded })
      })
    return () => {
      isWanted = false
    }
  }, [kind, language])
  const words = list?.of === language ? list.list : null
  // One password for as long as nothing else is asked for, however often the page is drawn.
  const asked = JSON.stringify([choice, demands, words === null, turn])
  if (shown?.of !== asked) setShown({ of: asked, made: make(choice, demands, words) })
  const made = shown?.of === asked ? shown.made : null
  return { made, makeAnother: () => setTurn(turn + 1) }
}

function make(choice: GeneratorChoice, demands: PasswordDemands, list: WordList | null): Made | null {
  if (choice.kind === 'characters') {
    const wish = { ...choice, kind: 'characters', length: fittingLength(choice.length, demands) } as const
    const password = generatePassword(wish, randomBelow, demands)
    return password === null ? null : { password, reading: null, bits: bitsOf(wish, demands) }
  }
  if (list === null) return null
  const wish = { kind: 'words', count: choice.count, words: list.words } as const
  const password = generatePassphrase(wish, randomBelow, demands)
  const reading = password.split('-').flatMap((word) => list.readings.get(word.toLowerCase()) ?? [])
  return {
    password,
    reading: reading.length === 0 ? null : reading.join('・'),
    bits: bitsOf(wish),
  }
}
