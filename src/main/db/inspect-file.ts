import type { Connection } from './connection.ts'
import { APPLICATION_ID, PAGE_BYTES, SCHEMA_ROWS, SCHEMA_VERSION } from './schema.ts'
import { readUnlessDamaged } from './storage-failure.ts'

const SQLITE_MAGIC = 'SQLite format 3\0'
const UTF8_ENCODING = 1
const ROLLBACK_JOURNAL = 1
/** Of SQLite itself, and not our version of the schema; it refuses a higher one with an error that says nothing. */
const SCHEMA_FORMAT = 4

/** How many bytes {@link judgeFileStart} looks at. */
export const FILE_START_BYTES = 100

/** What the first bytes of a file say it is. */
export type FileKind = 'vault' | 'not-vault' | 'too-new' | 'foreign-container'

/**
 * Judges a file by its first 100 bytes, before SQLite may touch it: a foreign database is not opened, so no journal of
 * it is replayed. Source: SQLite, "Database File Format", section 1.3 (big-endian numbers).
 */
export function judgeFileStart(start: Buffer): FileKind {
  if (start.length < FILE_START_BYTES || start.toString('latin1', 0, 16) !== SQLITE_MAGIC) return 'not-vault'
  if (start.readUInt32BE(68) !== APPLICATION_ID) return 'not-vault'
  if (start.readUInt32BE(60) > SCHEMA_VERSION) return 'too-new'
  const container =
    start.readUInt16BE(16) === PAGE_BYTES &&
    start[18] === ROLLBACK_JOURNAL &&
    start[19] === ROLLBACK_JOURNAL &&
    start.readUInt32BE(44) === SCHEMA_FORMAT &&
    start.readUInt32BE(52) === 0 && // auto_vacuum
    start.readUInt32BE(56) === UTF8_ENCODING &&
    start.readUInt32BE(60) === SCHEMA_VERSION
  return container ? 'vault' : 'foreign-container'
}

/** How many bytes the file says it has; a file cut short has fewer. */
export function declaredBytes(start: Buffer): number {
  return start.readUInt32BE(28) * PAGE_BYTES
}

/** A copy of a whole file that says it has `pages` pages, in a way that SQLite believes. */
export function withPageCount(file: Buffer, pages: number): Buffer {
  const changed = Buffer.from(file)
  if (changed.length < FILE_START_BYTES) return changed
  changed.writeUInt32BE(pages, 28)
  changed.copy(changed, 92, 24, 28)
  return changed
}

/** SQLite's own check of its structures: what it complains of, in its words (page and cell numbers, never content). */
export function checkStructure(connection: Connection, depth: 'quick' | 'full'): readonly string[] {
  const pragma = depth === 'quick' ? 'quick_check(20)' : 'integrity_check(20)'
  const answer = readUnlessDamaged(() => connection.pragma(pragma))
  if (answer === null) return ['SQLite gave up checking']
  // Either pragma answers with rows of one text column, the single row `ok` when all is well.
  const rows = answer as readonly Readonly<Record<string, unknown>>[]
  const lines = rows.map((row) => String(Object.values(row)[0]))
  return lines.length === 1 && lines[0] === 'ok' ? [] : lines
}

/** Whether the file holds exactly the objects of the format, text for text. No row of any table is read. */
export function hasExactSchema(connection: Connection): boolean {
  const rows = connection
    .prepare<[], string>(
      "SELECT type || '|' || name || '|' || tbl_name || '|' || coalesce(sql, '') FROM sqlite_schema",
    )
    .pluck()
    .all()
  return rows.sort().join('\n') === SCHEMA_ROWS.join('\n')
}
