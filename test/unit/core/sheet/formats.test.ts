import { expect, test } from 'vitest'
import { formatFault, formatsOf, suitedPaper } from '#core/sheet/formats'
import { pageFormat, plainPaper, type Paper } from '#core/sheet/paper'
import { ANY_SHEET } from '../../../support/paper-sheets.ts'

/** Every wish, as far as the page is concerned. */
const WISHES: readonly Paper[] = (['A4', 'A5'] as const).flatMap((size) =>
  (['portrait', 'landscape'] as const).flatMap((orientation) =>
    [false, true].map((largeType) => plainPaper({ size, orientation, largeType, inkSaving: true })),
  ),
)

test('every kind is printed on the paper that most printers hold', () => {
  for (const kind of ANY_SHEET) expect(formatFault(kind, plainPaper()), kind).toBeNull()
})

test('says what of a wish does not suit', () => {
  const across = plainPaper({ orientation: 'landscape' })
  expect(formatFault('report', plainPaper({ size: 'A5' }))).toBe('size')
  expect(formatFault('report', across)).toBe('orientation')
  expect(formatFault('wallet-card', plainPaper({ largeType: true }))).toBe('large-type')
  expect(formatFault('account', { ...across, largeType: true })).toBe('large-elsewhere')
  expect(formatFault('account', plainPaper({ size: 'A5', largeType: true }))).toBe('large-elsewhere')
})

test('what is not refused is left as it was wished, and what is made of the rest is not refused', () => {
  for (const kind of ANY_SHEET)
    for (const wish of WISHES) {
      const suited = suitedPaper(kind, wish)
      expect(formatFault(kind, suited), kind).toBeNull()
      if (formatFault(kind, wish) === null) expect(suited, kind).toEqual(wish)
      expect(suited.inkSaving).toBe(true)
    }
})

test('offers just what is not refused', () => {
  for (const kind of ANY_SHEET)
    for (const wish of WISHES) {
      const { sizes, orientations, hasLarge } = formatsOf(kind, wish)
      const isOffered =
        sizes.some((size) => size === wish.size) &&
        orientations.some((orientation) => orientation === wish.orientation) &&
        (hasLarge || !wish.largeType)
      expect(isOffered, `${kind} ${JSON.stringify(wish)}`).toBe(formatFault(kind, wish) === null)
    }
})

test('large letters need the room of the large page, and go before its size', () => {
  const wish = plainPaper({ size: 'A5', orientation: 'landscape', largeType: true })
  expect(suitedPaper('account', wish)).toEqual(plainPaper({ largeType: true }))
  expect(suitedPaper('wallet-card', wish)).toEqual(plainPaper())
})

test('no page that is offered has a column too narrow for a label and what it says', () => {
  for (const kind of ANY_SHEET)
    for (const wish of WISHES)
      for (const bindingMargin of [false, true])
        expect(pageFormat({ ...suitedPaper(kind, wish), bindingMargin }).columnWidth).toBeGreaterThan(110)
})
