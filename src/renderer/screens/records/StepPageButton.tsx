import { useState } from 'react'
import type { Finding, NextStep } from '#core/audit/audit'
import { pageOfStep, type StepPage } from '#core/audit/step-page'
import type { RecordId } from '#core/record/field'
import { accountName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Exact } from './Exact.tsx'
import { useOpenPage } from './use-open-page.ts'

interface Props {
  readonly finding: Pick<Finding, 'nextStep' | 'involves'>
  /** This window stays where it is. */
  readonly stays?: boolean
}

/**
 * For a step that is done at the service: its page, opened in the browser after asking with the whole address. This window meanwhile
 * goes to where it is written down what was done. Nothing, where the step is done here or no page is known.
 */
export function StepPageButton({ finding, stays = false }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  const [isAsking, setAsking] = useState(false)
  const page = pageOfStep(finding, index)
  if (page === null) return null
  return (
    <>
      <Button size="small" variant="quiet" icon="open" onClick={() => setAsking(true)}>
        {text['audit.page']}
      </Button>
      {isAsking && <AskPage finding={finding} stays={stays} page={page} onClose={() => setAsking(false)} />}
    </>
  )
}

/** The page at which a service is told of other addresses and numbers. This window stays where it is. */
export function ContactsPageButton({ accountId }: { readonly accountId: RecordId }) {
  const nextStep: NextStep = {
    action: 'change-contact',
    recordId: accountId,
    contactPointId: null,
    minutes: 0,
  }
  return <StepPageButton stays finding={{ nextStep, involves: [] }} />
}

interface AskProps extends Required<Props> {
  readonly page: StepPage
  readonly onClose: () => void
}

function AskPage({ finding, stays, page, onClose }: AskProps) {
  const text = useText()
  const context = useNameContext()
  const openPage = useOpenPage()
  const openStep = useApp((state) => state.openStep)
  const go = async () => {
    const isOpened = await openPage(page.address)
    onClose()
    if (isOpened && !stays) openStep(finding.nextStep)
  }
  return (
    <Dialog title={text['audit.page.title']} onClose={onClose}>
      <p>{text['audit.page.what']({ service: accountName(page.account, context), kind: page.kind })}</p>
      <p className="mono">
        <Exact value={`https://${page.address}`} />
      </p>
      {!stays && <p className="mute">{text['audit.page.then']}</p>}
      <div className="acts">
        <Button variant="primary" icon="open" onClick={() => void go()}>
          {text['audit.page.open']}
        </Button>
        <Button onClick={onClose}>{text['frame.cancel']}</Button>
      </div>
    </Dialog>
  )
}
