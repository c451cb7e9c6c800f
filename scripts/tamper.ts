import { parseArgs } from 'node:util'
import {
  drawnBytes,
  edit,
  everyByte,
  flip,
  logicalBytes,
  makeTarget,
  manyRecords,
  removeTarget,
  rowEdits,
  type TamperFigures,
} from '../test/torture/tamper.ts'
import { drawRowId } from '../src/main/vault/rows/row-id.ts'
import { randomBytes, primitivesReady } from '../src/main/vault/crypto/primitives.ts'
import { endPlainly, Plain } from './support/run.ts'

/*
 * `npm run tamper`: changes every byte and every row of a small vault, and drawn ones of a large vault, and counts what is
 * said of it. The figures of the last full run stand in docs/reliability.md.
 */

const PARTS = ['rows', 'content', 'file', 'large-bytes', 'large-rows'] as const
const ROOT = '/dev/shm'
const PATTERNS = [0x01, 0x80, 0xff]

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    /** Records of the large vault, and how many of its bytes are changed. */
    records: { type: 'string', default: '10000' },
    draws: { type: 'string', default: '400' },
    /** Patterns for every byte of the file; the logical content always gets all three. */
    patterns: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true },
  },
})

const wrong: string[] = []

await endPlainly(async () => {
  await primitivesReady()
  const unknown = values.only?.find((part) => !PARTS.some((known) => known === part))
  if (unknown !== undefined) throw new Plain(`--only takes ${PARTS.join(', ')}.`)
  const does = (part: (typeof PARTS)[number]) => values.only?.includes(part) ?? true
  const small = await makeTarget(ROOT)
  try {
    if (does('rows')) report('every row operation', await edit(small, rowEdits(small)))
    if (does('content')) {
      const logical = logicalBytes(small)
      report('every byte of the logical content, 01 80 ff', await flip(small, logical, () => PATTERNS, told))
    }
    if (does('file')) {
      const patterns = PATTERNS.slice(0, Number(values.patterns))
      report('every byte of the file', await flip(small, everyByte(small), () => patterns, told))
    }
  } finally {
    removeTarget(small)
  }
  if (does('large-bytes') || does('large-rows')) await tamperWithLarge(does)

  for (const line of wrong) print(`WRONG  ${line}`)
  print(wrong.length === 0 ? 'Nothing went unnoticed.' : `${wrong.length} went unnoticed.`)
  return wrong.length === 0 ? 0 : 1
})

async function tamperWithLarge(does: (part: (typeof PARTS)[number]) => boolean): Promise<void> {
  const many = manyRecords(Number(values.records), () => drawRowId(randomBytes))
  const large = await makeTarget(ROOT, many)
  try {
    if (does('large-bytes')) {
      const drawn = drawnBytes(large, Number(values.seed), Number(values.draws))
      const oneOf = (index: number) => [PATTERNS[index % PATTERNS.length] ?? 1]
      report(`drawn bytes of a vault of ${values.records} records`, await flip(large, drawn, oneOf, told))
    }
    if (does('large-rows')) {
      const few = rowEdits({ ...large, rows: large.rows.slice(-8) }, 4)
      report(`row operations on a vault of ${values.records} records`, await edit(large, few))
    }
  } finally {
    removeTarget(large)
  }
}

function report(name: string, { wrong: found, ...figures }: TamperFigures): void {
  const text = Object.entries(figures).map(([what, value]) => `${what} ${value}`)
  print(`${name}: ${text.join(', ')}, missed ${found.length}`)
  wrong.push(...found.map((line) => `${name}: ${line}`))
}

function told(done: number): void {
  process.stderr.write(`${done} bytes\n`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
