import { createContext, use, useMemo, type ReactNode } from 'react'
import type { Language } from '#core/language'
import type { SheetModel } from '#core/sheet/model'
import type { Messages } from '#core/text/messages'
import type { SheetJob, WeakSpotText } from '#core/text/sheet-text'
import { textIn } from '#core/text/text'

interface Sheet {
  readonly model: SheetModel
  readonly text: Messages
  readonly language: Language
  readonly weakSpotOf: (accountId: string) => WeakSpotText | null
}

const SheetContext = createContext<Sheet | null>(null)

interface Props {
  readonly job: SheetJob
  readonly children: ReactNode
}

/** Gives the parts of a sheet its model and its words. A sheet has its own language, whatever the window's is. */
export function SheetProvider({ job, children }: Props) {
  const value = useMemo<Sheet>(
    () => ({
      model: job.model,
      language: job.model.language,
      text: textIn(job.model.language),
      weakSpotOf: (accountId) => job.weakSpots[accountId] ?? null,
    }),
    [job],
  )
  return <SheetContext value={value}>{children}</SheetContext>
}

/** The sheet that is being shown. */
export function useSheet(): Sheet {
  const value = use(SheetContext)
  if (value === null) throw new Error('used outside of SheetProvider')
  return value
}
