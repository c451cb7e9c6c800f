import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const docs: Provenance = {
  source: 'github/docs at commit 44718a4 (recovering an account)',
  confidence: 'operator',
  checkedOn: '2026-11',
}
const twoFactorList: Provenance = {
  source: '2factorauth/twofactorauth',
  confidence: 'second-hand',
  checkedOn: '2026-08-04',
}
const passwordResources: Provenance = {
  source: 'apple/password-manager-resources',
  confidence: 'second-hand',
  checkedOn: '2026-08-22',
}
const unverified: Provenance = { source: 'no source found', confidence: 'unverified', checkedOn: '2026-11' }

/** GitHub: repositories. */
export const github: Service = {
  id: 'github',
  name: { ja: 'GitHub', en: 'GitHub' },
  operator: { ja: 'GitHub', en: 'GitHub' },
  aliases: ['ギットハブ', 'Copilot'],
  identifiers: [fact(docs, 'user-id'), fact(docs, 'email')],
  hostsMailDomains: [],
  usesSms: fact(docs, false),
  offersTwoStep: fact(docs, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...docs },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...docs },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...docs },
    // With the password, a verified mailbox and a known device or key; somebody looks at it within three business days, with a weekend between.
    { kind: 'recovery-form', cap: 'appeal', days: 5, asksSecondFactor: false, ...docs },
  ],
  inactivity: [],
  asks: [],
  playbooks: [
    {
      id: 'github/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          docs,
          '登録したメールに案内を送ってもらいます。リンクは3時間で使えなくなります。',
          'Have a message sent to the registered address. Its link is good for three hours.',
        ),
        says(
          docs,
          '2段階認証がオンなら、その番号か回復コードも要ります。',
          'With two-step verification on, its code or a recovery code is asked for as well.',
        ),
      ],
    },
    {
      id: 'github/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '2段階認証の端末をなくした', en: 'The device of the second step is lost' },
      steps: [
        says(
          docs,
          '回復コードのファイルか紙を探します。',
          'Look for the file or paper with the recovery codes.',
        ),
        says(
          docs,
          'なければ、パスワードと登録したメールの番号で申し込みます。使ったことのある端末、SSHキー、トークンのどれかで確かめます。',
          'Without them, apply with the password and a code to a verified address, and prove it with a known device, an SSH key or a token.',
        ),
        says(
          docs,
          '返事は3営業日以内です。窓口でも助けられないことがあります。',
          'The answer comes within three business days. Support may not be able to help.',
        ),
      ],
    },
    {
      id: 'github/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(docs, '回復コードを紙に写します。', 'Put the recovery codes on paper.'),
        says(
          docs,
          'パスキーかセキュリティキーを足します。SMSの予備は、もう登録できません。',
          'Add a passkey or a security key. A text message can no longer be set as fallback.',
        ),
      ],
    },
    {
      id: 'github/rename',
      when: 'rename',
      title: {
        ja: '入れないアカウントからメールを外す',
        en: 'Taking an address off an account that stays closed',
      },
      steps: [
        says(
          docs,
          '2段階認証で戻れないときは、メールをそのアカウントから外せます。',
          'Where two-step verification keeps you out, the address can be unlinked from the account.',
        ),
        says(docs, '外したメールで、新しいアカウントを作れます。', 'It can then be used for a new account.'),
      ],
    },
  ],
  contacts: [],
  pages: [{ kind: 'security', ...fact(passwordResources, 'github.com/settings/security') }],
  licenceKinds: [
    {
      kind: 'purchases',
      ...says(docs, 'リポジトリは、このアカウントに結びついています。', 'Repositories hang on this account.'),
    },
  ],
  traps: [
    {
      ...says(
        docs,
        '2段階認証の端末と回復コードを失うと、窓口でも開けられないことがあります。',
        'With the device of the second step and the recovery codes gone, support may not be able to open it.',
      ),
      onSheet: 'codes',
    },
    says(
      docs,
      '戻れないときは、メールをこのアカウントから外し、新しいアカウントで使えます。',
      'If it stays closed, the address can be unlinked and used for a new account.',
    ),
    says(
      unverified,
      '長く使わないと消されますか。決まりは見つかっていません。',
      'Is an unused account deleted? No rule was found.',
    ),
  ],
  secondFactors: [
    fact(twoFactorList, 'totp-app'),
    fact(twoFactorList, 'app-prompt'),
    fact(docs, 'security-key'),
    fact(docs, 'passkey'),
    fact(docs, 'recovery-codes'),
  ],
  clocks: [
    {
      starts: 'recovery-requested',
      // Three business days with a weekend between.
      length: { days: 5 },
      then: 'answer',
      subject: {
        ja: '回復の申し込みの返事（3営業日）',
        en: 'the answer to the request (three business days)',
      },
      ...docs,
    },
  ],
}
