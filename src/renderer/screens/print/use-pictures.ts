import { useEffect, useState } from 'react'
import type { SheetModel } from '#core/sheet/model/sheet'
import { picturesOn, preparePictures, releasePictures } from '../../sheets/pictures.ts'
import type { SheetPictures } from '../../sheets/SheetContext.tsx'
import { useApi } from '../../store/AppContext.tsx'
import { loadContent } from '../attachments/load-content.ts'

const NONE: SheetPictures = new Map()

/** The pictures of the sheet that is shown, as soon as they are all there. */
export function usePictures(model: SheetModel): SheetPictures {
  const api = useApi()
  const [pictures, setPictures] = useState(NONE)
  const entries = picturesOn(model)
  const key = JSON.stringify(entries)
  useEffect(() => {
    let isWanted = true
    let prepared = NONE
    const wanted = JSON.parse(key) as typeof entries
    if (wanted.length > 0) {
      void preparePictures(wanted, async (id) => {
        const content = isWanted ? await loadContent(api, id, () => isWanted) : null
        return content?.ok === true ? content.value : null
      }).then((made) => {
        prepared = made
        if (isWanted) setPictures(made)
        else releasePictures(made)
      })
    }
    return () => {
      isWanted = false
      setPictures(NONE)
      releasePictures(prepared)
    }
  }, [api, key])
  return pictures
}
