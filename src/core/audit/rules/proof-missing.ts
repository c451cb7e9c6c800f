import type { Licence } from '../../record/licence.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** From which price on a proof is worth keeping, in yen. */
const PRICE_YEN = 10_000

/** What is bought once, so that a receipt or the photo of a card is what proves it. */
const BOUGHT: readonly Licence['licenceKind'][] = [
  'office-card-key',
  'office-digital-attach',
  'office-retail',
  'product-key',
  'volume-licence',
]

/** Nothing proves that a dear licence was bought. */
export const proofMissing = defineRule({
  id: 'proof-missing',
  about: 'record',
  severity: 'notice',
  *check({ analysis, foundAbout }) {
    for (const licence of analysis.index.licences) {
      const { id, value, proof, licenceKind } = licence
      const isDear =
        value !== undefined && (value.currency !== 'JPY' || value.amount >= PRICE_YEN) && value.amount > 0
      if (!BOUGHT.includes(licenceKind) || !isDear || proof !== undefined) continue
      if (analysis.index.attachmentsOf(id).length > 0) continue
      const isUnbound = foundAbout(id).some(
        ({ subject, nextStep }) => subject === id && nextStep.action === 'bind-account',
      )
      if (isUnbound) continue
      yield { subject: id, evidence: [], nextStep: step('record-proof', id) }
    }
  },
})
