import { nodeOfRecord } from '#core/graph/nodes'
import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { AttachmentsPart } from '../attachments/AttachmentsPart.tsx'
import book from '../contacts/ContactBook.module.css'
import { HistoryButton } from '../history/HistoryButton.tsx'
import { PlanButton } from '../plan/PlanButton.tsx'
import { DeleteButton } from '../records/DeleteButton.tsx'
import { FamilyButtons } from '../family/FamilyButtons.tsx'
import { Facts } from './Facts.tsx'
import type { Hanging, Holding } from './hanging.ts'
import styles from './Holdings.module.css'
import { captionOf, conditionOf, titleOf } from './holding-words.ts'
import { LicenceKnown } from './LicenceKnown.tsx'
import { LinkedRecords } from './LinkedRecords.tsx'
import { saying } from './saying.ts'

/** What people take pictures of; other records can have them too, from another copy. */
const CARRIES_ATTACHMENTS: ReadonlySet<Holding['type']> = new Set(['licence', 'paper', 'device'])

interface Props {
  readonly holding: Holding
  readonly hanging: Hanging
}

/** One holding: what it would take with it, what hangs on it, and what else is known of it. */
export function HoldingDetail({ holding, hanging }: Props) {
  const text = useText()
  const today = useToday()
  const context = useNameContext()
  const canEdit = useCanEdit()
  const edit = useApp((state) => state.edit)
  const tryScenario = useApp((state) => state.tryScenario)
  const condition = conditionOf(holding, today, context)
  const isGone = condition?.mark === 'lost'
  const node = nodeOfRecord(holding)
  return (
    <>
      <header className={book.title}>
        <p className="small mute">{captionOf(holding, context)}</p>
        <Button
          size="small"
          icon="pencil"
          disabled={!canEdit}
          title={canEdit ? undefined : text['frame.cannot-edit']}
          onClick={() => edit(holding.type, holding.id)}
        >
          {text['frame.edit']}
        </Button>
      </header>
      <h2 className={styles.title} tabIndex={-1}>
        {titleOf(holding)}
      </h2>
      {condition !== null && (
        <p className="kind">
          <StateMark mark={condition.mark} size="small" />
          {condition.word}
        </p>
      )}
      <p className={book.say}>{saying(holding, hanging, isGone, text)}</p>
      <LinkedRecords holding={holding} hanging={hanging} />
      <Facts holding={holding} />
      {holding.type === 'licence' && <LicenceKnown licence={holding} />}
      {CARRIES_ATTACHMENTS.has(holding.type) && <AttachmentsPart ownerId={holding.id} />}
      <div className={book.remove}>
        <HistoryButton id={holding.id} name={titleOf(holding)} />
        {canEdit && (
          <DeleteButton
            id={holding.id}
            name={titleOf(holding)}
            size="small"
            consequence={text[`holdings.delete.${holding.type}`]}
          />
        )}
      </div>
      <div className={book.actions}>
        {holding.type === 'licence' && holding.accountIds.length === 0 && (
          <Button
            variant="primary"
            wide
            arrow
            disabled={!canEdit}
            onClick={() => edit('licence', holding.id, 'accounts')}
          >
            {text['holdings.name-account']}
          </Button>
        )}
        {!isGone && node !== null && holding.type !== 'licence' && holding.type !== 'person' && (
          <Button variant="quiet" icon="whatif" onClick={() => tryScenario({ losses: [node] })}>
            {text[`holdings.whatif.${holding.type}`]}
          </Button>
        )}
        {holding.type === 'person' && <FamilyButtons personId={holding.id} />}
        {!isGone && holding.type === 'tie' && <PlanButton endingIds={[holding.id]} />}
        {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
      </div>
    </>
  )
}
