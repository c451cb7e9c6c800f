import type { Provenance } from './service.ts'

/*
 * Those of the founding documents (docs/coverage.md) that several files draw on. What only they tell is history until somebody
 * has seen it again.
 */

const document = (source: string, checkedOn: string): Provenance => ({
  source,
  confidence: 'source-document',
  checkedOn,
})

/** A0 */
export const faq2012 = document(
  'Microsoft account FAQ on the change of name from Windows Live ID',
  '2012-07-20',
)
/** A1 */
export const article2020 = document('article of an on-site helper on re-installing Office', '2020-04-11')
/** A3 */
export const faq2010 = document('FAQ on the Volume Licensing Service Center, about 2010', '2010')
/** A4 */
export const privacy2012 = document('Microsoft Japan on personal information', '2012-11-08')
