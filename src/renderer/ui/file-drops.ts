/** Something on the screen that takes files. */
export interface FileTaker {
  /** What happens when the file is let go, in a sentence. */
  readonly hint: string
  readonly takes: (file: Pick<File, 'type'>) => boolean
  readonly onFile: (file: File) => void
  /** Where it stands: behind a dialog nothing is taken. */
  readonly element: () => Element | null
}

/** Who takes files at the moment; whoever came last is asked first. */
export interface FileDrops {
  /** @returns what ends it. */
  readonly register: (taker: () => FileTaker) => () => void
  /** What would take this, of those that can be reached. */
  readonly takerOf: (file: Pick<File, 'type'>) => FileTaker | null
}

export function createFileDrops(openDialog: () => Element | null): FileDrops {
  let takers: readonly (() => FileTaker)[] = []
  return {
    register: (taker) => {
      takers = [taker, ...takers]
      return () => {
        takers = takers.filter((other) => other !== taker)
      }
    },
    takerOf: (file) => {
      const dialog = openDialog()
      const isReached = ({ element }: FileTaker) => dialog === null || dialog.contains(element())
      return takers.map((taker) => taker()).find((taker) => isReached(taker) && taker.takes(file)) ?? null
    },
  }
}
