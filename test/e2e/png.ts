/** The kinds of the pieces of a PNG, in their order. */
export function chunksOf(png: Buffer): readonly string[] {
  const kinds: string[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    kinds.push(png.toString('latin1', at + 4, at + 8))
  return kinds
}
