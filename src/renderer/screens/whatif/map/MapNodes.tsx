import { Handle, Position } from '@xyflow/react'
import type { Mark } from '#core/graph/analysis/mark'
import { valueOf } from '#core/graph/value'
import type { NamingContext } from '#core/text/names'
import { recordName } from '#core/text/names'
import { useNameContext } from '../../../store/derived.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import type { Outlook } from '../use-scenario.ts'
import styles from './Map.module.css'
import { useMapFacts } from './MapContext.tsx'
import type { MapNode } from './map-layout.ts'
import {
  accountStanding,
  boundWords,
  groupTitle,
  lossesWord,
  moneyWords,
  personName,
  sourceStanding,
  sourceWords,
  waysSentence,
} from './map-words.ts'

type Kind = MapNode['kind']
interface Shown<K extends Kind> {
  readonly data: { readonly node: Extract<MapNode, { readonly kind: K }> }
}

/** What is drawn for each kind of node. A constant, because React Flow draws everything anew when it changes. */
export const nodeTypes = {
  'map-source': SourceNode,
  'map-group': GroupNode,
  'map-account': AccountNode,
}

/** Where lines begin and end; nobody draws lines by hand here. */
function Ends({ side }: { readonly side: 'left' | 'right' }) {
  return (
    <Handle
      type={side === 'left' ? 'target' : 'source'}
      position={side === 'left' ? Position.Left : Position.Right}
      isConnectable={false}
      className={styles.end ?? ''}
    />
  )
}

function useButton(id: string) {
  const { focusId, cursorId, bright, choose } = useMapFacts()
  return {
    isDim: bright !== null && !bright.has(id),
    button: {
      type: 'button' as const,
      'data-map-node': id,
      tabIndex: id === cursorId ? 0 : -1,
      'aria-pressed': id === focusId,
      onClick: () => choose(id),
    },
  }
}

function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined).join(' ')
}

function SourceNode({ data: { node } }: Shown<'source'>) {
  const { content, facts } = useMapFacts()
  const context = useNameContext()
  const { isDim, button } = useButton(node.id)
  const words = sourceWords(node.source, content, context)
  const fate = facts.sourceFate(node.source)
  const isCut = fate !== 'here'
  return (
    <div className={classes(styles.node, isDim && styles.dim)}>
      <button
        {...button}
        className={classes(styles.source, isCut && styles.cutSource, fate === 'gone' && styles.gone)}
      >
        <Icon name={words.icon} />
        <span className={styles.words}>
          {isCut ? <del>{words.title}</del> : <b>{words.title}</b>}
          <small>{words.caption}</small>
        </span>
        <VisuallyHidden>{sourceStanding(node.source, facts, content, context)}</VisuallyHidden>
      </button>
      {isCut && <CutBadge />}
      <Ends side="right" />
    </div>
  )
}

/** ⊗ where the lines of a lost thing begin. */
function CutBadge() {
  return (
    <svg className={styles.badge} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10.5" />
      <path d="M7.5 7.5l9 9M16.5 7.5l-9 9" />
    </svg>
  )
}

function AccountNode({ data: { node } }: Shown<'account'>) {
  const { content, facts } = useMapFacts()
  const context = useNameContext()
  const { isDim, button } = useButton(node.id)
  const outlook = facts.outlookOf(node.accountId)
  if (outlook === null) return null
  const bound = boundWords(outlook.before, context)
  const person = personName(outlook.account.personId, context)
  const isOut = outlook.fate === 'falls' || outlook.fate === 'dead'
  const name = recordName(outlook.account, context)
  return (
    <div className={classes(styles.node, styles.row, isDim && styles.dim)}>
      <button
        {...button}
        className={classes(
          styles.account,
          outlook.fate === 'falls' && styles.falls,
          outlook.fate === 'dead' && styles.gone,
        )}
      >
        <StateMark mark={markOf(outlook)} />
        <span className={styles.name}>{isOut ? <del>{name}</del> : <b>{name}</b>}</span>
        <span className={styles.person}>{person}</span>
        <VisuallyHidden>
          {accountStanding(outlook, context)} {waysSentence(node.accountId, facts, content, context)}
        </VisuallyHidden>
        <Losses outlook={outlook} context={context} />
      </button>
      <Bound isFalling={isOut} title={bound?.title ?? null} value={bound?.value ?? ''} />
      <Ends side="left" />
    </div>
  )
}

/** Whoever falls is shown as lost, whatever a forgotten password would do besides. */
function markOf({ fate, mark }: Outlook): Mark {
  return fate === 'falls' || fate === 'dead' ? 'lost' : mark
}

function Losses({ outlook, context }: { readonly outlook: Outlook; readonly context: NamingContext }) {
  const { fate } = outlook
  const before = lossesWord(outlook, 'before', context)
  const after = lossesWord(outlook, 'after', context)
  if (fate === 'falls' || fate === 'dead') {
    return (
      <span className={styles.losses} aria-hidden="true">
        {context.text[fate === 'falls' ? 'map.falls' : 'map.dead']}
      </span>
    )
  }
  return (
    <span className={styles.losses} aria-hidden="true">
      {before}
      {fate === 'weaker' && before !== after && (
        <>
          <Icon name="arrow" size="small" />
          <b>{after}</b>
        </>
      )}
    </span>
  )
}

interface BoundProps {
  readonly title: string | null
  readonly value: string
  readonly isFalling: boolean
}

function Bound({ title, value, isFalling }: BoundProps) {
  const Words = isFalling ? 'del' : 'span'
  return (
    <>
      <span className={classes(styles.tieLine, isFalling && styles.tieCut)} data-empty={title === null} />
      <span
        className={classes(title !== null && styles.bound, isFalling && title !== null && styles.fallen)}
        aria-hidden="true"
      >
        {title !== null && (
          <>
            <Words className={styles.thing}>{title}</Words>
            {value !== '' && <Words className={styles.value}>{value}</Words>}
          </>
        )}
      </span>
    </>
  )
}

function GroupNode({ data: { node } }: Shown<'group'>) {
  const { content, facts, toggleGroup } = useMapFacts()
  const context = useNameContext()
  const { isDim, button } = useButton(node.id)
  const { group, isOpen } = node
  const outlooks = group.accountIds.flatMap((id) => facts.outlookOf(id) ?? [])
  const falling = outlooks.filter(({ fate }) => fate === 'falls').length
  const value = sumOf(outlooks)
  const title = groupTitle(group, content, context)
  return (
    <div className={classes(styles.node, styles.row, isDim && styles.dim)}>
      <button
        {...button}
        className={classes(styles.group, falling > 0 && styles.falls)}
        aria-pressed={undefined}
        aria-expanded={isOpen}
        onClick={() => toggleGroup(group.key)}
      >
        <Icon name={isOpen ? 'down' : 'next'} size="small" />
        <span className={styles.groupLines}>
          <span>
            <b>{title}</b>
            <small>{context.text['map.group-count']({ count: group.accountIds.length })}</small>
          </span>
          <span>
            <small>
              <Counts outlooks={outlooks} context={context} />
            </small>
            {falling > 0 && <em>{context.text['map.group-falls']({ count: falling })}</em>}
          </span>
        </span>
      </button>
      {!isOpen && <Bound isFalling={false} title="" value={moneyWords(value, context)} />}
      <Ends side="left" />
    </div>
  )
}

const MARKS: readonly Mark[] = ['lost', 'fragile', 'unknown', 'safe']

function Counts({
  outlooks,
  context,
}: {
  readonly outlooks: readonly Outlook[]
  readonly context: NamingContext
}) {
  return MARKS.map((mark) => {
    const count = outlooks.filter((outlook) => markOf(outlook) === mark).length
    return count === 0 ? null : (
      <span key={mark} className={styles.count}>
        <StateMark mark={mark} size="small" />
        <VisuallyHidden>{context.text[`words.mark.${mark}`]}</VisuallyHidden>
        {count}
      </span>
    )
  })
}

function sumOf(outlooks: readonly Outlook[]) {
  return valueOf(new Set(outlooks.flatMap(({ before }) => before.licences)))
}
