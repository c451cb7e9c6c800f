import { useState } from 'react'
import { useApi, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

/** The certificate of a deletion on paper. No notebook has to be open for it: the one that it is about is gone. */
export function PrintDeletion({ id }: { readonly id: string }) {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const { isBusy, failure, attempt } = useAttempt()
  const [pages, setPages] = useState<number | null>(null)
  const print = async (to: 'printer' | 'pdf') => {
    setPages(null)
    const made = await attempt(api.sheets.printDeletion({ id, language, to }))
    if (made.ok && made.value !== null) setPages(made.value.pages)
  }
  return (
    <>
      <Button size="small" icon="print" disabled={isBusy} onClick={() => void print('printer')}>
        {text['certificate.print']}
      </Button>
      <Button size="small" icon="save" disabled={isBusy} onClick={() => void print('pdf')}>
        {text['certificate.save']}
      </Button>
      <span role="status" className="small mute">
        {isBusy && text['certificate.working']}
        {pages !== null && text['certificate.done']({ pages })}
      </span>
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}
