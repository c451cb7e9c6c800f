import { unreachable } from '../../result.ts'
import type { AuditMessages, FindingWords } from '../messages/audit.ts'
import { furtherFindings } from './audit-record.ts'

const andLoses = ({ stake }: FindingWords) => (stake === '' ? '' : `${stake}も失います。`)

const PAGES = {
  'sign-in': 'サインインのページ',
  security: '連絡先と安全の設定のページ',
  recovery: '回復のページ',
  licences: '買ったもののページ',
}

export const audit: AuditMessages = {
  ...furtherFindings,
  'audit.provider-mail-only.headline': () => '頼りは、解約すると終わるメールだけです',
  'audit.provider-mail-only.sentence': (words) =>
    `パスワードを忘れ、${words.losses}が終わると、確認の番号がどこにも届きません。${andLoses(words)}`,
  'audit.registered-mail-lost.headline': () => '登録したメールが、もう使えません',
  'audit.registered-mail-lost.sentence': (words) =>
    `${words.dead}は、もう受け取れません。パスワードを忘れると、戻る道がありません。${andLoses(words)}`,
  'audit.no-phone.headline': () => '携帯電話の番号が登録されていません',
  'audit.no-phone.sentence': (words) =>
    `${words.losses === '' ? 'パスワードを忘れると' : `パスワードを忘れ、${words.losses}も使えなくなると`}、番号を受け取れません。${andLoses(words)}`,
  'audit.landline-only.headline': () => '登録した電話に、文字の番号が届きません',
  'audit.landline-only.sentence': (words) =>
    `SMSが届く番号がありません。パスワードを忘れ、${words.losses}も使えなくなると、戻れません。${andLoses(words)}`,
  'audit.licence-without-account.headline': ({ subject }) => `${subject}の持ち主のアカウントがわかりません`,
  'audit.licence-without-account.sentence': (words) =>
    `キーは最初の1回で使い終わりました。入れ直すには、はじめに登録したアカウントが要ります。${andLoses(words)}`,
  'audit.single-point.headline': () => '1つ失うと戻れなくなります',
  'audit.single-point.sentence': (words) =>
    `${words.losses}だけが頼りです。失うと戻れません。${andLoses(words)}`,
  'audit.valuable-and-fragile.headline': ({ stake }) => `${stake}が、あやうい所にあります`,
  'audit.valuable-and-fragile.sentence': ({ losses, stake }) => `${losses}を失うだけで、${stake}を失います。`,
  'audit.valuable-and-fragile.already': ({ stake }) => `控えにあるものだけでは、${stake}に戻れません。`,
  'audit.valuable-and-fragile.forgotten': ({ stake }) => `パスワードを忘れるだけで、${stake}を失います。`,
  'audit.single-point.forgotten': (words) =>
    `パスワードを忘れると、${words.losses}だけが頼りです。それも失うと戻れません。${andLoses(words)}`,
  'audit.no-way-back.headline': () => '戻る道がありません',
  'audit.no-way-back.sentence': (words) =>
    `パスワードを忘れると、確認の番号が届く先がありません。${andLoses(words)}`,
  'audit.no-way-back.already': (words) => `控えてあるものだけでは、サインインできません。${andLoses(words)}`,
  'audit.unknown-login.headline': ({ subject }) => `${subject}の控えが足りません`,
  'audit.unknown-login.sentence': () => 'ログインIDの控えがありません。あとから教えてくれる人はいません。',
  'audit.unknown-login.routes': () =>
    '登録したメールや電話の控えがありません。戻れるかどうか、まだ言えません。',
  'audit.unknown-login.factor': () =>
    '2段階認証を何で受けるか、控えがありません。戻れるかどうか、まだ言えません。',
  'audit.vault-single-point.headline': () => 'この控え帳そのものが、1つしかありません',
  'audit.vault-single-point.sentence': () =>
    '合い鍵の紙がありません。控え帳のパスワードを忘れると、だれにも開けられません。',
  'audit.vault-single-point.copy': () =>
    '控え帳の写しがありません。このパソコンが壊れると、書いたものをすべて失います。',
  'audit.severity': ({ severity }) => {
    switch (severity) {
      case 'critical':
        return '先に手当て'
      case 'warning':
        return '手当てを'
      case 'notice':
        return 'お知らせ'
      default:
        return unreachable(severity)
    }
  },
  'audit.next': ({ action, contact, hasOne }) => {
    switch (action) {
      case 'add-phone':
        return hasOne ? 'ほかの携帯電話の番号も登録する' : '携帯電話の番号を登録する'
      case 'add-email':
        return hasOne ? 'ほかのメールも登録する' : 'いつも使うメールを登録する'
      case 'use-contact':
        return `${contact}を登録する`
      case 'add-factor':
        return '2段階認証を別の端末でも受ける'
      case 'keep-password':
        return 'パスワードをこの控え帳に書く'
      case 'print-sheet':
        return '控えシートを印刷し、パスワードを書く'
      case 'record-login':
        return 'ログインIDを書く'
      case 'record-routes':
        return '登録した連絡先を書く'
      case 'record-factor':
        return '2段階認証の受け取り方を書く'
      case 'bind-account':
        return '登録したアカウントを書く'
      case 'print-kit':
        return '合い鍵の紙を印刷する'
      case 'save-copy':
        return '控え帳の写しを別の場所に作る'
      case 'print-again':
        return '控えシートを印刷し直す'
      case 'plan':
        return '移す先を決めて、順に替える'
      case 'go-on-plan':
        return '切り替えの手順をつづける'
      case 'change-contact':
        return 'ほかの連絡先に替える'
      case 'prove-contact':
        return '番号を送ってみて、届いた日を書く'
      case 'see-paper':
        return '紙を見て、見た日を書く'
      case 'move-paper':
        return '紙を別の場所に移す'
      case 'change-password':
        return 'パスワードを替える'
      case 'turn-on-two-step':
        return '2段階認証を使う'
      case 'sign-in':
        return 'サインインして、日付を書く'
      case 'check-service':
        return 'サービスのページで確かめる'
      case 'record-identity':
        return '登録した名前などを書く'
      case 'record-former-passwords':
        return '前のパスワードを書く'
      case 'record-codes':
        return 'バックアップコードを作って書く'
      case 'record-guardian':
        return '見守るアカウントを書く'
      case 'record-administrators':
        return '管理者を書く'
      case 'record-agreement-mail':
        return '契約書のメールを確かめて書く'
      case 'record-proof':
        return '買った証明を書く'
      case 'record-device':
        return '端末の開け方を書く'
      case 'use-value':
        return '使うか、続ける手続きをする'
      case 'settle-bound':
        return 'かかっているものを見る'
      case 'settle-twice':
        return '2つの控えを見くらべて、1つにする'
      case 'change-service':
        return 'あとを継いだサービスに替える'
      case 'mend-note':
        return '控えを書き直す'
      case 'way-back':
        return '戻り方を見て、窓口に頼む'
      default:
        return unreachable(action)
    }
  },
  'audit.minutes': ({ minutes }) => `約${minutes}分`,
  'audit.more': ({ count }) => `ほか${count}件`,
  'audit.all-clear': 'いま、もろい所は見つかりません。',
  'audit.page': 'サービスのページを開く',
  'audit.page.title': 'ブラウザでこのページを開きますか',
  'audit.page.what': ({ service, kind }) =>
    `${service}の${kind === null ? '控えてあるページ' : PAGES[kind]}です。`,
  'audit.page.then': 'この窓には、したことを書く所を開いておきます。終わったら、ここへ戻って書いてください。',
  'audit.page.open': 'ブラウザで開く',
}
