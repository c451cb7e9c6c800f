import { describe, expect, test } from 'vitest'
import { breadthOf, GUTTER, pageFormat, plainPaper, type Paper } from '#core/sheet/paper'

/** Every way to set a sheet on paper, as far as lengths are concerned. */
const PAPERS: readonly Paper[] = (['A4', 'A5'] as const).flatMap((size) =>
  (['portrait', 'landscape'] as const).flatMap((orientation) =>
    [false, true].flatMap((largeType) =>
      [false, true].map((bindingMargin) => plainPaper({ size, orientation, largeType, bindingMargin })),
    ),
  ),
)

test('is upright A4 without holes unless said otherwise, with readings over look-alikes', () => {
  expect(plainPaper()).toMatchObject({
    size: 'A4',
    orientation: 'portrait',
    bindingMargin: false,
    readingAid: true,
  })
  expect(pageFormat(plainPaper())).toMatchObject({
    width: 210,
    height: 297,
    zoom: 1,
    columns: 1,
    binding: null,
  })
})

test('large type makes 16 pt of the 10.5 pt in which a sheet is laid out', () => {
  expect(10.5 * pageFormat(plainPaper({ largeType: true })).zoom).toBeCloseTo(16)
})

test('holes are punched along the long edge, which is long enough for two of them 80 mm apart', () => {
  for (const paper of PAPERS) {
    const { binding, width, height, margin } = pageFormat(paper)
    expect(binding === null).toBe(!paper.bindingMargin)
    if (binding === null) continue
    expect(binding === 'left' ? height : width).toBe(Math.max(width, height))
    expect(margin[binding]).toBe(23)
  }
})

test('lies across in two columns only where lines across the page would be too long', () => {
  expect(pageFormat(plainPaper({ orientation: 'landscape' })).columns).toBe(2)
  expect(pageFormat(plainPaper({ orientation: 'landscape', largeType: true })).columns).toBe(1)
  expect(pageFormat(plainPaper({ size: 'A5', orientation: 'landscape' })).columns).toBe(1)
})

describe.each(PAPERS.map((paper) => ({ ...paper })))(
  '$size $orientation, large $largeType, holes $bindingMargin',
  (paper) => {
    const { width, height, margin, zoom, columns, columnWidth, textWidth, textHeight } = pageFormat(paper)

    test('keeps what home printers cannot print free, and fills the rest', () => {
      for (const side of Object.values(margin)) expect(side).toBeGreaterThanOrEqual(8)
      expect(margin.left + textWidth * zoom + margin.right).toBeCloseTo(width)
      expect(margin.top + textHeight * zoom + margin.bottom).toBeCloseTo(height)
      expect(columns * columnWidth + (columns - 1) * GUTTER).toBeCloseTo(textWidth)
    })

    test('has no column too narrow for one thing', () => {
      expect(columnWidth).toBeGreaterThan(75)
      if (columns > 1) expect(breadthOf(columnWidth)).toBe('narrow')
    })
  },
)
