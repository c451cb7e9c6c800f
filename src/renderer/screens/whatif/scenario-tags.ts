import { nodeOf, MASTER_PASSWORD, VAULT_FILE } from '#core/graph/nodes'
import type { NodeId } from '#core/graph/graph'
import { losable } from '#core/graph/what-if'
import type { ContactPoint } from '#core/record/contact-point'
import type { VaultRecord } from '#core/record/document'
import type { Messages } from '#core/text/messages'
import type { IconName } from '../../ui/icon-paths.ts'

/** A ready scenario, made of the records: one thing that happens in life, and everything it takes away at once. */
export interface ScenarioTag {
  readonly key: string
  readonly icon: IconName
  readonly title: string
  readonly hint: string
  readonly losses: readonly NodeId[]
}

/** The ready scenarios of a vault, in the order in which people meet them. What is gone already is not offered. */
export function scenarioTags(
  records: readonly VaultRecord[],
  today: string,
  text: Messages,
): readonly ScenarioTag[] {
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

  const tags: readonly ScenarioTag[] = [
    {
      key: 'move',
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
        icon: 'phone',
        title: text['whatif.tag.phone'],
        hint: title,
        losses: nodesOf([nodeOf('device', id)]),
      })),
    ...ties
      .filter(({ tieKind }) => tieKind === 'employer')
      .map(({ id, title }): ScenarioTag => ({
        key: id,
        icon: 'employer',
        title: text['whatif.tag.employer'],
        hint: title,
        losses: nodesOf([nodeOf('tie', id)]),
      })),
    {
      key: 'papers',
      icon: 'paper-lost',
      title: text['whatif.tag.papers'],
      hint: text['whatif.tag.papers-hint']({ count: paperNodes.length }),
      losses: paperNodes,
    },
    ...ofType('place').map(({ id, title }): ScenarioTag => ({
      key: id,
      icon: 'place',
      title: text['whatif.tag.place'],
      hint: title,
      losses: nodesOf([nodeOf('place', id)]),
    })),
    {
      key: 'computer',
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
      icon: 'forgotten',
      title: text['whatif.tag.master-password'],
      hint: text['whatif.tag.master-password-hint'],
      losses: [MASTER_PASSWORD],
    },
  ]
  return tags.filter(({ losses }) => losses.length > 0)
}

/** Provider mail and a landline end in a move, also where their contract is not on record. */
function endsWithTheFlat(contact: ContactPoint): boolean {
  if (contact.tieId !== undefined) return false
  return contact.medium === 'email' ? contact.mailKind === 'provider' : contact.phoneKind === 'landline'
}
