/**
 * What of a text on the screen is selected, as the text itself has it: its letters where they stand in cells (`data-letter`, groups
 * of them in `data-letters` with what joins the groups), and all of it where everything is selected. Null when nothing is, or when
 * more is selected than this text.
 */
export function pickedText(root: HTMLElement, value: string): string | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const own = cutTo(range, root)
  // A line that is selected by a triple click ends at the beginning of the next.
  if (own === null || own.toString().trim() !== range.toString().trim()) return null
  const cells = Array.from(root.querySelectorAll<HTMLElement>('[data-letter]'))
  const picked = cells.length === 0 ? own.toString().trim() : lettersIn(own, root)
  return isWhole(picked, value) ? value : picked === '' ? null : picked
}

function cutTo(range: Range, root: HTMLElement): Range | null {
  if (!range.intersectsNode(root)) return null
  const all = document.createRange()
  all.selectNodeContents(root)
  const own = range.cloneRange()
  if (own.compareBoundaryPoints(Range.START_TO_START, all) < 0) own.setStart(all.startContainer, 0)
  if (own.compareBoundaryPoints(Range.END_TO_END, all) > 0) own.setEnd(all.endContainer, all.endOffset)
  return own
}

function lettersIn(range: Range, root: HTMLElement): string {
  const groups = Array.from(root.querySelectorAll<HTMLElement>('[data-join]'), (group) => ({
    join: group.dataset['join'] ?? '',
    letters: Array.from(group.querySelectorAll<HTMLElement>('[data-letter]'))
      .filter((cell) => isIn(range, cell))
      .map((cell) => cell.dataset['letter'] ?? '')
      .join(''),
  })).filter(({ letters }) => letters !== '')
  return groups.map(({ join, letters }, at) => (at === 0 ? letters : join + letters)).join('')
}

/** Whether some of the cell's letter is in the range; its reading below does not count. */
function isIn(range: Range, cell: HTMLElement): boolean {
  const letter = cell.firstChild
  if (letter === null) return false
  const whole = document.createRange()
  whole.selectNodeContents(letter)
  return (
    range.compareBoundaryPoints(Range.START_TO_END, whole) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, whole) < 0
  )
}

/** The screen may show a text in groups. */
function isWhole(picked: string, value: string): boolean {
  const bare = (text: string) => text.replace(/\s/gu, '')
  return bare(picked) === bare(value)
}
