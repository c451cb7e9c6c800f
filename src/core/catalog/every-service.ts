import { says } from './provenance.ts'
import type { Playbook, Provenance } from './service.ts'

const faq2012: Provenance = {
  source: 'Microsoft account FAQ of 2012; the same care holds elsewhere',
  confidence: 'source-document',
  checkedOn: '2012-07-20',
}
const privacy2012: Provenance = {
  source: 'Microsoft Japan on personal information, 2012; the same care holds elsewhere',
  confidence: 'source-document',
  checkedOn: '2012-11-08',
}
const law: Provenance = {
  source: 'kp-lo.jp and privtech.co.jp on the law on personal information (Japan)',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}

/** What holds at any service. A service that knows more has a playbook of its own for the same task. */
export const everyService: readonly Playbook[] = [
  {
    id: 'every-service/close',
    when: 'close',
    title: { ja: 'アカウントを閉じる', en: 'Closing the account' },
    steps: [
      says(
        faq2012,
        '画面に出ている名前を見て、閉じたいアカウントかどうかを確かめます。',
        'Look at the name on the screen: is it the account that you mean to close?',
      ),
      says(
        faq2012,
        'このアカウントのページで、結びついているものと、ここを通して入るほかのアカウントを見ます。',
        'On the page of this account, see what is bound to it and which other accounts sign in through it.',
      ),
      says(
        faq2012,
        '写真、メール、連絡先、買ったものの控えを、先に手もとへ写します。閉じると戻りません。',
        'First save photos, mail, contacts and receipts. They do not come back.',
      ),
      says(
        faq2012,
        '有料の契約を終わらせ、残高とポイントを使い切ります。',
        'End paid plans, and use up balances and points.',
      ),
      says(
        faq2012,
        '閉じたら、日付をここに控えます。思い直せる期間のあるサービスもあります。',
        'Once closed, note the day here. Some services leave time to think again.',
      ),
    ],
  },
  {
    id: 'every-service/last-computer',
    when: 'last-computer',
    title: {
      ja: '入れる最後のパソコンを片づける前に',
      en: 'Before the last computer that still signs in is cleared',
    },
    steps: [
      says(
        privacy2012,
        'サービスは、クッキーといつもの回線で、使う人を見分けています。',
        'A service knows its user by cookies and by the usual line.',
      ),
      says(
        privacy2012,
        '入ったままのパソコンやスマートフォンが一台でもあれば、初期化もクッキーの削除もしません。サインアウトもしません。',
        'While one computer or phone is still signed in, do not reset it, clear its cookies or sign out.',
      ),
      says(
        privacy2012,
        'その一台で、連絡先とパスワードを新しくします。',
        'Use it to bring contacts and password up to date.',
      ),
      says(
        privacy2012,
        '別の端末で入れるのを見てから、片づけます。',
        'Clear it only once another device has signed in.',
      ),
    ],
  },
  {
    id: 'every-service/security-mail',
    when: 'security-mail',
    title: { ja: '大事な知らせのメールが届くようにする', en: 'Seeing that its warnings arrive' },
    steps: [
      says(
        privacy2012,
        '宣伝のメールは止められますが、安全についての知らせは止められません。',
        'Advertising can be stopped; notices about security cannot.',
      ),
      says(
        privacy2012,
        'その会社のメールを、まとめて迷惑メールにしたり、自動で捨てたりしません。',
        'Do not filter or delete all mail of that company.',
      ),
      says(
        privacy2012,
        '迷惑メールの中を一度見て、知らせがあれば「迷惑メールではない」にします。',
        'Look into the junk folder once, and mark its notices as no junk.',
      ),
    ],
  },
  {
    id: 'every-service/ask-data',
    when: 'ask-data',
    title: {
      ja: '何が登録されているかを、会社に聞く',
      en: 'Asking the company what it has on file',
    },
    steps: [
      says(
        privacy2012,
        'まず、サインインした画面で自分の登録を見ます。見られるものは、聞くより早くわかります。',
        'First look at your data on the page itself, where you can sign in. That is quicker than asking.',
      ),
      says(
        law,
        '見られないときは、その会社の「個人情報の取り扱い」のページで、開示の請求のしかたを探します。',
        'Where you cannot, look for the way to ask for disclosure on the page about personal information.',
      ),
      says(
        law,
        '法律で、自分の情報の開示、訂正、利用の停止を請求できます。本人の確認と、手数料が要ることがあります。',
        'By law you may ask for your data to be disclosed, corrected or no longer used. Proof of who you are, and a fee, may be asked for.',
      ),
      says(
        law,
        '家族や手伝う人が、代理で請求することもできます。委任状などが要ります。',
        'A relative or helper may ask for you, with a letter of authority.',
      ),
      says(
        privacy2012,
        '登録したアドレスや名前がわかれば、控えてから、戻る手順をもう一度たどります。',
        'Note the address and name that you learn, and try the way back again.',
      ),
    ],
  },
]
