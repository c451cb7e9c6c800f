import type { Service } from '#core/catalog/service'
import type { Account } from '#core/record/account'
import { formatDay } from '#core/text/format'
import { dossierOf, passwordGroups, type DossierEntry } from '#core/way-back/dossier'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { useCopyForForm, useCopySecret } from '../records/use-copy.ts'
import styles from './WayBackScreen.module.css'

interface Props {
  readonly account: Account
  readonly service: Service
}

/** What a recovery form or a desk asks, with the answers of the notebook, ready to be pasted. */
export function Dossier({ account, service }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  const entries = dossierOf(account, service, index)
  if (entries.length === 0) return null
  return (
    <section>
      <h2 className="sec">{text['way-back.dossier']}</h2>
      <p>{text['way-back.dossier.lead']}</p>
      <dl className={styles.dossier}>
        {entries.map((entry) => (
          <div key={entry.question}>
            <dt>{text[`sheet.ask.${entry.question}`]}</dt>
            <dd>
              <Answer account={account} entry={entry} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Answer({ account, entry }: { readonly account: Account; readonly entry: DossierEntry }) {
  const text = useText()
  const language = useLanguage()
  const copy = useCopyForForm()
  const { question, answers, isKnown } = entry
  const script = account.registeredName?.script
  if (!isKnown) return <span className="mute">{text['way-back.dossier.missing']}</span>
  if (question === 'former-passwords') return <FormerPasswords account={account} />
  return (
    <>
      {answers.map((answer) => (
        <span className={styles.answer} key={answer}>
          <b>{question === 'birth-date' ? formatDay(answer, language) : answer}</b>
          <InlineButton
            icon="copy"
            aria-label={text['way-back.dossier.copy']({ what: answer })}
            onClick={() => void copy(answer)}
          >
            {text['frame.copy']}
          </InlineButton>
        </span>
      ))}
      {question === 'registered-name' && script !== undefined && (
        <p className="small mute">
          {text['way-back.dossier.script']({ script: text[`words.script.${script}`] })}
        </p>
      )}
    </>
  )
}

/** Copied one by one without being shown, in the fours in which the form takes them. */
function FormerPasswords({ account }: { readonly account: Account }) {
  const text = useText()
  const copy = useCopySecret()
  const groups = passwordGroups(account.secretFacts?.formerPasswords?.count ?? 0)
  return (
    <ol className={styles.groups}>
      {groups.map((group, i) => (
        <li key={i}>
          <span className="small mute">{text['way-back.dossier.group']({ number: i + 1 })}</span>
          <span className={styles.group}>
            {group.map((position) => (
              <InlineButton
                key={position}
                icon="copy"
                aria-label={text['way-back.dossier.copy']({
                  what: text['way-back.dossier.password']({ number: position + 1 }),
                })}
                onClick={() => void copy(account.id, 'formerPasswords', { index: position })}
              >
                {String(position + 1)}
              </InlineButton>
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}
