import styles from './Address.module.css'

/** A web address in full, breaking only where its parts end. */
export function Address({ children }: { readonly children: string }) {
  return (
    <span className={styles.address}>
      {children.split(/(?<=[/?&])/u).map((part, i) => (
        <span key={i}>
          {i > 0 && <wbr />}
          {part}
        </span>
      ))}
    </span>
  )
}

const ADDRESS = /(?<![A-Za-z0-9.@-])((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w./?=&%-]*)?)/u

/** A step, the web addresses in it set in the mono face: one piece, so that in a flex column it stays a running sentence. */
export function WithAddresses({ children }: { readonly children: string }) {
  return (
    <span>
      {children
        .split(ADDRESS)
        .map((part, i) => (i % 2 === 1 ? <Address key={i}>{part}</Address> : <span key={i}>{part}</span>))}
    </span>
  )
}
