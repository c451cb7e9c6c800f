/** How one page of a sheet stands in the window that prints it. */
export interface PageLayout {
  /** Its texts, in the order of the document, each as one element has it; not what is there and not shown. */
  readonly texts: readonly string[]
  /** Names with the readings over them, and what stands in a line with one: where such a line ends, they are read in parts that take turns. */
  readonly withReadings: readonly string[]
  /** What stands on it one below the other: its first heading, and its height in px. */
  readonly things: readonly { readonly heading: string; readonly height: number }[]
  /** The height that they may take together, in px. */
  readonly room: number
  /** What is wrong with where something stands; empty for a sound page. */
  readonly faults: readonly string[]
  /** It has a title and a foot, and every table of several columns on it has their names. */
  readonly hasHeads: boolean
}

/** Runs in the page: reads where every letter stands. It uses nothing from outside, because it is sent there as text. */
export function pageLayouts(): readonly PageLayout[] {
  /** Nothing is printed nearer to the edge (docs/sheets.md). */
  const edgeMm = 8
  const perMm = 96 / 25.4
  /** Rounding, and the side bearings of letters. */
  const slack = 1.5

  const lettersOf = (text: Text): readonly DOMRect[] => {
    const range = document.createRange()
    return Array.from(text.data.matchAll(/\S+/gu)).flatMap(({ index, 0: word }) => {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    })
  }
  const textsIn = (root: Element): readonly Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text
      if (text.data.trim() === '' || text.parentElement?.closest('svg') !== null) continue
      if (lettersOf(text).length > 0) found.push(text)
    }
    return found
  }
  /** The boxes in which a text stands, up to one that is hung somewhere on purpose. */
  const boxesAround = (text: Text, page: Element): readonly Element[] => {
    const boxes: Element[] = []
    for (let box = text.parentElement; box !== null && box !== page; box = box.parentElement) {
      const { position, display } = getComputedStyle(box)
      if (position === 'absolute') break
      if (display !== 'inline' && display !== 'contents') boxes.push(box)
    }
    return boxes
  }
  const faultsOf = (page: Element, texts: readonly Text[]): readonly string[] => {
    const paper = page.getBoundingClientRect()
    const edge = edgeMm * perMm - slack
    const body = page.querySelector('[data-body]')
    const footTop = page.querySelector('footer')?.getBoundingClientRect().top ?? paper.bottom
    const misplaced = texts.flatMap((text) => {
      const said = text.data.trim().slice(0, 40)
      const isInBody = body?.contains(text) === true
      const boxes = boxesAround(text, page).map((box) => box.getBoundingClientRect())
      return lettersOf(text).flatMap(({ left, right, top, bottom }) => [
        ...(left < paper.left + edge || right > paper.right - edge ? [`beside the paper: ${said}`] : []),
        ...(top < paper.top + edge || bottom > paper.bottom - edge
          ? [`above or below the paper: ${said}`]
          : []),
        ...(isInBody && bottom > footTop + slack ? [`over the foot: ${said}`] : []),
        ...(boxes.some((box) => right > box.right + slack || left < box.left - slack)
          ? [`out of its box: ${said}`]
          : []),
      ])
    })
    const cut = [...page.querySelectorAll('*')].filter((box) => {
      const { overflowX, overflowY } = getComputedStyle(box)
      return (
        (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1) ||
        (overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1)
      )
    })
    return [...new Set([...misplaced, ...cut.map((box) => `cut: ${box.textContent.slice(0, 40)}`)])]
  }
  const isWithReading = ({ parentElement }: Text): boolean =>
    parentElement?.closest('ruby') !== null || parentElement.querySelector(':scope > ruby') !== null
  const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0

  const articles = [...document.querySelectorAll('article')]
  return articles
    .filter((page) => page.closest('[aria-hidden]') === null)
    .map((page) => {
      const texts = textsIn(page)
      const body = page.querySelector('[data-body]')
      return {
        texts: texts.filter((text) => !isWithReading(text)).map(({ data }) => data),
        withReadings: texts.filter(isWithReading).map(({ data }) => data),
        things: [...page.querySelectorAll('[data-column] > *')].map((thing) => ({
          heading: thing.querySelector('h2, h3')?.textContent ?? '',
          height: heightOf(thing),
        })),
        room: heightOf(body),
        faults: faultsOf(page, texts),
        hasHeads:
          (page.querySelector('header > div > :first-child')?.textContent ?? '') !== '' &&
          page.querySelector('footer') !== null &&
          // A name and what is said of it need no names above them.
          [...page.querySelectorAll('table')].every(
            ({ tHead, rows }) => tHead !== null || (rows[0]?.cells.length ?? 0) <= 2,
          ),
      }
    })
}
