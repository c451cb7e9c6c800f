import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const secondHand = (source: string, checkedOn = '2026-11'): Provenance => ({
  source,
  confidence: 'second-hand',
  checkedOn,
})
const guides = secondHand('guides on getting back into Facebook')
const friends = secondHand('funshitsu.com on trusted contacts')
const passwordResources = secondHand('apple/password-manager-resources', '2026-08-22')
const twoFactorList = secondHand('2factorauth/twofactorauth', '2026-08-04')
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** Facebook: photos, friends, pages. */
export const facebook: Service = {
  id: 'facebook',
  name: { ja: 'Facebook', en: 'Facebook' },
  operator: { ja: 'Meta', en: 'Meta' },
  aliases: ['Facebook', 'フェイスブック', 'FB', 'Meta', 'Messenger', 'メッセンジャー'],
  identifiers: [fact(guides, 'email'), fact(guides, 'phone'), fact(guides, 'user-id')],
  hostsMailDomains: [],
  usesSms: fact(twoFactorList, true),
  offersTwoStep: fact(twoFactorList, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...twoFactorList },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: true, ...guides },
    { kind: 'identity-papers', cap: 'appeal', asksSecondFactor: false, ...guides },
  ],
  inactivity: [],
  asks: [fact(guides, 'identity-document')],
  playbooks: [
    {
      id: 'facebook/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          guides,
          'facebook.com/login/identify で、メールか電話番号を入れます。',
          'At facebook.com/login/identify type the address or the number.',
        ),
        says(
          guides,
          '登録したメールか電話番号で番号を受け取ります。',
          'Receive the code at the registered address or number.',
        ),
        says(
          twoFactorList,
          '2段階認証がオンなら、認証アプリかSMSの番号も要ります。',
          'With two-step verification on, the code of the app or of a text message is asked for as well.',
        ),
      ],
    },
    {
      id: 'facebook/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '連絡先が使えない、乗っ取られた', en: 'No contact works, or somebody took it over' },
      steps: [
        says(
          guides,
          'facebook.com/hacked を開き、案内に沿って進みます。',
          'Open facebook.com/hacked and follow what it says.',
        ),
        says(
          guides,
          '顔の動画か身分証の写しを求められます。通るとは限りません。',
          'It asks for a video of your face or identity papers. It may be refused.',
        ),
        says(
          friends,
          '友だちに頼む方法（信頼できる連絡先）は、2022年になくなりました。',
          'The way through friends (trusted contacts) was withdrawn in 2022.',
        ),
      ],
    },
    {
      id: 'facebook/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(guides, 'メールと電話番号を、両方とも登録します。', 'Register both an address and a number.'),
        says(
          guides,
          '2段階認証のリカバリーコードを紙に写します。',
          'Put the recovery codes of two-step verification on paper.',
        ),
        says(
          guides,
          '「追悼アカウント管理人」を決めて、家族に伝えます。',
          'Choose a legacy contact and tell the family.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'page',
      value: 'facebook.com/hacked',
      label: { ja: '入れなくなったときの案内', en: 'Help when you cannot get in' },
      ...guides,
    },
    {
      kind: 'page',
      value: 'facebook.com/help/147926301947841',
      label: { ja: '2段階認証の案内', en: 'Help on two-step verification' },
      ...twoFactorList,
    },
  ],
  pages: [
    {
      kind: 'security',
      ...fact(passwordResources, 'accountscenter.facebook.com/password_and_security/password/change'),
    },
    { kind: 'recovery', ...fact(guides, 'facebook.com/login/identify') },
  ],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(
        guides,
        '写真、ページは、このアカウントと一緒に失われます。',
        'Photos and pages are lost with the account.',
      ),
    },
  ],
  traps: [
    {
      ...says(
        guides,
        '亡くなった人のアカウントは、追悼アカウントにできます。「追悼アカウント管理人」が決まっているか、確かめます。',
        'The account of somebody who died can become a memorial. Find out whether a legacy contact was chosen.',
      ),
      afterDeath: true,
    },
    says(
      friends,
      '友だちに頼んで戻る方法は、もうありません。古い案内には書いてあります。',
      'There is no way back through friends any more, though old guides still tell of it.',
    ),
    says(
      unverified,
      '長く使わないと消されますか。決まりは見つかっていません。',
      'Is an unused account deleted? No rule was found.',
    ),
  ],
  secondFactors: [
    fact(twoFactorList, 'sms'),
    fact(twoFactorList, 'totp-app'),
    fact(twoFactorList, 'security-key'),
    fact(guides, 'recovery-codes'),
  ],
}
