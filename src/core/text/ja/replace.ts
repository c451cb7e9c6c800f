import type { ReplaceMessages } from '../messages/replace.ts'

export const replace: ReplaceMessages = {
  'replace.open': 'まとめて差し替える',
  'replace.title': 'まとめて差し替える',
  'replace.what': ({ old }) => `${old} を、使っているところすべてで替えます。`,
  'replace.lead':
    '先に、それぞれのサービスで連絡先を変えます。控え帳は、変えおわったところだけを書き直します。',
  'replace.back': '連絡先にもどる',
  'replace.by': ({ email }) => (email ? '新しいメールアドレス' : '新しい電話番号'),
  'replace.by.choose': '選んでください',
  'replace.by.new': '新しく書く',
  'replace.by.value': ({ email }) => (email ? '新しいメールアドレスを書く' : '新しい電話番号を書く'),
  'replace.by.missing': '代わりに使うものを、選ぶか書いてください。',
  'replace.by.same': 'いまと同じです。別のものを書いてください。',
  'replace.roles': '何に使っているところを差し替えますか',
  'replace.accounts': ({ count }) => `使っているアカウント（${count}件）`,
  'replace.none': 'これを使っているアカウントは、控え帳にありません。',
  'replace.nothing-chosen': '差し替えるアカウントを、1つ以上選んでください。',
  'replace.all': 'すべて選ぶ',
  'replace.all-are': '選んだものは、すべて',
  'replace.state': ({ account }) => `${account}での様子`,
  'replace.state.open': 'これから変える',
  'replace.state.changed': 'もう変えた',
  'replace.state.hint':
    '「これから変える」ものは、控え帳では古いままにして、やることの一覧に入れます。変えたら、一覧に印を付けます。',
  'replace.there.login': ({ old, fresh }) => `ログインID：${old} → ${fresh}`,
  'replace.there.registered': ({ old, fresh }) => `登録した連絡先：${old} → ${fresh}`,
  'replace.there.reset': ({ old, fresh }) => `パスワードの再設定先：${old} → ${fresh}`,
  'replace.there.second-factor': ({ old, fresh }) => `2段階認証の送り先：${old} → ${fresh}`,
  'replace.there.recovery-contact': ({ old, fresh }) => `頼める人の連絡先：${old} → ${fresh}`,
  'replace.there.notice': ({ old, fresh }) => `お知らせの送り先：${old} → ${fresh}`,
  'replace.login.own': ({ email }) =>
    email
      ? 'このアカウントのメールアドレスそのものなので、ログインIDはそのままです。'
      : 'このアカウントそのものなので、ログインIDはそのままです。',
  'replace.login.fixed': 'このサービスでは、このログインIDを変えられません。ログインIDはそのままです。',
  'replace.login.changeable': 'ログインIDもこれです。このサービスでは変えられます。',
  'replace.login.unknown': 'ログインIDもこれです。変えられるかどうかは、サービスのページで確かめてください。',
  'replace.stays': 'ここで変えるものはありません。',
  'replace.how': ({ title }) => `変えかた：${title}`,
  'replace.planned': 'これが終わる日のための手順が、もうあります。',
  'replace.also': ({ names }) => `管理者の連絡先としても書いてあります：${names}。ここでは変わりません。`,
  'replace.notes': 'メモの中に書いた文字は、そのまま残します。',
  'replace.proved': ({ email }) =>
    email ? '新しいアドレスに、きょうメールが届いた' : '新しい番号に、きょう確認の番号が届いた',
  'replace.proved.hint': '届くのを見たときだけ、印を付けます。',
  'replace.sum': ({ changed, open }) => `いま書き直す：${changed}件\u3000やることの一覧に入れる：${open}件`,
  'replace.go': '差し替える',
  'replace.done': ({ changed, open }) =>
    open === 0
      ? `${changed}件を書き直しました`
      : changed === 0
        ? `${open}件を、やることの一覧に入れました`
        : `${changed}件を書き直し、${open}件を一覧に入れました`,
  'replace.plan.what': '差し替えるもの',
  'replace.plan.none-left': '残っているものはありません。すべて差し替わりました。',
  'replace.plan.all': 'ここはすべて済んだ',
  'replace.plan.all-named': ({ account }) => `ここはすべて済んだ（${account}）`,
  'replace.plan.all-title': ({ account }) => `${account}で、すべて済みにする`,
}
