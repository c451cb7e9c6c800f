import { useEffect, useState } from 'react'
import type { ForgetPlan, ProvenCopy } from '#contract'
import { fold } from '#core/search/fold'
import { formatList } from '#core/text/format'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import type { ForgetProof } from '../../store/session-slice.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { TextField } from '../../ui/fields.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import styles from './HandOver.module.css'

/** Asks what shows that the owner has a copy, says what goes and what cannot, and does away with the notebook here. */
export function ForgetDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const title = useApp((state) => (state.session.status === 'open' ? state.session.vault.title : ''))
  const forgetHere = useApp((state) => state.forgetHere)
  const [kind, setKind] = useState<ForgetProof['kind']>('copy')
  const [copy, setCopy] = useState<ProvenCopy | null>(null)
  const [typed, setTyped] = useState('')
  const { isBusy, failure, attempt } = useAttempt()
  const proof: ForgetProof | null =
    kind === 'copy'
      ? copy && { kind, path: copy.path }
      : fold(typed.trim()) === fold(title)
        ? { kind, title: typed.trim() }
        : null
  return (
    <Dialog title={text['hand-over.forget.title']({ title })} wide onClose={onClose}>
      <div className={styles.form} aria-busy={isBusy}>
        <p>{text['hand-over.forget.body']}</p>
        <WhatGoes />
        <RadioGroup
          label={text['hand-over.proof']}
          value={kind}
          disabled={isBusy}
          options={(['copy', 'word'] as const).map((value) => ({
            value,
            label: text[`hand-over.proof.${value}`],
            hint: text[`hand-over.proof.${value}.hint`],
          }))}
          onChange={setKind}
        />
        {kind === 'copy' ? (
          <ChooseCopy copy={copy} onProven={setCopy} />
        ) : (
          <TextField
            label={text['hand-over.proof.title']({ title })}
            value={typed}
            maxLength={100}
            readOnly={isBusy}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button disabled={isBusy} onClick={onClose}>
            {text['hand-over.forget.keep']}
          </Button>
          <Button
            variant="danger"
            disabled={isBusy || proof === null}
            onClick={() => {
              if (proof !== null) void attempt(forgetHere(proof))
            }}
          >
            {text[isBusy ? 'hand-over.forget.busy' : 'hand-over.forget.do']}
          </Button>
          {proof === null && <span className="reason">{text['hand-over.forget.first']}</span>}
        </div>
      </div>
    </Dialog>
  )
}

interface CopyProps {
  readonly copy: ProvenCopy | null
  readonly onProven: (copy: ProvenCopy) => void
}

function ChooseCopy({ copy, onProven }: CopyProps) {
  const text = useText()
  const api = useApi()
  const { isBusy, failure, attempt } = useAttempt()
  const choose = async () => {
    const chosen = await attempt(api.handOver.chooseCopy())
    if (chosen.ok && chosen.value !== null) onProven(chosen.value)
  }
  return (
    <>
      <div className="acts">
        <Button icon="open" disabled={isBusy} onClick={() => void choose()}>
          {text[isBusy ? 'hand-over.proof.reading' : 'hand-over.proof.choose']}
        </Button>
      </div>
      <div role="status">
        {copy !== null && (
          <MarkWord
            mark="safe"
            word={text['hand-over.proof.proven']({ path: copy.path, count: copy.recordCount })}
          />
        )}
      </div>
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}

function WhatGoes() {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const [plan, setPlan] = useState<ForgetPlan | null>(null)
  useEffect(() => {
    let isGone = false
    void api.handOver.plan().then((answer) => {
      if (!isGone && answer.ok) setPlan(answer.value)
    })
    return () => {
      isGone = true
    }
  }, [api])
  if (plan === null) return null
  const { files, unreachable, unidentified } = plan
  return (
    <>
      <details open={files.length <= 3}>
        <summary>{text['hand-over.forget.files']({ count: files.length })}</summary>
        <ul className={styles.points}>
          {files.map(({ kind, path }) => (
            <li key={path}>
              <b>{text[`hand-over.file.${kind}`]}</b> <span className="small mute">{path}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className="small mute">{text['hand-over.forget.also']}</p>
      {unreachable.length > 0 && (
        <p className="note">
          {text['hand-over.forget.unreachable']({ folders: formatList(unreachable, language) })}
        </p>
      )}
      {unidentified.length > 0 && (
        <p className="note">
          {text['hand-over.forget.unidentified']({ files: formatList(unidentified, language) })}
        </p>
      )}
      <div>
        <p>
          <b>{text['hand-over.forget.stays']}</b>
        </p>
        <ul className={styles.points}>
          {text['hand-over.forget.stays-list'].map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </div>
    </>
  )
}
