import { useMemo, useRef, useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { contactValue } from './contact-value.ts'
import { newRecordId } from '../records/new-record-id.ts'
import { Exact } from '../records/Exact.tsx'
import { useForm } from '../records/use-form.ts'
import { TodayField } from '../records/TodayField.tsx'
import { useSave } from '../records/use-save.ts'
import { contactLines, type ContactLine } from './contact-rows.ts'
import { ContactKind } from './ContactKind.tsx'
import styles from './Inventory.module.css'
import {
  answersEdit,
  answersHere,
  cardOf,
  openQuestions,
  startOf,
  type Answers,
  type CardValues,
} from './inventory-form.ts'

/** One card after another: three questions about every address and number. What nobody knows stays unknown. */
export function Inventory({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const analysis = useAnalysis()
  const lines = useMemo(() => contactLines(analysis), [analysis])
  // The order is that of the first card on: answers change what is open, never what comes next.
  const [order] = useState(() =>
    lines
      .toSorted((a, b) => Number(openQuestions(b.contact) > 0) - Number(openQuestions(a.contact) > 0))
      .map(({ contact }) => contact.id),
  )
  const resumed = useApp((state) => state.resumed)
  const [position, setPosition] = useState(() => startOf(resumed?.content ?? null, order))
  const page = useRef<HTMLDivElement>(null)
  const line = lines.find(({ contact }) => contact.id === order[position])
  const open = lines.filter(({ contact }) => openQuestions(contact) > 0).length
  const next = () => {
    setPosition(position + 1)
    page.current?.querySelector<HTMLElement>('[data-page-title]')?.focus()
  }
  return (
    <div className="page" ref={page}>
      <PageHead
        title={text['inventory.title']}
        lead={text['inventory.lead']}
        end={
          <Button size="small" onClick={onClose}>
            {text['inventory.close']}
          </Button>
        }
      />
      {position < order.length ? (
        <>
          <p className="mute">{text['inventory.progress']({ now: position + 1, all: order.length })}</p>
          {line === undefined ? (
            <Button onClick={next}>{text['inventory.skip']}</Button>
          ) : (
            <Card
              key={line.contact.id}
              line={line}
              isFirst={position === 0}
              next={next}
              back={() => setPosition(position - 1)}
            />
          )}
        </>
      ) : (
        <div className={styles.card}>
          <h2 tabIndex={-1}>{text['inventory.done']}</h2>
          <p>{text['inventory.summary']({ all: lines.length, open })}</p>
          <div className="acts">
            <Button variant="primary" onClick={onClose}>
              {text['inventory.close']}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

interface CardProps {
  readonly line: ContactLine
  readonly isFirst: boolean
  readonly next: () => void
  readonly back: () => void
}

function Card({ line: { contact, dependents }, isFirst, next, back }: CardProps) {
  const text = useText()
  const { index } = useAnalysis()
  const save = useSave()
  const isSaving = useApp((state) => state.saving)
  const form = useForm<CardValues>(
    () => cardOf(contact),
    () => [],
  )
  const answers = answersHere(form.values, contact)
  const setAnswers = (given: Answers) => form.set({ contactId: contact.id, ...given })
  const [failure, setFailure] = useState<Failure | null>(null)
  const isEmail = contact.medium === 'email'
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const edit = answersEdit(contact, answers, {
      ties: index.ties,
      newId: newRecordId,
      nameless: text['inventory.nameless']({ contact: contactValue(contact) }),
    })
    const failed = edit === null ? null : await save(edit, text['inventory.saved'])
    if (failed === null) next()
    else setFailure(failed)
  }
  return (
    <form className={styles.card} onSubmit={(event) => void submit(event)}>
      <h2 className={`mono ${styles.value}`}>
        <Exact value={contactValue(contact)} />
      </h2>
      <ContactKind contact={contact} />
      <p>{text['inventory.settles']({ count: dependents.length })}</p>
      <RadioGroup
        label={text['inventory.move']}
        value={answers.survivesMove}
        options={[
          { value: 'yes', label: text['inventory.move.yes'] },
          { value: 'no', label: text['inventory.move.no'], hint: text['inventory.move.no.hint'] },
          { value: '', label: text['words.unknown'] },
        ]}
        onChange={(survivesMove) => setAnswers({ ...answers, survivesMove })}
      />
      <RadioGroup
        label={text[isEmail ? 'inventory.read' : 'inventory.hold']}
        value={answers.status}
        options={[
          { value: 'live', label: text['words.contact-status.live'] },
          { value: 'dead', label: text['words.contact-status.dead'] },
          { value: 'unknown', label: text['words.unknown'] },
        ]}
        onChange={(status) => setAnswers({ ...answers, status })}
      />
      <TodayField
        label={text['inventory.when']}
        hint={text['inventory.when.hint']}
        value={answers.lastProvedOn}
        onChange={(lastProvedOn) => setAnswers({ ...answers, lastProvedOn })}
      />
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        {!isFirst && (
          <Button variant="quiet" onClick={back}>
            {text['inventory.back']}
          </Button>
        )}
        <Button onClick={next}>{text['inventory.skip']}</Button>
        <Button variant="primary" type="submit" arrow disabled={isSaving}>
          {text['inventory.next']}
        </Button>
      </div>
    </form>
  )
}
