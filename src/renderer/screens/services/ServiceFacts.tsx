import { useState } from 'react'
import { BELIEF_TOPICS, beliefsOf, type Belief } from '#core/catalog/beliefs'
import { serviceById } from '#core/catalog/catalog'
import { correctionsOf, ownServiceById } from '#core/catalog/corrections'
import { routeKindOf } from '#core/catalog/fact-keys'
import type { Service } from '#core/catalog/service'
import type { Correction } from '#core/record/correction'
import { formatDay } from '#core/text/format'
import { accountName, recordNameWithPerson } from '#core/text/names'
import { otherTasks, waysBack } from '#core/way-back/choose-playbook'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { PlaybookList } from '../accounts/detail/PlaybookList.tsx'
import { AddWay } from './AddWay.tsx'
import { FactRow } from './FactRow.tsx'
import styles from './Services.module.css'
import { useTakeBack } from './use-correction.ts'

/** What is believed about one service, topic by topic, with the person's own corrections in place. */
export function ServiceFacts({ service }: { readonly service: Service }) {
  const text = useText()
  const language = useLanguage()
  const canEdit = useCanEdit()
  const { index } = useAnalysis()
  const own = ownServiceById(service.id, index.corrections) ?? service
  const corrections = correctionsOf(service.id, index.corrections)
  const asBefore = beliefsOf(service)
  const asNow = new Map(beliefsOf(own).map((belief) => [belief.key, belief]))
  const known = new Set(asBefore.map(({ key }) => key))
  const added = [...asNow.values()].filter(({ key }) => !known.has(key))
  const unused = [...corrections.values()].filter(
    ({ fact }) => !known.has(fact) && !asNow.has(fact) && routeKindOf(fact) === null,
  )
  const successor = service.historic?.successor
  return (
    <section className={styles.facts} aria-label={service.name[language]}>
      <h2 tabIndex={-1}>{service.name[language]}</h2>
      <p className="mute">{service.operator[language]}</p>
      {service.historic !== undefined && (
        <p className={styles.historic}>
          {text['services.historic']({
            day: formatDay(service.historic.endedOn, language),
            successor: (successor === undefined ? undefined : serviceById(successor))?.name[language] ?? '',
          })}
        </p>
      )}
      <OwnAccounts service={service} />
      {BELIEF_TOPICS.map((topic) => {
        const facts = [...asBefore, ...added].filter((belief) => belief.topic === topic)
        if (facts.length === 0 && topic !== 'ways') return null
        return (
          <section key={topic} className={styles.topic}>
            <h3 className="sec">{text[`services.topic.${topic}`]}</h3>
            <ul>
              {facts.map((belief: Belief) => (
                <FactRow
                  key={belief.key}
                  service={own}
                  before={known.has(belief.key) ? belief : null}
                  now={asNow.get(belief.key) ?? null}
                  correction={corrections.get(belief.key) ?? null}
                />
              ))}
            </ul>
            {topic === 'ways' && canEdit && <AddWay service={own} />}
          </section>
        )
      })}
      <section className={styles.topic}>
        <h3 className="sec">{text['services.playbooks']}</h3>
        <PlaybookList
          playbooks={[...waysBack(service.playbooks), ...otherTasks(service.playbooks)]}
          withSources
        />
      </section>
      {unused.length > 0 && <Unused corrections={unused} />}
      {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
    </section>
  )
}

/** The person's accounts there, with how they stand: what a correction changes shows here at once. */
function OwnAccounts({ service }: { readonly service: Service }) {
  const text = useText()
  const context = useNameContext()
  const { accounts, index } = useAnalysis()
  const showRecord = useApp((state) => state.showRecord)
  const own = index.accounts.filter(({ serviceId }) => serviceId === service.id)
  if (own.length === 0) return <p className="small mute">{text['services.none-yours']}</p>
  return (
    <div className={styles.yours}>
      <h3 className="cap">{text['services.yours']({ count: own.length })}</h3>
      <ul>
        {own.map((account) => (
          <li key={account.id}>
            <MarkWord mark={accounts.get(account.id)?.mark ?? 'unknown'} />
            <div>
              <InlineButton onClick={() => showRecord('account', account.id)}>
                {recordNameWithPerson(account, context)}
              </InlineButton>
              <p className={`small mute ${styles.login}`}>
                {account.loginIds[0] ?? (account.label === undefined ? '' : accountName(account, context))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Corrections of what the catalogue no longer says. */
function Unused({ corrections }: { readonly corrections: readonly Correction[] }) {
  const text = useText()
  const takeBack = useTakeBack()
  const [isTaking, setTaking] = useState(false)
  return (
    <section className={styles.topic}>
      <h3 className="sec">{text['services.gone']}</h3>
      <p className="small mute">{text['services.gone.body']}</p>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id} className={styles.fact}>
            <span>{correction.fact.replace(/^[a-z-]+:/u, '')}</span>
            <InlineButton
              icon="undo"
              disabled={isTaking}
              onClick={() => {
                setTaking(true)
                void takeBack(correction.id).finally(() => setTaking(false))
              }}
            >
              {text['services.take-back']}
            </InlineButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
