import type { FailureMessages } from '../messages/failure.ts'

export const failure: FailureMessages = {
  'failure.E_NOT_FOUND':
    '控え帳のファイルが元の場所にありません。外した機器をつなぐか、「ほかの場所から開く」でさがしてください。',
  'failure.E_NOT_VAULT':
    'これは控え帳のファイルではありません。名前が「.hikae」で終わるものを選んでください。',
  'failure.E_TOO_NEW':
    'この控え帳は、もっと新しい版で作られています。このプログラムを新しくしてから開いてください。',
  'failure.E_SCHEMA':
    '控え帳の中の作りが、見慣れない形です。別の写しを開くか、新しい版のプログラムで開いてください。',
  'failure.E_HEADER_DAMAGED':
    'ファイルの先頭が傷んでいて開けません。別の写しがあれば、そちらを開いてください。',
  'failure.E_PASSWORD': ({ tried }) =>
    tried === 'password'
      ? 'このパスワードでは開きません。大文字と小文字、かな入力を確かめて、もう一度入れてください。'
      : 'この合い鍵では開きません。別の控え帳の紙でないか、題名を確かめてください。',
  'failure.E_PASSWORD_UNUSABLE':
    'このパスワードは使えません。空白だけのものや、特殊な記号は避けて、別のものにしてください。',
  'failure.E_RECOVERY_CODE': ({ groups }) =>
    groups.length === 0
      ? '数字が足りないか、多すぎます。6けたずつ8組の数字を入れてください。'
      : `${groups.join('・')}組目の数字が紙と合いません。その組を見直してください。`,
  'failure.E_KDF_LIMIT':
    'このファイルは、ふつうでは考えられない量の計算を求めています。開くのをやめました。別の写しを開いてください。',
  'failure.E_KDF_EXPENSIVE': ({ estimatedSeconds }) =>
    `このファイルを開くには、計算に約${estimatedSeconds}秒かかります。続けるときは「時間をかけて開く」を押してください。`,
  'failure.E_KDF_MEMORY':
    'パソコンのメモリが足りません。ほかのプログラムを閉じてから、もう一度試してください。',
  'failure.E_EXISTS': '同じ名前のファイルがもうあります。別の名前を付けてください。',
  'failure.E_FOLDER_READ_ONLY': 'この場所には書き込めません。書ける場所を選び直してください。',
  'failure.E_DISK_FULL':
    'ディスクの空きが足りません。空きを作ってから、もう一度試してください。変更は元のままです。',
  'failure.E_IO':
    'ファイルを読み書きできませんでした。つないだ機器が外れていないか確かめて、もう一度試してください。',
  'failure.E_CHANGED_ELSEWHERE':
    '開いているあいだに、別のところでファイルが変わりました。鍵をかけて、開き直してください。',
  'failure.E_VAULT_READ_ONLY': 'いまは見るだけで開いています。書きかえるには、鍵をかけて開き直してください。',
  'failure.E_RECORD_TOO_LARGE': '1件に書ける量を超えています。メモを短くしてください。',
  'failure.E_RECORD_DAMAGED': 'この1件は傷んでいて読めません。別の写しがあれば、そちらで確かめてください。',
  'failure.E_UNKNOWN_RECORD': 'この1件はもうありません。画面を開き直して確かめてください。',
  'failure.E_NO_SECRET': 'ここには何も書いてありません。「直す」で書いてください。',
  'failure.E_TOTP':
    '認証アプリの鍵として読めません。サービスの画面に出る文字（またはotpauth://で始まる文字）を、そのまま入れてください。',
  'failure.E_NOTHING_TO_UNDO': '元に戻せる変更はありません。',
  'failure.E_DOCUMENT_SYNTAX': ({ position }) =>
    position === null
      ? 'このファイルは途中で形がくずれています。書き出し直したものを選んでください。'
      : `このファイルは${position}文字目で形がくずれています。書き出し直したものを選んでください。`,
  'failure.E_DOCUMENT_SCHEMA': ({ issues }) =>
    `このファイルには読めない所があります（${issues[0]?.path ?? '場所不明'}）。直してから、もう一度選んでください。`,
  'failure.E_DOCUMENT_TOO_NEW':
    'このファイルは、もっと新しい版で書き出されています。このプログラムを新しくしてください。',
  'failure.E_FILE_UNREADABLE': 'ファイルを読めませんでした。選び直してください。',
  'failure.E_PRINTER': 'プリンターで印刷できませんでした。電源と用紙を確かめるか、PDFに保存してください。',
  'failure.E_NOTHING_TO_PRINT': '印刷するものがありません。先に選んでください。',
  'failure.E_LOCKED': '控え帳には鍵がかかっています。もう一度開いてください。',
  'failure.E_LINK': 'このページは開けません。サービスのページを、ブラウザでさがしてください。',
  'failure.E_INPUT': '入れた内容を受け取れませんでした。短くするか、記号を除いて、もう一度試してください。',
  'failure.E_DENIED': 'この操作は許されていません。控え帳を閉じて、開き直してください。',
  'failure.E_INTERNAL': ({ reference }) =>
    `うまくいきませんでした。控え帳を開き直してください。くり返すときは、番号${reference}を添えて相談してください。`,
  'failure.E_SHARES': ({ reason, share }) => {
    switch (reason) {
      case 'few':
        return '合い鍵の分け紙が足りません。ほかの人の分け紙も入れてください。'
      case 'set':
        return `${share ?? ''}枚目は、ほかの分け紙と組が違います。同じ日に作った分け紙をそろえてください。`
      case 'wrong':
        return 'この分け紙の組では開きません。別の控え帳のものでないか、題名を確かめてください。'
      case 'mistyped':
        return `${share ?? ''}枚目の数字が紙と合いません。その分け紙を見直してください。`
    }
  },
  'failure.E_QUICK_UNLOCK': 'かんたん解錠は終わりました。パスワードか合い鍵で開いてください。',
  'failure.E_NO_KEYSTORE':
    'このパソコンには、かんたん解錠に使える保管庫がありません。パスワードで開いてください。',
  'failure.E_NO_FORMER_VALUE': 'この前の値はもう残っていません。画面を開き直して確かめてください。',
  'failure.E_NO_CONFLICT': 'この食い違いは、もう片付いています。画面を開き直して確かめてください。',
  'failure.E_FILE_TOO_LARGE':
    'ファイルが大きすぎます。入れられるのは32MBまでです。小さくしてから、もう一度お試しください。',
  'failure.E_ATTACHMENTS_FULL':
    '写真と書類がいっぱいです（合わせて512MBまで）。いらなくなったものを消してから、もう一度お試しください。',
  'failure.E_FILE_KIND':
    'この種類のファイルは入れられません。写真（JPEG・PNG・WebP・HEIC）、PDF、文字だけのファイル（64KBまで）を選んでください。',
  'failure.E_CANCELLED': '途中でやめました。何も変わっていません。',
  'failure.E_SCREEN_PICTURE': ({ reason }) =>
    reason === 'none'
      ? '写し取った画面がありません。先に、QRコードの出ている画面を写し取ってください（Windowsは「Windows」と「Shift」と「S」のキー）。'
      : '写し取った画面に、QRコードが見つかりません。まわりの白い所まで入れて、もう一度写し取ってください。',
  'failure.E_LEAK_LIST': ({ reason }) => {
    if (reason === 'ntlm')
      return 'この一覧は種類が違います（NTLM）。「SHA-1」と書いてあるほうの一覧を選んでください。'
    return reason === 'range-name'
      ? 'この一覧は、はじめの5文字がファイルの名前になっているものです。名前を元のまま（例：21BD1.txt）にして、選び直してください。'
      : '漏れたパスワードの一覧として読めません。Pwned Passwords の「SHA-1」の一覧を選んでください。圧縮されているときは、先に展開してください。'
  },
  'failure.E_ATTACHMENT_DAMAGED':
    'この添付は傷んでいて読めません。別の写しがあれば、そちらで確かめてください。',
  'failure.E_NO_BACKUP': '写しがまだありません。「いま写しを取る」を押してください。',
  'failure.E_BACKUP_DAMAGED': 'この写しは傷んでいます。別の日の写しを選んでください。',
  'failure.E_NO_PLACE': '写しの置き場所が見つかりません。USBメモリーなどをつないでください。',
  'failure.E_VAULT_DAMAGED': '控え帳に傷みがあるので、写しは取っていません。前の写しはそのままです。',
  'failure.E_SAME_PLACE': 'そこでは、控え帳といっしょに失われます。別の場所を選んでください。',
  'failure.E_COPY_OLDER':
    'この写しは古く、いまの控え帳と同じではありません。新しい写しを作って、それを選んでください。',
  'failure.E_OTHER_VAULT': 'これは別の控え帳です。同じ控え帳の写しを選んでください。',
  'failure.E_COPY_DAMAGED': 'この写しは傷んでいて、取り込めません。別の写しを選んでください。',
}
