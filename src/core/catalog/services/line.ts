import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const help = (page: string): Provenance => ({
  source: `help.line.me ${page}`,
  confidence: 'operator',
  checkedOn: '2026-11',
})
const moving = help('contentId=20000060 (moving to a new phone)')
const password = help('20009670 (password)')
const backup = help('contentId=20020033 (back-up of talks)')
const terms: Provenance = {
  source: 'LY Corporation common terms 4.4 and 17.1 (archived copy)',
  confidence: 'operator',
  checkedOn: '2025-02-03',
}
const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const oneNumber = secondHand('savarins.jp on registering anew with the same number')
const guides = secondHand('guides on signing in to LINE')
const pay = secondHand('k-tai.watch.impress.co.jp 1657657', '2025-04-30')
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** LINE: talks, stamps, coins. */
export const line: Service = {
  id: 'line',
  name: { ja: 'LINE', en: 'LINE' },
  operator: { ja: 'LINEヤフー', en: 'LY Corporation' },
  aliases: ['ライン', 'LINEアカウント', 'LINE Pay', 'ラインペイ', 'LINEスタンプ', 'LINEマンガ'],
  identifiers: [fact(guides, 'phone')],
  hostsMailDomains: [],
  usesSms: fact(guides, true),
  offersTwoStep: fact(unverified, false),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...moving },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: false, ...moving },
    // The old phone, still signed in, sets a new password.
    { kind: 'app-prompt', cap: 'now', asksSecondFactor: false, ...moving },
    // No `reset-sms` route: the number alone does not reset the password.
  ],
  inactivity: [
    { subject: { ja: 'LINEのアカウント', en: 'the LINE account' }, closes: 'account', days: 365, ...terms },
  ],
  asks: [],
  playbooks: [
    {
      id: 'line/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          moving,
          '前のスマートフォンでLINEが開くなら、その「設定」でパスワードを決め直します。',
          'If LINE still opens on the old phone, set a new password in its settings.',
        ),
        says(
          moving,
          '開かないときは、登録したメールに案内を送ってもらいます。',
          'If it does not, have a message sent to the registered address.',
        ),
        says(
          password,
          '引き継いだあと24時間は、パスワードを変えられません。',
          'For 24 hours after moving the account, the password cannot be changed.',
        ),
      ],
    },
    {
      id: 'line/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '前の電話もメールも使えない', en: 'Neither the old phone nor the mailbox is left' },
      steps: [
        says(
          guides,
          'AppleかGoogleのアカウントと結びつけてあれば、それで入ります。',
          'If it is linked to an Apple or Google account, sign in with that.',
        ),
        says(
          moving,
          'メールを登録していないと、引き継げません。',
          'Without a registered address the account cannot be moved.',
        ),
        says(
          oneNumber,
          '同じ番号で新しく登録すると、前のアカウントは消えます。急いで登録しません。',
          'Registering anew with the same number removes the old account. Do not hurry into it.',
        ),
      ],
    },
    {
      id: 'line/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          moving,
          'LINEの「設定」で、メールとパスワードを登録します。',
          'Register an address and a password in the settings of LINE.',
        ),
        says(
          backup,
          'トークのバックアップで、6桁のPINを決めて控えます。',
          'For the back-up of talks, choose the six-digit PIN and note it.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'help.line.me',
      label: { ja: 'LINEのヘルプ', en: 'LINE help' },
      ...moving,
    },
  ],
  pages: [{ kind: 'recovery', ...fact(moving, 'help.line.me') }],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(
        terms,
        'トーク、スタンプ、コインは、アカウントと一緒に失われます。人にゆずれません。',
        'Talks, stamps and coins are lost with the account. They cannot be handed over.',
      ),
    },
    {
      kind: 'gift-balance',
      ...says(
        pay,
        'LINE Payは2025年4月30日に終わりました。残高は、今は法律の払い戻しだけです。',
        'LINE Pay ended on 30 April 2025. What is left is paid back only by the legal procedure.',
      ),
    },
  ],
  traps: [
    says(
      oneNumber,
      '同じ番号で新しく登録すると、前のアカウントは消えます。',
      'Registering anew with the same number removes the old account.',
    ),
    says(
      backup,
      '6桁のPINで戻るのは、iPhoneとAndroidのあいだでは直近14日分だけです。全部は、同じ種類の電話のあいだだけです。',
      'Between iPhone and Android the six-digit PIN restores the last 14 days only. All of it moves only between phones of one kind.',
    ),
    says(
      guides,
      'コインは、iPhoneとAndroidのあいだで移せません。',
      'Coins do not move between iPhone and Android.',
    ),
    says(
      unverified,
      'パスキーでも戻れますか。確かめられていません。',
      'Is a passkey a way back? This could not be confirmed.',
    ),
    says(
      pay,
      'LINE Payの残高をPayPayに移せたのは、2025年4月23日まででした。',
      'The balance of LINE Pay could be moved to PayPay until 23 April 2025.',
    ),
    says(
      terms,
      '1年以上使わないと、知らせなしに消されることがあります。',
      'It may be deleted without notice after a year without use.',
    ),
  ],
  oneNumber: fact(oneNumber, true),
  passwordRules: [
    {
      min: 8,
      max: 20,
      classes: 3,
      longestRun: 1,
      text: {
        ja: '8から20文字。大文字、小文字、数字、記号のうち三つ。同じ文字を続けません。',
        en: '8 to 20, three of upper case, lower case, digits and symbols, no repeats.',
      },
      ...password,
    },
  ],
  clocks: [
    {
      starts: 'moved-to-new-device',
      length: { hours: 24 },
      then: 'open',
      subject: { ja: 'パスワードの変更', en: 'changing the password' },
      ...password,
    },
  ],
  closing: [
    {
      ...says(
        terms,
        'アカウントは人にゆずれず、相続もできません。',
        'The account can be neither handed over nor inherited.',
      ),
      afterDeath: true,
    },
    {
      ...says(
        terms,
        '残したいトークを写します。スタンプとコインは失われます。',
        'Save the talks you want to keep. Stamps and coins are lost.',
      ),
      isTask: true,
    },
    says(
      oneNumber,
      '電話を替えるだけなら、閉じずに引き継ぎます。同じ番号で作り直すと、前のアカウントは消えます。',
      'For a new phone move the account instead: registering anew with the number removes it.',
    ),
  ],
}
