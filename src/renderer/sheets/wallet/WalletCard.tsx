import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { WalletSection } from '#core/sheet/model/wallet'
import type { WholePart } from '../layout/thing.ts'
import { Steps } from '../parts/Steps.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './WalletCard.module.css'
import { Cover, Rest, Stop, Then } from './WalletFaces.tsx'

interface Props {
  readonly wallet: WalletSection
}

/** The card with its lines to cut and fold along, and below it how that is done. */
export function walletParts(wallet: WalletSection): readonly WholePart[] {
  return [
    { key: 'card', content: <Card wallet={wallet} /> },
    { key: 'how', content: <How /> },
  ]
}

/** Four faces of the size of a bank card, read from the upper left: for the finder, to stop, to do, to look up. */
function Card({ wallet }: Props) {
  const { text } = useSheet()
  return (
    <section className={styles.frame}>
      <small className={styles.cut}>{text['wallet.cut']}</small>
      <small className={styles.fold}>{text['wallet.fold']}</small>
      <div className={styles.card}>
        <Face>
          <Cover wallet={wallet} />
        </Face>
        <Face>
          <Stop wallet={wallet} />
        </Face>
        <Face>
          <Then steps={wallet.steps} />
        </Face>
        <Face>
          <Rest wallet={wallet} />
        </Face>
      </div>
      <small className={styles.level}>{text['wallet.fold']}</small>
    </section>
  )
}

/** By how much letters may shrink, step by step, before something would be cut off. */
const SCALES = [1.2, 1.13, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64]

/** One face: as large as it is, its letters as large as it allows. */
function Face({ children }: { readonly children: ReactNode }) {
  const face = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const fit = () => {
      const box = face.current
      if (box === null) return
      for (const scale of SCALES) {
        box.style.setProperty('--scale', String(scale))
        if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return
      }
    }
    fit()
    void document.fonts.ready.then(fit)
  }, [children])
  return (
    <div className={styles.face} ref={face}>
      {children}
    </div>
  )
}

function How() {
  const { text } = useSheet()
  return (
    <section className={styles.how}>
      <div>
        <h2>{text['wallet.how']}</h2>
        <Steps
          steps={[
            text['wallet.how.cut'],
            text['wallet.how.fold'],
            text['wallet.how.fold-again'],
            text['wallet.how.done'],
          ]}
        />
      </div>
      <div>
        <h2>{text['wallet.write']}</h2>
        <Steps steps={[text['wallet.write.numbers'], text['wallet.write.try']]} />
        <p>
          <b>{text['wallet.never']}</b>
        </p>
      </div>
    </section>
  )
}
