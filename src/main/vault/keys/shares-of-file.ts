import { glanceAtFile } from '../../db/glance.ts'
import { readHeaderRow } from '../../db/header-table.ts'
import { attemptStorage } from '../../db/storage-failure.ts'
import { primitivesReady } from '../crypto/primitives.ts'
import { parseHeaderPrefix } from '../file/header.ts'
import { shareStateOf, type ShareState } from './key-ring.ts'

/**
 * The family shares that a file says it opens with, in milliseconds, whatever its size; null when there are none, or it
 * cannot be read now. A hint for the unlock screen: nothing is checked but the layout.
 */
export async function sharesOfFile(path: string): Promise<ShareState | null> {
  await primitivesReady()
  const looked = attemptStorage(() => {
    const connection = glanceAtFile(path)
    try {
      const body = connection === null ? null : readHeaderRow(connection)?.body
      return body instanceof Uint8Array ? parseHeaderPrefix(body) : null
    } finally {
      connection?.close()
    }
  })
  return looked.ok && looked.value !== null ? shareStateOf(looked.value.header) : null
}
