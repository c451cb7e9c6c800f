import type { GlossaryMessages } from '../messages/glossary.ts'

export const glossary: GlossaryMessages = {
  'glossary.vault': '控え帳',
  'glossary.vault.means': '暗号にした1つのファイルです。アカウントのことを、全部ここに書きます。',
  'glossary.account': 'アカウント',
  'glossary.account.means': '1つのサービスに、1人で登録したものです。',
  'glossary.service': 'サービス',
  'glossary.service.means': 'アカウントを登録した先です。Amazon、Google、銀行など。',
  'glossary.person': '人',
  'glossary.person.means': 'アカウントの持ち主です。家族で1冊を使うときに、だれのものかを分けます。',
  'glossary.contact': '連絡先',
  'glossary.contact.means':
    'サービスがコードを送る、メールアドレスや電話番号です。友人の住所録ではありません。',
  'glossary.holding': '手もとのもの',
  'glossary.holding.means': '戻るときの頼りになるものです。スマホ、紙、契約、しまい場所など。',
  'glossary.tie': '契約',
  'glossary.tie.means':
    'アドレスや番号がかかっている約束です。プロバイダや携帯電話など。終わると、一緒に使えなくなります。',
  'glossary.licence': '結びついているもの',
  'glossary.licence.means': 'アカウントと一緒に失うものです。Office、ギフト残高、ポイントなど。',
  'glossary.way': '戻る道',
  'glossary.way.means':
    'アカウントに入り直す方法を、初めから終わりまで1つと数えたものです。パスワードも、SMSの番号も、1本の道です。',
  'glossary.finding': 'もろい所',
  'glossary.finding.means': 'いまのままだと、いつか戻れなくなりそうな所です。直し方を1つ添えてあります。',
  'glossary.lockout': '失うと戻れない組み合わせ',
  'glossary.lockout.means':
    '一緒に失うと、アカウントに戻れなくなるものの集まりです。1つだけのときが、いちばん危ないときです。',
  'glossary.whatif': 'もしも',
  'glossary.whatif.means': '何かを失ったことにして、どうなるかを試す所です。控え帳は変わりません。',
  'glossary.recovery-key': '合い鍵',
  'glossary.recovery-key.means':
    'パスワードを忘れたときに控え帳を開く、48けたの数字です。紙の上にだけあります。',
  'glossary.kit': '非常用キット',
  'glossary.kit.means': '合い鍵と、控え帳の開き方を書いた紙です。パソコンとは別の場所にしまいます。',
  'glossary.sheet': '控えシート',
  'glossary.sheet.means':
    'アカウントに戻るために要ることを印刷した紙です。パスワードは、手で書くこともできます。',
  'glossary.shares': '分け紙',
  'glossary.shares.means': '合い鍵を何枚かに分けた紙です。1枚では開かず、決めた枚数がそろうと開きます。',
  'glossary.copy': '写し',
  'glossary.copy.means': '控え帳のファイルを、別の場所に置いたものです。同じパスワードで開きます。',
  'glossary.two-step': '2段階認証',
  'glossary.two-step.means': 'パスワードのほかに、もう1つ聞かれるものです。SMSや認証アプリの番号など。',
  'glossary.seal': '割印',
  'glossary.seal.means': '控え帳と紙にまたがるしるしです。合っていれば、紙は最新です。',
  'glossary.customer': 'お客さま',
  'glossary.customer.means':
    '訪問して手伝う人が、控え帳を作ってさしあげる相手です。控え帳は、その人のものです。',
}
