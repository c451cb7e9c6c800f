import { useState, type SubmitEvent } from 'react'
import type { Belief } from '#core/catalog/beliefs'
import type { Service } from '#core/catalog/service'
import type { Failure } from '#core/failure'
import type { Correction } from '#core/record/correction'
import { useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useOpened, useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { TextField } from '../../ui/fields.tsx'
import { TodayField } from '../records/TodayField.tsx'
import { beliefText, numberOf } from './belief-words.ts'
import styles from './Services.module.css'
import { useCorrect } from './use-correction.ts'

interface Props {
  readonly service: Service
  readonly belief: Belief
  readonly correction: Correction | null
  readonly onClose: () => void
}

/** Asks what the person found out about a fact: so or not so, the number where it is one, when and where. */
export function CorrectDialog({ service, belief, correction, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const correct = useCorrect()
  const number = numberOf(belief)
  // A yes-no fact is told as it stands: to confirm a "no" is to say that the fact does not hold.
  const isTold = belief.kind === 'yes-no' ? belief.value : true
  const [answer, setAnswer] = useOpened<'so' | 'not-so'>('services.fact.answer', 'so')
  const [count, setCount] = useTyped('services.fact', 'count', String(number?.value ?? ''))
  const [seenOn, setSeenOn] = useOpened('services.fact.seen-on', today)
  const [where, setWhere] = useTyped('services.fact', 'where', correction?.note ?? '')
  const [failure, setFailure] = useState<Failure | null>(null)
  const parsed = Number(count.normalize('NFKC').trim())
  // What nobody knows may stay unknown.
  const isUnknown = number?.value === null && count.trim() === ''
  const isNumberBad =
    number !== null &&
    answer === 'so' &&
    !isUnknown &&
    !(Number.isInteger(parsed) && parsed >= 1 && parsed <= 36_525)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isNumberBad || seenOn === '') return
    const holds = answer === 'so' ? isTold : !isTold
    const value = number !== null && holds && !isUnknown ? parsed : null
    const failed = await correct(service.id, belief.key, { holds, value, seenOn, where }, correction)
    if (failed === null) onClose()
    else setFailure(failed)
  }
  return (
    <Dialog title={text['services.dialog.title']} onClose={onClose}>
      <p>{beliefText(belief, text, language)}</p>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <RadioGroup
          label={text['services.dialog.holds']}
          value={answer}
          options={[
            { value: 'so', label: text['services.dialog.yes'] },
            { value: 'not-so', label: text['services.dialog.no'] },
          ]}
          onChange={setAnswer}
        />
        {number !== null && answer === 'so' && (
          <TextField
            label={text[`services.dialog.${number.of}`]}
            inputMode="numeric"
            value={count}
            error={isNumberBad ? text['services.dialog.number'] : undefined}
            onChange={(event) => setCount(event.target.value)}
          />
        )}
        <TodayField label={text['services.dialog.seen-on']} value={seenOn} onChange={setSeenOn} />
        <TextField
          label={text['services.dialog.where']}
          hint={text['services.dialog.where.hint']}
          maxLength={500}
          value={where}
          onChange={(event) => setWhere(event.target.value)}
        />
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button onClick={onClose}>{text['frame.cancel']}</Button>
          <Button variant="primary" type="submit">
            {text['frame.save']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
