import type { Plugin, Rolldown } from 'vite'

/*
 * What the window's code may weigh. A build that is heavier fails, and so does one with a large package that nobody gave a
 * reason for: whoever adds one writes the reason here, or finds a smaller one.
 */

type Chunk = Rolldown.OutputChunk

/** Bytes of every script that the window reads before something is there, minified; `chunk` begins it. */
const BUDGETS = [
  { chunk: 'index', before: 'its first screen', bytes: 900_000 },
  { chunk: 'rooms', before: 'the open notebook', bytes: 2_600_000 },
] as const
/** Bytes of a package, before minifying, from which on it needs a reason. */
const LARGE = 50_000

/** Why each large package is in the bundle. Those that are read only when they are needed are said to be `later`. */
const REASONS: Readonly<Record<string, string>> = {
  'react-dom': 'draws the window',
  'libphonenumber-js':
    'every numbering plan: a number is checked and written the same way wherever it is from',
  tldts: 'the list of public suffixes: whose domain an address is of',
  'disposable-email-domains-js': 'the addresses that are gone tomorrow, for their finding',
  '@tanstack/virtual-core': 'draws only the rows in sight of ten thousand',
  '@xyflow/react': 'the map of what hangs on what; later',
  '@xyflow/system': 'the map of what hangs on what; later',
  qr: 'writes the codes of the papers, and reads them from a picture; reading comes later',
  'libheif-js': 'shows the photos of iPhones (HEIC), which Chromium cannot; later',
  'pdfjs-dist': 'shows PDFs that belong to an account; later',
  marked: 'reads the pages of the manual; later',
  '@zxcvbn-ts/core': 'how soon a password would be guessed; later',
  '@zxcvbn-ts/language-common': 'passwords that are tried first; later',
  '@zxcvbn-ts/language-en': 'words that are tried first; later',
  '@zxcvbn-ts/language-ja': 'words that are tried first, in Roman letters; later',
}

/** Fails the build of the window when it is over its budget, or when a large package has no reason. */
export function bundleBudget(): Plugin {
  return {
    name: 'bundle-budget',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const complaints = [
        ...BUDGETS.flatMap((budget) => overBudget(chunks, budget)),
        ...withoutReason(chunks),
      ]
      if (complaints.length > 0) this.error(complaints.join('\n'))
    },
  }
}

function overBudget(
  chunks: readonly Chunk[],
  { chunk: first, before, bytes: budget }: (typeof BUDGETS)[number],
): readonly string[] {
  const chunkNamed = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const start = new Set(
    chunks.filter(({ name, isEntry, isDynamicEntry }) => (isEntry || isDynamicEntry) && name === first),
  )
  if (start.size === 0) return [`There is no chunk called ${first}, whose budget is watched.`]
  // A set hands out what is added while it is walked.
  for (const chunk of start) {
    for (const name of chunk.imports) {
      const imported = chunkNamed.get(name)
      if (imported !== undefined) start.add(imported)
    }
  }
  const bytes = [...start].reduce((sum, { code }) => sum + Buffer.byteLength(code), 0)
  return bytes <= budget
    ? []
    : [`The window reads ${bytes} bytes of script before ${before}; its budget is ${budget}.`]
}

function withoutReason(chunks: readonly Chunk[]): readonly string[] {
  const sizes = new Map<string, number>()
  for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
    if (name !== undefined) sizes.set(name, (sizes.get(name) ?? 0) + renderedLength)
  }
  const large = [...sizes].filter(([, bytes]) => bytes >= LARGE).map(([name]) => name)
  return [
    ...large
      .filter((name) => REASONS[name] === undefined)
      .map((name) => `${name} is large, for no reason given.`),
    ...Object.keys(REASONS)
      .filter((name) => !large.includes(name))
      .map((name) => `${name} needs no reason: it is not large, or not there.`),
  ]
}
