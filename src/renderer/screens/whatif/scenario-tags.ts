import { nodeOf, MASTER_PASSWORD, VAULT_FILE } from '#core/graph/nodes'
import type { NodeId } from '#core/graph/graph'
import { lossesByDeath } from '#core/graph/analysis/death'
import { losable, type Scenario } from '#core/graph/what-if/what-if'
import type { ContactPoint } from '#core/record/contact-point'
import type { VaultRecord } from '#core/record/document'
import { givenName, recordName, type NamingContext } from '#core/text/names'
import type { RecordId } from '#core/record/field'
import type { IconName } from '../../ui/icon-paths.ts'

/** A ready scenario, made of the records: one thing that happens in life, and everything it takes away at once. */
export interface ScenarioTag {
  readonly key: string
  /** Tags of one kind differ only in whom or what they are about. */
  readonly kind: string
  readonly icon: IconName
  readonly title: string
  readonly hint: string
  readonly losses: readonly NodeId[]
  /** This vault and everything known by heart are gone as well. */
  readonly cold?: true
}

/** So many stand in front of the others. */
const IN_FRONT = 4

/** The first tag of each of the commonest kinds, and every tag that is on: what is being tried is always in view. */
export function tagsInFront(tags: readonly ScenarioTag[], scenario: Scenario): readonly ScenarioTag[] {
  const firsts = tags.filter((tag, i) => tags.findIndex(({ kind }) => kind === tag.kind) === i)
  const front = new Set(firsts.slice(0, IN_FRONT))
  return tags.filter((tag) => front.has(tag) || isOn(tag, scenario))
}

/** Whether a scenario contains everything that a tag takes away. */
export function isOn({ losses, cold }: ScenarioTag, scenario: Scenario): boolean {
  if (cold === true) return scenario.cold === true
  return losses.every((node) => scenario.losses.includes(node))
}

/** The scenario with a tag switched over. */
export function toggled(tag: ScenarioTag, scenario: Scenario): Scenario {
  if (tag.cold === true) return { ...scenario, cold: scenario.cold !== true }
  const losses = new Set(scenario.losses)
  const wasOn = isOn(tag, scenario)
  for (const node of tag.losses) {
    if (wasOn) losses.delete(node)
    else losses.add(node)
  }
  return { ...scenario, losses: [...losses] }
}

/** The ready scenarios of a vault, in the order in which people meet them. What is gone already is not offered. */
export function scenarioTags(
  records: readonly VaultRecord[],
  today: string,
  context: NamingContext,
): readonly ScenarioTag[] {
  const { text } = context
  const here = new Set(losable(records, today).map(({ node }) => node))
  const nodesOf = (nodes: readonly NodeId[]) => nodes.filter((node) => here.has(node))
  const ofType = <T extends VaultRecord['type']>(type: T) =>
    // The filter keeps the records of that type only.
    records.filter((record) => record.type === type) as Extract<VaultRecord, { type: T }>[]
  const ties = ofType('tie')
  const contacts = ofType('contact-point')
  const devices = ofType('device')
  const papers = ofType('paper').filter(({ paperKind }) => paperKind !== 'identity-document')
  const paperNodes = nodesOf(papers.map(({ id }) => nodeOf('paper', id)))

  const people = ofType('person')
  const deaths: readonly { key: string; hint: string; personId: RecordId | null }[] =
    people.length === 0
      ? [{ key: 'death', hint: text['map.tag.death-all'], personId: null }]
      : people.map(({ id, name }) => ({
          key: `death-${id}`,
          hint: text['records.person']({ name: givenName(name) }),
          personId: id,
        }))

  const tags: readonly ScenarioTag[] = [
    {
      key: 'move',
      kind: 'move',
      icon: 'move',
      title: text['whatif.tag.move'],
      hint: text['whatif.tag.move-hint'],
      losses: nodesOf([
        ...ties.filter(({ tieKind }) => tieKind === 'provider').map(({ id }) => nodeOf('tie', id)),
        ...contacts.filter(endsWithTheFlat).map(({ id }) => nodeOf('contact', id)),
      ]),
    },
    ...devices
      .filter(({ deviceKind }) => deviceKind === 'phone')
      .map(({ id, title }): ScenarioTag => ({
        key: id,
        kind: 'phone',
        icon: 'phone',
        title: text['whatif.tag.phone'],
        hint: title,
        losses: nodesOf([nodeOf('device', id)]),
      })),
    ...ties
      .filter(({ tieKind }) => tieKind === 'employer')
      .map(({ id, title }): ScenarioTag => ({
        key: id,
        kind: 'employer',
        icon: 'employer',
        title: text['whatif.tag.employer'],
        hint: title,
        losses: nodesOf([nodeOf('tie', id)]),
      })),
    {
      key: 'papers',
      kind: 'papers',
      icon: 'paper-lost',
      title: text['whatif.tag.papers'],
      hint: text['whatif.tag.papers-hint']({ count: paperNodes.length }),
      losses: paperNodes,
    },
    ...ofType('place').map(({ id, title }): ScenarioTag => ({
      key: id,
      kind: 'place',
      icon: 'place',
      title: text['whatif.tag.place'],
      hint: title,
      losses: nodesOf([nodeOf('place', id)]),
    })),
    {
      key: 'computer',
      kind: 'computer',
      icon: 'computer',
      title: text['whatif.tag.computer'],
      hint: text['whatif.tag.computer-hint'],
      losses: [
        VAULT_FILE,
        ...nodesOf(
          devices.filter(({ deviceKind }) => deviceKind === 'computer').map(({ id }) => nodeOf('device', id)),
        ),
      ],
    },
    {
      key: 'master-password',
      kind: 'master-password',
      icon: 'forgotten',
      title: text['whatif.tag.master-password'],
      hint: text['whatif.tag.master-password-hint'],
      losses: [MASTER_PASSWORD],
    },
    ...contacts
      .filter((contact) => contact.medium === 'phone' && contact.phoneKind === 'mobile')
      .map((contact): ScenarioTag => ({
        key: contact.id,
        kind: 'number',
        icon: 'phone',
        title: text['map.tag.number'],
        hint: recordName(contact, context),
        losses: nodesOf([nodeOf('contact', contact.id)]),
      })),
    ...deaths
      .map(({ key, hint, personId }): ScenarioTag => ({
        key,
        kind: 'death',
        icon: 'person',
        title: text['map.tag.death'],
        hint,
        losses: nodesOf(lossesByDeath(records, personId)),
      }))
      // Of whom nothing goes but the password of this notebook, the case is that of the forgotten password.
      .filter(({ losses }) => losses.some((node) => node !== MASTER_PASSWORD)),
    {
      key: 'cold',
      kind: 'cold',
      icon: 'key',
      title: text['whatif.tag.cold'],
      hint: text['whatif.tag.cold-hint'],
      losses: [],
      cold: true,
    },
  ]
  return tags.filter(({ losses, cold }) => losses.length > 0 || cold === true)
}

/** Provider mail and a landline end in a move, also where their contract is not on record. */
function endsWithTheFlat(contact: ContactPoint): boolean {
  if (contact.tieId !== undefined) return false
  return contact.medium === 'email' ? contact.mailKind === 'provider' : contact.phoneKind === 'landline'
}
