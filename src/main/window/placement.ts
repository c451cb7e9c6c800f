/** A rectangle on the screen, in device-independent pixels. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What is asked of a window to place it; Electron's has more. */
export interface PlacedWindow {
  getBounds(): Bounds
  setBounds(bounds: Bounds): void
  isMaximized(): boolean
  unmaximize(): void
  maximize(): void
}

/** As wide as a page of the notebook needs without its cover. */
const BESIDE_WIDTH = 736

/** Puts the window at the right edge of its screen, so that a browser has room on the left, and back again. */
export interface Placement {
  readonly place: (window: PlacedWindow, beside: boolean) => void
  /** Where a window stands when it is not beside another; the one that follows it stands there. */
  readonly usualBounds: (window: PlacedWindow) => Bounds
}

/** @param workArea - Of the screen on which most of a window is: without task bar and menu. */
export function createPlacement(workArea: (window: PlacedWindow) => Bounds): Placement {
  let before: {
    readonly window: PlacedWindow
    readonly bounds: Bounds
    readonly isMaximized: boolean
  } | null = null
  return {
    place: (window, beside) => {
      if (!beside) {
        if (before?.window !== window) return
        window.setBounds(before.bounds)
        if (before.isMaximized) window.maximize()
        before = null
        return
      }
      if (before?.window === window) return
      const isMaximized = window.isMaximized()
      if (isMaximized) window.unmaximize()
      before = { window, bounds: window.getBounds(), isMaximized }
      const area = workArea(window)
      const width = Math.min(BESIDE_WIDTH, area.width)
      window.setBounds({ x: area.x + area.width - width, y: area.y, width, height: area.height })
    },
    usualBounds: (window) => (before?.window === window ? before.bounds : window.getBounds()),
  }
}
