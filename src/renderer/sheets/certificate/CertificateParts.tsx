import type { ReactNode } from 'react'
import { Seals } from '../parts/Seals.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Certificate.module.css'

interface Fact {
  readonly name: string
  /** Null: room to write it by hand. */
  readonly said: string | null
}

/** What a certificate is about, side by side. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, said }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}

interface NumberProps {
  readonly label: string
  readonly value: string
  readonly hint: string
  readonly aside?: string | null
}

/** By which a notebook is known on paper: to be compared letter by letter. */
export function NotebookNumber({ label, value, hint, aside = null }: NumberProps) {
  return (
    <section className={styles.number}>
      <h2>{label}</h2>
      <b>{value}</b>
      {aside !== null && <span>{aside}</span>}
      <p>{hint}</p>
    </section>
  )
}

/** A part of a certificate under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What was done, or holds. */
export function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

interface SignedProps {
  /** Who signs, as it stands over each seal. */
  readonly names: readonly [string, string]
}

/** Where both sign that it is so, and what the paper does not hold. */
export function Signed({ names }: SignedProps) {
  const { text } = useSheet()
  return (
    <div className={styles.signed}>
      <Seals names={names}>
        <p>{text['certificate.sign']}</p>
        <p>
          <b>{text['certificate.without']}</b>
        </p>
      </Seals>
    </div>
  )
}
