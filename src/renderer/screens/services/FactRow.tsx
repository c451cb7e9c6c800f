import type { Belief } from '#core/catalog/beliefs'
import { leanable } from '#core/catalog/provenance'
import type { Provenance, Service } from '#core/catalog/service'
import type { Correction } from '#core/record/correction'
import { formatDay } from '#core/text/format'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { beliefText } from './belief-words.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import { Follows } from './Follows.tsx'
import styles from './Services.module.css'
import { useTakeBack } from './use-correction.ts'

interface Props {
  readonly service: Service
  /** As the catalogue has it; null where only the person knows it. */
  readonly before: Belief | null
  /** As it counts; null where the person says that it is not so. */
  readonly now: Belief | null
  readonly correction: Correction | null
}

/** One fact: what is believed, how surely and from where, what follows for the person's accounts, and correcting it. */
export function FactRow({ service, before, now, correction }: Props) {
  const text = useText()
  const language = useLanguage()
  const canEdit = useCanEdit()
  const takeBack = useTakeBack()
  const shown = now ?? before
  const [isCorrecting, setCorrecting] = useOpened(`services.fact ${shown?.key ?? ''}`, false)
  if (shown === null) return null
  const said = beliefText(shown, text, language)
  const correctWord = text[correction === null ? 'services.correct' : 'services.change']
  const isDead = shown.kind === 'contact' && shown.contact.deadSince !== undefined
  const isQuestion = correction === null && !leanable(shown.fact)
  const original = before === null ? null : beliefText(before, text, language)
  return (
    <li className={styles.fact}>
      <div className={styles.said}>
        {now === null ? (
          <p>
            <s>{said}</s>
            <br />
            {text['services.mine.not-so']}
          </p>
        ) : (
          <p>{said}</p>
        )}
        {isQuestion && <p className="small">{text['services.is-question']}</p>}
        {correction !== null && (
          <p className={styles.mine}>
            <Icon name="pencil" size="small" />
            <Source fact={mine(correction)} />
          </p>
        )}
        {correction === null ? (
          <Source fact={shown.fact} />
        ) : (
          original !== null &&
          original !== said && (
            <p className="small mute">{text['services.mine.catalogue']({ said: original })}</p>
          )
        )}
        {now !== null && !isDead && <Follows belief={now} service={service} />}
      </div>
      {canEdit && !isDead && (
        <div className={styles.actions}>
          <InlineButton
            icon="pencil"
            aria-label={`${correctWord} – ${said}`}
            onClick={() => setCorrecting(true)}
          >
            {correctWord}
          </InlineButton>
          {correction !== null && (
            <InlineButton icon="undo" onClick={() => void takeBack(correction.id)}>
              {text['services.take-back']}
            </InlineButton>
          )}
        </div>
      )}
      {isCorrecting && (
        <CorrectDialog
          service={service}
          belief={shown}
          correction={correction}
          onClose={() => setCorrecting(false)}
        />
      )}
    </li>
  )
}

function mine({ note, seenOn }: Correction): Provenance {
  return { source: note ?? '', confidence: 'own', checkedOn: seenOn }
}

/** How sure a fact is, where it comes from, and of which day. */
function Source({ fact }: { readonly fact: Provenance }) {
  const text = useText()
  const language = useLanguage()
  const confidence = text[`words.confidence.${fact.confidence}`]
  const day = formatDay(fact.checkedOn, language)
  return (
    <span className="small mute">
      {fact.source === ''
        ? text['accounts.checked']({ confidence, day })
        : text['accounts.source']({ confidence, source: fact.source, day })}
    </span>
  )
}
