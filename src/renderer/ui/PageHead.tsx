import type { ReactNode } from 'react'
import { Explained } from './Explained.tsx'

interface Props {
  readonly title: string
  readonly lead?: string
  readonly end?: ReactNode
}

/** The title of a page over its thick and thin rule. */
export function PageHead({ title, lead, end }: Props) {
  return (
    <header className="page-head">
      <h1 tabIndex={-1} data-page-title>
        {title}
      </h1>
      {lead !== undefined && (
        <p className="lead">
          <Explained>{lead}</Explained>
        </p>
      )}
      {end !== undefined && <div className="end">{end}</div>}
    </header>
  )
}
