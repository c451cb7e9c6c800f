import type { Mark } from '#core/graph/analysis/mark'
import type { TwoPoints } from '#core/registration/two-points'
import { useText } from '../../store/AppContext.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import styles from './Register.module.css'

interface Props {
  readonly points: TwoPoints
  /** What will be met once the rest is copied. */
  readonly coming?: TwoPoints
}

/** The two points of a registration, as they stand. */
export function TwoPointsBox({ points, coming = points }: Props) {
  const text = useText()
  const { mail, second } = points
  const mailText =
    mail === null && coming.mail !== null
      ? text['register.points.not-yet']
      : text[`register.points.mail.${mail ?? 'none'}`]
  const secondText =
    second === 'none' && coming.second !== 'none'
      ? text['register.points.not-yet']
      : text[`register.points.second.${second}`]
  return (
    <ul className={styles.points} aria-label={text['register.step.points']} aria-live="polite">
      <Point mark={markOfMail(mail)} title={text['register.points.mail']} body={mailText} />
      <Point
        mark={second === 'yes' ? 'safe' : 'fragile'}
        title={text['register.points.second']}
        body={secondText}
      />
    </ul>
  )
}

function Point({
  mark,
  title,
  body,
}: {
  readonly mark: Mark
  readonly title: string
  readonly body: string
}) {
  return (
    <li>
      <StateMark mark={mark} />
      <div>
        <b>{title}</b>
        <p>{body}</p>
      </div>
    </li>
  )
}

function markOfMail(mail: TwoPoints['mail']): Mark {
  switch (mail) {
    case 'lasting':
      return 'safe'
    case 'gone':
      return 'lost'
    case 'unknown':
      return 'unknown'
    case 'ending':
    case null:
      return 'fragile'
  }
}
