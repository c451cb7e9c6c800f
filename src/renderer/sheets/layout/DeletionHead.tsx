import { formatDay } from '#core/text/format'
import { useSheet } from '../SheetContext.tsx'
import styles from './Page.module.css'

interface Props {
  readonly id: string
  readonly page: number
  readonly pages: number
}

/**
 * The head of the paper about a notebook that is gone: it has no number, and no half of a seal, because nobody holds the other
 * half any more.
 */
export function DeletionHead({ id, page, pages }: Props) {
  const { model, text, language } = useSheet()
  const groups = id.toUpperCase().match(/.{4}/gu) ?? []
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.title}>{text['sheet.title.deletion-certificate']}</h1>
        <p>
          {text['sheet.lead.deletion-certificate']}
          <br />
          {text['certificate.apart']}
        </p>
      </div>
      <div>
        <p>{text['certificate.id']({ id: groups.join(' ') })}</p>
        <p>
          {text['sheet.head.day']} {formatDay(model.madeOn, language)}
        </p>
        <p>{text['sheet.page']({ page, pages })}</p>
      </div>
    </header>
  )
}
