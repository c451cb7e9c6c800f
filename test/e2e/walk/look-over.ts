import type { Page } from '@playwright/test'

/**
 * What of a page somebody could not read: text cut off at its side, and text beyond the window's edge to which nothing scrolls.
 * Text that is only spoken is not looked at, nor half a seal, nor names on the map: they are shortened there and stand in full
 * beside it.
 */
export function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
      if (!hasText || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (
        element.closest('.vh, [data-map-node], [class*="skip"], [class*="seal"], .react-flow__viewport') !==
        null
      )
        continue
      const box = element.getBoundingClientRect()
      if (box.width <= 1 || box.height <= 1) continue
      const words = element.textContent.trim().slice(0, 60)
      const cut = clippingBox(element)
      if (cut !== null && (box.right > cut.right + 1.5 || box.left < cut.left - 1.5))
        found.add(`cut off: ${words}`)
      if (getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        found.add(`shortened: ${words}`)
      if (
        scrollerOf(element) === null &&
        (box.bottom > window.innerHeight + 1 || box.right > window.innerWidth + 1)
      )
        found.add(`beyond the edge: ${words}`)
    }
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.add('the page is wider than the window')
    return [...found]

    /** The nearest ancestor that cuts off at its sides without scrolling. */
    function clippingBox(element: HTMLElement): DOMRect | null {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at)
        if (overflowX === 'auto' || overflowX === 'scroll') return null
        if (overflowX === 'hidden' || overflowX === 'clip') return at.getBoundingClientRect()
      }
      return null
    }

    function scrollerOf(element: HTMLElement): Element | null {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        if (/auto|scroll/u.test(getComputedStyle(at).overflowY)) return at
      }
      return null
    }
  })
}
