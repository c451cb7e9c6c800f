import { paperStateOf } from '../../sheet/paper-state.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** Something on the last printed sheet was changed since. */
export const sheetOutdated = defineRule({
  id: 'sheet-outdated',
  about: 'record',
  severity: 'notice',
  *check({ records }) {
    const state = paperStateOf(records)
    if (state.status !== 'outdated') return
    yield {
      subject: 'vault',
      evidence: [],
      involves: state.changed.map(({ id }) => id).sort(),
      nextStep: step('print-again', null),
    }
  },
})
