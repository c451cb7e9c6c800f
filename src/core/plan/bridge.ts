import { carryOutOf, type CarryOut } from '../catalog/carry-out.ts'
import { mayDriveDate } from '../catalog/provenance.ts'
import type { Analysis } from '../graph/analysis/analysis.ts'
import { dayAfter } from '../graph/solver/waiting.ts'
import type { RecordId } from '../record/field.ts'
import type { Plan } from '../record/plan.ts'

/** An address that its operator goes on carrying on application: a bridge, not the other shore. */
export interface BridgeView {
  readonly contactPointId: RecordId
  readonly offer: CarryOut
  readonly appliedOn: string | null
  /** The last day on which to apply; null while nobody knows when the address ends. */
  readonly applyBy: {
    readonly day: string
    /** As the operator says, to everybody or to this person. Otherwise the day is a hint, and to be asked for. */
    readonly isFirm: boolean
  } | null
}

/**
 * What the operators of the ending addresses offer.
 *
 * @param endOf - The first day without a contact point, by itself or with its contract; null when nobody knows.
 */
export function bridgesOf(
  plan: Plan,
  contactPointIds: Iterable<RecordId>,
  endOf: (contactPointId: RecordId) => string | null,
  { index }: Pick<Analysis, 'index'>,
): readonly BridgeView[] {
  return Array.from(contactPointIds).flatMap((contactPointId): readonly BridgeView[] => {
    const contact = index.contactById.get(contactPointId)
    const offer = contact?.medium === 'email' ? carryOutOf(contact.value) : null
    if (offer === null) return []
    const said = plan.bridges?.find((bridge) => bridge.contactPointId === contactPointId)
    const endsOn = endOf(contactPointId)
    return [
      {
        contactPointId,
        offer,
        appliedOn: said?.appliedOn ?? null,
        applyBy:
          said?.applyBy !== undefined
            ? { day: said.applyBy, isFirm: true }
            : endsOn === null
              ? null
              : { day: lastDay(offer, endsOn), isFirm: mayDriveDate(offer.apply) },
      },
    ]
  })
}

/** Counted from the last day of the contract; the first day without may be the day after. */
function lastDay({ apply }: CarryOut, endsOn: string): string {
  return dayAfter(endsOn, apply.value.when === 'after' ? apply.value.days - 1 : -1)
}
