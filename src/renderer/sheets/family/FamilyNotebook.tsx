import type { FamilySection } from '#core/sheet/model/family'
import { formatDay } from '#core/text/format'
import { Address } from '../parts/Address.tsx'
import { Steps } from '../parts/Steps.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Family.module.css'

/** Where the notebook is, where the papers lie that open it, and how. No key stands here. */
export function FamilyNotebook({ family }: { readonly family: FamilySection }) {
  const { text, language } = useSheet()
  const { title, fileName, folder, copies, papers, kits, shares, opens } = family.notebook
  return (
    <section className={styles.part}>
      <h2>{text['family.notebook']}</h2>
      <p>{text['family.notebook.what']}</p>
      <dl className={styles.facts}>
        <dt>{text['family.notebook.file']}</dt>
        <dd>
          <b>{title}</b> {fileName}
          <small>
            <Address>{folder}</Address>
          </small>
        </dd>
        {copies.length > 0 && (
          <>
            <dt>{text['family.notebook.copies']}</dt>
            <dd>
              {copies.map(({ where, madeOn }) => (
                <p key={`${where} ${madeOn}`}>
                  {text['sheet.kit.file.copy']({ where, day: formatDay(madeOn, language) })}
                </p>
              ))}
            </dd>
          </>
        )}
        <dt>{text['family.notebook.key']}</dt>
        <dd>
          {papers.map((paper) => (
            <p key={paper.title}>
              {paper.place === null
                ? text['sheet.paper']({ title: paper.title })
                : text['sheet.paper.at']({ title: paper.title, place: paper.place })}
            </p>
          ))}
          {kits.map(({ number, keptAt }) => (
            <p key={number}>
              {text['family.notebook.kit']({ number, place: keptAt ?? text['family.notebook.place-blank'] })}
            </p>
          ))}
          {papers.length + kits.length === 0 && <p>{text['family.notebook.key.none']}</p>}
        </dd>
        {shares !== null && (
          <>
            <dt>{text['family.notebook.shares']}</dt>
            <dd>
              <p>{text['family.notebook.shares.how'](shares)}</p>
              <p>
                {shares.keptAt === null
                  ? text['family.notebook.place-blank']
                  : text['family.notebook.shares.at']({ place: shares.keptAt })}
              </p>
            </dd>
          </>
        )}
      </dl>
      {opens ? (
        <Steps
          steps={[
            text['family.notebook.step.install'],
            text['family.notebook.step.file'],
            text['family.notebook.step.key'],
            ...(shares === null ? [] : [text['family.notebook.step.shares']]),
            text['family.notebook.step.look'],
          ]}
        />
      ) : (
        <p>{text['family.notebook.closed']}</p>
      )}
    </section>
  )
}
