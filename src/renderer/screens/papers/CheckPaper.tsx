import { useState } from 'react'
import { readCheckCode, readSheetNumber } from '#core/sheet/check/check-code'
import { checkPaper, type PaperVerdict } from '#core/sheet/check/check-paper'
import { changesText, verdictText } from '#core/text/paper-text'
import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/fields.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import styles from './Papers.module.css'

/** Is the paper in the hand still current? Its number and check code say which one it is. */
export function CheckPaper() {
  const text = useText()
  const today = useToday()
  const records = useApp((state) => state.records)
  const [number, setNumber] = useTyped('papers.check', 'number', '')
  const [code, setCode] = useTyped('papers.check', 'code', '')
  const [asked, setAsked] = useState<{ readonly number: string; readonly code: string } | null>(null)
  const wanted = asked === null ? null : readSheetNumber(asked.number)
  const isMissing = asked !== null && wanted === null
  const isUnreadable = asked !== null && readCheckCode(asked.code) === null
  const verdict =
    asked === null || wanted === null || isUnreadable
      ? null
      : checkPaper(records, { number: wanted, code: asked.code }, today)
  return (
    <section className={styles.check}>
      <h2 className="sec">{text['papers.check.title']}</h2>
      <p className="small mute">{text['papers.check.body']}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setAsked({ number, code })
        }}
      >
        <TextField
          label={text['papers.check.number']}
          placeholder={text['papers.check.number-example']}
          inputMode="numeric"
          maxLength={20}
          value={number}
          error={isMissing ? text['papers.check.number-missing'] : undefined}
          onChange={(event) => setNumber(event.target.value)}
        />
        <TextField
          mono
          label={text['papers.check-code']}
          placeholder={text['papers.check.code-example']}
          maxLength={40}
          value={code}
          error={isUnreadable ? text['papers.check.unreadable'] : undefined}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="submit" icon="check">
          {text['papers.check.go']}
        </Button>
      </form>
      <div role="status">{verdict !== null && <Verdict verdict={verdict} number={wanted ?? 0} />}</div>
    </section>
  )
}

interface Props {
  readonly verdict: PaperVerdict
  readonly number: number
}

function Verdict({ verdict, number }: Props) {
  const context = useNameContext()
  return (
    <>
      <MarkWord
        mark={verdict.is === 'current' ? 'safe' : verdict.is === 'unknown' ? 'unknown' : 'fragile'}
        word={verdictText(verdict, number, context)}
      />
      {verdict.is === 'outdated' && (
        <ul>
          {changesText(verdict.changed, context).map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </>
  )
}
