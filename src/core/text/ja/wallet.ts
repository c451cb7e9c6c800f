import type { WalletMessages } from '../messages/wallet.ts'

export const wallet: WalletMessages = {
  'wallet.lead': '切り取って折り、財布に入れます。',
  'wallet.destroy': '新しい号を財布に入れたら、古い紙は細かく破って捨ててください。',
  'wallet.foot': 'パスワードや鍵は書きません。落としても、これだけでは何も開けられません。',
  'wallet.cut': '切る',
  'wallet.fold': '折る',

  'wallet.cover': 'なくしたときの紙',
  'wallet.finder': '拾ってくださった方へ',
  'wallet.finder.please': '持ち主が困っています。下の番号に電話していただけますか。',
  'wallet.finder.nothing': 'パスワードも鍵も、書いてありません。',
  'wallet.name': '名前',
  'wallet.phone': '電話',
  'wallet.issue': ({ number, day }) => `第${number}号 ${day}`,

  'wallet.stop': '1 まず電話を止める',
  'wallet.stop.number': ({ number }) => `止める番号 ${number}`,
  'wallet.stop.blank': '止める番号',
  'wallet.stop.said': '受付番号など',
  'wallet.carrier': '電話会社',
  'wallet.checked': ({ month }) => `${month}に確認`,

  'wallet.then': '2 そのあと、この順に',
  'wallet.then.line': '同じ番号で、新しいSIMを作ってもらう。',
  'wallet.then.line-codes': ({ codes }) =>
    `同じ番号で、新しいSIMを作ってもらう。確認の番号が届くアカウントが${codes}件あります。`,
  'wallet.then.mailbox': ({ account, codes }) =>
    `家のパソコンなどで「${account}」に入り、なくした電話をログアウトさせる。${codes}件の確認のメールがここに届きます。`,
  'wallet.then.wait': ({ accounts }) => `${accounts}は、新しいSIMが届いてから。それまで何度も試さない。`,
  'wallet.then.wait-more': ({ accounts, more }) =>
    `${accounts}と、ほか${more}件は、新しいSIMが届いてから。それまで何度も試さない。`,
  'wallet.then.open': '控えてあるアカウントには、電話がなくても戻れます。控えの紙を見る。',

  'wallet.rest': '3 控えの紙を見る',
  'wallet.drawer': ({ number, day }) => `控えの紙：第${number}号（${day}）`,
  'wallet.drawer.none': '控えの紙：まだ印刷していません',
  'wallet.drawer.at': ({ place }) => `ある場所：${place}`,
  'wallet.drawer.at-blank': 'ある場所',
  'wallet.bank': '銀行・カードを止める電話',

  'wallet.how': '切り方と折り方',
  'wallet.how.cut': '外側の線で切ります。',
  'wallet.how.fold': '縦の点線で、右半分をうしろへ折ります。',
  'wallet.how.fold-again': '横の点線で、下半分をうしろへ折ります。',
  'wallet.how.done': '名前の面が表になります。カードと同じ大きさ（85.6×54 mm）です。',
  'wallet.write': '財布に入れる前に',
  'wallet.write.numbers':
    '空いている線に、ボールペンで番号を書きます。番号は、カードの裏や届いた書類にあります。',
  'wallet.write.try': '「拾ってくださった方へ」の人に、この紙のことを話しておきます。',
  'wallet.never':
    'この紙には、パスワード、暗証番号、合い鍵、ログインIDを書きません。拾った人に使われるからです。',

  'wallet.whose': 'だれの財布に',
  'wallet.tells-place': '控えの紙のある場所も書く',
  'wallet.tells-place-hint': '財布を拾った人にも、その場所がわかります',
}
