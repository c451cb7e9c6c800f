import styles from './StepWalk.module.css'

interface Props<Step extends string> {
  readonly label: string
  readonly steps: readonly Step[]
  readonly current: Step
  readonly nameOf: (step: Step) => string
}

/** The steps of something that is done in order, numbered, with the one that one is at. */
export function StepWalk<Step extends string>({ label, steps, current, nameOf }: Props<Step>) {
  return (
    <ol className={styles.walk} aria-label={label}>
      {steps.map((step) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {nameOf(step)}
        </li>
      ))}
    </ol>
  )
}
