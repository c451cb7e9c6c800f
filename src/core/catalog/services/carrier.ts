import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const simGuides: Provenance = {
  source: 'simlibre.net and other guides on having a SIM issued again',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const carryOut: Provenance = {
  source: 'k-tai.watch and other press on keeping carrier mail',
  confidence: 'second-hand',
  checkedOn: '2021-12',
}
const rakuten: Provenance = {
  source: 'network.mobile.rakuten.co.jp/faq/detail/10000875',
  confidence: 'operator',
  checkedOn: '2026-11',
}
const reissue: Provenance = {
  source: 'otona-life 234804 and others on phone numbers given out again',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const differs: Provenance = {
  source: 'differs from carrier to carrier',
  confidence: 'unverified',
  checkedOn: '2026-11',
}

/** The account at any mobile carrier that has no entry of its own: Rakuten Mobile, mineo, IIJmio … */
export const carrier: Service = {
  id: 'carrier',
  name: { ja: '携帯電話会社のアカウント', en: 'Mobile carrier account' },
  reading: 'けいたいでんわがいしゃのアカウント',
  operator: { ja: '契約している携帯電話会社', en: 'your mobile carrier' },
  aliases: [
    '携帯電話',
    'ケータイ',
    'キャリア',
    'スマホ',
    '格安SIM',
    'MVNO',
    '楽天モバイル',
    'Rakuten Mobile',
    '楽メール',
    'mineo',
    'マイネオ',
    'IIJmio',
    '日本通信',
  ],
  identifiers: [fact(differs, 'phone'), fact(differs, 'user-id'), fact(differs, 'email')],
  hostsMailDomains: [],
  usesSms: fact(differs, true),
  offersTwoStep: fact(differs, false),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...differs },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: true, ...differs },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...differs },
    // By post where there is no shop, against an identity document and a fee.
    { kind: 'shop-counter', cap: 'slow', asksSecondFactor: false, ...simGuides },
  ],
  inactivity: [],
  asks: [fact(simGuides, 'identity-document')],
  playbooks: [
    {
      id: 'carrier/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          differs,
          '会員ページの「パスワードを忘れた方」から進みます。',
          'Follow “パスワードを忘れた方” (Forgot your password?) on the member page.',
        ),
        says(
          simGuides,
          '進めなければ、店で身分証を見せて頼みます。店がなければ、郵便で数日かかります。',
          'If that fails, ask at a shop with an identity document. Without shops it goes by post and takes days.',
        ),
      ],
    },
    {
      id: 'carrier/contacts-dead',
      when: 'contacts-dead',
      title: { ja: 'スマートフォンを失った', en: 'The phone is lost' },
      steps: [
        says(simGuides, 'まず回線を止めてもらいます。', 'Have the line blocked first.'),
        says(
          simGuides,
          '身分証を見せて、同じ番号のSIMを作り直してもらいます。',
          'Have a SIM with the same number issued again, against an identity document.',
        ),
        says(
          simGuides,
          '番号が戻ると、SMSの番号もまた届きます。',
          'Once the number is back, codes by text message arrive again.',
        ),
      ],
    },
    {
      id: 'carrier/harden',
      when: 'harden',
      title: { ja: '番号やメールを変える前に', en: 'Before number or address change' },
      steps: [
        says(
          reissue,
          '手放した番号は、45日から90日ほどで、ほかの人に渡ります。先に全部のアカウントから外します。',
          'A number you give up goes to somebody else after some 45 to 90 days. Take it off every account first.',
        ),
        says(
          carryOut,
          'メールを残すなら、解約から31日以内に持ち運びを申し込みます。',
          'To keep a carrier address, apply within 31 days of cancelling.',
        ),
      ],
    },
  ],
  contacts: [],
  pages: [],
  licenceKinds: [
    {
      kind: 'contract',
      ...says(
        carryOut,
        '回線の契約に、電話番号とメールが結びついています。',
        'Number and mailbox hang on the contract of the line.',
      ),
    },
  ],
  traps: [
    says(
      reissue,
      '手放した番号は、ほかの人のものになります。その人に確認の番号が届きます。',
      'A number you gave up becomes somebody else’s, and reset codes go to them.',
    ),
    says(
      carryOut,
      '持ち運んだメールは、料金の支払いが止まると終わります。',
      'A kept address ends when its fee is not paid.',
    ),
    says(
      rakuten,
      '楽天モバイルの楽メールは、解約から31日のうちに手続きしないと消えます。',
      'Rakuten Mobile mail is deleted unless it is kept within 31 days of cancelling.',
    ),
    says(
      differs,
      '解約のあと、会員ページにいつまで入れますか。会社によって違います。',
      'How long does the member page open after cancelling? That differs.',
    ),
  ],
}
