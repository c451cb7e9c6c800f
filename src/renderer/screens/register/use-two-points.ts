import { useMemo } from 'react'
import { analyse } from '#core/graph/analysis/analysis'
import type { Account } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import { twoPoints, type TwoPoints } from '#core/registration/two-points'
import { useApp, useToday } from '../../store/AppContext.tsx'

/** The two points of an account that is being registered. `others`: records that are not in the notebook yet. */
export function useTwoPoints(account: Account, others: readonly VaultRecord[]): TwoPoints {
  const records = useApp((state) => state.records)
  const today = useToday()
  return useMemo(() => {
    // Neither point asks another account, so a notebook of thousands is not looked through for them.
    const around = records.filter(({ type }) => type !== 'account' && type !== 'licence')
    return twoPoints(account, analyse([...around, ...others, account], today))
  }, [records, account, others, today])
}
