import { useEffect } from 'react'
import { isSameContent } from '#core/merge/content'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { formatList } from '#core/text/format'
import { recordNameWithPerson, type NamingContext } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { withoutContentToo } from './without-content.ts'

/** How often the file is looked at while the window can be seen. Main counts this as nobody's doing. */
const LOOK_EVERY_MS = 5_000
const NAMES_SAID = 2

/**
 * Has main look whether the file was changed elsewhere: when the window gets the focus and every few seconds. What was
 * taken in is shown, and said in plain words, as soon as nothing is being written.
 */
export function useFileWatch(): void {
  const text = useText()
  const language = useLanguage()
  const checkFile = useApp((state) => state.checkFile)
  const findCopies = useApp((state) => state.findCopies)
  const loadConflicts = useApp((state) => state.loadConflicts)
  const records = useApp((state) => state.records)
  const news = useApp((state) => state.news)
  const takeNews = useApp((state) => state.takeNews)
  const notify = useApp((state) => state.notify)
  const isWriting = useApp((state) => state.editor !== null || state.unsaved || state.saving)

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void checkFile()
    }
    look()
    const timer = setInterval(look, LOOK_EVERY_MS)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [checkFile])
  useEffect(() => void findCopies(), [findCopies])
  // An edit, or taking one back, can settle a conflict or bring it back.
  useEffect(() => void loadConflicts(), [records, loadConflicts])

  useEffect(() => {
    if (news === null || isWriting) return
    void takeNews().then((taken) => {
      if (taken === null) return
      if (taken.kind === 'standing') {
        if (taken.vault.mode === 'read-write') notify(text['copies.back'])
        return
      }
      const names = changedNames(taken, { text, language })
      const [listed, more] = [formatList(names.slice(0, NAMES_SAID), language), names.length - NAMES_SAID]
      // A key that was changed elsewhere is said by the notice above the page.
      if (names.length === 0 && !taken.isCarriedOver) return
      const said =
        names.length === 0
          ? text['copies.moved-over']
          : text['copies.taken-in']({ names: listed, more: Math.max(more, 0) })
      notify(withoutContentToo(said, taken.withoutContent, taken.after, { text, language }))
    })
  }, [news, isWriting, takeNews, notify, text, language])
}

type Records = ReadonlyMap<RecordId, VaultRecord>

/** The names of what looks different now: what came or changed, then what went. What is noted by itself is not named. */
function changedNames(
  { before, after }: { readonly before: Records; readonly after: Records },
  { text, language }: Pick<NamingContext, 'text' | 'language'>,
): readonly string[] {
  const there = [...after.values()].filter((record) => !isSameContent(before.get(record.id), record))
  const gone = [...before.values()].filter(({ id }) => !after.has(id))
  const nameIn = (recordById: Records) => (record: VaultRecord) =>
    record.type === 'settings' ? [] : [recordNameWithPerson(record, { text, language, recordById })]
  return [...there.flatMap(nameIn(after)), ...gone.flatMap(nameIn(before))]
}
