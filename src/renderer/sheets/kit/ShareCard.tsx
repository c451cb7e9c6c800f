import type { ShareSection } from '#core/sheet/model/kit'
import type { WholePart } from '../layout/thing.ts'
import { KeyOnPaper } from '../parts/KeyOnPaper.tsx'
import { Steps } from '../parts/Steps.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Kit.module.css'

interface Props {
  readonly share: ShareSection
}

/** What stands on the card of one keeper: whose it is, the share, what to do with it, and how it opens the notebook. */
export function shareParts(share: ShareSection): readonly WholePart[] {
  return [
    { key: 'keeper', content: <Keeper /> },
    { key: 'share', content: <Share share={share} /> },
    { key: 'keep', content: <Keep /> },
    { key: 'call', content: <Call share={share} /> },
    { key: 'open', content: <Open share={share} /> },
  ]
}

function Keeper() {
  const { text } = useSheet()
  return (
    <section className={styles.part}>
      <h2>{text['sheet.share.keeper']}</h2>
      <div className={styles.line} />
    </section>
  )
}

function Share({ share }: Props) {
  const { text } = useSheet()
  return (
    <section className={`${styles.part ?? ''} ${styles.strong ?? ''}`}>
      <h2>{text['sheet.share.number'](share)}</h2>
      <div className={styles.code}>
        <KeyOnPaper groups={share.code} qr={share.qr}>
          <p>
            <b>{text['sheet.share.needed'](share)}</b>
          </p>
        </KeyOnPaper>
      </div>
    </section>
  )
}

function Keep() {
  const { text } = useSheet()
  return (
    <section className={styles.part}>
      <h2>{text['sheet.share.keep']}</h2>
      <p>{text['sheet.share.keep.alone']}</p>
      <p>{text['sheet.share.keep.sealed']}</p>
      <p>{text['sheet.share.keep.lost']}</p>
    </section>
  )
}

/** A card has room for so many other keepers. */
const OTHERS = 4

/** Room for the people: whoever is to be called first, and the keepers of the other shares. */
function Call({ share: { number, count } }: Props) {
  const { text } = useSheet()
  const others = Array.from({ length: count }, (_, i) => i + 1).filter((other) => other !== number)
  const labels = [
    text['sheet.share.call.first'],
    ...others.slice(0, OTHERS).map((other) => text['sheet.share.call.other']({ number: other })),
  ]
  return (
    <section className={styles.part}>
      <h2>{text['sheet.share.call']}</h2>
      <ul className={styles.people}>
        {labels.map((label) => (
          <li key={label}>
            <span>{label}</span>
            <span>{text['sheet.share.call.phone']}</span>
          </li>
        ))}
      </ul>
      <p className={styles.fine}>{text['sheet.share.call.free']}</p>
    </section>
  )
}

function Open({ share }: Props) {
  const { model, text } = useSheet()
  const { threshold } = share
  return (
    <section className={styles.part}>
      <h2>{text['sheet.share.open']}</h2>
      <p>{text['sheet.share.open.when']}</p>
      <Steps
        steps={[
          text['sheet.share.open.gather']({ threshold, title: model.vaultTitle }),
          text['sheet.share.open.unlock'],
          text['sheet.share.open.password'],
        ]}
      />
    </section>
  )
}
