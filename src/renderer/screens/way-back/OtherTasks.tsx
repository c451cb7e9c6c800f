import { leanable } from '#core/catalog/provenance'
import type { Closing, Service } from '#core/catalog/service'
import type { Account } from '#core/record/account'
import { otherTasks, taskAtHand } from '#core/way-back/choose-playbook'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { FactSource } from '../accounts/detail/FactSource.tsx'
import { PlaybookList } from '../accounts/detail/PlaybookList.tsx'
import styles from './WayBackScreen.module.css'

interface Props {
  readonly account: Account
  readonly service: Service | undefined
}

/** What else can be done with the account: renaming, closing, asking. The one that the record asks for is open. */
export function OtherTasks({ account, service }: Props) {
  const text = useText()
  const tasks = otherTasks(service?.playbooks ?? [])
  const atHand = taskAtHand(account)
  const closing = service?.closing ?? []
  return (
    <section className={styles.tasks}>
      <h2 className="sec">{text['way-back.tasks']}</h2>
      <p>{text['way-back.tasks.lead']}</p>
      <PlaybookList
        playbooks={tasks}
        openId={tasks.find(({ when }) => when === atHand)?.id}
        before={(when) => when === 'close' && <BeforeClosing closing={closing} />}
      />
    </section>
  )
}

/** What goes with the account, and what to do first. */
function BeforeClosing({ closing }: { readonly closing: readonly Closing[] }) {
  const text = useText()
  const parts = [
    ['way-back.closing.know', closing.filter(({ isTask }) => isTask !== true)],
    ['way-back.closing.first', closing.filter(({ isTask }) => isTask === true)],
  ] as const
  if (closing.length === 0) return null
  return (
    <>
      {parts.map(([title, entries]) =>
        entries.length === 0 ? null : (
          <div key={title} className={styles.closing}>
            <h3 className="cap">{text[title]}</h3>
            <ul>
              {entries.map((entry) => (
                <ClosingLine key={entry.text.ja} entry={entry} />
              ))}
            </ul>
          </div>
        ),
      )}
      <h3 className="cap">{text['way-back.steps']}</h3>
    </>
  )
}

function ClosingLine({ entry }: { readonly entry: Closing }) {
  const language = useLanguage()
  return (
    <li>
      {entry.text[language]}
      {!leanable(entry) && <FactSource fact={entry} isShort />}
    </li>
  )
}
