import type { Mark as MarkName } from '#core/graph/analysis/mark'
import type { Standing } from '#core/sheet/model/accounts'
import { StateMark } from '../../ui/StateMark.tsx'

const MARK_BY_STANDING: Readonly<Record<Standing, MarkName>> = {
  lasting: 'safe',
  ending: 'fragile',
  gone: 'lost',
  unknown: 'unknown',
}

/** The shape of a contact: it stays, ends with something, is gone, or nobody knows. The words stand beside it. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return <StateMark mark={MARK_BY_STANDING[standing]} size="small" />
}
