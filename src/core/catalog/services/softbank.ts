import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const passwordHelp: Provenance = {
  source: 'mb.softbank.jp, getting a new password',
  confidence: 'old',
  checkedOn: '2026-11',
}
const hikari: Provenance = {
  source: 'totalservice.co.jp/media/13952 on the S-ID',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const carryOut: Provenance = {
  source: 'elibom.net; k-tai.watch on メールアドレス持ち運び',
  confidence: 'second-hand',
  checkedOn: '2022-01-03',
}
const shops: Provenance = {
  source: 'iphone-kamisama.com/mysoftbank (157 or a shop)',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const lostPage: Provenance = {
  source: 'softbank.jp/mobile/support/lost',
  confidence: 'operator',
  checkedOn: '2026-11',
}
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** My SoftBank and its relatives: line, S-ID of SoftBank Hikari, Y!mobile. */
export const softbank: Service = {
  id: 'softbank',
  name: { ja: 'My SoftBank（ソフトバンク、Y!mobile）', en: 'My SoftBank (SoftBank, Y!mobile)' },
  operator: { ja: 'ソフトバンク', en: 'SoftBank' },
  aliases: [
    'SoftBank',
    'ソフトバンク',
    'SoftBank ID',
    'S-ID',
    'ソフトバンク光',
    'Y!mobile',
    'ワイモバイル',
    'Yモバイル',
    'LINEMO',
    'Vodafone',
    'ボーダフォン',
    'J-PHONE',
    'ジェイフォン',
    'ウィルコム',
  ],
  identifiers: [fact(passwordHelp, 'phone'), fact(hikari, 'user-id')],
  hostsMailDomains: [],
  usesSms: fact(passwordHelp, true),
  offersTwoStep: fact(unverified, false),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...passwordHelp },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: false, ...passwordHelp },
    { kind: 'shop-counter', cap: 'slow', asksSecondFactor: false, ...shops },
  ],
  inactivity: [],
  asks: [fact(hikari, 'postal-code'), fact(hikari, 'birth-date'), fact(shops, 'identity-document')],
  playbooks: [
    {
      id: 'softbank/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          passwordHelp,
          '携帯電話の番号と、契約のときに決めた4桁の暗証番号を入れます。',
          'Give the mobile number and the four-digit PIN chosen in the contract.',
        ),
        says(
          passwordHelp,
          '新しいパスワードがSMSで届きます。契約によっては、郵便で届きます。',
          'A new password comes by text message, for some contracts by post.',
        ),
        says(
          hikari,
          'ソフトバンク光のS-IDは、「ご利用開始のご案内」の紙かSMSに書かれています。',
          'The S-ID of SoftBank Hikari is on the paper “ご利用開始のご案内” (start of service) or in its text message.',
        ),
      ],
    },
    {
      id: 'softbank/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '番号が受け取れない', en: 'No code arrives' },
      steps: [
        says(
          shops,
          'ソフトバンクショップか、電話の157に聞きます。身分証を用意します。',
          'Ask at a SoftBank shop or call 157, with an identity document ready.',
        ),
      ],
    },
    {
      id: 'softbank/harden',
      when: 'harden',
      title: { ja: '解約や乗り換えの前に', en: 'Before you cancel or change carrier' },
      steps: [
        says(
          hikari,
          '「ご利用開始のご案内」の紙を写真に撮り、置き場所を控えます。',
          'Photograph the start paper and note where it is kept.',
        ),
        says(
          carryOut,
          'メールを残すなら、31日以内に「メールアドレス持ち運び」を申し込みます。その回線のSoftBank IDとクレジットカードが要ります。',
          'To keep the address, apply for メールアドレス持ち運び (keeping the address) within 31 days, with the SoftBank ID of the line and a credit card.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '157',
      label: {
        ja: 'ソフトバンクの窓口（ソフトバンクの電話から）',
        en: 'SoftBank desk (from a SoftBank phone)',
      },
      ...shops,
    },
    {
      kind: 'shop',
      value: 'ソフトバンクショップ',
      label: {
        ja: 'ソフトバンクショップ（身分証を持参）',
        en: 'SoftBank shop (bring an identity document)',
      },
      ...shops,
    },
    {
      kind: 'page',
      value: 'www.softbank.jp/mobile/support/lost/',
      label: { ja: '電話をなくしたとき', en: 'Lost or stolen phone' },
      hours: { ja: '24時間', en: 'day and night' },
      isLossLine: true,
      ...lostPage,
    },
  ],
  pages: [{ kind: 'sign-in', ...fact(unverified, 'my.softbank.jp') }],
  licenceKinds: [
    {
      kind: 'contract',
      ...says(
        carryOut,
        '回線を解約すると、メールが止まります。残すには、料金を払い続けます。',
        'Cancelling the line stops the mail. Keeping it costs a fee for as long as it is kept.',
      ),
    },
  ],
  traps: [
    says(
      hikari,
      'S-IDは、始めの紙にしか書かれていないことがあります。',
      'The S-ID may stand on the start paper only.',
    ),
    says(
      carryOut,
      '持ち運んだメールは、カードの支払いが一度止まると終わります。',
      'A kept address ends with one missed card payment.',
    ),
    says(
      unverified,
      '解約のあとも、My SoftBankに入れますか。確かめられていません。',
      'Does My SoftBank open after cancelling? This could not be confirmed.',
    ),
  ],
  clocks: [
    {
      starts: 'line-cancelled',
      length: { days: 31 },
      then: 'gone',
      subject: {
        ja: '「メールアドレス持ち運び」の申し込み',
        en: 'applying to keep the mail address (メールアドレス持ち運び)',
      },
      note: {
        ja: '解約した回線のSoftBank IDとクレジットカードが要ります。',
        en: 'It takes the SoftBank ID of that line and a credit card.',
      },
      ...carryOut,
    },
  ],
  closing: [
    { ...says(hikari, '「ご利用開始のご案内」の紙は捨てません。', 'Keep the start paper.'), isTask: true },
    says(
      unverified,
      '解約のあとも、My SoftBankの明細は見られますか。確かめられていません。',
      'Can the bills at My SoftBank be seen after cancelling? This could not be confirmed.',
    ),
  ],
}
