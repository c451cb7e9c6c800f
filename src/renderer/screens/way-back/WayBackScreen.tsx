import { ownServiceById } from '#core/catalog/corrections'
import type { Account } from '#core/record/account'
import { accountName } from '#core/text/names'
import { aliveOf } from '#core/way-back/alive'
import { attemptLog } from '#core/way-back/attempts'
import { choosePlaybook } from '#core/way-back/choose-playbook'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { Support } from '../accounts/detail/Support.tsx'
import { Steps } from '../accounts/detail/WayBack.tsx'
import { AliveList } from './AliveList.tsx'
import { AttemptsPart } from './AttemptsPart.tsx'
import { Dossier } from './Dossier.tsx'
import { OtherTasks } from './OtherTasks.tsx'
import styles from './WayBackScreen.module.css'
import { TryLogins } from './TryLogins.tsx'
import { WaitingNotes } from './WaitingNotes.tsx'

/** Getting back into an account: what still works, the steps for it, what will be asked, whom to ask, what was tried. */
export function WayBackScreen({ account }: { readonly account: Account }) {
  const text = useText()
  const context = useNameContext()
  const analysis = useAnalysis()
  const openSheet = useApp((state) => state.openSheet)
  const closeEditor = useApp((state) => state.closeEditor)
  const service = ownServiceById(account.serviceId, analysis.index.corrections)
  const alive = aliveOf(account, analysis)
  const log = attemptLog(account.attempts ?? [], service, analysis.today)
  return (
    <div className={`page ${styles.page ?? ''}`}>
      <PageHead
        title={text['way-back.title']({ account: accountName(account, context) })}
        end={
          <InlineButton icon="previous" onClick={closeEditor}>
            {text['way-back.close']}
          </InlineButton>
        }
      />
      <WaitingNotes waiting={log.waiting} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <section>
            <h2 className="sec">{text['way-back.alive']}</h2>
            <AliveList alive={alive} />
            <TryLogins account={account} service={service} />
          </section>
          <section>
            <h2 className="sec">{text['way-back.steps']}</h2>
            {service === undefined ? (
              <p className="small mute">{text['accounts.service-unknown']}</p>
            ) : (
              <Steps service={service} first={choosePlaybook(service.playbooks, alive)} />
            )}
          </section>
        </div>
        <div className={styles.column}>
          {service !== undefined && (
            <>
              <Dossier account={account} service={service} />
              <section>
                <h2 className="sec">{text['way-back.desk']}</h2>
                <p>{text['way-back.desk.lead']}</p>
                <Support service={service} />
                <Button size="small" icon="print" onClick={() => openSheet('call-card', account.id)}>
                  {text['call.print']}
                </Button>
              </section>
            </>
          )}
        </div>
      </div>
      <AttemptsPart account={account} log={log} />
      <OtherTasks account={account} service={service} />
    </div>
  )
}
