import type { MatchExtended, OptionsType } from '@zxcvbn-ts/core'

/** What makes a password easy to guess, worst first. */
type Weakness = 'common' | 'name' | 'word' | 'date' | 'keyboard' | 'repeat' | 'short'

export interface PasswordGrade {
  /** zxcvbn's grade: 0 weakest … 4. */
  readonly score: 0 | 1 | 2 | 3 | 4
  /** Null from 3 up. */
  readonly weakness: Weakness | null
}

/** Grades a password. `known`: words that an attacker would try first, such as the name of the notebook. */
export type GradePassword = (password: string, known: readonly string[]) => PasswordGrade

let loading: Promise<GradePassword> | null = null

/** Loads the dictionaries (common passwords, Japanese and English) when a password is first typed; they weigh megabytes. */
export function loadPasswordGrader(): Promise<GradePassword> {
  loading ??= load()
  return loading
}

async function load(): Promise<GradePassword> {
  const [{ ZxcvbnFactory }, common, ja, en] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-ja'),
    import('@zxcvbn-ts/language-en'),
  ])
  const options: OptionsType = {
    graphs: common.adjacencyGraphs,
    dictionary: {
      ...common.dictionary,
      ...prefixed('ja', ja.dictionary),
      ...prefixed('en', en.dictionary),
    },
  }
  const zxcvbn = new ZxcvbnFactory(options)
  return (password, known) => {
    const { score, sequence } = zxcvbn.check(password, [...known])
    return { score, weakness: score >= 3 ? null : weaknessOf(sequence) }
  }
}

function prefixed(
  language: string,
  dictionary: Readonly<Record<string, readonly (string | number)[]>>,
): Record<string, (string | number)[]> {
  return Object.fromEntries(
    Object.entries(dictionary).map(([name, words]) => [`${name}-${language}`, [...words]]),
  )
}

const BY_SEVERITY: readonly Weakness[] = ['common', 'name', 'word', 'date', 'keyboard', 'repeat']

function weaknessOf(sequence: readonly MatchExtended[]): Weakness {
  const found = new Set(sequence.map(kindOf))
  return BY_SEVERITY.find((weakness) => found.has(weakness)) ?? 'short'
}

function kindOf(match: MatchExtended): Weakness {
  switch (match.pattern) {
    case 'dictionary': {
      const name = String((match as { readonly dictionaryName?: unknown }).dictionaryName)
      if (name.startsWith('passwords')) return 'common'
      return /^(?:firstnames|lastnames|userInputs)/u.test(name) ? 'name' : 'word'
    }
    case 'wordSequence':
      return 'word'
    case 'date':
    case 'regex':
      return 'date'
    case 'spatial':
      return 'keyboard'
    case 'repeat':
    case 'sequence':
      return 'repeat'
    default:
      return 'short'
  }
}
