import type { FormatPart, FormatSection } from '#core/sheet/model/kit'
import type { Thing } from '../layout/thing.ts'
import { useSheet } from '../SheetContext.tsx'
import styles from './KitFormat.module.css'

/** The kit's page for an engineer: how the file is opened by other programs. It is cut between its steps where it must be. */
export function formatThings({ parts }: FormatSection): readonly Thing[] {
  return [
    {
      key: 'format',
      whole: <Format parts={parts} rows={null} />,
      part: (rows) => <Format parts={parts} rows={rows} />,
    },
  ]
}

interface Props {
  readonly parts: readonly FormatPart[]
  /** The rows to show, `to` excluded; null shows all. */
  readonly rows: { readonly from: number; readonly to: number } | null
}

function Format({ parts, rows }: Props) {
  const { text } = useSheet()
  const { from, to } = rows ?? { from: 0, to: Infinity }
  const all = [
    <div key="who">
      <p className={styles.who}>{text['kit-format.who']}</p>
      <p>{text['kit-format.notation']}</p>
    </div>,
    ...parts.map((part) => (
      <div key={part.name}>
        <p>{text[`kit-format.${part.name}`]}</p>
        {part.lines.map((line) => (
          <code key={line}>{line}</code>
        ))}
      </div>
    )),
    <div key="whole">
      <p>{text['kit-format.whole']}</p>
    </div>,
  ]
  return (
    <section className={styles.format}>
      <h2>{text['kit-format.title']}</h2>
      {all.slice(from, to).map((row) => (
        <div className={styles.row} data-row key={row.key}>
          {row}
        </div>
      ))}
    </section>
  )
}
