import type { CopiesMessages } from '../messages/copies.ts'

export const copies: CopiesMessages = {
  'copies.section': '別の写しを合わせる',
  'copies.section-body':
    '別のパソコンや、同期で分かれた写しに書いたものを、この控え帳に取り込みます。どちらに書いたものも残ります。',
  'copies.choose': '写しを選んで合わせる',
  'copies.reading': '写しを読んでいます',
  'copies.found-title': '別の写しに、ここにない書き込みがあります',
  'copies.found-body':
    '同じ場所に、この控え帳の別の写しがあります。2台のパソコンで同じころに書くと、同期で分かれて残ることがあります。',
  'copies.look': ({ file }) => `「${file}」を見て合わせる`,
  'copies.preview-title': '写しの中身',
  'copies.preview': ({ file, day, count }) =>
    `「${file}」は、${day}に書かれた写しです。合わせると、次の${count}件が変わります。`,
  'copies.preview-nothing': ({ file }) => `「${file}」に書かれたものは、もうすべてこの控え帳にあります。`,
  'copies.preview-added': ({ name }) => `${name}：加わります`,
  'copies.preview-changed': ({ name }) => `${name}：書きかわります`,
  'copies.preview-deleted': ({ name }) => `${name}：ごみ箱に入ります`,
  'copies.preview-more': ({ count }) => `ほかに${count}件`,
  'copies.preview-conflicts': ({ count }) =>
    `両方で書きかえた項目が${count}つあります。新しいほうを使い、もう一方も残します。あとで見くらべて選べます。`,
  'copies.preview-stays': 'もう一方のファイルは、そのまま残ります。合わせたあとで、元に戻すこともできます。',
  'copies.merge': 'この控え帳に合わせる',
  'copies.keep': '合わせない',
  'copies.merged': ({ count }) => `写しから${count}件を取り込みました。`,
  'copies.password-title': 'この写しのパスワード',
  'copies.password-body':
    'この写しは、鍵を取りかえる前か後のものです。その写しを開くパスワードを入れてください。',
  'copies.password': '写しのパスワード',
  'copies.password-go': 'この写しを開く',
  'copies.taken-in': ({ names, more }) =>
    more === 0
      ? `別の場所で書かれた「${names}」を取り込みました。`
      : `別の場所で書かれた「${names}」ほか${more}件を取り込みました。`,
  'copies.moved-over': 'ファイルが置きかわったので、ここで書いたものを新しいほうに移しました。',
  'copies.without-content': ({ said, names }) =>
    `${said}「${names}」の中身は読めなかったので、名前だけを残しています。`,
  'copies.back': 'ファイルが戻りました。続きを書き込めます。',
  'copies.conflicts-title': ({ count }) => `両方で書きかえた項目が${count}つあります`,
  'copies.conflicts-body': 'いまは、新しいほうを使っています。どちらも残してあるので、急ぎません。',
  'copies.settle': '見くらべて選ぶ',
  'copies.settle-step': ({ left }) => `残り${left}つ`,
  'copies.settle-question': ({ name, field }) => `「${name}」の${field}は、どちらにしますか。`,
  'copies.settle-deleted': ({ name }) =>
    `「${name}」は、一方で消され、もう一方で書きかえられました。残しますか。`,
  'copies.settle-in-force': 'いま使っています',
  'copies.settle-at': ({ day, time }) => `${day} ${time}に書いたもの`,
  'copies.settle-choose': 'こちらにする',
  'copies.settle-stay': 'このまま使う',
  'copies.settle-later': 'あとで選ぶ',
  'copies.settle-bin': 'ごみ箱に入れる',
  'copies.settle-keep': '残す',
  'copies.settled': '選びました。もう一方も、前の値として残ります。',
  'copies.settled-all': 'すべて選びました。',
  'copies.hidden': '伏せてあります',
  'copies.go-on': 'この写しで続ける',
  'copies.go-on-merge': 'もう一方の写しを選んで合わせる',
  'copies.go-on-title': 'この写しで続けますか',
  'copies.go-on-body':
    '新しいほうにだけ書いたことは、ここには入っていません。あとで見つかれば、「写しを選んで合わせる」で取り込めます。',
  'copies.go-on-not': '見るだけにする',
  'copies.went-on': 'この写しで続けます。書き込めます。',
}
