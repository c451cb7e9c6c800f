import type { ChainMessages } from '../messages/chain.ts'
import { words } from './words.ts'

export const chain: ChainMessages = {
  'chain.step': ({ node, broken }) => `${node}は、${broken}に頼っています。`,
  'chain.loss': ({ node }) => `${node}を失います。`,
  'chain.closed': ({ node }) => `${node}は、閉じられて使えなくなります。`,
  'chain.ended': ({ node }) => `${node}が終わります。`,
  'chain.left': ({ node }) => `${node}を離れます。`,
  'chain.change': ({ before, after }) =>
    `${words[`words.state.${before}`]} → ${words[`words.state.${after}`]}`,
  'chain.password': ({ name }) => `${name}のパスワード`,
  'chain.codes': ({ name }) => `${name}のバックアップコード`,
  'chain.factor': ({ name }) => `${name}の2段階認証`,
  'chain.seed': ({ name }) => `${name}の認証アプリの元の鍵`,
  'chain.memory': ({ name }) => `${name}のパスワードの記憶`,
  'chain.key': ({ name }) => `${name}のキー`,
  'chain.sim': ({ name }) => `${name}のSIM`,
  'chain.vault': '控え帳',
  'chain.nameless-account': '名前のないアカウント',
  'chain.of-person': ({ person, name }) => `${name}（${person}さん）`,
  'chain.and-more': ({ names, count }) => `${names} ほか${count}件`,
  'chain.fix': ({ change, contact, accounts }) => {
    switch (change.kind) {
      case 'add-second-factor':
        return `${accounts}の2段階認証を、別の端末でも受けられるようにする`
      case 'keep-password-in-vault':
        return `${accounts}のパスワードを、この控え帳に書いておく`
      case 'write-password-on-paper':
        return `${accounts}の控えシートを印刷し、パスワードを書いて別の場所に置く`
      case 'add-reset-contact':
        if (change.contactPointId !== null) return `${accounts}に、${contact}を登録する`
        return change.medium === 'phone'
          ? `${accounts}に、ほかの携帯電話の番号を登録する`
          : `${accounts}に、引っ越しても使えるメールを登録する`
    }
  },
}
