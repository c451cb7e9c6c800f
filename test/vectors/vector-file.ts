import { readFileSync } from 'node:fs'

interface Known {
  readonly id: string
  readonly name: string
  readonly value: string
}

interface SlotInput {
  readonly slotId: string
  readonly salt: string
  readonly nonce: string
}

export interface RecordInput {
  readonly id: string
  readonly rev: number
  readonly nonce: string
  readonly json: string
}

/** test/vectors/format-1.json; byte strings are hexadecimal. */
export interface VectorFile {
  readonly inputs: {
    readonly password: string
    readonly vaultId: string
    readonly vaultKey: string
    readonly createdMs: number
    readonly features: number
    readonly slot1: SlotInput & { readonly passes: number; readonly memoryKiB: number }
    readonly slot2: SlotInput & { readonly recoveryCode: string }
    readonly shares: SlotInput & {
      readonly set: string
      readonly threshold: number
      readonly count: number
      /** What the shares join to. */
      readonly secret: string
      /** One share as the sharing library gives it. */
      readonly point: string
    }
    readonly records: readonly [RecordInput, RecordInput, RecordInput]
    readonly secrets: { readonly nonce: string; readonly json: string; readonly password: string }
    readonly seal: {
      readonly seq: number
      readonly recordCount: number
      readonly chunkCount: number
      readonly schema: number
      readonly epoch: number
      readonly savedMs: number
      readonly writer: string
      readonly parent: string
      readonly nonce: string
    }
    readonly chunk: {
      readonly att: string
      readonly gen: string
      readonly index: number
      readonly count: number
      readonly nonce: string
      readonly text: string
    }
  }
  readonly values: readonly Known[]
}

/** What an implementation computes: values by id, in the order of the file. */
export type Computed = Readonly<Record<string, readonly (string | Uint8Array)[]>>

// The file is part of the project and its tests fail when it is not what this says.
export const vectorFile = JSON.parse(
  readFileSync(new URL('format-1.json', import.meta.url), 'utf8'),
) as VectorFile

/** The lengths of K14. */
const PADDED_LENGTHS_OF = [0, 254, 255, 256, 1000, 4094, 4095, 4096, 5000, 10000, 65535, 1000000]

/** Writes K14 as the file does. */
export function writePaddedLengths(paddedLength: (length: number) => number): string {
  return PADDED_LENGTHS_OF.map((length) => `${length} → ${paddedLength(length)}`).join(', ')
}

/** The equal passwords of one line of K15, which are written as code points: `FF21 FF11 = 41 31`. */
function readEqualPasswords(line: string): readonly string[] {
  return line
    .split(' = ')
    .map((points) => String.fromCodePoint(...points.split(' ').map((point) => Number.parseInt(point, 16))))
}

/** Gives a line of K15 back when an implementation makes its passwords one, else says which results differ. */
export function checkEqualPasswords(line: string, prepare: (password: string) => string): string {
  const prepared = new Set(readEqualPasswords(line).map(prepare))
  return prepared.size === 1 ? line : `different: ${[...prepared].join(' | ')}`
}

export function linesOf(id: string): readonly string[] {
  return vectorFile.values.filter((known) => known.id === id).map((known) => known.value)
}

export function bytes(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, 'hex'))
}
