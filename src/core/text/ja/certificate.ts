import type { CertificateMessages } from '../messages/certificate.ts'

export const certificate: CertificateMessages = {
  'certificate.print': '証明の紙を印刷する',
  'certificate.save': '証明の紙をPDFに保存する',
  'certificate.working': '紙をととのえています',
  'certificate.done': ({ pages }) => `証明の紙、${pages}枚ができました。`,
  'certificate.which': 'どの引き渡し',
  'certificate.which.one': ({ to, day }) => `${day} ${to} 様`,
  'certificate.apart': 'IDやパスワードはありません。',
  'certificate.keep': '控え帳を使っているあいだ、この紙をしまっておきます。',
  'certificate.fingerprint': '控え帳の番号',
  'certificate.without':
    'この紙には、ログインID、パスワード、キー、メールアドレス、電話番号は書いてありません。この紙では、何も開きません。',
  'certificate.sign': 'この内容を、いっしょに確かめました。',
  'certificate.notebook': '渡した控え帳',
  'certificate.given-at': '渡した日時',
  'certificate.to': '受け取った人',
  'certificate.by': '渡した人',
  'certificate.given.lead': ({ title, to }) => `控え帳「${title}」を、${to} 様にお渡ししました。`,
  'certificate.given.only': ({ to }) => `これからは、${to} 様の鍵でしか開きません。`,
  'certificate.accounts': ({ count }) => `中のアカウント ${count}件`,
  'certificate.fingerprint.given': '控え帳を見分ける番号です。開くと「訪問」の画面に、同じ番号が出ます。',
  'certificate.keys': '渡したときにしたこと',
  'certificate.keys.new':
    '控え帳の鍵を作り直し、受け取った人が自分で決めたパスワードと、新しい合い鍵（回復キー）に替えました。',
  'certificate.keys.former':
    '渡した人が使っていたパスワード、前の合い鍵、前の家族の分け紙、かんたん解錠では、もう開きません。',
  'certificate.keys.proved': ({ when }) =>
    `${when}に、受け取った人のパスワードでファイルを開き直し、開くことを確かめました。`,
  'certificate.keys.unproved':
    '受け取った人のパスワードで開くことは、まだ確かめていません。確かめたら、日を書きます。',
  'certificate.helper': '渡した人の手もとに残るもの',
  'certificate.helper.keys': '新しいパスワードと合い鍵は、残りません。',
  'certificate.helper.file':
    '渡すのに使ったパソコンには、控え帳のファイルが残ります。受け取った人の鍵でしか開きません。',
  'certificate.helper.former':
    '渡す前に作った写しと古いファイルは、消すまで、前のパスワードや前の合い鍵で開きます。',
  'certificate.helper.deleted': '上のファイルと写しを消して、「消した証明」の紙を渡す（手伝った人がします）',
  'certificate.owner': '受け取った人が、これからすること',
  'certificate.owner.type-back': '新しい合い鍵を紙から打ち返し、読めることを確かめる',
  'certificate.owner.copy': '写しを作り、パソコンとは別の所に置く',
  'certificate.owner.old-papers': '前の合い鍵の紙、前の分け紙、前のパスワードのメモを、破って捨てる',
  'certificate.id': ({ id }) => `証明の番号 ${id}`,
  'certificate.foot': ({ page, pages }) => `控え Hikae ・ ${page}/${pages}`,
  'certificate.deleted-at': '消した日時',
  'certificate.deleted.lead': 'このパソコンから、控え帳とその写しを消しました。元には戻せません。',
  'certificate.fingerprint.deleted':
    '控え帳を見分ける番号です。渡した控え帳なら、「引き渡し証明」の紙にも同じ番号があります。',
  'certificate.by-hand': '手で書くところ（名前は、パソコンにも残していません）',
  'certificate.by-hand.title': '控え帳の名前',
  'certificate.by-hand.owner': '持ち主',
  'certificate.by-hand.computer': '消したパソコン',
  'certificate.gone': '消したもの',
  'certificate.gone.vault': '控え帳のファイル',
  'certificate.gone.beside': '同じ所にあった写し',
  'certificate.gone.backups': '自動の写し',
  'certificate.gone.traces': 'パソコンの覚え書き',
  'certificate.gone.traces.what': '一覧の名前、最後に見た状態、かんたん解錠、写しの場所',
  'certificate.files': ({ count }) => `${count}個`,
  'certificate.items': ({ count }) => `${count}件`,
  'certificate.proof': '消す前に確かめたこと',
  'certificate.proof.copy':
    '持ち主の写しがほかの所にあり、傷みがなく、消すものと同じ内容であることを、最後まで読んで確かめました。',
  'certificate.proof.word':
    '写しがほかの所にあると、持ち主が言いました。その写しを読んで確かめることは、していません。',
  'certificate.left': '残っているもの、残っているかもしれないもの',
  'certificate.left.nothing': 'このパソコンで見つかったものは、すべて消しました。',
  'certificate.left.files': ({ count }) =>
    `消せなかったファイル、または見分けのつかないファイルが${count}個あります。`,
  'certificate.left.folders': ({ count }) =>
    `見えなかった場所が${count}か所あります（外してあったUSBメモリーなど）。そこの写しは、そのままです。`,
  'certificate.left.list': [
    'ほかのパソコン、USBメモリー、ネットの保管場所に置いた写しは、探していません。',
    'SSDやUSBメモリーは、消したあとも中に切れはしが残ることがあります。中身は暗号のままで、鍵がなければ読めません。',
    '印刷した紙、保存したPDF、人が見て覚えていることは、消せません。',
  ],
  'certificate.sign.owner': '持ち主',
  'certificate.sign.deleted-by': '消した人',
}
