import type { Page } from '@playwright/test'

/** Something that does not fit where it stands: on which page (from 1), what it says, and how it fails. */
export interface LayoutFault {
  readonly page: number
  /** `beyond-page`: over the edge of the page. `beyond-body`: into the foot or another column. `cut`: hidden by its own box. */
  readonly fault: 'beyond-page' | 'beyond-body' | 'beyond-cell' | 'cut' | 'overlap' | 'made-smaller'
  /** The beginning of its text. */
  readonly text: string
  /** By how many CSS pixels; for `made-smaller`, the factor. */
  readonly by: number
}

/**
 * Measures every page of a sheet that stands in a window, the one that prints or the large preview, and says what is clipped: no
 * text reaches over its cell, column, body or page, nothing is hidden by its own box, and no two things lie over each
 * other. An empty answer is a sheet of which nothing is lost.
 *
 * @param window - a window in which pages of a sheet (`SheetDocument`) stand; wait for them first.
 */
export async function layoutFaults(window: Page): Promise<readonly LayoutFault[]> {
  return window.evaluate(faultsInPage)
}

/** Runs in the page, and uses nothing from outside, because it is sent there as text. */
export function faultsInPage(): readonly LayoutFault[] {
  /** Rounding of lengths in millimetres to pixels of the layout. */
  const TOLERANCE = 1.5
  const faults: LayoutFault[] = []
  const isUnseen = (element: Element) => getComputedStyle(element).visibility === 'hidden'
  /** A space at the end of a line hangs over it, and nobody sees that. */
  const wordsOf = (text: Text): readonly DOMRect[] =>
    Array.from(text.data.matchAll(/\S+/gu)).flatMap(({ index, 0: word }) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return [...range.getClientRects()]
    })
  const pages = [...document.querySelectorAll('article:has([data-body])')].filter((page) => !isUnseen(page))
  for (const [i, page] of pages.entries()) {
    const note = (fault: LayoutFault['fault'], element: Element, by: number) => {
      const text = element.textContent.trim().replace(/\s+/gu, ' ').slice(0, 60)
      faults.push({ page: i + 1, fault, text, by: Math.round(by * 100) / 100 })
    }
    const beyond = (inner: DOMRect, outer: DOMRect) =>
      Math.max(
        outer.left - inner.left,
        outer.top - inner.top,
        inner.right - outer.right,
        inner.bottom - outer.bottom,
      )
    const paper = page.getBoundingClientRect()
    const body = page.querySelector('[data-body]')
    const cells = 'dd, dt, td, th, li, [data-column], figure'

    // Every line of text, against what is around it.
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || (node.textContent ?? '').trim() === '' || parent.closest('svg') !== null)
        continue
      const cell = parent.closest(cells)
      const column = parent.closest('[data-column]')
      for (const box of wordsOf(node as Text)) {
        if (box.width === 0) continue
        // As high as its face is, which may be more than its line; the letters themselves are lower.
        const line = new DOMRect(box.x, box.y + box.height * 0.2, box.width, box.height * 0.6)
        const overPaper = beyond(line, paper)
        const overColumn = column === null ? 0 : beyond(line, column.getBoundingClientRect())
        const area = cell?.getBoundingClientRect()
        const overCell = area === undefined ? 0 : Math.max(area.left - line.left, line.right - area.right)
        if (overPaper > TOLERANCE) note('beyond-page', parent, overPaper)
        else if (overColumn > TOLERANCE) note('beyond-body', parent, overColumn)
        else if (overCell > TOLERANCE) note('beyond-cell', parent, overCell)
      }
    }

    // Every box, against its own content.
    for (const element of page.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('svg') !== null || getComputedStyle(element).overflow === 'visible') continue
      const by = Math.max(
        element.scrollWidth - element.clientWidth,
        element.scrollHeight - element.clientHeight,
      )
      if (by > TOLERANCE) note('cut', element, by)
    }
    const over = Math.max(page.scrollWidth - page.clientWidth, page.scrollHeight - page.clientHeight)
    if (over > TOLERANCE) note('cut', page, over)

    // Things one below the other, head and foot among them.
    for (const column of page.querySelectorAll('[data-column]')) {
      const room = body?.getBoundingClientRect() ?? paper
      let end = room.top
      for (const thing of column.children) {
        const box = thing.getBoundingClientRect()
        if (box.top < end - TOLERANCE) note('overlap', thing, end - box.top)
        if (box.bottom > room.bottom + TOLERANCE) note('beyond-body', thing, box.bottom - room.bottom)
        const scale = Number(getComputedStyle(thing).zoom)
        if (scale < 0.7) note('made-smaller', thing, scale)
        end = box.bottom
      }
    }
  }
  return faults
}
