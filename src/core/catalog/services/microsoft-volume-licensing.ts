import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const docs = (page: string, checkedOn: string): Provenance => ({
  source: `MicrosoftDocs/microsoft-365-docs ${page}`,
  confidence: 'operator',
  checkedOn,
})
const signIn = docs('vl-sign-in', '2025-01-10')
const roles = docs('manage-user-roles-vl', '2025-03-28')
const rolesFaq = docs('user-roles-faq', '2023-10-25')
const support = docs('contact-vl-support', '2025-05-12')
const manage = docs('manage-volume-licensing', '2025-05-13')
const faq2010: Provenance = {
  source: 'FAQ on the Volume Licensing Service Center, about 2010',
  confidence: 'source-document',
  checkedOn: '2010',
}

/** Volume licences of an organisation, in the Microsoft 365 admin center since VLSC closed. */
export const microsoftVolumeLicensing: Service = {
  id: 'microsoft-volume-licensing',
  name: { ja: 'Microsoft ボリュームライセンス', en: 'Microsoft volume licensing' },
  operator: { ja: 'マイクロソフト', en: 'Microsoft' },
  aliases: [
    'Volume Licensing',
    'Microsoft 365 管理センター',
    'Microsoft 365 admin center',
    'Entra ID',
    'Azure AD',
    'Open License',
    'オープンライセンス',
    'Open Value',
    'MPSA',
    'Select Plus',
    'Software Assurance',
    'ボリュームライセンス',
    'VL',
  ],
  identifiers: [fact(signIn, 'work-account')],
  hostsMailDomains: [],
  usesSms: {
    value: false,
    source: 'set by the organisation',
    confidence: 'unverified',
    checkedOn: '2026-11',
  },
  offersTwoStep: fact(signIn, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...signIn },
    { kind: 'administrator', cap: 'appeal', asksSecondFactor: false, ...rolesFaq },
    { kind: 'support', cap: 'appeal', asksSecondFactor: false, ...support },
  ],
  inactivity: [],
  asks: [
    fact(faq2010, 'contract-number'),
    fact(faq2010, 'authorization-number'),
    fact(support, 'work-email'),
  ],
  playbooks: [
    {
      id: 'microsoft-volume-licensing/password-forgotten',
      when: 'password-forgotten',
      title: { ja: '職場のアカウントに入れない', en: 'The work account does not open' },
      steps: [
        says(
          signIn,
          '個人のMicrosoft アカウントでは入れません。職場のアカウント（Entra ID）を使います。',
          'A personal Microsoft account is refused. Use the work account (Entra ID).',
        ),
        says(
          rolesFaq,
          '自分で戻せなければ、会社のほかの管理者にパスワードの再設定を頼みます。',
          'If you cannot reset it yourself, ask another administrator of the organisation.',
        ),
        says(
          manage,
          '管理センターの「課金情報」「お使いの製品」「ボリューム ライセンス」を開きます。',
          'In the admin center open Billing, Your products, Volume licensing.',
        ),
      ],
    },
    {
      id: 'microsoft-volume-licensing/contacts-dead',
      when: 'contacts-dead',
      title: {
        ja: '管理者が辞めた、会社のメールが変わった',
        en: 'The administrator has left, or the address has changed',
      },
      steps: [
        says(
          rolesFaq,
          'ほかの管理者を探します。名前は教えてもらえないので、控えを見ます。',
          'Look for another administrator. Microsoft does not name them: see your own notes.',
        ),
        says(
          support,
          '管理者がいなければ、サポートに頼みます。契約番号、契約書のメール、サインインのIDが要ります。',
          'If there is none, ask support with the agreement number, the address on the agreement and the sign-in ID.',
        ),
        says(
          faq2010,
          '電話の前に、ライセンス番号、認証番号、会社名、所在地を手もとに置きます。',
          'Before calling, have licence number, authorization number, company name and address at hand.',
        ),
        says(
          support,
          '電話は0120-737-565です。返事は24営業時間以内です。',
          'The number is 0120-737-565. The answer comes within 24 business hours.',
        ),
      ],
    },
    {
      id: 'microsoft-volume-licensing/nothing-left',
      when: 'nothing-left',
      title: { ja: '昔のVLSCの書類しかない', en: 'Only old VLSC papers are left' },
      steps: [
        says(
          signIn,
          '2024年4月より前の招待メールは使えません。登録からやり直します。',
          'Invitations from before April 2024 no longer work. Registration starts anew.',
        ),
        says(
          signIn,
          '件名が「Action required」で始まる、microsoft-noreply@microsoft.com からのメールを探します。',
          'Look for mail from microsoft-noreply@microsoft.com whose subject begins “Action required”.',
        ),
        says(
          support,
          'なければ、契約番号と契約書のメールを用意して、サポートに頼みます。',
          'If there is none, ask support, with agreement number and the address on the agreement ready.',
        ),
        says(
          manage,
          'Open Licenseは2022年1月1日に終わりましたが、登録した古い契約は見られます。',
          'Open License ended on 1 January 2022, but old agreements stay visible once registered.',
        ),
      ],
    },
    {
      id: 'microsoft-volume-licensing/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(roles, '二人目の管理者を、すぐに加えます。', 'Add a second administrator at once.'),
        says(
          roles,
          'ボリュームライセンスの役割を付けます。グローバル管理者というだけでは見えません。',
          'Give them a volume licensing role: being global administrator shows nothing.',
        ),
        says(
          faq2010,
          'ライセンス番号、認証番号、契約書のメール、管理者の名前を控えます。',
          'Note licence number, authorization number, the address on the agreement and the administrators’ names.',
        ),
        says(
          faq2010,
          '契約書のメールと、登録したメールが同じかを確かめます。',
          'See that the address on the agreement and the registered one are the same.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '0120-737-565',
      label: { ja: 'ボリュームライセンスのサポート（日本）', en: 'Volume licensing support (Japan)' },
      hours: { ja: '平日 9:00〜17:30', en: 'weekdays 9:00–17:30' },
      cannot: {
        ja: '管理者の名前は教えてくれません。',
        en: 'Does not name the administrators.',
      },
      ...support,
    },
    {
      kind: 'page',
      value: 'admin.microsoft.com',
      label: { ja: 'Microsoft 365 管理センター', en: 'Microsoft 365 admin center' },
      ...manage,
    },
    {
      kind: 'page',
      value: 'www.microsoft.com/licensing/servicecenter',
      label: { ja: 'VLSC（昔の窓口）', en: 'VLSC (the former portal)' },
      deadSince: '2024-04',
      replacedBy: 'admin.microsoft.com',
      ...signIn,
    },
  ],
  pages: [
    { kind: 'sign-in', ...fact(signIn, 'admin.microsoft.com') },
    { kind: 'licences', ...fact(manage, 'admin.microsoft.com') },
  ],
  licenceKinds: [
    {
      kind: 'volume-licence',
      ...says(
        manage,
        'キーとダウンロードは、契約の管理者だけが見られます。管理者がいなくなると、会社の人でも見られません。',
        'Keys and downloads are shown to the administrators of the agreement only. Without one, nobody in the company sees them.',
      ),
    },
  ],
  traps: [
    says(
      signIn,
      '2023年9月15日までに登録しなかった人は、引き継がれていません。',
      'Whoever was not registered by 15 September 2023 was not carried over.',
    ),
    says(
      roles,
      'グローバル管理者でも、ボリュームライセンスの役割がなければ見えません。',
      'Even a global administrator sees nothing without a volume licensing role.',
    ),
    says(
      manage,
      '役割の変更は2時間、新しい契約は10時間ほどで反映されます。急いでやり直しません。',
      'A role takes up to 2 hours, a new agreement up to 10. Do not start over in a hurry.',
    ),
    says(
      faq2010,
      '契約書のメールと登録したメールが違うと、契約が見えません。',
      'If the address on the agreement differs from the registered one, the agreement stays hidden.',
    ),
    says(
      rolesFaq,
      '管理者の名前は、聞いても教えてもらえません。',
      'The names of the administrators are not disclosed.',
    ),
  ],
  clocks: [
    {
      starts: 'ordered',
      length: { hours: 10 },
      then: 'open',
      subject: { ja: '新しい契約が画面に出ること', en: 'seeing the new agreement' },
      ...manage,
    },
    {
      starts: 'role-changed',
      length: { hours: 2 },
      then: 'open',
      subject: { ja: '変えた役割で入ること', en: 'using the changed role' },
      ...roles,
    },
    {
      starts: 'recovery-requested',
      // At eight hours a day 24 business hours may be three working days, with a weekend between.
      length: { days: 5 },
      then: 'answer',
      subject: {
        ja: 'サポートの返事（平日の24時間以内）',
        en: 'the answer of support (within 24 business hours)',
      },
      ...support,
    },
  ],
  expectedMail: [
    { kind: 'sender', ...fact(signIn, 'microsoft-noreply@microsoft.com') },
    { kind: 'subject', ...fact(signIn, 'Action required') },
  ],
}
