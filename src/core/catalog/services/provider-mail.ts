import { article2020 } from '../founding-documents.ts'
import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

/** Providers differ; what several of them say of themselves is no promise of the one the person has. */
const members: Provenance = {
  source: 'faq.support.biglobe.ne.jp 12272 and tnc.ne.jp support; other providers not checked one by one',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const plans: Provenance = {
  source: 'guides on leaving OCN, BIGLOBE, So-net and @nifty, 2017 to 2021',
  confidence: 'second-hand',
  checkedOn: '2021-05-24',
}
const plala: Provenance = { source: 'pc-impulse.co.jp', confidence: 'second-hand', checkedOn: '2026-03-06' }
const differs: Provenance = {
  source: 'differs from provider to provider',
  confidence: 'unverified',
  checkedOn: '2026-11',
}

/** The member account at an internet provider, in which its mailbox lives: any provider. */
export const providerMail: Service = {
  id: 'provider-mail',
  name: { ja: 'プロバイダの会員アカウントとメール', en: 'Internet provider account and mailbox' },
  operator: { ja: '契約しているプロバイダ', en: 'your internet provider' },
  aliases: [
    'プロバイダ',
    'プロバイダー',
    'プロバイダメール',
    'ISP',
    'OCN',
    'BIGLOBE',
    'ビッグローブ',
    '@nifty',
    'ニフティ',
    'So-net',
    'ソネット',
    'ぷらら',
    'plala',
    'J:COM',
    'JCOM',
    'ジェイコム',
    'ASAHIネット',
    'eo光',
    'コミュファ光',
    'BBIQ',
    'フレッツ光',
    'ケーブルテレビ',
  ],
  identifiers: [fact(members, 'user-id'), fact(members, 'own-email'), fact(members, 'contract-number')],
  hostsMailDomains: [],
  usesSms: fact(differs, false),
  offersTwoStep: fact(differs, false),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...members },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...differs },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: true, ...differs },
    // Papers with ID and password are posted to the address of the contract, while there is a contract.
    { kind: 'shop-counter', cap: 'slow', asksSecondFactor: false, ...members },
  ],
  inactivity: [],
  asks: [
    fact(members, 'contract-number'),
    fact(members, 'registered-name'),
    fact(members, 'birth-date'),
    fact(members, 'identity-document'),
  ],
  playbooks: [
    {
      id: 'provider-mail/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          members,
          '契約したときに届いた書類や会員証を探します。IDと最初のパスワードが書かれています。',
          'Look for the papers or membership card sent at the start. They show the ID and the first password.',
        ),
        says(
          members,
          'なければ、会員ページで、名前、生年月日、登録した電話番号で確かめます。',
          'Without them, use the member page with name, birth date and the registered telephone number.',
        ),
        says(
          members,
          'それもできなければ、書類をもう一度送ってもらいます。契約の住所に、数日で届きます。',
          'If that fails, have the papers sent again. They come by post to the contract’s address, in a few days.',
        ),
      ],
    },
    {
      id: 'provider-mail/contacts-dead',
      when: 'contacts-dead',
      title: { ja: 'もう解約した', en: 'The contract has ended' },
      steps: [
        says(
          article2020,
          '解約したメールには、確認の番号が届きません。',
          'No reset code reaches a mailbox whose contract has ended.',
        ),
        says(
          differs,
          '解約してすぐなら、戻せることがありますか。プロバイダに聞きます。',
          'Soon after the end it may still be undone: ask the provider.',
        ),
        says(
          article2020,
          'このメールを登録したアカウントを、もう一つの連絡先で開けるうちに直します。',
          'Change the accounts that use it while another contact still opens them.',
        ),
      ],
    },
    {
      id: 'provider-mail/harden',
      when: 'harden',
      title: { ja: '引っ越しや解約の前に', en: 'Before you move or cancel' },
      steps: [
        says(
          article2020,
          'このメールを使うアカウントを書き出します。',
          'List the accounts that use this mailbox.',
        ),
        says(
          article2020,
          '一つずつ、解約しても残るメールを登録し、番号が届くのを確かめます。',
          'One by one, register a mailbox that stays and see a code arrive.',
        ),
        says(
          plans,
          '間に合わなければ、メールだけを残すコースへ先に替えます。解約のあとでは替えられません。',
          'If time is short, change to a mail-only plan first. After cancelling it is too late.',
        ),
        says(article2020, '全部終わってから、解約します。', 'Cancel only when the list is empty.'),
      ],
    },
  ],
  contacts: [],
  pages: [],
  licenceKinds: [
    {
      kind: 'contract',
      ...says(
        article2020,
        '回線の契約とメールは一緒に終わります。引っ越しのときに、よく起こります。',
        'Line and mailbox end together, often with a move.',
      ),
    },
  ],
  traps: [
    says(
      article2020,
      '引っ越して解約すると、このメールを登録したアカウントに、確認の番号が届きません。',
      'After a move and a cancelled contract, no code arrives for the accounts that use this mailbox.',
    ),
    says(
      plans,
      '「解約」「退会」「解除」は、プロバイダごとに意味が違います。メールが残るかを先に聞きます。',
      '解約, 退会 and 解除 mean different things at each provider. Ask first whether the mailbox stays.',
    ),
    says(
      plala,
      'ぷららのメールは、2028年3月31日で全部終わる予定です。',
      'All plala mail is to end on 31 March 2028.',
    ),
    says(
      differs,
      'SMSでパスワードを戻せますか。プロバイダによって違います。',
      'Can the password be reset by text message? That differs from provider to provider.',
    ),
  ],
}
