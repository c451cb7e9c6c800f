import { readFileSync } from 'node:fs'
import { fail, ok, type Result } from '#core/result'
import { readHeaderRow } from '../../db/header-table.ts'
import { attemptStorage, readUnlessDamaged } from '../../db/storage-failure.ts'
import type { VaultFile } from '../../db/vault-file.ts'
import { utf8 } from '../crypto/bytes.ts'
import {
  parseHeader,
  parseHeaderPrefix,
  type HeaderCells,
  type HeaderFailure,
  type ReadHeader,
} from './header.ts'

const NO_BYTES = new Uint8Array(0)
const SUM_BYTES = 16
const MAC_BYTES = 32

/**
 * Reads the header of a file. Where its row cannot be read, the body is looked for in the file's bytes: it lies in one
 * piece and starts with a fixed label.
 */
export function readHeader(
  path: string,
  { connection, isRescue }: Pick<VaultFile, 'connection' | 'isRescue'>,
): Result<ReadHeader, HeaderFailure> {
  const row = readUnlessDamaged(() => readHeaderRow(connection))
  const cells = row && headerCells(row)
  const parsed = cells && parseHeader(cells)
  if (parsed?.ok || parsed?.error.code === 'E_TOO_NEW') return parsed
  const carved = isRescue || cells === null ? carveHeader(path) : null
  return carved === null ? fail({ code: 'E_HEADER_DAMAGED' }) : ok({ ...carved, sumHolds: false })
}

/** The cells of a header row, or null when the body is no blob. A sum or mac that is none will simply not hold. */
export function headerCells(row: {
  readonly body: unknown
  readonly sum: unknown
  readonly mac: unknown
}): HeaderCells | null {
  const { body, sum, mac } = row
  if (!(body instanceof Uint8Array)) return null
  return {
    body,
    sum: sum instanceof Uint8Array ? sum : NO_BYTES,
    mac: mac instanceof Uint8Array ? mac : NO_BYTES,
  }
}

function carveHeader(path: string): ReadHeader | null {
  const read = attemptStorage(() => readFileSync(path))
  if (!read.ok) return null
  const file = read.value
  const start = utf8('hk1/head')
  for (let at = file.indexOf(start); at !== -1; at = file.indexOf(start, at + 1)) {
    const found = parseHeaderPrefix(file.subarray(at))
    if (found === null) continue
    // The cells of a row follow each other in the file.
    const end = at + found.bytesRead
    const cells = {
      body: file.subarray(at, end),
      sum: file.subarray(end, end + SUM_BYTES),
      mac: file.subarray(end + SUM_BYTES, end + SUM_BYTES + MAC_BYTES),
    }
    return { header: found.header, cells, sumHolds: false }
  }
  return null
}
