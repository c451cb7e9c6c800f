import type { OrganiseMessages } from '../messages/organise.ts'

export const organise: OrganiseMessages = {
  'organise.reading': 'よみ',
  'organise.reading.hint': '五十音の順に並べるときと、さがすときに使います。例：さくらぎんこう',
  'organise.favourite': 'お気に入り',
  'organise.favourite.add': 'お気に入りにする',
  'organise.favourite.added': ({ name }) => `${name}をお気に入りにしました。`,
  'organise.favourite.removed': ({ name }) => `${name}をお気に入りから外しました。`,
  'organise.tags.hint':
    '好きな言葉を付けて、あとで同じものを集められます。打ってEnterを押すと付きます。例：仕事',
  'organise.tags.known': '使ったことのある言葉',
  'organise.tags.use': ({ count }) => `${count}件`,
  'organise.tags.new': ({ tag }) => `「${tag}」を新しく付ける`,
  'organise.tags.take-off': ({ tag }) => `「${tag}」を外す`,
  'organise.tags.order': '目印の言葉を整える',
  'organise.tags.order.short': '言葉を整える',
  'organise.tags.order.lead':
    '名前を変えると、付いているアカウント全部で変わります。ほかの言葉と同じ名前にすると、1つにまとまります。',
  'organise.tags.none': 'まだ目印の言葉はありません。アカウントを直すページの「そのほか」で付けられます。',
  'organise.tags.rename': ({ tag }) => `「${tag}」の名前を変える`,
  'organise.tags.rename.short': '名前を変える',
  'organise.tags.rename.go': 'この名前にする',
  'organise.tags.rename.to': '新しい名前',
  'organise.tags.merges': ({ tag, count }) => `「${tag}」はもう${count}件に付いています。1つにまとめます。`,
  'organise.tags.renamed': ({ tag, count }) => `${count}件の言葉を「${tag}」にしました。`,
  'organise.tags.remove': ({ tag }) => `「${tag}」を全部から外す`,
  'organise.tags.remove.short': '全部から外す',
  'organise.tags.removed': ({ tag, count }) => `「${tag}」を${count}件から外しました。`,
}
