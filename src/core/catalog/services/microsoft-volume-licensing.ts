import { faq2010 } from '../founding-documents.ts'
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
    // Within 24 business hours: three working days of eight, with a weekend between.
    { kind: 'support', cap: 'appeal', days: 5, asksSecondFactor: false, ...support },
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
    {
      id: 'microsoft-volume-licensing/join',
      when: 'join',
      title: { ja: '管理画面に登録する、権限を頼む', en: 'Registering, or asking for rights' },
      steps: [
        says(
          signIn,
          '会社のアカウント（Entra ID）が要ります。個人のMicrosoft アカウントでは断られます。',
          'It takes a work account (Entra ID). A personal Microsoft account is refused.',
        ),
        says(
          signIn,
          '契約の主な連絡先（Primary）か通知の連絡先（Notices）の会社のメールに、歓迎のメールが届きます。送り主は microsoft-noreply@microsoft.com、件名は「Action required」で始まります。',
          'A welcome message goes to the business address of the primary and the notices contact: from microsoft-noreply@microsoft.com, the subject begins “Action required”.',
        ),
        says(
          faq2010,
          '見当たらないときは、迷惑メールの中と、会社のメールの振り分けを見ます。',
          'If it is not there, look in the junk folder and in the filters of the company’s mail.',
        ),
        says(
          faq2010,
          '契約にメールが一度も登録されていないときは（昔のOpen Licenseなど）、自分の会社のメールで頼みます。',
          'Where the licence never had an address (old Open licences), ask with your own work address.',
        ),
        says(
          manage,
          '管理センターの「課金情報」「お使いの製品」「ボリューム ライセンス」を開きます。',
          'In the admin center open Billing, Your products, Volume licensing.',
        ),
        says(
          faq2010,
          '入れても何も見えないのは、契約書のメールと違うからです。昔は設定の画面で権限を申し込みました。今は、会社の管理者に役割を付けてもらいます。',
          'Nothing to be seen means that the address differs from the agreement. Rights were asked for under settings once; today an administrator gives you the role.',
        ),
        says(
          faq2010,
          '頼むときは、契約の種類、ライセンス番号、ほしい権限を書きます。「失敗」の知らせが来たら、番号の書き違いか、管理者がいないかのどちらかです。',
          'Ask with program, licence number and the rights you want. “Request failed” means wrong numbers, or no administrator at all.',
        ),
        says(
          support,
          '管理者がいなければ、契約番号、契約書のメール、サインインのIDを用意して、0120-737-565に頼みます。',
          'Without an administrator ask at 0120-737-565, with agreement number, the address on the agreement and the sign-in ID.',
        ),
        says(
          roles,
          '役割は2時間、新しい契約は10時間ほどで見えます。待つあいだに、登録をやり直しません。届いたメールは消しません。',
          'A role shows within 2 hours, a new agreement within 10. Do not register again meanwhile, and keep the mail.',
        ),
      ],
    },
    {
      id: 'microsoft-volume-licensing/hand-on',
      when: 'hand-on',
      title: {
        ja: 'ほかの人や販売店に権限を渡す',
        en: 'Giving others, or the reseller, their rights',
      },
      steps: [
        says(
          roles,
          '権限を渡せるのは、ボリュームライセンスの管理者だけです。グローバル管理者というだけでは渡せません。',
          'Only an administrator of the volume licences gives rights; being global administrator gives none.',
        ),
        says(
          roles,
          '会社の二人目の管理者を加えます。一人だけだと、その人が辞めた日に入れなくなります。',
          'Add a second administrator. With one only, all is lost on the day that person leaves.',
        ),
        says(
          faq2010,
          '見られなくなった販売店（パートナー）は、顧客の側で加えます。名前とメールを書き、契約ごとに権限を選びます。',
          'A partner who lost access is added by the customer: name, address, and rights for each licence.',
        ),
        says(
          faq2010,
          '基本契約（MBSA）の連絡先は、下の契約を引き継ぐかどうかを選べます。「引き継ぐ」なら全部の管理者になり、そうでなければ下の契約は見えません。',
          'The contact of a master agreement (MBSA) may inherit its parts: yes makes them administrator of all, no hides the parts.',
        ),
        says(
          faq2010,
          '効くのは新しい契約からです。前から見えていた契約は、そのまま見えます。',
          'It holds for new agreements; those that were visible before stay so.',
        ),
        says(
          manage,
          '引き継ぎは今も、設定の画面で自分で選んで保存します。あとから変えられます。',
          'Inheriting is still chosen under preferences, and saved there. It can be changed later.',
        ),
        says(
          rolesFaq,
          'だれに渡したかを、ここに控えます。会社に聞いても、管理者の名前は教えてもらえません。',
          'Note here to whom. Microsoft never names the administrators.',
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
      faq2010,
      '契約書のメールとつなげるのは、ほかの会社に見られたり、不正に使われたりしないためです。',
      'The link with the address on the agreement is there for security and privacy, and against piracy.',
    ),
    says(
      {
        source: 'schneider.im on sign-in with personal accounts',
        confidence: 'second-hand',
        checkedOn: '2021-09-03',
      },
      '2021年9月3日から、個人のMicrosoft アカウントでの利用は狭められ、今は断られます。',
      'Personal Microsoft accounts were limited from 3 September 2021, and are refused now.',
    ),
    says(
      manage,
      '登録した古いOpen Licenseは見られます。MPSAの契約は、別の場所にあります。',
      'Old Open licences stay visible once registered. MPSA agreements have a place of their own.',
    ),
    says(
      manage,
      '基本契約（MBSA）の引き継ぎは、選ばなければ働きません。',
      'Inheriting from a master agreement (MBSA) does nothing until it is chosen.',
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
