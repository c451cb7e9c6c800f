import type { RecordId } from '#core/record/field'
import { recordNameWithPerson } from '#core/text/names'
import { useText } from '../../../store/AppContext.tsx'
import { useNameContext } from '../../../store/derived.ts'
import { Explained } from '../../../ui/Explained.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { MarkWord, StateMark } from '../../../ui/StateMark.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import type { Outlook, ScenarioFacts } from '../use-scenario.ts'
import { accountNodeId } from './map-layout.ts'
import type { MapGroup } from './map-rows.ts'
import styles from './MapTable.module.css'
import { boundWords, fateWord, groupTitle, lossesWord, sourceWords } from './map-words.ts'
import type { MapView } from './use-map-view.ts'

interface Props {
  readonly facts: ScenarioFacts
  readonly view: MapView
}

/** The same facts as the map, row by row: for reading in order, by ear or by eye. */
export function MapTable({ facts, view }: Props) {
  const context = useNameContext()
  return view.groups.map((group) => (
    <GroupTable
      key={group.key}
      group={group}
      facts={facts}
      view={view}
      title={groupTitle(group, view.content, context)}
    />
  ))
}

interface GroupProps extends Props {
  readonly group: MapGroup
  readonly title: string
}

function GroupTable({ group, facts, view, title }: GroupProps) {
  const text = useText()
  return (
    <table className={styles.table}>
      <caption className={group.of.kind === 'all' ? 'vh' : undefined}>
        {title}{' '}
        <span className="mute small">{text['map.group-count']({ count: group.accountIds.length })}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text['map.column.account']}</th>
          <th scope="col">
            <Explained>{text['map.column.ways']}</Explained>
          </th>
          <th scope="col">{text['whatif.column.after']}</th>
          <th scope="col">{text['map.column.losses']}</th>
          <th scope="col">
            <Explained>{text['map.column.bound']}</Explained>
          </th>
        </tr>
      </thead>
      <tbody>
        {group.accountIds.map((id) => {
          const outlook = facts.outlookOf(id)
          return outlook === null ? null : <Row key={id} outlook={outlook} facts={facts} view={view} />
        })}
      </tbody>
    </table>
  )
}

function Row({ outlook, facts, view }: Props & { readonly outlook: Outlook }) {
  const text = useText()
  const context = useNameContext()
  const { account, fate, mark } = outlook
  const isOut = fate === 'falls' || fate === 'dead'
  const name = recordNameWithPerson(account, context)
  const before = lossesWord(outlook, 'before', context)
  const after = lossesWord(outlook, 'after', context)
  const bound = boundWords(outlook.before, context)
  const Words = isOut ? 'del' : 'span'
  const nodeId = accountNodeId(account.id)
  return (
    <tr className={fate === 'falls' ? styles.falls : undefined}>
      <th scope="row">
        <button
          type="button"
          className={styles.choose}
          aria-pressed={view.focusId === nodeId}
          onClick={() => view.setFocusId(view.focusId === nodeId ? null : nodeId)}
        >
          <Words>{name}</Words>
        </button>
      </th>
      <td data-column={text['map.column.ways']}>
        <Ways accountId={account.id} facts={facts} view={view} />
      </td>
      <td data-column={text['whatif.column.after']}>
        <MarkWord
          mark={isOut ? 'lost' : mark}
          size="small"
          {...(fate === 'same' ? {} : { word: fateWord(outlook, context) })}
        />
      </td>
      <td className={styles.number} data-column={text['map.column.losses']}>
        {/* Of what cannot be got back into there is nothing left to lose. */}
        {fate !== 'dead' && before}
        {!isOut && before !== after && (
          <>
            <Icon name="arrow" size="small" />
            <VisuallyHidden>{text['map.losses-change']({ before, after })}</VisuallyHidden>
            <b aria-hidden="true">{after}</b>
          </>
        )}
      </td>
      <td data-column={text['map.column.bound']}>
        {bound !== null && (
          <>
            <Words>{bound.title}</Words>{' '}
            {bound.value !== '' && <Words className="nowrap">{bound.value}</Words>}
          </>
        )}
      </td>
    </tr>
  )
}

function Ways({ accountId, facts, view }: Props & { readonly accountId: RecordId }) {
  const text = useText()
  const context = useNameContext()
  const ways = view.content.waysByAccount.get(accountId) ?? []
  if (ways.length === 0) return <span className="mute">{text['map.ways-none']}</span>
  return (
    <ul className={styles.ways}>
      {ways.map(({ source, role }) => {
        const fate = facts.sourceFate(source)
        const { title } = sourceWords(source, view.content, context)
        return (
          <li key={source}>
            <StateMark mark={fate === 'here' ? 'safe' : 'lost'} size="small" />
            <span>
              {fate === 'here' ? title : <del>{title}</del>}{' '}
              <span className="small mute">
                {fate === 'here' ? '' : text[`map.source.${fate}`]}
                {role === 'second-factor' && ` ${text['map.second-factor']}`}
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
