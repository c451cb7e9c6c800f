import type { FrameMessages } from '../messages/frame.ts'

export const frame: FrameMessages = {
  'frame.skip': '本文へ進む',
  'frame.notebook': '控え帳',
  'frame.on-this-computer': 'このパソコンの中だけに',
  'frame.tab.home': 'ホーム',
  'frame.tab.accounts': 'アカウント',
  'frame.tab.contacts': '連絡先',
  'frame.tab.holdings': '手もとのもの',
  'frame.tab.whatif': 'もしも',
  'frame.tab.print': '印刷',
  'frame.tab.settings': '設定',
  'frame.lock': '鍵をかける',
  'frame.lock-hint': '控え帳を閉じて、鍵をかけます（Ctrl+L）',
  'frame.history': '書きかえの取り消し',
  'frame.undo.add': '追加を元に戻す',
  'frame.undo.edit': '書きかえを元に戻す',
  'frame.undo.delete': '消したものを元に戻す',
  'frame.undo.bring-back': 'もどしたものをごみ箱へ入れる',
  'frame.undo.import': '取り込みを元に戻す',
  'frame.undo.merge': '写しの取り込みを元に戻す',
  'frame.undo.combine': '一つにまとめたのを元に戻す',
  'frame.undo.restore': '写しから戻したことを取り消す',
  'frame.undo.settings': '設定の変更を元に戻す',
  'frame.redo.add': 'もう一度追加する',
  'frame.redo.edit': 'もう一度書きかえる',
  'frame.redo.delete': 'もう一度消す',
  'frame.redo.bring-back': 'もう一度ごみ箱から戻す',
  'frame.redo.import': 'もう一度取り込む',
  'frame.redo.merge': 'もう一度写しを取り込む',
  'frame.redo.combine': 'もう一度一つにまとめる',
  'frame.redo.restore': 'もう一度写しから戻す',
  'frame.redo.settings': '設定をもう一度変える',
  'frame.draft': '書きかけ',
  'frame.draft.what': ({ name, at }) => `書きかけがあります：${name}（${at}）`,
  'frame.draft.new': '新しい控え',
  'frame.draft.of.attachments.edit': '写真や書類の名前と説明',
  'frame.draft.of.bulk.note': '選んだアカウントに足すメモ',
  'frame.draft.of.bulk.tag': '選んだアカウントに付ける目印の言葉',
  'frame.draft.of.hand-over.give': '控え帳を持ち主に渡すこと',
  'frame.draft.of.home.leave': 'もろい所をそのままにする理由',
  'frame.draft.of.organise.filter': '絞り込みの名前',
  'frame.draft.of.organise.tag': '目印の言葉の新しい名前',
  'frame.draft.of.papers.check': '確かめていた紙の番号',
  'frame.draft.of.plan.successor': '代わりに使うもの',
  'frame.draft.of.services.fact': 'サービスについて確かめたこと',
  'frame.draft.of.services.way': 'ほかの戻る道',
  'frame.draft.of.settings.notebook': '控え帳の名前',
  'frame.draft.of.visits.begin': '訪問を始めること',
  'frame.draft.of.visits.deed': '訪問で、手でしたこと',
  'frame.draft.of.visits.purpose': '訪問の目的',
  'frame.draft.of.visits.task': '残ったことを、だれが、いつまでに',
  'frame.draft.go-on': '続きを書く',
  'frame.draft.drop': '書きかけを捨てる',
  'frame.draft.drop.ask': '書きかけを捨てますか',
  'frame.draft.drop.why':
    '捨てると、書きかけの内容は元に戻せません。すでに書き込んである控えは、そのまま残ります。',
  'frame.draft.drop.keep': '残しておく',
  'frame.undone': '元に戻しました。',
  'frame.undone.what': ({ names, more }) =>
    more === 0 ? `元に戻しました：${names}` : `元に戻しました：${names}、ほか${more}件`,
  'frame.redone.what': ({ names, more }) =>
    more === 0 ? `もう一度行いました：${names}` : `もう一度行いました：${names}、ほか${more}件`,
  'frame.redone': 'もう一度行いました。',
  'frame.take-back': '元に戻す',
  'frame.saved': '書き込みました。',
  'frame.saving': '書き込んでいます',
  'frame.saved-at': ({ time }) => `${time}に書き込みました`,
  'frame.copied': 'コピーしました。',
  'frame.copied-secret': ({ seconds }) => `コピーしました。${seconds}秒でクリップボードから消えます。`,
  'frame.drag': 'ほかの窓の欄へ、引っぱって入れられます',
  'frame.show': '見る',
  'frame.hide': '隠す',
  'frame.copy': 'コピー',
  'frame.edit': '直す',
  'frame.add': '足す',
  'frame.save': '書き込む',
  'frame.cancel': 'やめる',
  'frame.close': '閉じる',
  'frame.show-next': ({ count }) => `つづきの${count}件も見る`,
  'frame.delete': '消す',
  'frame.back': '戻る',
  'frame.next': '次へ',
  'frame.seconds-left': ({ seconds }) => `あと${seconds}秒で隠します。`,
  'frame.loading': '読み込んでいます',
  'frame.checking': '控え帳の中を確かめています。数秒かかります…',
  'frame.start-failed': '控え帳の準備ができませんでした',
  'frame.try-again': 'もう一度試す',
  'frame.screen-failed': 'この画面を表示できませんでした',
  'frame.screen-failed-body':
    '控えた内容は保存されています。ホームに戻って続けてください。同じことが続くときは、Hikae を閉じて開き直してください。',
  'frame.screen-failed-home': 'ホームへ',
  'frame.cannot-edit': 'いまは見るだけです。書きかえはできません。',
  'frame.read-only': 'いまは見るだけです',
  'frame.to-know': 'お知らせがあります',
  'frame.notice.damaged': ({ records, readable }) =>
    `${records}件が傷んでいて読めません。残りの${readable}件は読めます。傷んでいない写しがあれば、そちらを開いてください。`,
  'frame.notice.file-damaged':
    'ファイルの一部が傷んでいます。いま読めるものを印刷するか写しに保存し、別の写しも確かめてください。',
  'frame.notice.seal-damaged':
    'ファイルの封が合いません。中身が欠けているおそれがあります。別の写しがあれば、そちらも確かめてください。',
  'frame.notice.header-forged':
    'ファイルの先頭が、だれかに書きかえられたおそれがあります。覚えのない変更なら、別の写しを開いてください。',
  'frame.notice.set-mismatch':
    '記録の数がファイルの目録と合いません。足りない記録があるおそれがあります。別の写しも確かめてください。',
  'frame.notice.older-copy':
    'このパソコンで最後に見たものより古い控え帳です。新しいほうをさがすか、続け方を下から選んでください。',
  'frame.notice.fork':
    '同じ控え帳が二つに分かれて、それぞれに書き込まれています。続け方を下から選んでください。',
  'frame.notice.continued-elsewhere':
    'この控え帳は、別の場所で続きが書かれています。新しいほうを開いてください。',
  'frame.notice.open-elsewhere': ({ host, user, since }) =>
    `${host}で${user}さんが${since}から開いています。あちらを閉じてから開き直すと、書き込めます。もう使われていないなら、「鍵を引き継いで開く」を選びます。`,
  'frame.notice.folder-read-only':
    'このファイルのある場所には書き込めません。書き込むには、書ける場所に写してから開いてください。',
  'frame.notice.migrated': ({ keptAs }) =>
    `控え帳を新しい形式に移しました。前のファイルは「${keptAs}」という名前で、同じ場所に残してあります。`,
  'frame.notice.not-migrated':
    '控え帳を新しい形式に移せなかったので、見るだけで開いています。ディスクの空きを確かめてから、鍵をかけて開き直してください。',
  'frame.notice.newer-writer':
    'この控え帳は、もっと新しい版で書かれています。書き込むには、このプログラムを新しくしてください。',
  'frame.notice.asked-read-only': '見るだけで開いています。書き込むには、鍵をかけて開き直してください。',
  'frame.notice.file-gone':
    '控え帳のファイルが元の場所に見あたりません。外した機器があれば、つなぎ直してください。戻れば、続きを書き込めます。それまでは、ここで見るだけにします。',
  'frame.notice.other-in-place':
    '控え帳のファイルのあった場所に、別のファイルが置かれています。元のファイルを戻してください。それまでは、ここで見るだけにします。',
  'frame.notice.damaged-in-place':
    '控え帳のファイルが、傷んだものに置きかわりました。同期の途中なら、しばらくお待ちください。直らないときは、「写しを保存する」でここにあるものを別の場所へ残してください。',
  'frame.notice.rotated-in-place':
    '控え帳のファイルが、鍵を取りかえたものに置きかわりました。鍵をかけて、新しいパスワードで開き直してください。ここで書いてまだ移せていないものは、「写しを保存する」で残せます。',
  'frame.notice.not-taken-in':
    '控え帳のファイルが別の場所で書きかわりましたが、まだ合わせられません。ディスクの空きを確かめてください。しばらくすると、もう一度試します。',
  'frame.notice.two-of-password':
    'この控え帳は、二つのパスワードのどちらでも開きます。ここで決めたものと、別のパソコンで決めたものです。一つにするには、設定でもう一度決めてください。',
  'frame.notice.two-of-recovery-code':
    'この控え帳は、二つの合い鍵のどちらでも開きます。ここで作ったものと、別のパソコンで作ったものです。一つにするには、設定で作りなおして印刷してください。',
  'frame.notice.two-of-shares':
    'この控え帳は、二組の分け紙のどちらでも開きます。ここで作ったものと、別のパソコンで作ったものです。一組にするには、設定で作りなおしてください。',
  'frame.notice.password-from-elsewhere':
    'この控え帳のパスワードは、別のパソコンで変えられました。次からは、そちらのパスワードで開きます。ここで使っていたものでは開きません。',
  'frame.notice.recovery-code-from-elsewhere':
    'この控え帳の合い鍵は、別のパソコンで作りなおされました。そのときの紙だけが使えます。前の紙では開きません。',
  'frame.notice.shares-from-elsewhere':
    'この控え帳の分け紙は、別のパソコンで作りなおされました。そのときの分け紙だけが使えます。前のものでは開きません。',
  'frame.to-keys': '設定で決めなおす',
}
