import type { TwinsMessages } from '../messages/twins.ts'

export const twins: TwinsMessages = {
  'twins.title': '同じものが2つ？',
  'twins.lead': '同じものを2回書いたように見える組です。見くらべて、決めてください。',
  'twins.open': ({ count }) => `同じものが2つ？（${count}組）`,
  'twins.none': '2回書いたように見えるものはありません',
  'twins.none.why':
    '同じサービスの同じログインIDや、同じアドレスや番号、ちがう書きかたの同じサービスがあると、ここに並びます。',
  'twins.back': 'もどる',
  'twins.pair': ({ first, second }) => (first === second ? `${first}が2つ` : `${first} と ${second}`),
  'twins.by.login': '同じサービスで、ログインIDが同じです。',
  'twins.by.registered': '同じサービスで、登録した連絡先が同じです。',
  'twins.by.value': '書きかたがちがうだけで、同じアドレスか番号です。',
  'twins.field': 'ちがうところ',
  'twins.first': '1つめ',
  'twins.second': '2つめ',
  'twins.same': 'ちがうところはありません。',
  'twins.choose': ({ field, which }) => `${field}は${which}を使う`,
  'twins.both': '両方とも残します',
  'twins.there': 'あり',
  'twins.what':
    'まとめると、1つめに両方の中身が入ります。選ばなかったほうは「前の値」に残ります。2つめは、ごみ箱に入ります。',
  'twins.combine': '1つにまとめる',
  'twins.combined': '1つにまとめました',
  'twins.different': '別のものです',
  'twins.different.done': '別のものとして覚えました',
  'twins.spellings': '同じサービスが、ちがう書きかた',
  'twins.spellings.lead':
    '同じサービスのようですが、名前の書きかたがちがいます。そろえると、さがすのも、まとめて見るのも楽になります。アカウントは別々のままです。',
  'twins.spellings.of': ({ name }) => `${name}の書きかた`,
  'twins.spellings.choose': 'そろえる書きかた',
  'twins.spellings.count': ({ count, isKnown }) =>
    isKnown ? `${count}件。一覧にあるサービスです。` : `${count}件`,
  'twins.spellings.do': 'この書きかたにそろえる',
  'twins.spellings.done': ({ name, count }) => `${count}件を「${name}」にそろえました`,
  'twins.see': ({ name }) => `${name}を見る`,
}
