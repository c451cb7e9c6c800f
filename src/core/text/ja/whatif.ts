import type { WhatifMessages } from '../messages/whatif.ts'

export const whatif: WhatifMessages = {
  'whatif.title': 'もしも',
  'whatif.lead': '起きることを選ぶと、戻れなくなるアカウントがわかります。試すだけで、何も変わりません。',
  'whatif.tags': '起きること',
  'whatif.tag.move': '引っ越し',
  'whatif.tag.move-hint': 'プロバイダ解約',
  'whatif.tag.phone': 'スマホ紛失',
  'whatif.tag.computer': 'パソコンの故障',
  'whatif.tag.computer-hint': '控え帳も一緒に',
  'whatif.tag.employer': '会社を退職',
  'whatif.tag.papers': '紙を紛失',
  'whatif.tag.papers-hint': ({ count }) => `メモや控え${count}枚`,
  'whatif.tag.place': '火事・水害',
  'whatif.tag.master-password': 'パスワードを忘れる',
  'whatif.tag.master-password-hint': '控え帳が開かない',
  'whatif.tag.cold': '何もない所から',
  'whatif.tag.cold-hint': '控え帳も記憶もない',
  'whatif.happened': '起きた',
  'whatif.not': 'なし',
  'whatif.each': '失うものを一つずつ選ぶ',
  'whatif.kind.tie': '契約',
  'whatif.kind.contact': '連絡先',
  'whatif.kind.sim': 'SIMカード',
  'whatif.kind.device': '端末',
  'whatif.kind.paper': '紙',
  'whatif.kind.place': '置き場所',
  'whatif.kind.memory': '記憶',
  'whatif.kind.vault': '控え帳',
  'whatif.kind.master-password': '控え帳のパスワード',
  'whatif.kind.recovery-key': '合い鍵',
  'whatif.date': 'この日になったら',
  'whatif.date-hint':
    'この日までに終わる契約を失います。使わないと閉じられるアカウントは、それまで使わないものとします。',
  'whatif.also': 'ほかに試しているもの',
  'whatif.reset': 'すべて「なし」に戻す',
  'whatif.none-chosen': '上の札を選ぶと、ここに結果が出ます。',
  'whatif.nothing-falls': '戻れなくなるアカウントはありません。',
  'whatif.password-only': ({ count, value }) =>
    `${count}件は、パスワードだけが頼りになります。忘れると戻れません${value === '' ? '' : `（${value}）`}。`,
  'whatif.weaker': ({ count }) => `${count}件は、戻るのに日数や審査が要るようになります。`,
  'whatif.verdict': ({ accounts, licences, value, keepsakes }) => {
    const head =
      accounts > 0
        ? [
            { words: `${accounts}件`, strong: true },
            { words: 'に戻れなくなります。', strong: false },
          ]
        : [
            { words: `${licences}件`, strong: true },
            { words: 'を使えなくなります。', strong: false },
          ]
    if (value === '' && keepsakes === '') return head
    const lost = { words: '失うもの ', strong: false }
    const end = { words: '。', strong: false }
    if (value === '') return [...head, lost, { words: keepsakes, strong: true }, end]
    const money = { words: value, strong: true }
    return keepsakes === ''
      ? [...head, lost, money, end]
      : [...head, lost, money, { words: ' と、', strong: false }, { words: keepsakes, strong: true }, end]
  },
  'whatif.to-fixes': '先に打つ手を見る',
  'whatif.fixes': '先に打つ手',
  'whatif.fixes-none': '1つ変えるだけで防げる手は見つかりません。戻り方をアカウントごとに確かめてください。',
  'whatif.fixes-more': ({ count }) => `ほかの手も見る（${count}件）`,
  'whatif.fix-go': '直しに行く',
  'whatif.changes': 'こう変わります',
  'whatif.column.name': 'アカウント',
  'whatif.column.after': 'そのとき',
  'whatif.from-to': ({ before, after }) => `「${before}」が「${after}」になります`,
  'whatif.why': 'なぜ',
  'whatif.why-of': ({ name }) => `${name}が、なぜこうなるか`,
  'whatif.falls': '戻れなくなります',
  'whatif.licences': '結びついているもの',
  'whatif.empty-title': '試すものがまだありません',
  'whatif.empty-body': 'アカウントと、登録した連絡先を書くと、失ったときに何が起きるかを試せます。',
}
