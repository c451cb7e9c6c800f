import type { Deletion, DeletionSection } from '#core/sheet/model/certificates'
import { formatMoment } from '#core/text/format'
import type { WholePart } from '../layout/thing.ts'
import { useSheet } from '../SheetContext.tsx'
import styles from './Certificate.module.css'
import { Facts, NotebookNumber, Part, Points, Signed } from './CertificateParts.tsx'

interface Props {
  readonly deletion: Deletion
}

/** The parts of the certificate of a deletion, each of which stands whole on a page. */
export function deletionParts({ deletion }: DeletionSection): readonly WholePart[] {
  return [
    { key: 'what', content: <What deletion={deletion} /> },
    { key: 'gone', content: <Gone deletion={deletion} /> },
    { key: 'proof', content: <Proof deletion={deletion} /> },
    {
      key: 'left',
      // Signed here: nobody signs a page on which nothing else stands.
      content: <Left deletion={deletion} />,
    },
  ]
}

function What({ deletion }: Props) {
  const { text, language } = useSheet()
  return (
    <div className={styles.what}>
      <p className={styles.lead}>{text['certificate.deleted.lead']}</p>
      <Facts
        facts={[
          { name: text['certificate.deleted-at'], said: formatMoment(deletion.at, language) },
          { name: text['certificate.by-hand.title'], said: null },
          { name: text['certificate.by-hand.owner'], said: null },
          { name: text['certificate.by-hand.computer'], said: null },
        ]}
      />
      <p className={styles.hint}>{text['certificate.by-hand']}</p>
      <NotebookNumber
        label={text['certificate.fingerprint']}
        value={deletion.fingerprint}
        hint={text['certificate.fingerprint.deleted']}
      />
    </div>
  )
}

function Gone({ deletion: { removed } }: Props) {
  const { text } = useSheet()
  const files = (['vault', 'beside', 'backups'] as const).map((kind) => ({
    name: text[`certificate.gone.${kind}`],
    count: text['certificate.files']({ count: removed[kind] }),
  }))
  return (
    <Part title={text['certificate.gone']}>
      <table className={styles.table}>
        <tbody>
          {files.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <b>{count}</b>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              {text['certificate.gone.traces']}
              <small>{text['certificate.gone.traces.what']}</small>
            </th>
            <td>
              <b>{text['certificate.items']({ count: removed.traces })}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </Part>
  )
}

function Proof({ deletion: { proof } }: Props) {
  const { text } = useSheet()
  return (
    <Part title={text['certificate.proof']}>
      <p>{text[`certificate.proof.${proof}`]}</p>
    </Part>
  )
}

function Left({ deletion: { remaining } }: Props) {
  const { text } = useSheet()
  const { files, folders } = remaining
  return (
    <>
      <Part title={text['certificate.left']}>
        <Points
          points={[
            ...(files + folders === 0 ? [text['certificate.left.nothing']] : []),
            ...(files === 0 ? [] : [text['certificate.left.files']({ count: files })]),
            ...(folders === 0 ? [] : [text['certificate.left.folders']({ count: folders })]),
            ...text['certificate.left.list'],
          ]}
        />
      </Part>
      <Signed names={[text['certificate.sign.owner'], text['certificate.sign.deleted-by']]} />
    </>
  )
}
