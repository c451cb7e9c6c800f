import { paperStateOf } from '../../sheet/check/paper-state.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** A sheet that is kept no longer tells the truth: it involves the accounts that changed. */
export const sheetOutdated = defineRule({
  id: 'sheet-outdated',
  about: 'record',
  severity: 'notice',
  *check({ records, analysis }) {
    const { status, papers } = paperStateOf(records, analysis.today)
    if (status !== 'outdated') return
    const changed = papers.flatMap((paper) => paper.changed.map(({ accountId }) => accountId))
    yield {
      subject: 'vault',
      evidence: [],
      involves: [...new Set(changed)].filter((id) => analysis.index.byId.has(id)).sort(),
      nextStep: step('print-again', null),
    }
  },
})
