import type { MarkedToken, Token } from 'marked'
import type { ReactNode } from 'react'
import styles from './Help.module.css'
import { pictureAt } from './pages.ts'

interface Props {
  readonly tokens: readonly Token[]
  /** Follows a link to another page of the manual. */
  readonly go: (page: string) => void
}

/** A page of the manual. It becomes elements and never markup, which the policy of the window would refuse. */
export function Markdown({ tokens, go }: Props) {
  return tokens.map((token, index) => (
    // A page never changes while it is shown.
    <Piece key={index} token={token as MarkedToken} go={go} />
  ))
}

function Piece({ token, go }: { readonly token: MarkedToken; readonly go: Props['go'] }): ReactNode {
  const inner = (tokens: readonly Token[]) => <Markdown tokens={tokens} go={go} />
  switch (token.type) {
    case 'heading':
      // The window's own titles are the first two.
      return token.depth === 1 ? (
        <h3 className={styles.title} tabIndex={-1} data-manual-title>
          {inner(token.tokens)}
        </h3>
      ) : (
        <h4>{inner(token.tokens)}</h4>
      )
    case 'paragraph': {
      const [only, ...more] = token.tokens
      return only?.type === 'image' && more.length === 0 ? inner([only]) : <p>{inner(token.tokens)}</p>
    }
    case 'list': {
      const items = token.items.map((item, index) => <li key={index}>{inner(item.tokens)}</li>)
      return token.ordered ? <ol className="steps">{items}</ol> : <ul className={styles.list}>{items}</ul>
    }
    case 'table':
      return (
        <table className={styles.table}>
          <thead>
            <tr>
              {token.header.map((cell, index) => (
                <th key={index} scope="col">
                  {inner(cell.tokens)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {token.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{inner(cell.tokens)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'image':
      return <img className={styles.picture} src={pictureAt(token.href)} alt={token.text} loading="lazy" />
    case 'link': {
      const page = token.href.replace(/\.md$/, '')
      return (
        <a
          href={token.href}
          onClick={(event) => {
            event.preventDefault()
            go(page)
          }}
        >
          {inner(token.tokens)}
        </a>
      )
    }
    case 'strong':
      return <strong>{inner(token.tokens)}</strong>
    case 'text':
      return token.tokens === undefined ? token.text : inner(token.tokens)
    case 'space':
      return null
    default:
      return token.raw
  }
}
