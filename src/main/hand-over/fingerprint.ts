import { createHash } from 'node:crypto'

/**
 * By which a vault is known on paper: four groups of four hex digits. Made of its id, which never changes; it says nothing of
 * the content, and opens nothing.
 */
export function fingerprintOf(vaultId: string): string {
  const hash = createHash('sha256').update(`hikae on paper ${vaultId}`).digest('hex').toUpperCase()
  return [0, 4, 8, 12].map((at) => hash.slice(at, at + 4)).join(' ')
}
