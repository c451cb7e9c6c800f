import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const guides = secondHand('guides on PayPay and a changed number')
const numberGuide = secondHand('apptopi.jp on changing the number', '2021')
const lossLine = secondHand('apptopi.jp; loss line as of 2021', '2021')
const twoFactorList = secondHand('2factorauth/twofactorauth', '2026-08-04')
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** PayPay: payment by phone. */
export const paypay: Service = {
  id: 'paypay',
  name: { ja: 'PayPay', en: 'PayPay' },
  operator: { ja: 'PayPay', en: 'PayPay' },
  aliases: ['ペイペイ', 'PayPay残高', 'PayPayマネー', 'PayPayポイント'],
  identifiers: [fact(guides, 'phone')],
  hostsMailDomains: [],
  usesSms: fact(twoFactorList, true),
  offersTwoStep: fact(twoFactorList, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: false, ...guides },
    { kind: 'app-prompt', cap: 'now', asksSecondFactor: false, ...guides },
    { kind: 'identity-papers', cap: 'appeal', asksSecondFactor: false, ...guides },
  ],
  inactivity: [],
  asks: [fact(guides, 'identity-document')],
  playbooks: [
    {
      id: 'paypay/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          guides,
          '登録した携帯電話にSMSで届く番号を入れます。',
          'Enter the code that comes by text message to the registered number.',
        ),
        says(
          guides,
          'ログインしたままの端末があれば、その画面で承認します。',
          'If a device is still signed in, approve it there.',
        ),
      ],
    },
    {
      id: 'paypay/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '電話番号が変わった、電話をなくした', en: 'The number has changed or the phone is lost' },
      steps: [
        says(
          lossLine,
          'なくしたときは、まず紛失の窓口に電話して止めてもらいます。',
          'If the phone is lost, first have it stopped by the loss line.',
        ),
        says(
          guides,
          '前の番号が使えないと、身分証を出して窓口に頼みます。通るとは限りません。',
          'With the old number dead, support asks for identity papers. It may be refused.',
        ),
      ],
    },
    {
      id: 'paypay/harden',
      when: 'harden',
      title: { ja: '番号を変える前に', en: 'Before you change your number' },
      steps: [
        says(
          numberGuide,
          '前の番号が使えるうちに、PayPayの「アカウント」で番号を変えます。',
          'While the old number still works, change it inside PayPay.',
        ),
        says(
          guides,
          '番号を変える前に、アカウントを閉じません。その番号は180日使えなくなります。',
          'Do not close the account instead: the number would be blocked for 180 days.',
        ),
      ],
    },
    {
      id: 'paypay/rename',
      when: 'rename',
      title: { ja: '電話番号を変える', en: 'Changing the telephone number' },
      steps: [
        says(
          numberGuide,
          '前の番号が使えるうちに、PayPayの「アカウント」で番号を変えます。ほかの番号からは変えられません。',
          'While the old number works, change it inside PayPay. It cannot be done from another number.',
        ),
        says(
          guides,
          '前の番号がもう使えないときは、身分証を出して窓口に頼みます。',
          'If it no longer works, ask support with identity papers.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '0120-990-633',
      label: { ja: '電話をなくしたときの窓口', en: 'Loss line' },
      hours: { ja: '24時間', en: 'day and night' },
      isLossLine: true,
      ...lossLine,
    },
  ],
  pages: [],
  licenceKinds: [
    {
      kind: 'gift-balance',
      ...says(
        guides,
        '残高は2019年7月から期限がありません。二つのアカウントはまとめられません。',
        'The balance has had no time limit since July 2019. Two accounts cannot be merged.',
      ),
    },
  ],
  traps: [
    says(
      numberGuide,
      '番号は、前の番号を失う前に、中から変えます。ほかの番号からは変えられません。',
      'The number has to be changed from inside, before the old one is lost. It cannot be done from another number.',
    ),
    says(
      unverified,
      '長く使わないと消されますか。決まりは見つかっていません。',
      'Is an unused account deleted? No rule was found.',
    ),
  ],
  oneNumber: fact(guides, true),
  secondFactors: [fact(twoFactorList, 'sms'), fact(guides, 'app-prompt')],
  clocks: [
    {
      starts: 'closed',
      length: { days: 180 },
      then: 'open',
      subject: { ja: '同じ電話番号での登録', en: 'registering with the same number' },
      ...guides,
    },
  ],
  closing: [
    says(
      guides,
      '閉じると履歴は消え、その番号は180日使えません。',
      'Closing erases the history and blocks the number for 180 days.',
    ),
    { ...says(guides, '残高を使い切ります。', 'Use up the balance.'), isTask: true },
    { ...says(guides, '要る履歴を写します。', 'Save the history that you need.'), isTask: true },
    says(guides, '番号を変えたいだけなら、閉じません。', 'Do not close it only to change the number.'),
  ],
}
