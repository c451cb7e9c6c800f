import { WithAddresses } from './Address.tsx'
import styles from './Steps.module.css'

/** Steps to take one after the other, numbered. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>
          <WithAddresses>{step}</WithAddresses>
        </li>
      ))}
    </ol>
  )
}
