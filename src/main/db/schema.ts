/*
 * The container of vault format 1: exactly these objects and no other. Nothing derived from a secret stands outside
 * the sealed columns: no index on content, no full text, no trigger, no view.
 * Format: docs/vault-format.md, "Container".
 */

/** "HKAE", in SQLite's own header field for the owner of a file. */
export const APPLICATION_ID = 0x484b4145
/** Version of the schema, in SQLite's `user_version`. */
export const SCHEMA_VERSION = 1
export const PAGE_BYTES = 4096

/** Compared text for text with what a file holds. */
export const TABLES = {
  header:
    'CREATE TABLE header(id INTEGER PRIMARY KEY CHECK(id=1), body BLOB NOT NULL, sum BLOB NOT NULL, mac BLOB NOT NULL) STRICT',
  seal: 'CREATE TABLE seal(id INTEGER PRIMARY KEY CHECK(id=1), nonce BLOB NOT NULL, ct BLOB NOT NULL) STRICT',
  rec: 'CREATE TABLE rec(id BLOB PRIMARY KEY NOT NULL, rev INTEGER NOT NULL, nonce BLOB NOT NULL, ct BLOB NOT NULL, snonce BLOB, sct BLOB) STRICT',
  chunk:
    'CREATE TABLE chunk(att BLOB NOT NULL, idx INTEGER NOT NULL, nonce BLOB NOT NULL, ct BLOB NOT NULL, PRIMARY KEY(att, idx)) STRICT',
} as const

/** Every row of `sqlite_schema`, as `type|name|table|sql`. The two indexes are SQLite's own, for the primary keys. */
export const SCHEMA_ROWS: readonly string[] = [
  ...Object.entries(TABLES).map(([name, sql]) => `table|${name}|${name}|${sql}`),
  'index|sqlite_autoindex_rec_1|rec|',
  'index|sqlite_autoindex_chunk_1|chunk|',
].sort()
