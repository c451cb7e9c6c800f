import { say, seen, type WalkRow } from '../row.ts'

const LAST = say(
  '入れる最後のパソコンを片づける前に',
  'Before the last computer that still signs in is cleared',
)
const WARNINGS = say('大事な知らせのメールが届くようにする', 'Seeing that its warnings arrive')
const ASK = say('何が登録されているかを、会社に聞く', 'Asking the company what it has on file')
const NOTHING_LEFT = say('どの連絡先も使えない', 'No contact is left')

/** Personal information (Microsoft Japan, 2012). */
export const rowsA4: readonly WalkRow[] = [
  seen(
    'A4-02',
    { at: 'account', id: 'ms' },
    say('佐藤 花子', '佐藤 花子'),
    say('1957年4月8日', '8 Apr 1957'),
    say('330-0001', '330-0001'),
  ),
  seen(
    'A4-05',
    { at: 'way-back', id: 'ms', when: NOTHING_LEFT },
    say(
      'いつもの場所で、いつも使っていたパソコンを使います。',
      'Use the computer and the place you used to sign in from.',
    ),
  ),
  seen(
    'A4-07',
    { at: 'account', id: 'child' },
    say('見守るアカウント', 'Accounts that look after it'),
    say('閉じる方', 'to be closed'),
  ),
  seen(
    'A4-10',
    { at: 'account', id: 'forum' },
    say('ほかのアカウントで入る', 'Signs in through'),
    say('Microsoft アカウント・閉じる方', 'Microsoft account – to be closed'),
  ),
  seen(
    'A4-14',
    { at: 'search', query: 'Microsoft' },
    say('昔からの方', 'the older one'),
    say('閉め出された方', 'locked out'),
    say('閉じる方', 'to be closed'),
  ),
  seen(
    'A4-17',
    { at: 'finding', rule: 'proof-missing', subject: 'office' },
    say('買った人だと窓口で示せません。', 'you cannot show that you bought it.'),
  ),
  seen(
    'A4-21',
    { at: 'finding', rule: 'stale-fact', subject: 'volume' },
    say(
      '変わっていると、いざというときに通れません。',
      'If it has changed, it will not work when it is needed.',
    ),
  ),
  seen(
    'A4-21',
    { at: 'service', name: say('Amazon.co.jp', 'Amazon.co.jp') },
    say('確かめられていません', 'Not confirmed'),
  ),
  seen(
    'A4-02',
    { at: 'account', id: 'ms' },
    say('ほかに伝えたこと', 'Also told them'),
    say('さいたま市見沼区1-1', '1-1 Minuma-ku, Saitama'),
  ),
  seen('A4-03', { at: 'account', id: 'ms' }, say('必須だった', 'Required'), say('任意だった', 'Optional')),
  seen(
    'A4-03',
    { at: 'account-editor', id: 'ms', part: say('登録した名前・生年月日', 'Name and birth date on file') },
    say('伝えるのは、要るものだけにします。', 'Tell them only what is needed.'),
  ),
  seen(
    'A4-11',
    { at: 'way-back', id: 'ms', open: LAST },
    say('初期化もクッキーの削除もしません。', 'do not reset it, clear its cookies or sign out.'),
  ),
  seen(
    'A4-13',
    { at: 'service', name: say('Microsoft アカウント', 'Microsoft account') },
    say('「クラブ マイクロソフト」でした。', 'Boxed products were registered with Club Microsoft'),
  ),
  seen('A4-16', { at: 'holding', id: 'hanako' }, say('手伝ってよい人', 'Who may help')),
  seen(
    'A4-18',
    { at: 'way-back', id: 'ms', open: WARNINGS },
    say('自動で捨てたりしません。', 'Do not filter or delete all mail of that company.'),
  ),
  seen(
    'A4-19',
    { at: 'way-back', id: 'ms', open: ASK },
    say(
      '開示、訂正、削除、利用の停止を頼めます。',
      'disclosure, correction, deletion or an end of use can be asked for in writing.',
    ),
  ),
  seen(
    'A4-06',
    { at: 'holding', id: 'office' },
    say('ライセンス認証は、登録とは別のものです。', 'Activation is not registration'),
  ),
]
