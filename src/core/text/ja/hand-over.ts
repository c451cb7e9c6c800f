import type { HandOverMessages } from '../messages/hand-over.ts'

export const handOver: HandOverMessages = {
  'hand-over.section': '控え帳を渡す',
  'hand-over.section.body': '持ち主だけのパスワードと合い鍵に替えて渡し、このパソコンからは消せます。',
  'hand-over.give': '持ち主に渡す',
  'hand-over.forget': 'このパソコンから消す',
  'hand-over.given': ({ day, to, fingerprint }) =>
    `${day}に${to}さんへ渡しました（控え帳の番号 ${fingerprint}）。`,
  'hand-over.steps': '渡す手順',
  'hand-over.step.password': 'パスワード',
  'hand-over.step.key': '合い鍵',
  'hand-over.step.prove': '確かめる',
  'hand-over.step.copy': '写し',
  'hand-over.give.body': '終わると、持ち主のパスワードと新しい合い鍵でしか開きません。',
  'hand-over.give.points': [
    'いまのパスワード、合い鍵、家族の合い鍵では、開かなくなります。',
    '前に作った写しは、前のパスワードで開きます。あとで消してください。',
    'メモに書き写したパスワードは、この手順では消えません。',
  ],
  'hand-over.to': '渡す相手の名前',
  'hand-over.to.hint': '証明の紙に書きます。控え帳の中だけに残ります。',
  'hand-over.to.missing': '渡す相手の名前を書いてください。',
  'hand-over.by': '渡す人の名前',
  'hand-over.by.hint': '空けておくと、証明の紙に手で書けます。',
  'hand-over.present-password': 'いまのパスワード（手伝う人が打ちます）',
  'hand-over.owner-types': 'ここからは持ち主が打ちます。手伝う人は画面から目を離してください。',
  'hand-over.new-password': '持ち主の新しいパスワード',
  'hand-over.give.do': '新しいパスワードで鍵を作り直す',
  'hand-over.give.busy': '鍵を作り直しています…',
  'hand-over.prove.body': '持ち主がもう一度、新しいパスワードを打ちます。ファイルを開き直して確かめます。',
  'hand-over.prove.password': '持ち主のパスワード',
  'hand-over.prove.do': '開くことを確かめる',
  'hand-over.prove.busy': '確かめています…',
  'hand-over.proved': '持ち主のパスワードで開きました。',
  'hand-over.copy.body': ({ path }) =>
    `持ち主のUSBメモリーなどに、写しを作ります。前の鍵で開く古いファイルが残っています：${path}`,
  'hand-over.copy.do': '写しを作る',
  'hand-over.copy.busy': '写しを作って、読み返しています…',
  'hand-over.copy.saved': ({ path }) => `写しを作りました：${path}`,
  'hand-over.done': '渡し終わった',
  'hand-over.later': 'あとで渡す',
  'hand-over.forget.title': ({ title }) => `「${title}」をこのパソコンから消しますか`,
  'hand-over.forget.body':
    '持ち主の写しがほかの所にあることを確かめてから、ここにあるものを消します。消すと元に戻せません。',
  'hand-over.forget.files': ({ count }) => `消すファイル（${count}個）`,
  'hand-over.file.vault': '控え帳',
  'hand-over.file.beside': '同じ所にある写し',
  'hand-over.file.backup': '自動の写し',
  'hand-over.forget.also':
    '一覧の名前、最後に見た状態の覚え書き、かんたん解錠、写しの場所の覚え書きも消します。',
  'hand-over.forget.unreachable': ({ folders }) =>
    `いま見えない場所があります。つないでからもう一度開くと、そこの写しも消せます：${folders}`,
  'hand-over.forget.unidentified': ({ files }) =>
    `この控え帳のものか確かめられないファイルは残します：${files}`,
  'hand-over.forget.stays': '消せないもの',
  'hand-over.forget.stays-list': [
    'ほかの機器やUSBメモリー、ネットの保管場所に置いた写し。',
    'SSDは、消したあとも中に切れはしが残ることがあります。中身は暗号のままです。',
    '印刷した紙、保存したPDF、人が見て覚えていること。',
  ],
  'hand-over.proof': '持ち主の写しがあることを、どう確かめますか',
  'hand-over.proof.copy': '写しを読んで確かめる',
  'hand-over.proof.copy.hint': 'USBメモリーなどの写しを、最後まで読みます。',
  'hand-over.proof.word': '持ち主がそう言った',
  'hand-over.proof.word.hint': '写しがここになく、読めないとき。',
  'hand-over.proof.choose': '写しを選ぶ',
  'hand-over.proof.reading': '最後まで読んでいます…',
  'hand-over.proof.proven': ({ path, count }) => `同じ内容でした（${count}件）：${path}`,
  'hand-over.proof.title': ({ title }) => `確かめのため「${title}」と打ってください`,
  'hand-over.forget.keep': '消さない',
  'hand-over.forget.do': 'このパソコンから消す',
  'hand-over.forget.busy': '消しています…',
  'hand-over.forget.first': '写しを確かめると消せます。',
  'hand-over.deletions': 'このパソコンから消した控え帳',
  'hand-over.deletion': ({ when, fingerprint }) => `${when}、控え帳の番号 ${fingerprint}`,
  'hand-over.deletion.removed': ({ vault, copies, traces }) =>
    `消したもの：控え帳${vault}個、写し${copies}個、覚え書き${traces}件`,
  'hand-over.deletion.remaining': ({ files, folders }) =>
    files + folders === 0
      ? '見つかったものは、すべて消しました。'
      : `残ったもの：ファイル${files}個、見えなかった場所${folders}か所`,
  'hand-over.deletion.clear': 'この記録を消す',
}
