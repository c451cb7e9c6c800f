import { useMemo, useState } from 'react'
import { releasedAccounts } from '#core/family/released'
import type { RecordId } from '#core/record/field'
import type { SheetRequest } from '#core/sheet/request'
import { useApp } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'

interface Choice {
  /** Null: accounts of which nobody wrote whose they are. */
  readonly personId: RecordId | null
  /** Null: everybody. */
  readonly readerId: RecordId | null
  readonly situation: NonNullable<SheetRequest['family']>['situation']
}

/** What a paper for the family is about. */
export interface FamilyChoice extends Choice {
  /** Whose accounts somebody is told of. */
  readonly owners: readonly (RecordId | null)[]
  /** Nothing would stand on it. */
  readonly isEmpty: boolean
  readonly request: NonNullable<SheetRequest['family']>
  readonly set: (change: Partial<Choice>) => void
}

/** Begins with the person that led here, else with the first of whose accounts somebody is told. */
export function useFamilyChoice(): FamilyChoice {
  const { index } = useAnalysis()
  const selectedId = useApp((state) => state.selectedId)
  const owners = useMemo(() => {
    const told = index.accounts.filter(({ release, state }) => release !== undefined && state !== 'closed')
    return [...new Set(told.map(({ personId }) => personId ?? null))]
  }, [index])
  const [wanted, setWanted] = useState<Choice>({ personId: selectedId, readerId: null, situation: 'died' })
  const personId = owners.includes(wanted.personId) ? wanted.personId : (owners[0] ?? null)
  const readerId = wanted.readerId === personId ? null : wanted.readerId
  const { situation } = wanted
  const isEmpty = useMemo(
    () => releasedAccounts(index.accounts, { personId, readerId }).length === 0,
    [index, personId, readerId],
  )
  const request = useMemo(
    () => ({
      ...(personId === null ? {} : { personId }),
      ...(readerId === null ? {} : { readerId }),
      situation,
    }),
    [personId, readerId, situation],
  )
  return {
    personId,
    readerId,
    situation,
    owners,
    isEmpty,
    request,
    set: (change) => setWanted((before) => ({ ...before, personId, readerId, ...change })),
  }
}
