import type { HoldingsMessages } from '../messages/holdings.ts'

const alone = (only: number) => (only === 0 ? '' : `うち${only}件は、ほかに戻る道がありません。`)

export const holdings: HoldingsMessages = {
  'holdings.tab.person': '人',
  'holdings.tab.tie': '契約',
  'holdings.tab.paper': '紙',
  'holdings.tab.place': '置き場所',
  'holdings.tab.device': '端末',
  'holdings.tab.licence': '結びついているもの',
  'holdings.head.person': 'アカウント',
  'holdings.head.tie': 'これに頼るもの',
  'holdings.head.paper': '書いてあること',
  'holdings.head.place': 'ここにある紙',
  'holdings.head.device': 'これに頼るもの',
  'holdings.head.licence': '値段・残高',
  'holdings.whatif.tie': '終わったらどうなるか見る',
  'holdings.whatif.paper': 'なくしたらどうなるか見る',
  'holdings.whatif.place': 'ここを失ったらどうなるか見る',
  'holdings.whatif.device': 'なくしたらどうなるか見る',
  'holdings.list.only': '他に手段なし — 先に替える',
  'holdings.list.others': 'ほかの手段でも戻れる',
  'holdings.list.lost': 'もう戻れないもの',
  'holdings.list.accounts': 'アカウント',
  'holdings.list.contacts': '連絡先',
  'holdings.list.papers': '紙',
  'holdings.list.licences': '結びついているもの',
  'holdings.unit.account': () => '件',
  'holdings.unit.paper': () => '枚',
  'holdings.unit.thing': () => '件',
  'holdings.none': 'まだありません',
  'holdings.only': ({ count }) => `うち${count}件は他になし`,
  'holdings.other-ways': 'ほかにも手段あり',
  'holdings.renews': ({ day }) => `${day}に自動で更新されます`,
  'holdings.no-place': '置き場所は未記入',
  'holdings.say.person': ({ accounts, contacts, licences }) =>
    accounts + contacts + licences === 0
      ? 'この人のものは、まだ書いてありません。'
      : `アカウント${accounts}件、連絡先${contacts}件、結びついているもの${licences}件の持ち主です。`,
  'holdings.say.tie': ({ contacts, accounts, only, isOver }) => {
    if (contacts === 0) return 'この契約にかかる連絡先は、まだ書いてありません。'
    if (isOver) return `この契約にかかっていた連絡先${contacts}件は、もう使えません。`
    return accounts === 0
      ? `この契約が終わると、連絡先${contacts}件が使えなくなります。`
      : `この契約が終わると、連絡先${contacts}件が使えなくなり、アカウント${accounts}件にひびきます。${alone(only)}`
  },
  'holdings.say.paper': ({ things, only, isLost }) => {
    if (isLost) return '見つかったら、「手もとにあります」に直してください。'
    if (things === 0) return '何が書いてある紙か、まだ書いてありません。'
    return only === 0
      ? 'なくしても、ほかに戻る道があります。'
      : `なくすと、アカウント${only}件に戻る道がなくなります。`
  },
  'holdings.say.identity': '本人確認に使います。なくすと、書類で戻る道が使えません。',
  'holdings.say.place': ({ papers, only }) => {
    if (papers === 0) return 'ここにある紙は、まだ書いてありません。'
    return only === 0
      ? `ここを失うと、紙${papers}枚をいっしょに失います。アカウントには、ほかに戻る道があります。`
      : `ここを失うと、紙${papers}枚をいっしょに失い、アカウント${only}件に戻れなくなります。`
  },
  'holdings.say.device': ({ contacts, accounts, only, isLost }) => {
    if (isLost) return '電話の番号は、携帯電話会社で数日で再発行できます。'
    if (contacts + accounts === 0) return 'この端末に頼るものは、まだ書いてありません。'
    return accounts === 0
      ? `番号${contacts}件が、この端末に届きます。`
      : `なくすと、アカウント${accounts}件にひびきます。${alone(only)}`
  },
  'holdings.say.licence': ({ accounts }) =>
    accounts === 0
      ? 'どのアカウントに結びついているか、まだ書いてありません。'
      : 'アカウントに入れなくなると、いっしょに失います。',
  'holdings.name-account': 'アカウントを選ぶ',
  'holdings.tie.contacts': 'この契約といっしょに終わる連絡先',
  'holdings.tie.contacts.hint': '契約をやめると使えなくなるメールと電話を選びます。',
  'holdings.tie.contacts.none': '連絡先がまだありません。連絡先を書くときに、この契約を選べます。',
  'holdings.paper.carries.lead': '中身は書かずに、何が書いてあるかだけを選びます。',
  'holdings.licence.accounts.lead':
    'サインインすると使えるアカウントを選びます。二つ以上あってもかまいません。',
  'holdings.licence.accounts.none': 'アカウントがまだありません。先にアカウントを書くと、ここで選べます。',
  'holdings.licence.part.term': '期限と使い始め',
  'holdings.licence.volume.lead': '契約の書類のとおりに写します。窓口で同じことを聞かれます。',
  'holdings.ended-on': ({ day }) => `${day}に終わりました`,
  'holdings.status': 'いまの様子',
  'holdings.lead': '戻るときの頼りになるものと、それがかかっている契約です。',
  'holdings.tabs': '手もとのものの種類',
  'holdings.add.person': '人を足す',
  'holdings.add.tie': '契約を足す',
  'holdings.add.paper': '紙を足す',
  'holdings.add.place': '置き場所を足す',
  'holdings.add.device': '端末を足す',
  'holdings.add.licence': '結びついているものを足す',
  'holdings.edit': ({ name }) => `${name}を直す`,
  'holdings.empty.person': 'まだだれも書いてありません',
  'holdings.empty.person.first': '自分から書きましょう。アカウントを、持ち主で分けて見られます。',
  'holdings.empty.tie': 'まだ契約が書いてありません',
  'holdings.empty.tie.first':
    'インターネットの契約から書きましょう。解約すると何が届かなくなるかが、わかります。',
  'holdings.empty.paper': 'まだ紙が書いてありません',
  'holdings.empty.paper.first': 'パスワードを書いた手帳や、プロダクトキーのカードを書きましょう。',
  'holdings.empty.place': 'まだ置き場所が書いてありません',
  'holdings.empty.place.first': '紙をしまう引き出しや金庫を書きましょう。いっしょに失うものが、わかります。',
  'holdings.empty.device': 'まだ端末が書いてありません',
  'holdings.empty.device.first': '番号が届く携帯電話と、いつも使うパソコンを書きましょう。',
  'holdings.empty.licence': 'まだ何も書いてありません',
  'holdings.empty.licence.first': 'Officeなど、アカウントを失うと使えなくなるものを書きましょう。',
  'holdings.delete.person': 'この人のアカウントや端末は、持ち主のないまま残ります。',
  'holdings.delete.tie': 'この契約にかかる連絡先は残ります。何で終わるかは、わからなくなります。',
  'holdings.delete.paper': '紙そのものは残ります。書いてあることの控えだけを消します。',
  'holdings.delete.place': 'ここに置いた紙の控えは残ります。置き場所だけが空になります。',
  'holdings.delete.device': 'この端末を使う2段階認証や連絡先は残ります。',
  'holdings.delete.licence': 'プロダクトキーなどの控えも、いっしょに消えます。',
  'holdings.person.name': '名前',
  'holdings.person.reading': 'よみがな',
  'holdings.person.romaji': 'ローマ字',
  'holdings.person.birth-date': '生年月日',
  'holdings.person.postal-code': '郵便番号',
  'holdings.helpers': ({ count }) => (count === 0 ? '手伝ってよい人' : `手伝ってよい人（${count}人）`),
  'holdings.helpers.lead':
    'この人の代わりに窓口へ頼んだり、設定をさわったりしてよい人と、約束したことを書きます。本人に聞いてから書きます。',
  'holdings.helpers.add': '手伝う人を足す',
  'holdings.helpers.name': '手伝う人の名前',
  'holdings.helpers.agreed': '何をしてよいか',
  'holdings.helpers.agreed.example': '例：Officeの入れ直しだけ。メールは見ない',
  'holdings.helpers.on': '約束した日',
  'holdings.helpers.until': 'いつまで',
  'holdings.helpers.line': ({ name, agreed, on, until }) =>
    [name, agreed, on === '' ? '' : `${on}に約束`, until === '' ? '' : `${until}まで`]
      .filter((part) => part !== '')
      .join('・'),
  'holdings.tie.example': '例：自宅の光回線',
  'holdings.tie.operator': '会社・学校の名前',
  'holdings.tie.contract-number': '契約番号・お客さま番号',
  'holdings.tie.started-on': '始まった日',
  'holdings.tie.ends-on': '終わる日',
  'holdings.tie.ends-on.hint':
    '解約や退職の日が決まっているときに書きます。この日から使えなくなるものとして数えます。',
  'holdings.paper.example': '例：台所の手帳',
  'holdings.paper.carries': '書いてあること',
  'holdings.paper.carries.add': '書いてあることを足す',
  'holdings.paper.carries.what': '何が',
  'holdings.paper.carries.whose': 'どれの',
  'holdings.paper.carries.password': 'アカウントのパスワード',
  'holdings.paper.carries.recovery-codes': 'アカウントのバックアップコード',
  'holdings.paper.carries.product-key': 'プロダクトキー',
  'holdings.paper.carries.vault-recovery-key': 'この控え帳の合い鍵（回復キー）',
  'holdings.paper.carries.vault-password': 'この控え帳のパスワード',
  'holdings.paper.ends-on': 'いつまで使えるか',
  'holdings.paper.ends-on.hint':
    '運転免許証やマイナンバーカードなど、期限のあるときだけ。60日前から「こんどの予定」でお知らせします。',
  'holdings.paper.last-seen': '最後に見た日',
  'holdings.place.example': '例：台所の引き出し',
  'holdings.device.example': '例：花子のスマホ',
  'holdings.licence.accounts': 'どのアカウントに結びついているか',
  'holdings.licence.no-account': 'アカウントの控えがありません',
  'holdings.licence.known': 'この種類について知っていること',
  'holdings.licence.seats': '使える台数',
  'holdings.licence.ends-on': '期限・次の更新日',
  'holdings.licence.renews': '自動で更新される',
  'holdings.licence.redeemed-on': '使い始めた時期',
  'holdings.licence.device': '入れてある端末',
  'holdings.licence.part.what': '何か',
  'holdings.licence.part.key': 'キー',
  'holdings.licence.part.proof': '買った証拠',
  'holdings.licence.part.volume': 'ボリューム ライセンスの契約',
  'holdings.licence.part.notes': 'メモ',
  'holdings.licence.key.replaces': '書くと、いまのものと入れかわります。',
  'holdings.licence.key.drop': '控え帳から消す',
  'holdings.licence.proof.text': '店・注文番号など',
  'holdings.licence.proof.example': '例：駅前の電器店 2024年3月のレシート',
  'holdings.licence.proof.paper': '証拠の紙',
  'holdings.volume.program': '契約の種類',
  'holdings.volume.program.example': '例：Open License',
  'holdings.volume.company-name': '会社名',
  'holdings.volume.company-address': '会社の住所',
  'holdings.volume.agreement-mail': '契約にある仕事のメール',
  'holdings.volume.inherits': '基本契約（MBSA）の下の契約',
  'holdings.volume.inherits.hint':
    '基本契約の連絡先だけのことです。「引き継ぐ」を選ばないと、下の契約は見えません。',
  'holdings.volume.inherits.yes': '引き継ぐ',
  'holdings.volume.inherits.no': '引き継がない',
  'holdings.volume.administrators': '管理者',
  'holdings.volume.administrators.add': '管理者を足す',
  'holdings.volume.administrator': '管理者の名前',
  'holdings.volume.contact': '連絡先',
  'holdings.volume.left': '退職した',
  'holdings.volume.role': '役目',
  'holdings.invitation': '招待のメール',
  'holdings.invitation.lead':
    '契約のメールに届いた招待です。中のリンクをもう一度押すことがあるので、消さずに取っておきます。',
  'holdings.invitation.received-on': '招待が届いた日',
  'holdings.invitation.sender': '招待の差出人',
  'holdings.invitation.sender.example': '例：microsoft-noreply@microsoft.com',
  'holdings.invitation.kept-at': '招待を取ってある所',
  'holdings.invitation.kept-at.example': '例：会社のメールの「契約」フォルダー',
}
