import type { FamilySection } from '#core/sheet/model/family'
import type { Thing } from '../layout/thing.ts'
import { FamilyBlock } from './FamilyAccount.tsx'
import { FamilyCalls, FamilyLines, FamilyNotYet } from './FamilyFirst.tsx'
import { FamilyNotebook } from './FamilyNotebook.tsx'

/** What a paper for the family is made of: the order, whom to call, what to leave, the notebook, then every account. */
export function familyThings(family: FamilySection): readonly Thing[] {
  const { accounts, situation } = family
  return [
    { key: 'lines', whole: <FamilyLines family={family} />, part: null },
    { key: 'not-yet', whole: <FamilyNotYet family={family} />, part: null },
    { key: 'calls', whole: <FamilyCalls family={family} />, part: null },
    { key: 'notebook', whole: <FamilyNotebook family={family} />, part: null },
    ...accounts.map((account): Thing => ({
      key: account.accountId,
      whole: <FamilyBlock account={account} situation={situation} rows={null} />,
      part: (rows) => <FamilyBlock account={account} situation={situation} rows={rows} />,
    })),
  ]
}
