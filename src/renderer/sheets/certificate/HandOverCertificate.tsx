import type { HandOverSection } from '#core/sheet/model/certificates'
import { formatMoment } from '#core/text/format'
import type { WholePart } from '../layout/thing.ts'
import { Tick } from '../parts/Tick.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Certificate.module.css'
import { Facts, NotebookNumber, Part, Points, Signed } from './CertificateParts.tsx'

interface Props {
  readonly given: HandOverSection
}

/** The parts of the certificate of a hand-over, each of which stands whole on a page. */
export function handOverParts(given: HandOverSection): readonly WholePart[] {
  return [
    { key: 'what', content: <What given={given} /> },
    { key: 'keys', content: <Keys given={given} /> },
    { key: 'helper', content: <Helper /> },
    {
      key: 'owner',
      // Signed here: nobody signs a page on which nothing else stands.
      content: <Owner given={given} />,
    },
  ]
}

function What({ given }: Props) {
  const { text, language, model } = useSheet()
  return (
    <div className={styles.what}>
      <Facts
        facts={[
          { name: text['certificate.notebook'], said: model.vaultTitle },
          { name: text['certificate.given-at'], said: formatMoment(given.at, language) },
          { name: text['certificate.to'], said: text['sheet.person']({ name: given.to }) },
          { name: text['certificate.by'], said: given.by },
        ]}
      />
      <p className={styles.lead}>
        {text['certificate.given.lead']({ title: model.vaultTitle, to: given.to })}
        <br />
        {text['certificate.given.only']({ to: given.to })}
      </p>
      <NotebookNumber
        label={text['certificate.fingerprint']}
        value={given.fingerprint}
        hint={text['certificate.fingerprint.given']}
        aside={given.accounts === null ? null : text['certificate.accounts']({ count: given.accounts })}
      />
    </div>
  )
}

function Keys({ given }: Props) {
  const { text, language } = useSheet()
  const { provedAt } = given
  return (
    <Part title={text['certificate.keys']}>
      <Points
        points={[
          text['certificate.keys.new'],
          text['certificate.keys.former'],
          provedAt === null
            ? text['certificate.keys.unproved']
            : text['certificate.keys.proved']({ when: formatMoment(provedAt, language) }),
        ]}
      />
    </Part>
  )
}

function Helper() {
  const { text } = useSheet()
  return (
    <Part title={text['certificate.helper']}>
      <Points
        points={[
          text['certificate.helper.keys'],
          text['certificate.helper.file'],
          text['certificate.helper.former'],
        ]}
      />
      <ul className={styles.ticks}>
        <Tick isDone={false} doneOn={null}>
          {text['certificate.helper.deleted']}
        </Tick>
      </ul>
    </Part>
  )
}

function Owner({ given }: Props) {
  const { text } = useSheet()
  const { typedBackOn, copiedOn } = given
  const steps = [
    { step: text['certificate.owner.type-back'], doneOn: typedBackOn },
    { step: text['certificate.owner.copy'], doneOn: copiedOn },
    { step: text['certificate.owner.old-papers'], doneOn: null },
  ]
  return (
    <>
      <Part title={text['certificate.owner']}>
        <ul>
          {steps.map(({ step, doneOn }) => (
            <Tick key={step} isDone={doneOn !== null} doneOn={doneOn}>
              {step}
            </Tick>
          ))}
        </ul>
      </Part>
      <Signed names={[text['certificate.to'], text['certificate.by']]} />
    </>
  )
}
