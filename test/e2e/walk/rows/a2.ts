import { say, seen, type WalkRow } from '../row.ts'

const FORGOTTEN = say('パスワードを忘れた', 'The password is forgotten')
const DEAD = say('登録したメールが届かない', 'The registered mailbox is dead')
const HARDEN = say('失う前にしておくこと', 'Before anything is lost')

/** Signing in to Amazon.co.jp again. */
export const rowsA2: readonly WalkRow[] = [
  seen(
    'A2-02',
    { at: 'way-back', id: 'amazon', when: FORGOTTEN },
    say(
      '「お困りですか？」から「パスワードを忘れた場合」を選びます。',
      'choose “お困りですか？” (Need help?), then “パスワードを忘れた場合” (Forgot your password?).',
    ),
  ),
  seen(
    'A2-03',
    { at: 'way-back', id: 'amazon', when: FORGOTTEN },
    say(
      '「Amazon.co.jpからセキュリティコードをお送りします」',
      '“Amazon.co.jpからセキュリティコードをお送りします” (your security code)',
    ),
  ),
  seen('A2-06', { at: 'way-back', id: 'amazon-back' }, say('戻れました', 'You are back in')),
  seen(
    'A2-07',
    { at: 'way-back', id: 'amazon', when: FORGOTTEN },
    say('郵便番号を聞かれ', 'If a postal code is asked for'),
  ),
  seen(
    'A2-07',
    { at: 'account', id: 'amazon' },
    say('登録した郵便番号', 'Registered postcode'),
    say('330-0001', '330-0001'),
  ),
  seen(
    'A2-08',
    { at: 'way-back', id: 'amazon', when: FORGOTTEN },
    say('小文字と記号の間違いに気をつけます。', 'minding lower case and symbols.'),
    say(
      'ほかのアドレスを、昔のものも含めて一つずつ試します。',
      'Try your other addresses one by one, old ones included.',
    ),
  ),
  seen(
    'A2-09',
    { at: 'way-back', id: 'amazon-dead', when: DEAD },
    say('「その他のログインに関する問題」', '“その他のログインに関する問題”'),
  ),
  seen(
    'A2-12',
    { at: 'way-back', id: 'amazon', when: DEAD },
    say('新しいアカウントでもかまいません。', 'a new account is just as well.'),
  ),
  seen(
    'A2-13',
    { at: 'account', id: 'amazon' },
    say('ギフト残高', 'Gift balance'),
    say('12,400円', '¥12,400'),
    say('プライム', 'Prime'),
  ),
  seen(
    'A2-14',
    { at: 'finding', rule: 'single-address-service', subject: 'amazon' },
    say('このサービスに登録できるメールは1つだけです。', 'The service keeps one address only'),
  ),
  seen(
    'A2-15',
    { at: 'way-back', id: 'amazon', when: HARDEN },
    say('携帯電話の番号を足します。', 'Add a mobile number under'),
  ),
  seen(
    'A2-15',
    { at: 'finding', rule: 'no-phone', subject: 'amazon' },
    say('番号を受け取れません。', 'no code can reach you.'),
  ),
  seen(
    'A2-16',
    { at: 'way-back', id: 'amazon', when: HARDEN },
    say(
      '国は日本 +81 を選び、番号はハイフンなしで入れます。',
      'Choose Japan +81 and type the number without hyphens.',
    ),
  ),
  seen(
    'A2-17',
    { at: 'service', name: say('Amazon.co.jp', 'Amazon.co.jp') },
    say('どの道でも番号を聞かれます。', 'every way asks for the code.'),
  ),
  seen(
    'A2-18',
    { at: 'way-back', id: 'amazon', when: HARDEN },
    say(
      '番号は、2段階認証を切っても、戻る道として残ります。',
      'The number stays a way back even when two-step verification is switched off.',
    ),
  ),
  seen(
    'A2-19',
    { at: 'finding', rule: 'password-reused', subject: 'amazon' },
    say(
      '同じパスワードです。1つを知られると、ほかにも入られます。',
      'have the same password. Whoever learns one gets into the others.',
    ),
  ),
  seen(
    'A2-19',
    { at: 'finding', rule: 'same-mailbox', subject: 'everyday' },
    say('が使えなくなると、', 'have no way back once their password is forgotten.'),
  ),
  seen(
    'A2-21',
    { at: 'finding', rule: 'device-secret', subject: 'handset' },
    say('が開けないと、', 'cannot be unlocked, the codes for'),
  ),
  seen('A2-21', { at: 'holding', id: 'pc' }, say('開け方', 'How it is unlocked')),
  seen(
    'A2-08',
    {
      at: 'way-back',
      id: 'amazon',
      open: say('どのアドレスで登録したか、わからないとき', 'Not sure which address was registered?'),
    },
    say('hanako@everyday.example.jp', 'hanako@everyday.example.jp'),
  ),
  seen(
    'A2-17',
    { at: 'sheet', accounts: ['amazon-back'], secrets: 'blank' },
    say('入るたびに番号も聞かれます。', 'every sign-in asks for a code too.'),
  ),
]
