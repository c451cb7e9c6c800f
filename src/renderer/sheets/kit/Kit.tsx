import type { ReactNode } from 'react'
import type { KitSection } from '#core/sheet/model/kit'
import { formatDay, formatList } from '#core/text/format'
import type { WholePart } from '../layout/thing.ts'
import { BlankCells } from '../parts/Cells.tsx'
import { KeyOnPaper } from '../parts/KeyOnPaper.tsx'
import { Steps } from '../parts/Steps.tsx'
import { Tasks } from '../parts/Tasks.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Kit.module.css'

interface Props {
  readonly kit: KitSection
}

/** The parts of the emergency kit, each of which stands whole on a page. */
export function kitParts(kit: KitSection): readonly WholePart[] {
  return [
    { key: 'file', content: <KitFile kit={kit} /> },
    { key: 'key', content: <KitKey kit={kit} /> },
    { key: 'password', content: <KitPassword /> },
    { key: 'open', content: <KitOpen /> },
    { key: 'keep', content: <KitKeep /> },
  ]
}

function KitFile({ kit }: Props) {
  const { text, language } = useSheet()
  const copies = kit.copies.map(({ where, madeOn }) =>
    text['sheet.kit.file.copy']({ where, day: formatDay(madeOn, language) }),
  )
  return (
    <section className={styles.part}>
      <h2>{text['sheet.kit.file']}</h2>
      <p>{text['sheet.kit.file.what']}</p>
      <dl>
        {kit.people.length > 0 && (
          <Line label={text['sheet.kit.file.people']}>
            {formatList(
              kit.people.map((name) => text['sheet.person']({ name })),
              language,
            )}
          </Line>
        )}
        <Line label={text['sheet.kit.file.name']}>
          <b className={styles.path}>{kit.fileName}</b>
        </Line>
        <Line label={text['sheet.kit.file.folder']}>
          <span className={styles.path}>{kit.folder}</span>
        </Line>
        <Line label={text['sheet.kit.file.saved']}>
          {text['sheet.kit.file.saved-on']({ day: formatDay(kit.savedOn, language), seq: kit.seq })}
        </Line>
        <Line label={text['sheet.kit.file.copies']}>
          {copies.length === 0 ? text['sheet.kit.file.no-copy'] : copies.join(' ・ ')}
        </Line>
        <Line label={text['sheet.kit.file.installer']}>
          <span className={styles.write}>{text['sheet.kit.file.installer-blank']}</span>
        </Line>
      </dl>
    </section>
  )
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function KitKey({ kit }: Props) {
  const { text } = useSheet()
  const code = kit.recoveryCode
  return (
    <section className={`${styles.part ?? ''} ${styles.strong ?? ''}`}>
      <h2>{text['sheet.kit.key']}</h2>
      {code === null ? (
        <>
          <div className={styles.code}>
            <BlankCells groups={8} perGroup={6} isNumbered />
          </div>
          <p>{text['sheet.kit.key.blank']}</p>
          <p>{text['sheet.kit.key.check']}</p>
        </>
      ) : (
        <KeyOnPaper groups={code} qr={kit.qr}>
          <p>{text['sheet.kit.key.printed']}</p>
          <p>{text['sheet.kit.key.check']}</p>
        </KeyOnPaper>
      )}
    </section>
  )
}

function KitPassword() {
  const { text } = useSheet()
  return (
    <section className={styles.part}>
      <h2>{text['sheet.kit.password']}</h2>
      <div className={styles.line} />
      <p>{text['sheet.kit.password.note']}</p>
    </section>
  )
}

function KitOpen() {
  const { text } = useSheet()
  return (
    <section className={styles.part}>
      <h2>{text['sheet.kit.open']}</h2>
      <Steps
        steps={[
          text['sheet.kit.open.install'],
          text['sheet.kit.open.copy'],
          text['sheet.kit.open.choose'],
          text['sheet.kit.open.unlock'],
        ]}
      />
      <p>{text['sheet.kit.open.without']}</p>
    </section>
  )
}

function KitKeep() {
  const { text } = useSheet()
  return (
    <section className={styles.part}>
      <h2>{text['sheet.kit.keep']}</h2>
      <Tasks>
        <li>{text['sheet.kit.keep.apart']}</li>
        <li>{text['sheet.kit.keep.tell']}</li>
        <li>
          {text['sheet.kit.keep.try']}
          <span className={styles.tried}>{text['sheet.checked-on']}</span>
        </li>
      </Tasks>
      <p>{text['sheet.kit.keep.nobody']}</p>
    </section>
  )
}
