import type { SheetModel, SheetSection } from './model/sheet.ts'
import type { Paper } from './paper.ts'

type SheetKind = SheetModel['sheetKind']

/**
 * What a kind of sheet can be besides A4, upright, in letters of the usual size, which all can. What is cut out, signed or handed on
 * as one page, and tables of many columns stay on the large page.
 */
const BESIDES: Readonly<Record<SheetKind, readonly ('A5' | 'across' | 'large')[]>> = {
  account: ['A5', 'across', 'large'],
  household: ['A5', 'across', 'large'],
  'wallet-card': [],
  'code-sheet': ['A5', 'across', 'large'],
  'call-card': ['A5', 'across', 'large'],
  checklist: ['A5', 'across', 'large'],
  report: ['large'],
  'hand-over-certificate': ['across', 'large'],
  'deletion-certificate': ['across', 'large'],
  'family-sheet': ['A5', 'across', 'large'],
  kit: ['across', 'large'],
  'share-card': [],
}

/** `large-elsewhere`: large letters leave room for two or three rows on A5 and on a page that lies across. */
export type FormatFault = 'size' | 'orientation' | 'large-type' | 'large-elsewhere'

/** What of a wish does not suit a kind of sheet, the first of it; null where it can be printed as it is wished. */
export function formatFault(sheetKind: SheetKind, paper: Paper): FormatFault | null {
  const besides = BESIDES[sheetKind]
  if (paper.size === 'A5' && !besides.includes('A5')) return 'size'
  if (paper.orientation === 'landscape' && !besides.includes('across')) return 'orientation'
  if (!paper.largeType) return null
  if (!besides.includes('large')) return 'large-type'
  return paper.size === 'A4' && paper.orientation === 'portrait' ? null : 'large-elsewhere'
}

/** What can be chosen for a kind of sheet; with large letters, only the page that has room for them. */
export function formatsOf(sheetKind: SheetKind, { largeType }: Pick<Paper, 'largeType'>) {
  const besides = BESIDES[sheetKind]
  const hasLarge = besides.includes('large')
  const isLarge = hasLarge && largeType
  return {
    sizes: besides.includes('A5') && !isLarge ? (['A4', 'A5'] as const) : (['A4'] as const),
    orientations:
      besides.includes('across') && !isLarge ? (['portrait', 'landscape'] as const) : (['portrait'] as const),
    hasLarge,
  }
}

/** The paper as it was wished, as far as it suits a kind of sheet: who reads large letters needs them more than the size. */
export function suitedPaper(sheetKind: SheetKind, paper: Paper): Paper {
  const { sizes, orientations, hasLarge } = formatsOf(sheetKind, paper)
  return {
    ...paper,
    size: sizes.find((size) => size === paper.size) ?? 'A4',
    orientation: orientations.find((orientation) => orientation === paper.orientation) ?? 'portrait',
    largeType: paper.largeType && hasLarge,
  }
}

/** How a section of a sheet is set: the page for an engineer without Hikae is not made larger with the rest. */
export function sectionPaper({ kind }: Pick<SheetSection, 'kind'>, paper: Paper): Paper {
  return kind === 'format' ? { ...paper, largeType: false } : paper
}
