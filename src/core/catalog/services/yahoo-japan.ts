import { mailDomainsHostedBy } from '../mail-domains.ts'
import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const terms: Provenance = {
  source: 'LY Corporation common terms 17.1 (archived copy)',
  confidence: 'operator',
  checkedOn: '2025-02-03',
}
const help2020: Provenance = {
  source: 'Yahoo! JAPAN help a_id/167600 (archived copy)',
  confidence: 'old',
  checkedOn: '2020-02-20',
}
const measure2020: Provenance = { source: 'about.yahoo.co.jp', confidence: 'old', checkedOn: '2020-01-29' }
const guides: Provenance = {
  source: 'choge-blog and other guides on the Yahoo! JAPAN ID',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const twoFactorList: Provenance = {
  source: '2factorauth/twofactorauth',
  confidence: 'second-hand',
  checkedOn: '2026-08-04',
}
const reissued: Provenance = { source: 'otona-life 234804', confidence: 'second-hand', checkedOn: '2026-11' }

/** The Yahoo! JAPAN ID: mail, auctions, the link to PayPay. */
export const yahooJapan: Service = {
  id: 'yahoo-japan',
  name: { ja: 'Yahoo! JAPAN ID', en: 'Yahoo! JAPAN ID' },
  operator: { ja: 'LINEヤフー', en: 'LY Corporation' },
  aliases: [
    'Yahoo',
    'Yahoo!メール',
    'Yahooメール',
    'ヤフー',
    'ヤフーメール',
    'ヤフオク',
    'Yahoo!オークション',
    'Yahoo!ショッピング',
    'LYP プレミアム',
    'Yahoo!プレミアム',
  ],
  identifiers: [
    fact(guides, 'user-id'),
    fact(guides, 'phone'),
    fact(guides, 'email'),
    fact(guides, 'own-email'),
  ],
  hostsMailDomains: mailDomainsHostedBy('yahoo-japan'),
  usesSms: fact(twoFactorList, true),
  offersTwoStep: fact(twoFactorList, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...twoFactorList },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: false, ...twoFactorList },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: false, ...twoFactorList },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...guides },
  ],
  inactivity: [
    { subject: { ja: 'Yahoo! JAPAN ID', en: 'the Yahoo! JAPAN ID' }, closes: 'account', days: 365, ...terms },
  ],
  asks: [],
  playbooks: [
    {
      id: 'yahoo-japan/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          guides,
          'パスワードなしで入れます。ID、電話番号、メールのどれかを入れます。',
          'It opens without a password. Type the ID, the phone number or the address.',
        ),
        says(
          twoFactorList,
          'SMSかメールに届いた番号を入れます。',
          'Enter the code that comes by text message or mail.',
        ),
        says(guides, 'パスキーがあれば、それで入ります。', 'If you made a passkey, sign in with that.'),
      ],
    },
    {
      id: 'yahoo-japan/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '電話番号もメールも変わった', en: 'Number and mailbox have changed' },
      steps: [
        says(
          help2020,
          '「現在、有効なログイン方法がありません」や「F006」と出たら、番号がほかのIDに移っています。',
          'If “現在、有効なログイン方法がありません” (no valid way to sign in) or F006 appears, the number has moved to another ID.',
        ),
        says(
          guides,
          '登録したもう一つの連絡先か、パスキーのある端末で入ります。',
          'Sign in with the other registered contact, or on a device that holds a passkey.',
        ),
      ],
    },
    {
      id: 'yahoo-japan/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          guides,
          '電話番号と、Yahoo!以外のメールを、両方とも登録します。',
          'Register the phone number and a mailbox outside Yahoo! as well.',
        ),
        says(
          help2020,
          '同じ電話番号で、新しいIDを作りません。古いIDから番号が外れます。',
          'Do not make a new ID with the same number: it leaves the old one.',
        ),
        says(terms, '年に一度はログインします。', 'Sign in once a year.'),
      ],
    },
  ],
  contacts: [],
  pages: [{ kind: 'security', ...fact(twoFactorList, 'id.yahoo.co.jp/security/otp.html') }],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(
        terms,
        'メール、オークションの履歴、PayPayとの連携は、IDと一緒に失われます。',
        'Mail, the auction history and the link to PayPay are lost with the ID.',
      ),
    },
    {
      kind: 'subscription',
      ...says(
        guides,
        'プレミアムの会員は、このIDに結びついています。',
        'The premium membership hangs on this ID.',
      ),
    },
  ],
  traps: [
    says(
      help2020,
      '電話番号は、一つのIDだけのものです。新しいIDに使うと、古いIDに戻れなくなります。',
      'A number belongs to one ID. Used for a new one, it locks you out of the old.',
    ),
    says(
      measure2020,
      '2020年には、4年使わないとログインが止まる決まりでした。今の規約は1年です。短いほうで考えます。',
      'In 2020 the rule was four years without use. The present terms say one. Count on the shorter.',
    ),
    says(
      reissued,
      '前の持ち主が使った電話番号は、登録できないことがあります。',
      'A number that had another owner before may be refused.',
    ),
    says(
      { source: 'no confirmed source', confidence: 'unverified', checkedOn: '2026-11' },
      '2025年から2段階の確認が必ず要りますか。確かめられていません。',
      'Has two-step verification been compulsory since 2025? This could not be confirmed.',
    ),
    says(
      measure2020,
      '2020年に止められたIDは、ログインだけが止まり、中身は残されました。',
      'What was stopped in 2020 was the sign-in; the content was kept.',
    ),
    says(
      guides,
      '2022年3月からは、同じIDで ymail.ne.jp のアドレスも持てます。',
      'Since March 2022 the same ID may have an address at ymail.ne.jp.',
    ),
  ],
  oneNumber: fact(help2020, true),
  secondFactors: [fact(twoFactorList, 'sms'), fact(twoFactorList, 'email')],
}
