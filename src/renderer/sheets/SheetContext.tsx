import { createContext, use, useMemo, type ReactNode } from 'react'
import type { Language } from '#core/language'
import type { SheetModel } from '#core/sheet/model'
import type { Messages } from '#core/text/messages'
import type { NamingContext } from '#core/text/names'
import { textIn } from '#core/text/text'

interface Sheet {
  readonly model: SheetModel
  readonly text: Messages
  readonly language: Language
  /** For putting findings into words. */
  readonly naming: NamingContext
}

const SheetContext = createContext<Sheet | null>(null)

interface Props {
  readonly model: SheetModel
  readonly children: ReactNode
}

/** Gives the parts of a sheet its model and its words. A sheet has its own language, whatever the window's is. */
export function SheetProvider({ model, children }: Props) {
  const value = useMemo<Sheet>(() => {
    const { language, mentioned } = model
    const text = textIn(language)
    const recordById = new Map(mentioned.map((record) => [record.id, record]))
    return { model, language, text, naming: { text, language, recordById } }
  }, [model])
  return <SheetContext value={value}>{children}</SheetContext>
}

/** The sheet that is being shown. */
export function useSheet(): Sheet {
  const value = use(SheetContext)
  if (value === null) throw new Error('used outside of SheetProvider')
  return value
}
