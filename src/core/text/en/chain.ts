import type { ChainMessages } from '../messages/chain.ts'
import { words } from './words.ts'

export const chain: ChainMessages = {
  'chain.step': ({ node, broken }) => `${node} depends on ${broken}.`,
  'chain.loss': ({ node }) => `${node} is lost.`,
  'chain.closed': ({ node }) => `${node} is closed and can no longer be used.`,
  'chain.ended': ({ node }) => `${node} ends.`,
  'chain.left': ({ node }) => `You leave ${node}.`,
  'chain.change': ({ before, after }) =>
    `${words[`words.state.${before}`]} → ${words[`words.state.${after}`]}`,
  'chain.password': ({ name }) => `the password of ${name}`,
  'chain.codes': ({ name }) => `the backup codes of ${name}`,
  'chain.factor': ({ name }) => `the second step of ${name}`,
  'chain.seed': ({ name }) => `the authenticator seed of ${name}`,
  'chain.memory': ({ name }) => `the memory of the password of ${name}`,
  'chain.key': ({ name }) => `the key of ${name}`,
  'chain.sim': ({ name }) => `the SIM of ${name}`,
  'chain.vault': 'this notebook',
  'chain.nameless-account': 'an account without a name',
  'chain.of-person': ({ person, name }) => `${name} (${person})`,
  'chain.and-more': ({ names, count }) => `${names} and ${count} more`,
  'chain.fix': ({ change, contact, accounts }) => {
    switch (change.kind) {
      case 'add-second-factor':
        return `Set up the second step of ${accounts} on another device as well`
      case 'keep-password-in-vault':
        return `Write the password of ${accounts} into this notebook`
      case 'write-password-on-paper':
        return `Print the sheet of ${accounts}, write the password on it and keep it elsewhere`
      case 'add-reset-contact':
        if (change.contactPointId !== null) return `Register ${contact} at ${accounts}`
        return change.medium === 'phone'
          ? `Register another mobile number at ${accounts}`
          : `Register an address that survives a move at ${accounts}`
    }
  },
}
