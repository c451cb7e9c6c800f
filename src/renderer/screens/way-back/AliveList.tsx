import type { Mark } from '#core/graph/analysis/mark'
import type { Alive } from '#core/way-back/alive'
import { useText } from '../../store/AppContext.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { useNameContext } from '../../store/derived.ts'
import { contactValue } from '../contacts/contact-value.ts'
import { personText } from '../accounts/account-words.ts'
import styles from './WayBackScreen.module.css'

/** What a code can reach today and what not, each with its mark and in words. */
export function AliveList({ alive }: { readonly alive: Alive }) {
  const text = useText()
  const context = useNameContext()
  const { password, mails, deadMails, phones, deadPhones, helpers, codes } = alive
  const lines: readonly (readonly [Mark, string])[] = [
    password ? ['safe', text['way-back.alive.password']] : ['lost', text['way-back.alive.no-password']],
    ...mails.map((each) => ['safe', text['way-back.alive.mail']({ address: contactValue(each) })] as const),
    ...phones.map((each) => ['safe', text['way-back.alive.phone']({ number: contactValue(each) })] as const),
    ...helpers.map((each) => {
      const parts = [personText(each.personId, context), each.label ?? '', contactValue(each)]
      return ['safe', text['way-back.alive.helper']({ who: text['records.parts']({ parts }) })] as const
    }),
    ...(codes ? [['safe', text['way-back.alive.codes']] as const] : []),
    ...deadMails.map(
      (each) => ['lost', text['way-back.alive.dead-mail']({ address: contactValue(each) })] as const,
    ),
    ...deadPhones.map(
      (each) => ['lost', text['way-back.alive.dead-phone']({ number: contactValue(each) })] as const,
    ),
    ...(mails.length + phones.length + helpers.length === 0
      ? [['lost', text['way-back.alive.nothing']] as const]
      : []),
  ]
  return (
    <ul className={styles.alive}>
      {lines.map(([mark, line]) => (
        <li key={line}>
          <StateMark mark={mark} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}
