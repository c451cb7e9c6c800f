import { secretCells } from '#core/sheet/letters/secret-cells'
import { letterName } from '#core/text/letter-name'
import { shownLetter } from '#core/text/sign-text'
import { useText } from '../../store/AppContext.tsx'
import styles from './LargeLetters.module.css'

/** A secret in the largest type, every letter with its number and what it is called: for reading it out, or a far keyboard. */
export function LargeLetters({ value }: { readonly value: string }) {
  const text = useText()
  return (
    <ol className={styles.letters} aria-label={text['records.reveal.letters']}>
      {secretCells(value).map((cell, at) => (
        // The letters cannot change while they are shown.
        <li key={at}>
          <span className={styles.number} aria-hidden="true">
            {at + 1}
          </span>
          <b aria-hidden="true">{shownLetter(cell)}</b>
          <span>{letterName(cell, text)}</span>
        </li>
      ))}
    </ol>
  )
}
