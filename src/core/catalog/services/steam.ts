import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const agreement: Provenance = {
  source: 'Steam Subscriber Agreement (archived copy)',
  confidence: 'operator',
  checkedOn: '2026-04-21',
}
const oldHelp: Provenance = {
  source: 'help.steampowered.com on deleting an account',
  confidence: 'old',
  checkedOn: '2026-11',
}
const guides: Provenance = {
  source: 'help.steampowered.com, by guides',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const passwordResources: Provenance = {
  source: 'apple/password-manager-resources',
  confidence: 'second-hand',
  checkedOn: '2026-08-22',
}

/** Steam: games on the computer, wallet. */
export const steam: Service = {
  id: 'steam',
  name: { ja: 'Steam', en: 'Steam' },
  operator: { ja: 'Valve', en: 'Valve' },
  aliases: ['スチーム', 'Steam Guard', 'Valve'],
  identifiers: [fact(guides, 'user-id')],
  hostsMailDomains: [],
  usesSms: fact(guides, true),
  offersTwoStep: fact(guides, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'support', cap: 'appeal', asksSecondFactor: false, ...guides },
  ],
  inactivity: [],
  asks: [fact(guides, 'proof-of-purchase')],
  playbooks: [
    {
      id: 'steam/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          guides,
          'help.steampowered.com で、アカウント名を入れます。画面に出る表示名ではありません。',
          'At help.steampowered.com give the account name, not the name that others see.',
        ),
        says(
          guides,
          '登録したメールか電話番号で番号を受け取ります。',
          'Receive the code at the registered address or number.',
        ),
        says(
          guides,
          'Steamガードの電話がなければ、回復コードを使います。',
          'Without the phone of Steam Guard, use its recovery code.',
        ),
      ],
    },
    {
      id: 'steam/contacts-dead',
      when: 'contacts-dead',
      title: { ja: 'メールも電話も使えない', en: 'Neither mailbox nor phone is left' },
      steps: [
        says(
          guides,
          'サポートに頼みます。買ったときの控えか、CDキーを求められます。',
          'Ask support. It wants a proof of purchase or a CD key.',
        ),
      ],
    },
    {
      id: 'steam/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(guides, 'アカウント名を控えます。', 'Note the account name.'),
        says(
          guides,
          'Steamガードの回復コードを紙に写します。',
          'Put the recovery code of Steam Guard on paper.',
        ),
        says(guides, '買ったときのメールを一つ残します。', 'Keep one message about a purchase.'),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'help.steampowered.com',
      label: { ja: 'Steamのサポート', en: 'Steam support' },
      ...guides,
    },
  ],
  pages: [
    {
      kind: 'security',
      ...fact(passwordResources, 'help.steampowered.com/en/wizard/HelpChangePassword'),
    },
    { kind: 'recovery', ...fact(guides, 'help.steampowered.com') },
  ],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(
        agreement,
        '買ったゲームは、ほかのアカウントへ移せません。',
        'The games you bought cannot be moved to another account.',
      ),
    },
    {
      kind: 'gift-balance',
      ...says(
        agreement,
        '日本では、ウォレットに足したお金は、使わないと6か月で消えます。',
        'In Japan money added to the wallet lapses if it is not used within six months.',
      ),
    },
  ],
  traps: [
    says(
      guides,
      'アカウント名は、画面に出る表示名とは別です。忘れると入れません。',
      'The account name is another than the name that others see. Without it you cannot sign in.',
    ),
  ],
  secondFactors: [fact(guides, 'app-prompt'), fact(guides, 'email')],
  clocks: [
    {
      starts: 'topped-up',
      length: { months: 6 },
      then: 'gone',
      subject: { ja: 'Steamのウォレットに足したお金', en: 'money added to the Steam wallet' },
      ...agreement,
    },
    {
      starts: 'closed',
      length: { days: 30 },
      then: 'gone',
      subject: { ja: '閉じる申し込みを取り消す機会', en: 'the chance to take the closing back' },
      ...oldHelp,
    },
  ],
  closing: [
    {
      ...says(agreement, 'ウォレットに足したお金を使い切ります。', 'Use up the money in the wallet.'),
      isTask: true,
    },
    says(agreement, 'ゲームは、ほかのアカウントへ移せません。', 'Games cannot be moved to another account.'),
    says(
      oldHelp,
      '閉じる申し込みは、30日のうちなら取り消せます。',
      'The request can be taken back within 30 days.',
    ),
  ],
}
