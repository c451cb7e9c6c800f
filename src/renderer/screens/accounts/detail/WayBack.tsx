import { useState } from 'react'
import { ownServiceById } from '#core/catalog/corrections'
import { leanable } from '#core/catalog/provenance'
import type { Playbook, Service } from '#core/catalog/service'
import type { Account } from '#core/record/account'
import { aliveOf } from '#core/way-back/alive'
import { choosePlaybook, waysBack } from '#core/way-back/choose-playbook'
import { useApp, useLanguage, useText } from '../../../store/AppContext.tsx'
import { useAnalysis } from '../../../store/derived.ts'
import { Button, InlineButton } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/fields.tsx'
import { Exact } from '../../records/Exact.tsx'
import { useOpenPage } from '../../records/use-open-page.ts'
import styles from './AccountDetail.module.css'
import { FactSource } from './FactSource.tsx'
import { PlaybookSteps } from './PlaybookSteps.tsx'
import { Support } from './Support.tsx'

/** The heading to which a finding's "way back" leads. */
export const WAY_BACK_ID = 'way-back'

interface Props {
  readonly account: Account
}

/** 戻り方: the service's own steps, whom to turn to, what to know before acting. */
export function WayBack({ account }: Props) {
  const text = useText()
  const analysis = useAnalysis()
  const goBackIn = useApp((state) => state.goBackIn)
  const service = ownServiceById(account.serviceId, analysis.index.corrections)
  const first = choosePlaybook(service?.playbooks ?? [], aliveOf(account, analysis))
  return (
    <section>
      <h3 className="cap" id={WAY_BACK_ID} tabIndex={-1}>
        {text['accounts.way-back']}
      </h3>
      {service === undefined ? (
        <p className="small mute">{text['accounts.service-unknown']}</p>
      ) : (
        <>
          <Steps service={service} first={first} />
          <Button size="small" icon="forgotten" onClick={() => goBackIn(account.id)}>
            {text['way-back.open']}
          </Button>
          <Support service={service} />
        </>
      )}
    </section>
  )
}

/** What else is known of the service: its pages, what disuse does, what to know before acting. */
export function AboutService({ account }: Props) {
  const text = useText()
  const language = useLanguage()
  const { index } = useAnalysis()
  const showService = useApp((state) => state.showService)
  const service = ownServiceById(account.serviceId, index.corrections)
  const pages = service?.pages.filter(leanable) ?? []
  if (service === undefined || (pages.length === 0 && service.inactivity.length + service.traps.length === 0))
    return null
  return (
    <section className={styles.about}>
      <h3 className="cap">{text['accounts.about']({ service: service.name[language] })}</h3>
      <Pages service={service} />
      <Limits service={service} />
      <Traps service={service} />
      <InlineButton icon="pencil" onClick={() => showService(service.id)}>
        {text['services.open']}
      </InlineButton>
    </section>
  )
}

interface StepsProps {
  readonly service: Service
  /** The playbook to open first. */
  readonly first: Playbook | undefined
}

/** The steps of one playbook, and the choice of another. */
export function Steps({ service, first }: StepsProps) {
  const text = useText()
  const language = useLanguage()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const ways = waysBack(service.playbooks)
  const playbook = ways.find(({ id }) => id === chosenId) ?? first
  if (playbook === undefined) return null
  return (
    <>
      <div className={styles.choose}>
        <SelectField
          label={text['accounts.when']}
          value={playbook.id}
          options={ways.map(({ id, title }) => ({ value: id, label: title[language] }))}
          onChange={(event) => setChosenId(event.target.value)}
        />
      </div>
      <PlaybookSteps playbook={playbook} />
    </>
  )
}

function Pages({ service }: { readonly service: Service }) {
  const text = useText()
  const openPage = useOpenPage()
  const pages = service.pages.filter(leanable)
  if (pages.length === 0) return null
  return (
    <ul className={styles.support}>
      {pages.map(({ kind, value }) => (
        <li key={`${kind} ${value}`} className={styles.titleline}>
          <span>
            {text[`accounts.page.${kind}`]}
            <br />
            <span className="mono">
              <Exact value={value} />
            </span>
          </span>
          <InlineButton
            icon="open"
            data-command={kind === 'sign-in' ? 'open-page' : undefined}
            onClick={() => void openPage(value)}
          >
            {text['accounts.open-page']}
          </InlineButton>
        </li>
      ))}
    </ul>
  )
}

function Limits({ service }: { readonly service: Service }) {
  const text = useText()
  const language = useLanguage()
  if (service.inactivity.length === 0) return null
  return (
    <details className={styles.further}>
      <summary>{text['accounts.limits']}</summary>
      <ul>
        {service.inactivity.map((limit) => (
          <li key={limit.subject.ja}>
            {text['accounts.limit']({
              subject: limit.subject[language],
              days: limit.days,
              sure: leanable(limit),
            })}
            <FactSource fact={limit} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Traps({ service }: { readonly service: Service }) {
  const text = useText()
  const language = useLanguage()
  if (service.traps.length === 0) return null
  return (
    <details className={styles.further}>
      <summary>{text['accounts.traps']}</summary>
      <ul>
        {service.traps.map((trap) => (
          <li key={trap.text.ja}>
            {trap.text[language]}
            <FactSource fact={trap} />
          </li>
        ))}
      </ul>
    </details>
  )
}
