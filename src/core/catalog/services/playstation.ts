import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const twoStepHelp: Provenance = {
  source: 'playstation.com (Japan) on two-step verification',
  confidence: 'operator',
  checkedOn: '2026-11',
}
const terms: Provenance = {
  source: 'PlayStation terms of the United States (archived copy)',
  confidence: 'operator',
  checkedOn: '2026-05-18',
}
const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const guides = secondHand('guides on the PlayStation account')
const passwordResources = secondHand('apple/password-manager-resources', '2026-08-22')
const unverified: Provenance = {
  source: 'two older guides; the terms do not say',
  confidence: 'unverified',
  checkedOn: '2026-11',
}

/** The account for PlayStation Network: games, wallet. */
export const playstation: Service = {
  id: 'playstation',
  name: { ja: 'PlayStationのアカウント', en: 'PlayStation account' },
  operator: { ja: 'ソニー・インタラクティブエンタテインメント', en: 'Sony Interactive Entertainment' },
  aliases: [
    'PlayStation',
    'プレイステーション',
    'プレステ',
    'PSN',
    'PlayStation Network',
    'PS Plus',
    'PS4',
    'PS5',
    'Sony Entertainment Network',
  ],
  identifiers: [fact(guides, 'email')],
  hostsMailDomains: [],
  usesSms: fact(twoStepHelp, true),
  offersTwoStep: fact(twoStepHelp, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...twoStepHelp },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...terms },
    { kind: 'support', cap: 'appeal', asksSecondFactor: false, ...guides },
  ],
  inactivity: [],
  asks: [fact(guides, 'online-id'), fact(guides, 'former-email')],
  playbooks: [
    {
      id: 'playstation/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          guides,
          'サインインの画面から、登録したメールに案内を送ってもらいます。',
          'From the sign-in page, have a message sent to the registered address.',
        ),
        says(
          twoStepHelp,
          '2段階認証の番号は、10分で使えなくなります。',
          'A code of two-step verification is good for 10 minutes.',
        ),
        says(
          twoStepHelp,
          '番号が届かないときは、バックアップコードを一つ使います。',
          'If no code arrives, use one of the backup codes.',
        ),
      ],
    },
    {
      id: 'playstation/contacts-dead',
      when: 'contacts-dead',
      title: { ja: 'メールも番号も使えない', en: 'Neither mailbox nor number is left' },
      steps: [
        says(
          guides,
          'サポートに頼みます。オンラインIDか、サインインIDのメールを聞かれます。',
          'Ask support. It asks for the online ID or the sign-in ID (the address).',
        ),
        says(
          guides,
          'チャットは10時から23時59分、電話は10時から18時です。',
          'Chat is open 10:00–23:59, the telephone 10:00–18:00.',
        ),
      ],
    },
    {
      id: 'playstation/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          twoStepHelp,
          '2段階認証のバックアップコード（10個）を紙に写します。',
          'Put the ten backup codes of two-step verification on paper.',
        ),
        says(guides, 'オンラインIDを控えます。', 'Note the online ID.'),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'www.playstation.com',
      label: { ja: 'PlayStationのサポート', en: 'PlayStation support' },
      hours: {
        ja: 'チャット 10:00〜23:59、電話 10:00〜18:00',
        en: 'chat 10:00–23:59, telephone 10:00–18:00',
      },
      ...guides,
    },
  ],
  pages: [
    { kind: 'sign-in', ...fact(passwordResources, 'id.sonyentertainmentnetwork.com') },
    { kind: 'security', ...fact(passwordResources, 'id.sonyentertainmentnetwork.com') },
  ],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(
        guides,
        '買ったゲームは、このアカウントに結びついています。',
        'The games you bought hang on this account.',
      ),
    },
    {
      kind: 'gift-balance',
      ...says(
        unverified,
        'ウォレットの残高に期限はありますか。確かめられていません。',
        'Does the wallet expire in Japan? This could not be confirmed.',
      ),
    },
  ],
  traps: [
    says(
      terms,
      '長く使わないと、データが消されることがあります（米国の規約）。日数は書かれていません。',
      'Data of a dormant account may be deleted (terms of the United States). No number of days is given.',
    ),
    says(
      guides,
      'PS3とPS Vitaでは、別の「機器設定パスワード」が要ります。',
      'PS3 and PS Vita need a device set-up password of their own.',
    ),
  ],
  secondFactors: [
    fact(twoStepHelp, 'sms'),
    fact(twoStepHelp, 'totp-app'),
    fact(terms, 'passkey'),
    fact(twoStepHelp, 'recovery-codes'),
  ],
  passwordRules: [
    {
      min: 8,
      max: 30,
      longestRun: 2,
      text: {
        ja: '8から30文字。同じ文字は二つまで続けられます。',
        en: '8 to 30, at most two equal in a row.',
      },
      ...passwordResources,
    },
  ],
  clocks: [
    {
      starts: 'closed',
      length: { days: 30 },
      then: 'gone',
      subject: { ja: '閉じる申し込みを取り消す機会', en: 'the chance to take the closing back' },
      ...guides,
    },
  ],
  closing: [
    says(
      terms,
      '家族の管理者のアカウントを閉じると、子どものアカウントも閉じられます。',
      'Closing the account of the family manager closes the accounts of the children.',
    ),
    {
      ...says(
        guides,
        'ウォレットの残高を使い切り、定期の契約を終わらせます。',
        'Use up the wallet and end subscriptions.',
      ),
      isTask: true,
    },
    says(
      guides,
      '申し込むと30日のあいだ止まり、そのあと消えます。',
      'After the request it is frozen for 30 days, then deleted.',
    ),
  ],
}
