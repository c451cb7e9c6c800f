import { say, seen, type WalkRow } from '../row.ts'

const FORGOTTEN = say('パスワードを忘れた', 'The password is forgotten')
const DEAD = say('登録したメールが届かない', 'The registered mailbox is dead')
const NOTHING_LEFT = say('どの連絡先も使えない', 'No contact is left')
const REINSTALL = say('Officeを入れ直す', 'Install Office again')

/** Office and the lost account (an on-site helper's article of 2020). */
export const rowsA1: readonly WalkRow[] = [
  seen(
    'A1-01',
    { at: 'what-if', tag: say('引っ越し', 'Moving house') },
    say('パスワードだけが頼りになります', 'rest on their passwords alone'),
  ),
  seen(
    'A1-03',
    { at: 'finding', rule: 'licence-without-account', subject: 'second-office' },
    say('キーは最初の1回で使い終わりました。', 'The key was used up by the first installation.'),
  ),
  seen(
    'A1-04',
    { at: 'holding', id: 'office' },
    say('使い始めた時期', 'First used'),
    say('2024年9月', 'Sep'),
  ),
  seen(
    'A1-04',
    { at: 'finding', rule: 'licence-unbound', subject: 'game' },
    say(
      '結びついたアカウントも、パソコンも、買った証明も控えがありません。',
      'Neither an account nor a computer nor a proof of purchase is written down.',
    ),
  ),
  seen('A1-05', { at: 'holding', id: 'office' }, say('35,000円', '¥35,000')),
  seen('A1-06', { at: 'sheet', accounts: ['ms'], secrets: 'hidden' }, say('••••USE00', '••••USE00')),
  seen(
    'A1-07',
    { at: 'way-back', id: 'ms', when: REINSTALL },
    say(
      '電話では、パスワードの再設定もキーの再発行もできません。',
      'By telephone neither the password is reset nor the key issued again.',
    ),
  ),
  seen(
    'A1-08',
    { at: 'finding', rule: 'provider-mail-only', subject: 'ms' },
    say('確認の番号がどこにも届きません。', 'no code can reach you.'),
  ),
  seen(
    'A1-08',
    { at: 'finding', rule: 'registered-mail-lost', subject: 'amazon-dead' },
    say(
      'もう受け取れません。パスワードを忘れると、戻る道がありません。',
      'no longer receives anything. Once the password is forgotten there is no way back.',
    ),
  ),
  seen(
    'A1-08',
    { at: 'finding', rule: 'ties-ending', subject: 'office-mail' },
    say('それまでに移さないと', 'Unless you move before that'),
  ),
  seen(
    'A1-09',
    { at: 'finding', rule: 'single-point', subject: 'books' },
    say('だけが頼りです。', 'depends on hanako@everyday.example.jp.'),
  ),
  seen(
    'A1-09',
    { at: 'finding', rule: 'same-place', subject: 'bank' },
    say('一度に失うと、戻れません。', 'If both go at once, you cannot get back in.'),
  ),
  seen(
    'A1-09',
    { at: 'finding', rule: 'vault-single-point', subject: 'vault' },
    say('合い鍵の紙がありません。', 'There is no paper with the spare key.'),
  ),
  seen('A1-09', { at: 'holding', id: 'ms-note' }, say('パソコンの箱', 'The computer’s box')),
  seen(
    'A1-10',
    { at: 'finding', rule: 'no-phone', subject: 'ms' },
    say('番号を受け取れません。', 'no code can reach you.'),
  ),
  seen(
    'A1-11',
    { at: 'finding', rule: 'no-way-back', subject: 'ms-late' },
    say('控えてあるものだけでは、サインインできません。', 'What is written here is not enough to sign in.'),
  ),
  seen(
    'A1-12',
    { at: 'register', step: 'points' },
    say('いつも使うアドレスで登録', 'An address you always use'),
  ),
  seen(
    'A1-12',
    { at: 'finding', rule: 'unproved', subject: 'everyday' },
    say(
      '番号が届いたという控えが、この1年ありません。',
      'Nobody has written down in a year that a code reached',
    ),
  ),
  seen('A1-13', { at: 'register', step: 'points' }, say('もう一本の戻る道', 'A second way back')),
  seen(
    'A1-13',
    { at: 'finding', rule: 'sms-only', subject: 'ms-old-name' },
    say(
      'SMSで番号を送るのをやめていくと伝えられています。',
      'This service is reported to be giving up codes by text message.',
    ),
  ),
  seen('A1-14', { at: 'contact', id: 'everyday' }, say('きょう、番号が届きました', 'A code arrived today')),
  seen('A1-14', { at: 'inventory' }, say('最後に番号が届いたのはいつですか', 'When did a code last arrive?')),
  seen('A1-15', { at: 'account', id: 'ms-late' }, say('09000005678', '09000005678')),
  seen(
    'A1-15',
    { at: 'way-back', id: 'ms', when: DEAD },
    say(
      '登録した携帯電話の番号を、アカウント名の代わりに入れてみます。',
      'Try the registered mobile number in place of the account name.',
    ),
  ),
  seen(
    'A1-17',
    { at: 'sheet', accounts: ['ms'], secrets: 'blank' },
    say('0120-54-2244', '0120-54-2244'),
    say('技術サポート', 'technical support'),
  ),
  seen(
    'A1-19',
    { at: 'way-back', id: 'ms', when: DEAD },
    say(
      'ほかの連絡先が一つでも生きていれば、そこへ番号を送ってもらいます。',
      'If any other registered contact is alive, have the code sent there.',
    ),
  ),
  seen(
    'A1-20',
    { at: 'way-back', id: 'ms', when: FORGOTTEN },
    say('思いつくパスワードを試すのをやめます。', 'Stop trying passwords.'),
  ),
  seen(
    'A1-22',
    { at: 'way-back', id: 'ms', when: REINSTALL },
    say('まず、最初に使ったアカウントを探します。', 'Find the account of the first installation first.'),
  ),
  seen(
    'A1-23',
    { at: 'way-back', id: 'ms', when: FORGOTTEN },
    say(
      'パスワードの画面が出れば、そのアドレスや番号はアカウントとして登録されています。',
      'If the password screen appears, that address or number is known as an account.',
    ),
  ),
  seen(
    'A1-24',
    { at: 'way-back', id: 'ms', when: FORGOTTEN },
    say('「コードの取得」を押します。', 'have the code sent.'),
    say(
      '新しいパスワードを決めたら、この控え帳と紙に写します。',
      'Once the new password is set, copy it into this notebook and onto the sheet.',
    ),
  ),
  seen(
    'A1-25',
    { at: 'way-back', id: 'ms-late' },
    NOTHING_LEFT,
    say('番号の届く先が、一つもありません。', 'There is nowhere a code could arrive.'),
  ),
  seen(
    'A1-26',
    { at: 'way-back', id: 'ms', when: NOTHING_LEFT },
    say('連絡用に、今届くメールを入れます。', 'Give a mailbox that works for the answer.'),
  ),
  seen('A1-26', { at: 'way-back', id: 'ms-late' }, say('受付番号 2026-0001', 'Reference 2026-0001')),
  seen(
    'A1-28',
    { at: 'way-back', id: 'ms-late' },
    say('聞かれること', 'What they ask'),
    say('Masao Sato', 'Masao Sato'),
  ),
  seen(
    'A1-28',
    { at: 'sheet', accounts: ['ms-late'], secrets: 'blank', page: 2 },
    say('申請で聞かれること', 'The form asks for'),
  ),
  seen(
    'A1-29',
    { at: 'way-back', id: 'ms-late' },
    say('1回めに書く4つ', 'Four for attempt 1'),
    say('2回めに書く4つ', 'Four for attempt 2'),
  ),
  seen(
    'A1-29',
    { at: 'finding', rule: 'no-former-passwords', subject: 'ms' },
    say('前に使ったパスワードを聞かれることがあります。', 'may ask for passwords used before.'),
  ),
  seen(
    'A1-30',
    { at: 'way-back', id: 'ms-late' },
    say('試したこと', 'What was tried'),
    say('頼んだ', 'recovery form, asked'),
  ),
  seen(
    'A1-31',
    { at: 'way-back', id: 'ms-late' },
    say('それまでは、もう一度頼まないでください。', 'Do not ask again until then'),
  ),
  seen(
    'A1-32',
    { at: 'way-back', id: 'ms-late' },
    say('頼んだ 4回・断られた 3回', 'Asked 4 times, refused 3 times'),
  ),
  seen('A1-33', { at: 'account', id: 'ms' }, say('漢字で登録', 'registered in kanji')),
  seen(
    'A1-33',
    { at: 'finding', rule: 'identity-unknown', subject: 'amazon' },
    say(
      '登録した名前、生年月日、郵便番号を聞かれることがあります。',
      'may ask for name, birth date and postal code as registered.',
    ),
  ),
  seen(
    'A1-35',
    { at: 'register', step: 'copy' },
    say(
      '上から順に「コピー」を押し、登録の画面に貼り付けます。',
      'From the top, press Copy and paste into the sign-up form.',
    ),
  ),
  seen('A1-35', { at: 'register', step: 'print' }, say('紙に控えて終わります', 'Put it on paper to finish')),
  seen('A1-36', { at: 'first-steps' }, say('なくすと困るもの', 'Start with one thing you would miss.')),
  seen(
    'A1-36',
    { at: 'account-editor', id: 'ms', part: say('結びついているもの', 'What it holds') },
    say('このアカウントを失うと、いっしょに失うものです。', 'What goes with the account when it is lost.'),
  ),
  seen('A1-37', { at: 'sheet', accounts: null, secrets: 'blank' }, say('佐藤 花子', 'Sato Hanako')),
  seen(
    'A1-23',
    {
      at: 'way-back',
      id: 'nameless',
      open: say('どのアドレスで登録したか、わからないとき', 'Not sure which address was registered?'),
    },
    say('「ない」と言われたら', 'where it knows none, take the next.'),
  ),
  seen(
    'A1-25',
    { at: 'way-back', id: 'ms', when: DEAD },
    say('「すべての情報が不明」を選びます。', 'choose “すべての情報が不明”'),
  ),
  seen(
    'A1-36',
    { at: 'register', step: 'points' },
    say('なくすと困るものが、これに結びつきますか', 'Will anything dear to you hang on it?'),
  ),
  seen(
    'A1-37',
    { at: 'holding', id: 'hanako' },
    say('見沼パソコン教室', 'Minuma computer class'),
    say('Officeの入れ直しだけ', 'only to install Office again'),
  ),
  seen(
    'A1-01',
    { at: 'plan', id: 'office-mail' },
    say('これからすること', 'Amazon.co.jp'),
    say('代わりのメールアドレス', 'Address that takes over'),
  ),
]
