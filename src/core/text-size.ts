/** The text sizes to choose from, in per cent, the usual one first. */
export const TEXT_SIZES = [100, 112, 125, 150, 175, 200] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** One size larger or smaller; the same at either end. */
export function nextTextSize(size: TextSize, step: 1 | -1): TextSize {
  return TEXT_SIZES[TEXT_SIZES.indexOf(size) + step] ?? size
}
