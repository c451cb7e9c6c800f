import type { CliMessages } from '../messages/cli.ts'

const ACCESS_REASONS = {
  'not-an-object': 'オブジェクトではありません',
  'not-an-array': '配列ではありません',
  'not-a-name': '名前（空でない文字列）ではありません',
  'not-a-state': 'lost・appeal・slow・now のどれでもありません',
  missing: 'ありません',
  'unknown-key': '知らない項目です',
  'unknown-node': 'どの規則にも出てこない名前です',
} as const

const USAGE_REASONS = {
  'unknown-command': (subject: string) => `「${subject}」というコマンドはありません。`,
  'unknown-option': (subject: string) => `このコマンドに ${subject} はありません。`,
  'missing-value': (subject: string) => `${subject} には値が要ります。`,
  'unexpected-value': (subject: string) => `${subject} に値は付けられません。`,
  'missing-argument': (subject: string) => `${subject} がありません。`,
  'extra-argument': (subject: string) => `「${subject}」が余っています。`,
  'bad-value': (subject: string) => `「${subject}」は使えない値です。`,
  conflict: (subject: string) => `${subject} は、前に書いたものと一緒には使えません。`,
} as const

export const cli: CliMessages = {
  'cli.help.title': 'Hikae 控え — アカウントに戻れるかを、いま確かめる控え帳',
  'cli.help.every-command': 'どのコマンドにも使えるもの',
  'cli.help.exit-codes':
    '終了コード  0 済み ・ 1 済み、戻れない所や傷みあり ・ 2 書き方の誤り ・ 3 できなかった',

  'cli.command.create': '新しい控え帳を作り、合い鍵（回復キー）を一度だけ出します。',
  'cli.command.import': '文書の中身を控え帳に足します。全部入るか、何も変わらないかのどちらかです。',
  'cli.command.export': '控え帳の中身を文書に書き出します。',
  'cli.command.list': '書いてあるものの一覧を出します。パスワードやキーは出ません。',
  'cli.command.audit': 'もろい所を、次の一つと一緒に並べます。戻れない所があれば終了コードは1です。',
  'cli.command.whatif': '失ったらどうなるかを試します。控え帳は変わりません。',
  'cli.command.plan': '終わるものの切り替えの手順と、どこまで済んだかを並べます。',
  'cli.command.access': '規則だけのグラフを解きます（状態、戻る組み合わせ、失うと戻れない組み合わせ）。',
  'cli.command.sheet': '控えシートをPDFにします。',
  'cli.command.sheets': '印刷した紙を並べます。--check で、手もとの紙が最新かを確かめます。',
  'cli.command.backup': '写しを取り、最後まで読めることを確かめます。',
  'cli.command.drill': 'いちばん新しい写しを最後まで読み、その日を控えます。傷んでいれば終了コード1。',
  'cli.command.restore': '控え帳を写しのときの内容に戻します。先に、いまの写しを取ります。',
  'cli.command.merge': '同じ控え帳の別の写しにあるものを取り込みます。別の写しは変わりません。',
  'cli.command.conflicts': '両方の写しで書きかえた項目を並べます。あれば終了コードは1です。',
  'cli.command.visits': '手伝う人の訪問を並べます。直ったこと、残ったこと、だれがするか。',
  'cli.command.verify': '全部の記録と封を確かめ、傷んだ所があれば言います。',
  'cli.command.filter':
    '条件に合うアカウントを並べます（言葉、目印、お気に入り、名前を付けた絞り込み、もろい所）。',
  'cli.command.code': '認証アプリの番号を1つ出します。元の鍵は出しません。',
  'cli.command.leaks':
    '漏れたパスワードの一覧（LIST、Pwned PasswordsのSHA-1）で調べます。のっていれば終了コードは1です。',
  'cli.command.passwd': 'パスワードを変えます。前のものを忘れたときは、合い鍵で変えられます。',
  'cli.command.rotate': '控え帳の中の鍵と合い鍵を、新しくします。前の鍵で開くのは、前の写しだけになります。',

  'cli.option.help': 'この説明を出す',
  'cli.option.json': '決まった形のJSONで出す（docs/cli.md）',
  'cli.option.lang': '言葉：ja または en',
  'cli.option.read-only': '読むだけで開く',
  'cli.option.password-stdin': 'パスワードを標準入力の1行目から読む',
  'cli.option.recovery-key': 'パスワードの代わりに合い鍵を聞く',
  'cli.option.recovery-key-stdin': '合い鍵を標準入力の1行目から読む',
  'cli.option.today': '今日とみなす日（YYYY-MM-DD）',
  'cli.option.title': '控え帳の題名',
  'cli.option.to': '写しを置くフォルダー',
  'cli.option.format': '文書の形式：hikae-json',
  'cli.option.dry-run': '試すだけで、何も変えない',
  'cli.option.with-secrets': 'パスワードやキーも書き出す（もう一度聞きます）',
  'cli.option.force': 'すでにあるファイルと置き換える',
  'cli.option.lose': '失うもの：記録のID、その頭の数文字、または tie:… vault master-password など',
  'cli.option.date': 'この日まで時が進んだとする（YYYY-MM-DD）',
  'cli.option.cold': '控え帳と記憶がどちらもないとする',
  'cli.option.max': '失うと戻れない組み合わせを、いくつまで探すか（ふつうは3）',
  'cli.option.exposure': '一つだけで他人が入れるものも出す',
  'cli.option.kind':
    'シートの種類：account、household、wallet-card、code-sheet、call-card、checklist、report、kit',
  'cli.option.person': 'wallet-card を持ち歩く人、または family-sheet の持ち主のID',
  'cli.option.tell-place': '財布の紙に、控えの紙のある場所も書く',
  'cli.option.plan': 'checklist のシートにする計画のID',
  'cli.option.reader': 'family-sheet を渡す人のID。なければ家族みんな',
  'cli.option.situation': 'family-sheet は died（亡くなったとき）か ill（病気などのとき）',
  'cli.option.visit': 'report のシートにする訪問のID',
  'cli.option.hand-over': 'hand-over-certificate にする引き渡しの日時（ISO 8601。省けば最後の引き渡し）',
  'cli.option.deletion': 'deletion-certificate にする消した記録のID（省けば最後の記録。FILE は要りません）',
  'cli.option.check': '確かめる紙の号と照合の文字（"7 23CD-FH89"）',
  'cli.option.account': 'account、code-sheet、call-card のシートに載せるアカウントのID',
  'cli.option.secrets': 'パスワードの欄：blank（手書き）、hidden（伏せる）、printed（印刷する）',
  'cli.option.paper': '紙の大きさ：a4、a5',
  'cli.option.landscape': '紙をよこに使う',
  'cli.option.large-type': '字を大きく（本文16ポイント）',
  'cli.option.ink-saving': '黒くぬるところを線だけにする',
  'cli.option.ruby': '人の名前にふりがなをつける',
  'cli.option.binding': '綴じ代をとる（2穴）',
  'cli.option.out': '書き出すPDF',
  'cli.option.as-picture': 'スマホで見る画像（PNG、1枚ずつ）にする。ほかの人の目に触れることがある',
  'cli.option.words': 'この言葉でさがす',
  'cli.option.tag': '目印の言葉（いくつでも。すべて付いているもの）',
  'cli.option.favourite': 'お気に入りだけ',
  'cli.option.saved': '名前を付けて残した絞り込み',
  'cli.option.mark': 'しるし：safe（戻れる）、fragile（あやうい）、lost（戻れない）、unknown（未確認）',
  'cli.option.finding': 'もろい所のあるもの：種類（password-weak など）か any',
  'cli.value.value': '値',
  'cli.value.many': '値…',

  'cli.ask.password': '控え帳のパスワード: ',
  'cli.ask.password-again': 'パスワードなどを外に出すので、もう一度、控え帳のパスワード: ',
  'cli.ask.new-password': '新しい控え帳のパスワード: ',
  'cli.ask.new-password-again': 'もう一度: ',
  'cli.ask.changed-password': '控え帳の新しいパスワード: ',
  'cli.ask.recovery-key': '合い鍵（数字48けた）: ',
  'cli.ask.recovery-key-again': 'パスワードなどを外に出すので、もう一度、合い鍵: ',

  'cli.notice.damaged':
    '控え帳に傷んだ所があるので、読むだけで開きました。くわしくは verify で確かめられます。',
  'cli.notice.older-copy': 'この控え帳は、このパソコンで前に見たものより古い写しです。読むだけで開きました。',
  'cli.notice.fork': 'この控え帳は、このパソコンのものと別々に書き足された写しです。読むだけで開きました。',
  'cli.notice.open-elsewhere': 'ほかのプログラムがこの控え帳を開いているので、読むだけで開きました。',
  'cli.notice.folder-read-only': 'フォルダーに書き込めないので、読むだけで開きました。',
  'cli.notice.migrated': '控え帳を新しい形式に移しました。前のファイルは、同じ場所に残してあります。',
  'cli.notice.not-migrated':
    '控え帳を新しい形式に移せなかったので、読むだけで開きました。ディスクの空きを確かめてください。',
  'cli.notice.newer-writer': '新しい版のHikaeが書いた控え帳なので、読むだけで開きました。',

  'cli.error': ({ sentence, code }) => `${sentence}［${code}］`,
  'cli.error.E_NOT_FOUND': '控え帳のファイルが見つかりません。',
  'cli.error.E_NOT_VAULT': 'このファイルは控え帳ではありません。',
  'cli.error.E_TOO_NEW': 'この控え帳は、もっと新しい版のHikaeで作られています。',
  'cli.error.E_SCHEMA': 'この控え帳に、Hikaeのものではない中身が混じっています。',
  'cli.error.E_HEADER_DAMAGED':
    '控え帳の見出し部分が傷んでいて、開けません。控え帳の写しがあれば、そちらを試してください。',
  'cli.error.E_FILE_DAMAGED': '控え帳のファイルが傷んでいます。何も書き込んでいません。',
  'cli.error.E_PASSWORD': 'この鍵では開きません。パスワードが違うときは、--recovery-key で合い鍵も使えます。',
  'cli.error.E_PASSWORD_CHARACTER':
    'このパスワードには、あとで読み取れなくなるおそれのある文字があります。ほかの文字にしてください。',
  'cli.error.E_PASSWORD_EMPTY': 'パスワードが空です。',
  'cli.error.E_PASSWORD_MISSING': 'パスワードや合い鍵が入力されていません。',
  'cli.error.E_PASSWORDS_DIFFER': '二度のパスワードが同じではありません。何も作っていません。',
  'cli.error.E_NO_TERMINAL': 'パスワードを聞く端末がありません。--password-stdin を使ってください。',
  'cli.error.E_CANCELLED': '取りやめました。',
  'cli.error.E_KDF_LIMIT': 'この控え帳は、決まりの範囲を超える計算を求めています。計算せずにやめました。',
  'cli.error.E_KDF_MEMORY': '鍵を作るためのメモリが足りません。ほかのプログラムを閉じてみてください。',
  'cli.error.E_EXISTS': '同じ名前のファイルがあります。上書きはしていません。',
  'cli.error.E_BUSY': 'ほかのプログラムがこの控え帳を使っています。少し待ってからにしてください。',
  'cli.error.E_FOLDER_READ_ONLY': 'そのフォルダーには書き込めません。',
  'cli.error.E_DISK_FULL': 'ディスクがいっぱいで、書き込めませんでした。前の中身はそのままです。',
  'cli.error.E_IO': 'ファイルの読み書きに失敗しました。前の中身はそのままです。',
  'cli.error.E_VERIFY_FAILED': '書いたものを読み返したら同じではなかったので、取り消しました。',
  'cli.error.E_CHANGED_ELSEWHERE': 'ほかのプログラムが控え帳を変えました。何も書き込んでいません。',
  'cli.error.E_VAULT_READ_ONLY': '読むだけで開いているので、書き込めません。',
  'cli.error.E_RECORD_TOO_LARGE': '大きすぎる記録があります。何も変えていません。',
  'cli.error.E_RECORD_DAMAGED': '傷んでいて読めない記録があります。',
  'cli.error.E_UNKNOWN_RECORD': 'その記録はありません。',
  'cli.error.E_TOTP': '認証アプリの鍵として読めません。',
  'cli.error.E_NO_SECRET': 'そこには何も控えてありません。',
  'cli.error.E_DOCUMENT_SCHEMA': '文書の形が合いません。何も取り込んでいません。',
  'cli.error.E_SHEET_FORMAT.size': 'この紙は、A4にだけ印刷できます。',
  'cli.error.E_SHEET_FORMAT.orientation': 'この紙は、たてにだけ印刷できます。',
  'cli.error.E_SHEET_FORMAT.large-type': 'この紙は大きさが決まっているので、字を大きくできません。',
  'cli.error.E_SHEET_FORMAT.large-elsewhere': '字を大きくできるのは、A4のたてだけです。',
  'cli.error.E_PRINTER': 'PDFを作れませんでした。',
  'cli.error.E_NOTHING_TO_PRINT': '載せるアカウントがありません。',
  'cli.error.E_NO_ELECTRON': 'PDFを作るためのElectronがこのパソコンで動きません。',
  'cli.error.E_INTERNAL': 'Hikaeそのものの誤りで、続けられません。上の行を開発者に知らせてください。',
  'cli.error.E_NO_BACKUP': '写しがまだありません。',
  'cli.error.E_OTHER': 'できませんでした。',
  'cli.error.E_FILE_UNREADABLE.missing': '読み込むファイルが見つかりません。',
  'cli.error.E_FILE_UNREADABLE.no-permission': 'そのファイルを読む許可がありません。',
  'cli.error.E_FILE_UNREADABLE.not-a-file': 'それはファイルではありません。',
  'cli.error.E_FILE_UNREADABLE.too-large': 'ファイルが大きすぎます（256 MiBまで）。',
  'cli.error.E_FILE_UNREADABLE.not-utf8': '文字がUTF-8ではないので読めません。UTF-8で保存し直してください。',
  'cli.error.E_FILE_UNREADABLE.io': 'ファイルを読めませんでした。',
  'cli.error.E_RECOVERY_CODE': ({ groups }) =>
    groups === ''
      ? '合い鍵は6けたの数字が8つです。数が合いません。'
      : `合い鍵の${groups}番目のまとまりに、写し違いがあります。`,
  'cli.error.E_KDF_EXPENSIVE': ({ seconds }) =>
    `この控え帳を開くには約${seconds}秒かかります。待ってよければ、Hikaeの画面で開いてください。`,
  'cli.error.E_DOCUMENT_SYNTAX': ({ position }) =>
    position === null ? 'JSONとして読めません。' : `JSONとして読めません（${position}文字目）。`,
  'cli.error.E_DOCUMENT_TOO_NEW': ({ version }) =>
    `この文書は新しい版（${version}）です。Hikaeを新しくしてください。`,
  'cli.error.E_UNKNOWN_ID': ({ id }) => `「${id}」で始まるものはありません。`,
  'cli.error.E_AMBIGUOUS_ID': ({ id, candidates }) => `「${id}」だけでは一つに決まりません：${candidates}`,
  'cli.error.E_ACCESS_INPUT': ({ path, reason }) =>
    `グラフの形が合いません。${path === '' ? '全体' : path}：${ACCESS_REASONS[reason]}。`,
  'cli.error.issue': ({ path, reason }) => `  ${path === '' ? '全体' : path}: ${reason}`,
  'cli.error.E_USAGE': ({ reason, subject }) =>
    `${USAGE_REASONS[reason](subject)} 使い方は hikae help で見られます。`,

  'cli.create.done': ({ title, file }) => `控え帳「${title}」を作りました：${file}`,
  'cli.create.recovery-key': '合い鍵（回復キー）',
  'cli.create.keep-it':
    '合い鍵が出るのは今だけです。紙に書き写し、パソコンとは別の所に置いてください。パスワードと合い鍵をどちらも失うと、だれにも開けません。',

  'cli.backup.made': ({ file }) => `写しがあります：${file}`,
  'cli.backup.missed': ({ folder, code }) => `写しを置けませんでした：${folder}（${code}）`,
  'cli.drill.sound': 'いちばん新しい写しを、最後まで読めました。',
  'cli.drill.damaged': ({ file }) => `傷んだ写しです：${file}`,
  'cli.restore.difference': ({ name, kind, fields }) =>
    kind === 'missing'
      ? `戻る    ${name}`
      : kind === 'newer'
        ? `ごみ箱  ${name}`
        : `変わる  ${name}（${fields}）`,
  'cli.restore.preview': ({ missing, changed, newer, same }) =>
    `戻すと、戻る${missing}件、変わる${changed}件、ごみ箱に入る${newer}件、同じ${same}件。まだ何も変えていません。`,
  'cli.restore.done': ({ missing, changed, newer, same }) =>
    `戻した${missing}件、変えた${changed}件、ごみ箱に入れた${newer}件、同じ${same}件。`,
  'cli.merge.name': ({ name, kind }) =>
    `${kind === 'added' ? '足す' : kind === 'changed' ? '変わる' : 'ごみ箱'}  ${name}`,
  'cli.merge.without-content': ({ name }) =>
    `写しの「${name}」の中身は読めませんでした。名前だけを取り込みました。`,
  'cli.merge.preview': ({ count, conflicts }) =>
    `合わせると${count}件が変わり、見くらべるものが${conflicts}つあります。何も変えていません。`,
  'cli.merge.done': ({ count, conflicts }) =>
    `${count}件を取り込みました。見くらべるものが${conflicts}つあります。`,
  'cli.conflicts.none': '見くらべるものはありません。',
  'cli.conflicts.item': ({ name, field }) => `${name}：${field}`,
  'cli.conflicts.version': ({ at, value, isInForce }) => `  ${isInForce ? '*' : ' '} ${at}  ${value}`,
  'cli.import.name': ({ name, kind }) => `${kind === 'added' ? '足す' : '変わる'}  ${name}`,
  'cli.import.twin': ({ name }) => `同じものがもうあるかもしれません：${name}`,
  'cli.import.preview': ({ added, changed, same }) =>
    `足す ${added}件、変わる ${changed}件、同じ ${same}件。まだ何も変えていません。`,
  'cli.import.done': ({ added, changed, same }) =>
    `足した ${added}件、変わった ${changed}件、同じ ${same}件。`,

  'cli.export.done': ({ records, file }) =>
    `${records}件を書き出しました：${file}（パスワードやキーは入っていません）`,
  'cli.export.done-with-secrets': ({ records, file }) =>
    `${records}件を書き出しました：${file}（パスワードとキーがそのまま入っています。用がすんだら消してください）`,

  'cli.list.marks': ({ safe, fragile, lost, unknown }) =>
    `戻れる ${safe}件 ・ あやうい ${fragile}件 ・ 戻れない ${lost}件 ・ 未確認 ${unknown}件`,
  'cli.list.heading': ({ type, count }) => `${type}（${count}）`,
  'cli.list.account': ({ name, mark, value, id }) =>
    value === '' ? `  ${name}  ${mark}  [${id}]` : `  ${name}  ${mark}  ${value}  [${id}]`,
  'cli.filter.count': ({ count }) => `${count}件`,
  'cli.code.of': ({ name, seconds }) => `${name}（あと${seconds}秒）`,
  'cli.list.item': ({ name, id }) => `  ${name}  [${id}]`,

  'cli.audit.finding': ({ severity, name, headline }) => `${severity}  ${name} — ${headline}`,
  'cli.audit.next': ({ step, minutes }) => `次の一つ：${step}（約${minutes}分）`,
  'cli.audit.count': ({ critical, warning, notice }) =>
    `先に手当て ${critical}件 ・ 手当てを ${warning}件 ・ お知らせ ${notice}件`,

  'cli.whatif.losses': ({ names }) => `もしも失ったら：${names}`,
  'cli.whatif.nothing-lost': 'もしも何も失わなければ',
  'cli.whatif.date': ({ day }) => `${day}まで時が進む`,
  'cli.whatif.cold': '控え帳と、覚えているパスワード',
  'cli.whatif.change': ({ name, before, after, value }) =>
    value === '' ? `${name}：${before} → ${after}` : `${name}（${value}）：${before} → ${after}`,
  'cli.whatif.no-change': 'いま入れるかどうかは、どれも変わりません。',
  'cli.whatif.value': ({ value }) => `失われる値打ち：${value}`,
  'cli.whatif.marks': 'パスワードを忘れた日に入り直せるか（印が変わるもの）',
  'cli.whatif.fixes': '先にしておけば防げたこと',

  'cli.access.target': ({ name, state }) => `${name}：${state}`,
  'cli.access.minimal-access': ({ sets }) => `戻るのに足りる組み合わせ ${sets}`,
  'cli.access.lockout': ({ sets, resilience }) =>
    `失うと戻れない組み合わせ ${sets}（いちばん小さいもの：${resilience ?? 'なし'}）`,
  'cli.access.exposure': ({ names }) => `一つで他人が入れるもの ${names}`,

  'cli.sheet.done': ({ file, pages, number }) => `第${number}号をPDFにしました（${pages}ページ）：${file}`,
  'cli.sheet.certified': ({ file, pages }) => `消した証明をPDFにしました（${pages}ページ）：${file}`,
  'cli.sheet.not-noted': '読むだけで開いたので、この号は控え帳に記していません。',

  'cli.verify.sound': ({ records }) => `${records}件をすべて確かめました。傷みはありません。`,
  'cli.verify.damaged': ({ records, problems }) =>
    `読める記録は${records}件です。${problems}か所に傷みがあります。`,
  'cli.verify.problem': ({ code, record }) => (record === '' ? `  ${code}` : `  ${code}  ${record}`),

  'cli.passwd.done': 'パスワードを変えました。前に作った写しは、前のパスワードで開きます。',
  'cli.rotate.done': ({ kept }) =>
    `中身をすべて、新しい鍵で入れ直しました。前のファイルは残してあります。前の写しと同じく、前の鍵で開きます: ${kept}`,

  'cli.demo.title': 'Hikae 控え — 始まりの話を、本物の控え帳で',
  'cli.demo.story':
    '佐藤花子さんは、買ったパソコンのOfficeを使うために、Microsoftアカウントを作りました。登録したメールはアパートの回線のプロバイダのもの。携帯電話の番号は登録せず、パスワードは紙に書いただけです。',
  'cli.demo.notebook': '佐藤家の控え',
  'cli.demo.vault': ({ records, file }) =>
    `新しい控え帳を作って暗号で封じ、見本の${records}件を入れました：${file}`,
  'cli.demo.keys': ({ password }) => `パスワード（この画面にだけ出ます）：${password}`,
  'cli.demo.reopened': '鍵をかけ、合い鍵で開き直しました。この先は、その控え帳から計算したことです。',
  'cli.demo.findings': '■ いま、もろい所',
  'cli.demo.more-findings': ({ count }) => `ほかの${count}件も findings.json にあります。`,
  'cli.demo.move': '■ もしも、引っ越してアパートの回線を解約したら',
  'cli.demo.move-and-paper': '■ もしも、引っ越しのときに紙もなくしたら',
  'cli.demo.advice':
    '■ 先に、Microsoftアカウントへ携帯電話の番号とふだんのメールを登録していたら（試すだけです）',
  'cli.demo.sheet': '■ 紙の控え',
  'cli.demo.folder': ({ folder }) => `書き出した場所：${folder}`,
}
