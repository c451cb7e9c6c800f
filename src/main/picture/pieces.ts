/** A part of what is kept of a file: the file's own bytes from..to, or new ones. */
export type Piece = { readonly from: number; readonly to: number } | { readonly bytes: Uint8Array }

/** More parts than any picture has; a file with more was made to waste time and memory. */
export const MOST_STEPS = 200_000
const MOST_PIECES = 20_000

/** Collects pieces; ranges that touch become one. */
export interface PieceList {
  readonly keep: (from: number, to: number) => void
  readonly add: (bytes: Uint8Array) => void
  /** Null when there are too many. */
  readonly done: () => readonly Piece[] | null
}

/** An empty list. */
export function createPieceList(): PieceList {
  const pieces: Piece[] = []
  const push = (piece: Piece): void => {
    if (pieces.length <= MOST_PIECES) pieces.push(piece)
  }
  return {
    keep: (from, to) => {
      const last = pieces.at(-1)
      if (last !== undefined && 'to' in last && last.to === from)
        pieces[pieces.length - 1] = { from: last.from, to }
      else if (to > from) push({ from, to })
    },
    add: (bytes) => push({ bytes }),
    done: () => (pieces.length > MOST_PIECES ? null : pieces),
  }
}

/** How many bytes the pieces have together. */
export function lengthOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (total, piece) => total + ('bytes' in piece ? piece.bytes.length : piece.to - piece.from),
    0,
  )
}
