/** What there is to do before the program ends, and who is asked. */
export interface QuittingParts {
  /** Resolves when the sheet on its way is done or broken off; null when there is none. */
  readonly sheetUnderWay: () => Promise<void> | null
  readonly cancelSheet: () => void
  /** Asks whether to wait for the sheet. `signal`: it is done, and nothing is left to ask. */
  readonly ask: (signal: AbortSignal) => Promise<'wait' | 'stop'>
  /** Locks, and clears what must not outlive the program. */
  readonly leave: () => Promise<void>
  /** Ends the program; `beforeQuit` is called once more on the way. */
  readonly quit: () => void
}

/** The program's end: no sheet is lost on its way to paper without somebody having said so, and nothing stays open behind it. */
export function createQuitting({ sheetUnderWay, cancelSheet, ask, leave, quit }: QuittingParts) {
  let isAsking = false
  let isLeaving = false

  async function settled(sheet: Promise<void>): Promise<void> {
    const done = new AbortController()
    void sheet.then(() => done.abort())
    isAsking = true
    const choice = await Promise.race([ask(done.signal), sheet.then(() => 'wait' as const)])
    isAsking = false
    if (choice === 'stop') cancelSheet()
    await sheet
  }

  async function end(): Promise<void> {
    const sheet = sheetUnderWay()
    if (sheet !== null) await settled(sheet)
    if (isLeaving) return
    isLeaving = true
    try {
      await leave()
    } catch {
      // Whatever cannot be cleared: it ends.
    }
    quit()
  }

  return {
    /** For Electron's event of this name. Who asks to quit while a sheet is waited for is asked again. */
    beforeQuit: (event: { preventDefault(): void }): void => {
      if (isLeaving) return
      event.preventDefault()
      if (!isAsking) void end()
    },
  }
}
