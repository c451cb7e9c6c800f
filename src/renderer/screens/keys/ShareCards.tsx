import { plainPaper } from '#core/sheet/paper'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { KeyCells } from '../setup/KeyCells.tsx'
import styles from './Keys.module.css'
import { PaperMaker } from './PaperMaker.tsx'
import { usePaper } from './use-paper.ts'

interface Props {
  readonly shares: readonly string[]
  readonly isOnPaper: boolean
  readonly onPaper: () => void
  readonly onDone: () => void
}

/** Puts the shares on paper, a card for everybody; or has them written by hand. */
export function ShareCards({ shares, isOnPaper, onPaper, onDone }: Props) {
  const text = useText()
  const language = useLanguage()
  const paper = usePaper(onPaper)
  return (
    <div className={styles.form}>
      <p>{text['keys.cards-body']({ count: shares.length })}</p>
      <PaperMaker
        {...paper}
        sheet={{
          sheetKind: 'share-card',
          accountIds: [],
          secrets: 'printed',
          language,
          paper: plainPaper(),
        }}
      />
      <details>
        <summary>{text['keys.cards-by-hand']}</summary>
        <ol className={styles.byHand}>
          {shares.map((share, index) => (
            <li key={share}>
              <b>{text['keys.share']({ number: index + 1 })}</b>
              <KeyCells code={share} label={text['keys.share']({ number: index + 1 })} />
            </li>
          ))}
        </ol>
      </details>
      <p className="note">{text['keys.cards-once']}</p>
      <div className="acts">
        <Button variant={isOnPaper ? 'primary' : 'secondary'} onClick={onDone}>
          {text['keys.cards-done']}
        </Button>
        {!isOnPaper && <span className="reason">{text['keys.cards-first']}</span>}
      </div>
    </div>
  )
}
