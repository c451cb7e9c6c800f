import type { InventoryMessages } from '../messages/inventory.ts'

export const inventory: InventoryMessages = {
  'inventory.title': '連絡先を一つずつ確かめる',
  'inventory.lead': '一つに三つだけ聞きます。わからないものは、わからないままでかまいません。',
  'inventory.start': '一つずつ確かめる',
  'inventory.open': ({ count }) => `わからないこと：${count}つ`,
  'inventory.close': '連絡先の一覧へ',
  'inventory.progress': ({ now, all }) => `${all}件のうち${now}件目`,
  'inventory.settles': ({ count }) =>
    count === 0 ? 'これに頼るアカウントは、まだありません。' : `これに頼るアカウントは${count}件です。`,
  'inventory.move': '引っ越しや解約のあとも使えますか',
  'inventory.move.yes': 'そのあとも使えます',
  'inventory.move.no': '使えなくなります',
  'inventory.move.no.hint': 'かかっている契約が控えてなければ、契約も書き足します。',
  'inventory.read': 'いまも読めますか',
  'inventory.hold': 'いまも持っていますか',
  'inventory.when': '最後に番号が届いたのはいつですか',
  'inventory.when.hint': 'わからなければ、空のままにします。',
  'inventory.next': '控えて次へ',
  'inventory.skip': 'あとにする',
  'inventory.back': '前へ',
  'inventory.saved': '控えました。',
  'inventory.done': '最後まで見ました',
  'inventory.summary': ({ all, open }) =>
    open === 0
      ? `${all}件とも、三つの答えが控えてあります。`
      : `${all}件のうち${open}件は、まだわからないことがあります。`,
  'inventory.nameless': ({ contact }) => `${contact}の契約`,
}
