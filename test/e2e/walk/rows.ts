import type { WalkRow } from './row.ts'
import { rowsA0 } from './rows/a0.ts'
import { rowsA1 } from './rows/a1.ts'
import { rowsA2 } from './rows/a2.ts'
import { rowsA3 } from './rows/a3.ts'
import { rowsA4 } from './rows/a4.ts'

/** Every fact of docs/coverage.md that the window shows, with where. */
export const walkRows: readonly WalkRow[] = [...rowsA0, ...rowsA1, ...rowsA2, ...rowsA3, ...rowsA4]
