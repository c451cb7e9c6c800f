import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Gate.module.css'
import { SampleButton } from './SampleButton.tsx'

/** Nothing is on the shelf yet: what a notebook is for, and how to begin. */
export function Welcome() {
  const text = useText()
  const startSetUp = useApp((state) => state.startSetUp)
  return (
    <>
      <h2>{text['unlock.welcome']}</h2>
      <p>{text['unlock.welcome-body']}</p>
      <ol className={`steps ${styles.points}`}>
        {text['unlock.welcome-points'].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <Button variant="primary" wide icon="plus" onClick={startSetUp}>
        {text['unlock.new']}
      </Button>
      <SampleButton />
      <p className={styles.safe}>
        <Icon name="computer" />
        <span>{text['unlock.safe']}</span>
      </p>
    </>
  )
}
