import type { Analysis } from '#core/graph/analysis/analysis'
import { hangingOn, type Hanging, type Holding, type HoldingType } from './hanging.ts'

/** A holding with what hangs on it. */
export interface HoldingRow {
  readonly holding: Holding
  readonly hanging: Hanging
}

/** The holdings of a type: what is gone comes last, of things of value the dearest first. */
export function holdingRows(type: HoldingType, analysis: Analysis): readonly HoldingRow[] {
  return [...holdingsOf(type, analysis)]
    .sort((a, b) => Number(isGone(a)) - Number(isGone(b)) || amountOf(b) - amountOf(a))
    .map((holding) => ({ holding, hanging: hangingOn(holding, analysis) }))
}

function holdingsOf(type: HoldingType, { index }: Analysis): readonly Holding[] {
  switch (type) {
    case 'person':
      return index.people
    case 'tie':
      return index.ties
    case 'paper':
      return index.papers
    case 'place':
      return index.places
    case 'device':
      return index.devices
    case 'licence':
      return index.licences
  }
}

function isGone(holding: Holding): boolean {
  return 'status' in holding && (holding.status === 'lost' || holding.status === 'ended')
}

function amountOf(holding: Holding): number {
  return holding.type === 'licence' ? (holding.value?.amount ?? 0) : 0
}
