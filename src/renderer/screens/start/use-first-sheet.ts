import { useMemo } from 'react'
import { step } from '#core/audit/next-step'
import { useApp } from '../../store/AppContext.tsx'
import type { StartStep } from '#core/text/messages/start'
import { firstSheetOf, type FirstSheet } from './first-sheet.ts'

/** How far it is to the first paper, and the way to a step's place. */
export function useFirstSheet(): FirstSheet & { readonly go: (to: StartStep) => void } {
  const records = useApp((state) => state.records)
  const beginLead = useApp((state) => state.beginLead)
  const setLed = useApp((state) => state.setLed)
  const openStep = useApp((state) => state.openStep)
  const show = useApp((state) => state.show)
  const way = useMemo(() => firstSheetOf(records), [records])
  const go = (to: StartStep) => {
    if (to === 'account' || way.account === null) {
      beginLead()
      return
    }
    setLed(true)
    if (to === 'phone') openStep(step('add-phone', way.account.id))
    else show('print')
  }
  return { ...way, go }
}
