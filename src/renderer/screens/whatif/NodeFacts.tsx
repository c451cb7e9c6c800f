import type { NodeId } from '#core/graph/graph'
import { nodeOf, partsOf } from '#core/graph/nodes'
import type { RecordId } from '#core/record/field'
import { chainText, recordNameWithPerson } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useNameContext, useRecord } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { MarkWord, StateMark } from '../../ui/StateMark.tsx'
import { LossSwitch } from './LossSwitch.tsx'
import { accountNodeId, sourceNodeId } from './map/map-layout.ts'
import { fateWord, moneyWords, sourceWords, thingName } from './map/map-words.ts'
import { nodeOfMap, type MapView } from './map/use-map-view.ts'
import styles from './NodeFacts.module.css'
import type { Outlook, ScenarioFacts } from './use-scenario.ts'

interface Props {
  readonly facts: ScenarioFacts
  readonly view: MapView
}

/** What was chosen on the map, in words. */
export function NodeFacts({ facts, view }: Props) {
  const text = useText()
  const node = view.focusId === null ? null : nodeOfMap(view.focusId)
  if (node === null) return null
  const outlook = view.focusId?.startsWith('account:') === true ? outlookOf(node, facts) : null
  return (
    <div className={styles.facts}>
      {outlook === null ? (
        <SourceFacts source={node} facts={facts} view={view} />
      ) : (
        <AccountFacts outlook={outlook} facts={facts} view={view} />
      )}
      <div className="acts">
        <OpenRecord node={node} />
        <Button variant="quiet" size="small" icon="cross" onClick={() => view.setFocusId(null)}>
          {text['map.focus-end']}
        </Button>
      </div>
    </div>
  )
}

function AccountFacts({ outlook, facts, view }: Props & { readonly outlook: Outlook }) {
  const text = useText()
  const context = useNameContext()
  const { account, before, fate, mark, change } = outlook
  const ways = view.content.waysByAccount.get(account.id) ?? []
  const isOut = fate === 'falls' || fate === 'dead'
  const why = change === null ? [] : chainText(change, context)
  return (
    <>
      <h2 className="cap">{recordNameWithPerson(account, context)}</h2>
      <p>
        <MarkWord
          mark={isOut ? 'lost' : mark}
          {...(fate === 'same' ? {} : { word: fateWord(outlook, context) })}
        />
      </p>
      {!isOut && before.mark !== 'unknown' && outlook.lossesAfter !== 0 && (
        <p>{text['map.losses-spoken']({ count: outlook.lossesAfter })}</p>
      )}
      {why.length > 0 && (
        <ol className="steps">
          {why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      )}
      <h3>{text['map.ways']}</h3>
      {ways.length === 0 && <p className="mute">{text['map.ways-none']}</p>}
      <ul>
        {ways.map(({ source, role }) => {
          const sourceFate = facts.sourceFate(source)
          return (
            <li key={source}>
              <StateMark mark={sourceFate === 'here' ? 'safe' : 'lost'} size="small" />
              <button
                type="button"
                className={styles.link}
                onClick={() => view.setFocusId(sourceNodeId(source))}
              >
                {sourceWords(source, view.content, context).title}
              </button>
              <span className="small mute">
                {role === 'second-factor' ? text['map.second-factor'] : text[`map.source.${sourceFate}`]}
              </span>
            </li>
          )
        })}
      </ul>
      <h3>{text['map.bound']}</h3>
      {before.licences.length === 0 && <p className="mute">{text['map.bound-none']}</p>}
      <ul>
        {before.licences.map((licence) => (
          <li key={licence.id} className={styles.bound}>
            <span>{thingName(licence)}</span>
            {licence.value !== undefined && <span>{moneyWords([licence.value], context)}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function SourceFacts({ source, facts, view }: Props & { readonly source: NodeId }) {
  const text = useText()
  const context = useNameContext()
  const losses = useApp((state) => state.scenario.losses)
  const toggleLosses = useApp((state) => state.toggleLosses)
  const words = sourceWords(source, view.content, context)
  const fate = facts.sourceFate(source)
  const ways = view.content.waysBySource.get(source) ?? []
  const loss = lossOf(source)
  return (
    <>
      <h2 className="cap">{words.title}</h2>
      <p className={styles.caption}>{words.caption}</p>
      <p>
        <MarkWord mark={fate === 'here' ? 'safe' : 'lost'} word={text[`map.source.${fate}`]} />
      </p>
      {loss !== null && fate !== 'gone' && (
        <LossSwitch
          shape="row"
          title={text['map.try-loss']}
          isOn={losses.includes(loss)}
          onToggle={() => toggleLosses([loss])}
        />
      )}
      <h3>{text['map.leads-to']}</h3>
      {ways.length === 0 && <p className="mute">{text['map.leads-nowhere']}</p>}
      <ul>
        {ways.map(({ accountId, role }) => {
          const outlook = facts.outlookOf(accountId)
          if (outlook === null) return null
          const isOut = outlook.fate === 'falls' || outlook.fate === 'dead'
          return (
            <li key={accountId}>
              <StateMark mark={isOut ? 'lost' : outlook.mark} size="small" />
              <button
                type="button"
                className={styles.link}
                onClick={() => view.setFocusId(accountNodeId(accountId))}
              >
                {recordNameWithPerson(outlook.account, context)}
              </button>
              <span className="small mute">
                {role === 'second-factor' ? text['map.second-factor'] : fateWord(outlook, context)}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function OpenRecord({ node }: { readonly node: NodeId }) {
  const text = useText()
  const record = useRecord(partsOf(node).recordId)
  const showRecord = useApp((state) => state.showRecord)
  if (record === null) return null
  return (
    <Button size="small" arrow onClick={() => showRecord(record.type, record.id)}>
      {text['map.open-record']}
    </Button>
  )
}

function outlookOf(node: NodeId, facts: ScenarioFacts): Outlook | null {
  const { recordId } = partsOf(node)
  return recordId === null ? null : facts.outlookOf(recordId)
}

/** What is lost when a source of the map is: a mailbox, a paper, a device or this notebook; an account is not lost like that. */
function lossOf(source: NodeId): NodeId | null {
  const { kind, recordId } = partsOf(source)
  if (kind === 'vault') return source
  const isThing = kind === 'contact' || kind === 'paper' || kind === 'device'
  return isThing && recordId !== null ? nodeOf(kind, recordId satisfies RecordId) : null
}
