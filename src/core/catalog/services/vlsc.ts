import { faq2010 } from '../founding-documents.ts'
import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const signIn: Provenance = {
  source: 'MicrosoftDocs/microsoft-365-docs vl-sign-in',
  confidence: 'operator',
  checkedOn: '2025-01-10',
}
const support: Provenance = {
  source: 'MicrosoftDocs/microsoft-365-docs contact-vl-support',
  confidence: 'operator',
  checkedOn: '2025-05-12',
}

/** The portal that old papers speak of. It opens no more; its agreements live on in the admin center. */
export const vlsc: Service = {
  id: 'vlsc',
  name: { ja: 'VLSC（終わったサービス）', en: 'VLSC (ended)' },
  operator: { ja: 'マイクロソフト', en: 'Microsoft' },
  aliases: [
    'VLSC',
    'Volume Licensing Service Center',
    'ボリューム ライセンス サービス センター',
    'eOpen',
    'MVLS',
    'Microsoft Volume Licensing Services',
  ],
  historic: { endedOn: '2024-04', successor: 'microsoft-volume-licensing', ...signIn },
  identifiers: [fact(faq2010, 'email'), fact(faq2010, 'work-account')],
  hostsMailDomains: [],
  usesSms: fact(faq2010, false),
  offersTwoStep: fact(faq2010, false),
  // Nobody signs in any more: what is left is to ask about the agreement.
  routes: [{ kind: 'support', cap: 'appeal', days: 5, asksSecondFactor: false, ...support }],
  inactivity: [],
  asks: [
    fact(faq2010, 'contract-number'),
    fact(faq2010, 'authorization-number'),
    fact(faq2010, 'work-email'),
  ],
  playbooks: [
    {
      id: 'vlsc/nothing-left',
      when: 'nothing-left',
      title: { ja: '昔の書類を読む', en: 'Reading the old papers' },
      steps: [
        says(
          signIn,
          'VLSCは2024年4月に終わりました。今の窓口はMicrosoft 365 管理センターです。',
          'VLSC closed in April 2024. Its place is now the Microsoft 365 admin center.',
        ),
        says(
          faq2010,
          '書類から、ライセンス番号と認証番号を写します。どちらも要ります。',
          'Copy licence number and authorization number from the papers. Both are needed.',
        ),
        says(
          faq2010,
          '「会社のメール」は、契約したときか注文したときのアドレスです。招待のメールにも書かれています。',
          'The “work e-mail” is the address of the agreement or the order; the invitation names it too.',
        ),
        says(
          signIn,
          '書類にあるLive IDは、今の窓口では使えません。職場のアカウントが要ります。',
          'The Live ID on the papers is not accepted any more. A work account is needed.',
        ),
        says(
          support,
          '管理者がいなければ、0120-737-565に頼みます。',
          'If there is no administrator, ask at 0120-737-565.',
        ),
      ],
    },
    {
      id: 'vlsc/join',
      when: 'join',
      title: { ja: '昔の登録のしかた（今はありません）', en: 'How one registered then (gone today)' },
      steps: [
        says(
          signIn,
          '今は、この手順では登録できません。「Microsoft ボリュームライセンス」の手順を見ます。',
          'It does not work any more. See the steps of “Microsoft volume licensing”.',
        ),
        says(
          faq2010,
          'VLSCを開いて登録に進み、Live IDで入りました。',
          'One opened VLSC, chose to sign up, and signed in with a Live ID.',
        ),
        says(
          faq2010,
          '会社のメールを入れました。契約にメールがないときは（Open Licenseなど）、自分の会社のメールでした。',
          'One typed the work address; where the licence had none (Open licences), one’s own.',
        ),
        says(
          faq2010,
          '「Volume License Service Center」からの確認のメールを待ちました。迷惑メールに入ることがありました。',
          'A message from “Volume License Service Center” came to confirm it, at times into the junk folder.',
        ),
        says(
          faq2010,
          'その中のリンクを押しました。見えるまで48時間かかることがあり、そのあとで同じリンクをもう一度押しました。',
          'One followed its link. It could take 48 hours, after which the same link was followed again.',
        ),
        says(
          faq2010,
          'つながったかどうかは、「アクセス権限詳細」のページで見えました。',
          'The page “アクセス権限詳細” (access details) showed that the two were linked.',
        ),
        says(
          faq2010,
          '何も見えないときは、設定の画面で権限を申し込みました。「失敗」の知らせは、番号の書き違いか、管理者がいないしるしでした。',
          'If nothing showed, one asked for rights under settings. “Request failed” meant wrong numbers, or no administrator.',
        ),
        says(
          faq2010,
          '基本契約（MBSA）を引き継ぐかどうかは、あとから設定の画面で変えて保存しました。',
          'Whether a master agreement was inherited was changed under settings, preferences.',
        ),
        says(
          faq2010,
          'eOpenで見ていた販売店は、顧客が管理の画面でユーザーとして加えました。',
          'A partner who had used eOpen was added by the customer under manage, add user.',
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
      ...support,
    },
    {
      kind: 'page',
      value: 'www.microsoft.com/licensing/servicecenter',
      label: { ja: 'VLSC', en: 'VLSC' },
      deadSince: '2024-04',
      replacedBy: 'admin.microsoft.com',
      ...signIn,
    },
  ],
  pages: [],
  expectedMail: [{ kind: 'sender', ...fact(faq2010, 'Volume License Service Center') }],
  licenceKinds: [
    {
      kind: 'volume-licence',
      ...says(
        signIn,
        '契約そのものは残っています。今の窓口で登録し直すと、キーが見られます。',
        'The agreement itself lives on. Register at the new place and its keys can be seen again.',
      ),
    },
  ],
  traps: [
    says(
      faq2010,
      'Live IDと会社のメールは別のものです。書類では、どちらのことかを確かめます。',
      'The Live ID and the work e-mail are two things. See which of them a paper means.',
    ),
    says(
      signIn,
      '昔の招待メールのリンクは、もう使えません。',
      'The link in an old invitation no longer works.',
    ),
  ],
}
