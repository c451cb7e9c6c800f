import { say, seen, type WalkRow } from '../row.ts'

const FORGOTTEN = say('パスワードを忘れた', 'The password is forgotten')
const NOTHING_LEFT = say('どの連絡先も使えない', 'No contact is left')
const MICROSOFT = say('Microsoft アカウント', 'Microsoft account')
const RENAME = say('サインインの名前を変える', 'Changing the name you sign in with')
const HARDEN = say('失う前にしておくこと', 'Before anything is lost')

/** The renamed account (questions and answers of 2012). */
export const rowsA0: readonly WalkRow[] = [
  seen('A0-01', { at: 'search', query: 'Windows Live ID' }, say('Microsoft アカウント', 'Microsoft account')),
  seen(
    'A0-04',
    { at: 'finding', rule: 'unknown-login', subject: 'nameless' },
    say(
      'ログインIDの控えがありません。あとから教えてくれる人はいません。',
      'The login ID is not recorded, and nobody can tell you later.',
    ),
  ),
  seen(
    'A0-05',
    { at: 'holding', id: 'office' },
    say('どのアカウントに結びついているか', 'The account that holds it'),
    say('Microsoft アカウント', 'Microsoft account'),
  ),
  seen(
    'A0-06',
    { at: 'finding', rule: 'idle', subject: 'ms-late' },
    say('サインインの期限は', 'The day to sign in by was'),
  ),
  seen(
    'A0-08',
    { at: 'way-back', id: 'ms', when: HARDEN },
    say('年に一度、ブラウザーでサインインします。', 'Sign in with a browser once a year.'),
  ),
  seen(
    'A0-09',
    { at: 'way-back', id: 'ms', when: FORGOTTEN },
    say('「パスワードを忘れた場合」を選びます。', 'choose “Forgot password”.'),
  ),
  seen(
    'A0-12',
    { at: 'way-back', id: 'ms', when: NOTHING_LEFT },
    say('断られることもあります。', 'It may be refused.'),
  ),
  seen(
    'A0-13',
    { at: 'way-back', id: 'ms', when: NOTHING_LEFT },
    say(
      '新しいアカウントを作ります。結びついているものは失われます。',
      'make a new account. What the old one holds is lost.',
    ),
  ),
  seen(
    'A0-14',
    { at: 'finding', rule: 'unchangeable-login', subject: 'ms-old-name' },
    say('自分では替えられないとされています。', 'Addresses of this kind are said not to be changeable.'),
  ),
  seen(
    'A0-18',
    { at: 'service', name: MICROSOFT },
    say(
      '残高は返金されません。買ったものとデータは失われます。',
      'No balance is refunded. Purchases and data are lost.',
    ),
  ),
  seen(
    'A0-19',
    { at: 'finding', rule: 'closing-blocked', subject: 'closing' },
    say('釣りの掲示板', 'The anglers’ forum'),
    say('先に移すか、使い切ります。', 'Move each, or use it up first.'),
  ),
  seen(
    'A0-20',
    { at: 'finding', rule: 'child-without-guardian', subject: 'child' },
    say('閉じると、子どもに許したことが取り消されます。', 'What it allowed the child ends with that.'),
  ),
  seen(
    'A0-21',
    { at: 'finding', rule: 'closing-blocked', subject: 'closing' },
    say('写真の保管', 'Photo storage'),
  ),
  seen(
    'A0-22',
    { at: 'finding', rule: 'closing-blocked', subject: 'closing' },
    say('masao@closing.example.jp', 'masao@closing.example.jp'),
  ),
  seen(
    'A0-24',
    { at: 'account', id: 'ms' },
    say('ログインID', 'Login ID'),
    say('登録した名前', 'Registered name'),
  ),
  seen(
    'A0-02',
    { at: 'sheet', accounts: ['ms'], secrets: 'blank' },
    say('このアカウントの昔の名前です。手続きは要りません。', 'There is nothing you have to do.'),
  ),
  seen(
    'A0-04',
    { at: 'sheet', accounts: ['ms'], secrets: 'blank' },
    say(
      '会社に聞いても教えてもらえません。',
      'Nobody at Microsoft can tell you the account name or the password.',
    ),
  ),
  seen(
    'A0-11',
    { at: 'finding', rule: 'dead-contact', subject: 'ms-late' },
    say(
      '書いてあるページか電話番号は、もう使われていません。',
      'A page or telephone number written down here no longer works.',
    ),
  ),
  seen(
    'A0-11',
    { at: 'service', name: MICROSOFT },
    say('「ja-jps」と書き違えたものがあります。', 'has a slip, “ja-jps” for “ja-jp”.'),
  ),
  seen(
    'A0-15',
    { at: 'way-back', id: 'ms', open: RENAME },
    say(
      '新しい名前で入れるのを見てから、前の名前を外します。',
      'See that the new one does before you remove the old.',
    ),
  ),
  seen(
    'A0-16',
    { at: 'way-back', id: 'ms', open: RENAME },
    say(
      '入れないときは、先に account.live.com/acsr の申請で戻ります。',
      'If there is none, get back in first, by the form at account.live.com/acsr.',
    ),
  ),
  seen(
    'A0-17',
    { at: 'way-back', id: 'closing' },
    say('閉じるアカウントに間違いがないか確かめます。', 'see that it is the right account.'),
  ),
  seen(
    'A0-18',
    { at: 'sheet', accounts: ['closing'], secrets: 'blank' },
    say('連絡先は消え、もう戻りません。', 'the mail and the contacts for good.'),
  ),
  seen(
    'A0-23',
    { at: 'sheet', accounts: ['closing'], secrets: 'blank' },
    say('ひとりでには消えません。', 'is not removed by itself.'),
  ),
  seen(
    'A0-24',
    { at: 'account', id: 'closing' },
    say('片方を替えても、もう片方は替わりません。', 'Changing one does not change the other'),
  ),
  seen(
    'A0-01',
    { at: 'finding', rule: 'account-twice', subject: 'ms-old-name' },
    say('は、ログインIDが同じです。', 'have the same login ID.'),
    say('Windows Live ID', 'Windows Live ID'),
  ),
]
