import { article2020, privacy2012 } from '../founding-documents.ts'
import { fact, says } from '../provenance.ts'
import type { Clock, Edition, LicenceKindFacts, Playbook, Provenance, Service } from '../service.ts'

/*
 * Office and Microsoft 365: no account of their own, but rights that live in a Microsoft account. How a licence is proved,
 * where it is installed again and what ends it hangs on its kind.
 */

const microsoft = (page: string): Provenance => ({
  source: `support.microsoft.com ${page}`,
  confidence: 'operator',
  checkedOn: '2026-11',
})
const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const bundledHelp = microsoft('e224c983-3daf-4db5-9449-967c0dd1089f (pre-installed Office)')
const offerHelp = microsoft('5ef0ccba-9efa-4566-af44-318d2a47f8b4 (24-month offer)')
const subscriptionHelp = microsoft('9ea55e89-ffcb-4da3-9c73-7051d75a7221 (subscriptions)')
const extendHelp = microsoft('e53bde8b-ff38-414c-b2c3-63173a0668e0 (subscriptions)')
const redeem = secondHand(
  'setup.office.com; Microsoft FAQ and Japanese shops differ on the number of computers',
)
const cardGuides = secondHand('kiritsume.com and moms-pc.com on the Office that comes with a computer')
const mainboard = secondHand('repair.dynalabo.com on Office after a repair')
const repair = secondHand('mouse-jp FAQ 48120 on exchanging the mainboard', '2024-04-16')
const offerNews = secondHand('nojima on Office since October 2025', '2026-02-14')
const supportEnds = secondHand('mbs-net (2025-09); atmarkit', '2026-01-16')
const unverified: Provenance = {
  source: 'told in 2020 only',
  confidence: 'unverified',
  checkedOn: '2026-11',
}

const activation = says(
  privacy2012,
  'ライセンス認証は、登録とは別のものです。インターネットか電話で、自動で作られるインストールIDを使い、名前は聞かれません。',
  'Activation is not registration: by internet or telephone, with an installation ID made by itself, and without a name.',
)
const repairs = [
  says(
    repair,
    '基板を替える修理のあとは、結びつけたアカウントでもう一度認証します。会社向けの版では、マイクロソフトから新しいキーをもらいます。',
    'After a repair that changes the mainboard, activate again with the same account. Business editions need a new key from Microsoft.',
  ),
  says(
    unverified,
    'パソコンと一緒に人にゆずるとき、電話でアカウントを移せますか。確かめられていません。',
    'Can it be moved to another account by telephone when the computer is handed on? This could not be confirmed.',
  ),
]

/** What each kind of Office licence means for the account in which it lives. */
export const officeKinds: readonly LicenceKindFacts[] = [
  {
    kind: 'office-card-key',
    ...says(
      article2020,
      'パソコンに付いたカードのキーは、最初の一度だけ使えます。そのあとの権利は、このアカウントにあります。',
      'The key on the card works for the first installation only. After that the right lives in this account.',
    ),
    more: [
      says(
        article2020,
        'Office 2013のあとしばらくは、キーだけで使えました。「Premium」からは、アカウントがないと入れ直せません。',
        'For a while after Office 2013 the key alone would do. Since “Premium” it cannot be installed again without the account.',
      ),
      says(
        cardGuides,
        '使えるのは、付いてきたパソコンがあるあいだです。',
        'It may be used as long as the computer it came with lives.',
      ),
      activation,
      ...repairs,
    ],
    page: 'account.microsoft.com/services',
  },
  {
    kind: 'office-digital-attach',
    ...says(
      bundledHelp,
      'カードはありません。「デバイスに含まれる」Officeを、このアカウントで受け取ります。Windowsを始めてから180日以内に始めるものもあります。',
      'There is no card: this account claims the Office “included with device”. A bundled Microsoft 365 must be started within 180 days of Windows.',
    ),
    more: [
      says(
        bundledHelp,
        'Microsoft Storeのアプリで「ライブラリ」を開き、「デバイスに含まれる」を見ます。',
        'Open “Library” in the Microsoft Store app and look under “Included with device”.',
      ),
      says(
        mainboard,
        'アカウントで受け取るまでは、パソコンの基板に結びついています。基板を替える修理の前に、受け取っておきます。',
        'Until an account claims it, it hangs on the mainboard. Claim it before a repair that changes that.',
      ),
      says(
        offerHelp,
        '24か月付きのMicrosoft 365は、支払い方法を登録しないと3か月の試用になります。終わる前なら、残りの21か月を始められます。',
        'Without a payment method the 24-month Microsoft 365 runs as a three-month trial. Before its end the other 21 months can be started.',
      ),
      says(
        offerHelp,
        '24か月使うには、カードかPayPalを登録し、自動更新にします。そのあとは毎年、料金がかかります。',
        'The full 24 months take a card or PayPal and automatic renewal; a yearly charge follows.',
      ),
      says(
        offerHelp,
        '試用が終わったあとは、Home & Business 2024へ無料で替えられます。はじめの3か月は、買い切りの版は使えません。',
        'After the trial there is a free switch to Home & Business 2024; during the first three months that one cannot be used.',
      ),
      says(
        offerNews,
        '自動更新の料金は、年21,300円ほどです（2026年2月）。',
        'The renewal costs about ¥21,300 a year (February 2026).',
      ),
      ...repairs,
    ],
    page: 'account.microsoft.com/services',
  },
  {
    kind: 'office-retail',
    ...says(
      redeem,
      '買ったキーを、このアカウントで使います。何台に入れられるかは、買ったものごとに控えます。',
      'The key you bought is redeemed into this account. Note for each licence on how many computers it may run.',
    ),
    more: [activation],
    page: 'setup.office.com',
  },
  {
    kind: 'office-subscription',
    ...says(
      subscriptionHelp,
      'Microsoft 365は、ほかのMicrosoft アカウントへ移せません。',
      'Microsoft 365 cannot be moved to another Microsoft account.',
    ),
    more: [
      says(
        extendHelp,
        '一つのアカウントで使えるのは一つだけです。期間は5年先まで延ばせます。',
        'An account may have one at a time. It can be extended up to five years ahead.',
      ),
    ],
    page: 'account.microsoft.com/services',
  },
]

/** Until when editions get security updates. Nobody is locked out on that day. */
export const officeEditions: readonly Edition[] = [
  { name: 'Office 2016', updatesEndOn: '2025-10-14', ...supportEnds },
  { name: 'Office 2019', updatesEndOn: '2025-10-14', ...supportEnds },
  { name: 'Windows 10', updatesEndOn: '2025-10-14', ...supportEnds },
  { name: 'Office 2021', updatesEndOn: '2026-10-13', ...supportEnds },
  { name: 'Office 2024', updatesEndOn: '2029-10-09', ...supportEnds },
]

/** Where Office is installed again, and where a bought key is redeemed. */
export const officePages: Service['pages'] = [
  { kind: 'licences', ...fact(article2020, 'account.microsoft.com/services') },
  { kind: 'licences', ...fact(redeem, 'setup.office.com') },
]

/** What has to be begun or chosen in time. */
export const officeClocks: readonly Clock[] = [
  {
    starts: 'windows-started',
    length: { days: 180 },
    then: 'gone',
    subject: { ja: '付属のMicrosoft 365を始める機会', en: 'the chance to start the bundled Microsoft 365' },
    ...bundledHelp,
  },
  {
    starts: 'trial-started',
    length: { months: 3 },
    then: 'gone',
    subject: {
      ja: '24か月付きのMicrosoft 365を続けるかどうかの選択',
      en: 'the choice about the 24-month Microsoft 365',
    },
    note: {
      ja: '過ぎると、Home & Business 2024に無料で切り替えられます。',
      en: 'After it a free switch to Home & Business 2024 remains.',
    },
    ...offerHelp,
  },
]

/** Installing it again, on a repaired or new computer. */
export const officeReinstall: Playbook = {
  id: 'microsoft-account/licence-reinstall',
  when: 'licence-reinstall',
  title: { ja: 'Officeを入れ直す', en: 'Install Office again' },
  steps: [
    says(
      article2020,
      'カードのプロダクトキーは、最初の一度だけです。まず、最初に使ったアカウントを探します。',
      'The key on the card works once only. Find the account of the first installation first.',
    ),
    says(
      article2020,
      '心当たりのアドレスと番号を、一つずつサインインの画面に入れます。パスワードの画面が出たものを控えます。',
      'Type each address and number you can think of on the sign-in page, and note those that get a password screen.',
    ),
    says(
      bundledHelp,
      'カードのないパソコンでは、Microsoft Storeの「ライブラリ」で「デバイスに含まれる」を見ます。',
      'On a computer without a card, look under “Included with device” in the library of the Microsoft Store.',
    ),
    says(
      article2020,
      'そのアカウントで account.microsoft.com/services に入り、「インストール」を選びます。',
      'Sign in with that account at account.microsoft.com/services and choose to install.',
    ),
    says(
      redeem,
      'お店で買ったキーをまだ使っていなければ、setup.office.com で入れます。',
      'A bought key that was never used is redeemed at setup.office.com.',
    ),
    says(
      article2020,
      '電話では、パスワードの再設定もキーの再発行もできません。',
      'By telephone neither the password is reset nor the key issued again.',
    ),
  ],
}
