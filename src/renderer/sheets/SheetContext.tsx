import { createContext, use, useMemo, type ReactNode } from 'react'
import type { Language } from '#core/language'
import type { RecordId } from '#core/record/field'
import type { SheetModel } from '#core/sheet/model/sheet'
import { pageFormat, type PageFormat } from '#core/sheet/paper'
import type { Messages } from '#core/text/messages'
import type { NamingContext } from '#core/text/names'
import { textIn } from '#core/text/text'

/** A picture as a page can show it: its address in this window, and its size in points of its own. */
export interface SheetPicture {
  readonly url: string
  readonly width: number
  readonly height: number
}
/** The pictures that are at hand, by attachment; null for one that could not be read. */
export type SheetPictures = ReadonlyMap<RecordId, SheetPicture | null>

interface Sheet {
  readonly model: SheetModel
  readonly format: PageFormat
  readonly text: Messages
  readonly language: Language
  /** For putting findings into words. */
  readonly naming: NamingContext
  readonly pictures: SheetPictures
}

const SheetContext = createContext<Sheet | null>(null)

interface Props {
  readonly model: SheetModel
  readonly pictures: SheetPictures
  readonly children: ReactNode
}

/** Gives the parts of a sheet its model and its words. A sheet has its own language, whatever the window's is. */
export function SheetProvider({ model, pictures, children }: Props) {
  const value = useMemo<Sheet>(() => {
    const { language, mentioned } = model
    const text = textIn(language)
    const recordById = new Map(mentioned.map((record) => [record.id, record]))
    return {
      model,
      format: pageFormat(model.paper),
      language,
      text,
      naming: { text, language, recordById },
      pictures,
    }
  }, [model, pictures])
  return <SheetContext value={value}>{children}</SheetContext>
}

/** The sheet that is being shown. */
export function useSheet(): Sheet {
  const value = use(SheetContext)
  if (value === null) throw new Error('used outside of SheetProvider')
  return value
}
