import type { Messages } from '#core/text/messages'
import type { Hanging, Holding } from './hanging.ts'

/** What losing a holding would do, in one sentence. `isGone`: it is lost or over already. */
export function saying(holding: Holding, hanging: Hanging, isGone: boolean, text: Messages): string {
  const { accounts, contacts, licences, papers, vaultKeys } = hanging
  const only = accounts.filter(({ onlyWay }) => onlyWay).length
  switch (holding.type) {
    case 'person':
      return text['holdings.say.person']({
        accounts: accounts.length,
        contacts: contacts.length,
        licences: licences.length,
      })
    case 'tie':
      return text['holdings.say.tie']({
        contacts: contacts.length,
        accounts: accounts.length,
        only,
        isOver: isGone,
      })
    case 'paper':
      if (holding.paperKind === 'identity-document' && !isGone && accounts.length === 0)
        return text['holdings.say.identity']
      return text['holdings.say.paper']({
        things: accounts.length + licences.length + vaultKeys.length,
        only,
        isLost: isGone,
      })
    case 'place':
      return text['holdings.say.place']({ papers: papers.length, only })
    case 'device':
      return text['holdings.say.device']({
        contacts: contacts.length,
        accounts: accounts.length,
        only,
        isLost: isGone,
      })
    case 'licence':
      return text['holdings.say.licence']({ accounts: accounts.length })
  }
}
