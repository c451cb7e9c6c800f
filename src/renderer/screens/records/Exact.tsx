import { Fragment } from 'react'

interface Props {
  readonly value: string
}

/** What has to be copied exactly: an address, a number, a page. It breaks after an @ or a slash before anywhere else. */
export function Exact({ value }: Props) {
  const parts = value.split(/(?<=[@/])/u)
  return parts.map((part, position) => (
    // Parts of one text have no names of their own; they do not move.
    <Fragment key={position}>
      {position > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
