import type { HelpMessages } from '../messages/help.ts'

export const help: HelpMessages = {
  'help.title': '手引き',
  'help.open': '手引きを読む',
  'help.contents': '目次',
  'help.back': '前のページ',
  'help.search': '手引きの中をさがす',
  'help.found': ({ count }) =>
    count === 0 ? '見つかりません。短い言葉でさがしてみてください。' : `${count}ページに見つかりました。`,
}
