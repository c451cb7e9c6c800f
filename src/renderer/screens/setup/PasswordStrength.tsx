import { useText } from '../../store/AppContext.tsx'
import type { PasswordGrade } from '../../ui/password-strength.ts'
import styles from './SetupScreen.module.css'

interface Props {
  readonly grade: PasswordGrade | null
}

/** The strength in words, with what would make it stronger. */
export function PasswordStrength({ grade }: Props) {
  const text = useText()
  return (
    <div className={styles.strength} role="status">
      <b>{text['setup.strength']}</b>
      {grade === null ? (
        <span className="mute">{text['setup.strength-waiting']}</span>
      ) : (
        <>
          <span className={styles.scale} data-score={grade.score} aria-hidden="true">
            <i />
            <i />
            <i />
            <i />
          </span>
          <b>{text['setup.grade']({ score: grade.score })}</b>
          <span className="mute">
            {grade.weakness === null
              ? text['setup.strong-enough']
              : text['setup.weakness']({ weakness: grade.weakness })}
          </span>
        </>
      )}
    </div>
  )
}
