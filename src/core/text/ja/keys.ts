import type { KeysMessages } from '../messages/keys.ts'

export const keys: KeysMessages = {
  'keys.title': '合い鍵とパスワード',

  'keys.groups-right': ({ right, of }) => `${of}組のうち${right}組が合っています。`,
  'keys.share': ({ number }) => `分け紙 ${number}枚目`,
  'keys.share-hint': '紙のとおりに、6けたの数字を12組入れます。',
  'keys.shares-needed': ({ threshold, count }) =>
    `${count}枚のうち、どれか${threshold}枚の分け紙が要ります。順番はどれからでもかまいません。`,
  'keys.shares-incomplete': ({ threshold }) => `${threshold}枚とも、12組すべてを入れてください。`,
  'keys.pin': 'かんたん解錠の番号',
  'keys.pin-empty': '番号を入れてください。',

  'keys.picture': '画像から読み取る',
  'keys.picture-screen': '写し取った画面から読む',
  'keys.picture-hint':
    '紙のQRコードを写した画像（PNG・JPEG）を選びます。コピーした画像を貼り付けてもかまいません。',
  'keys.picture-drop': 'ここで放すと、画像のQRコードを読み取ります。',
  'keys.picture-reading': '画像を読んでいます。',
  'keys.picture-read': '画像から読み取りました。その画像は紙と同じ鍵です。使い終わったら消してください。',
  'keys.picture-problem': ({ problem, digits }) => {
    switch (problem) {
      case 'no-picture':
        return 'この画像は開けません。PNGかJPEGの画像を選んでください。'
      case 'no-code':
        return 'QRコードが見つかりません。明るい所で、まわりの白い所まで入れて写してください。'
      case 'other-code':
        return `別のQRコードです。ここで使うのは、${digits}けたの数字のQRコードです。`
    }
  },

  'keys.password': 'パスワード',
  'keys.password-body': 'だれかに知られたかもしれないときや、覚えにくいときに変えます。',
  'keys.password-change': 'パスワードを変える',
  'keys.password-change-title': 'パスワードを変えます',
  'keys.password-changing': '変えています',
  'keys.password-changed': '新しいパスワードにしました。',
  'keys.password-old-copies':
    '前に取った写しは、前のパスワードで開きます。前のパスワードを人に知られたときは、このあと「控え帳の鍵を作り直す」も行ってください。',
  'keys.prove': '持ち主だと示すもの',
  'keys.prove.password': 'いまのパスワード',
  'keys.prove.recovery-code': '合い鍵（回復キー）',
  'keys.prove.shares': '家族の分け紙',
  'keys.prove.quick-unlock': 'かんたん解錠の番号',
  'keys.new-title': '新しいパスワードを決めませんか',
  'keys.new-body':
    '控え帳は開きました。次からすぐ開けるように、新しいパスワードを決めておくと安心です。あとでもできます。',
  'keys.new-password': '新しいパスワード',
  'keys.new-set': 'このパスワードにする',
  'keys.new-later': 'いまは決めずに開く',
  'keys.forgotten-title': '新しいパスワードを、まだ決めていません',
  'keys.forgotten-body.recovery-code':
    'パスワードを使わずに開きました。思い出せないままだと、次も合い鍵の紙が要ります。設定で新しく決められます。',
  'keys.forgotten-body.shares':
    'パスワードを使わずに開きました。思い出せないままだと、次も家族の分け紙をそろえることになります。設定で新しく決められます。',
  'keys.forgotten-step': '新しいパスワードを決める',

  'keys.shares': '家族の分け紙',
  'keys.shares-body':
    '合い鍵を何枚かの紙に分けて、家族に預けます。1枚では開かず、決めた枚数がそろうと開きます。',
  'keys.shares-state': ({ threshold, count }) => `${count}枚のうち、${threshold}枚がそろうと開きます`,
  'keys.shares-make': '分け紙を作る',
  'keys.shares-making': '作っています',
  'keys.shares-anew': '分け紙を作り直す',
  'keys.shares-title': '分け紙を作ります',
  'keys.split-body':
    '離れて暮らす人にも預けると、家に何かあったときも開けます。あなたがいないとき、家族はこの紙で控え帳を開けます。',
  'keys.split-old-title': '前の分け紙は使えなくなります',
  'keys.split-old-body': '新しい紙を渡したら、前の紙は返してもらうか、破って捨ててもらってください。',
  'keys.split-count': '作る枚数',
  'keys.split-threshold': '開くのに要る枚数',
  'keys.split-sheets': ({ count }) => `${count}枚`,
  'keys.split-means': ({ threshold, count }) =>
    count === threshold
      ? `${count}枚すべてがそろうと開きます。1枚でもなくすと、分け紙では開けません。`
      : `${count}枚のうち、どれか${threshold}枚で開きます。${count - threshold}枚までなくしても開けます。`,
  'keys.cards-title': '分け紙を紙にします',
  'keys.cards-body': ({ count }) =>
    `${count}枚の紙ができます。1人に1枚ずつ渡してください。2枚を同じ所に置かないのが大切です。`,
  'keys.cards-by-hand': '手で書き写す',
  'keys.cards-once': 'この画面を閉じると、分け紙は紙の上にしかありません。もう一度は出せません。',
  'keys.cards-first': '印刷するか、PDFに保存するか、書き写してから終えてください。',
  'keys.cards-done': '終わる',
  'keys.cards-leave-title': '紙にしないで終わりますか',
  'keys.cards-leave-body':
    '印刷も保存もしていません。書き写していなければ、この分け紙はだれの手にも残りません。あとで作り直せます。',
  'keys.cards-leave-keep': '紙にする',
  'keys.cards-leave-go': 'このまま終わる',
  'keys.shares-remove': '分け紙をやめる',
  'keys.shares-remove-title': '分け紙では開けないようにします',
  'keys.shares-remove-body':
    '預けた紙は、いまの控え帳では使えなくなります。前に取った写しは、前の分け紙で開きます。',
  'keys.shares-removing': 'やめています',
  'keys.shares-removed': '分け紙では開けないようにしました。',

  'keys.quick': 'かんたん解錠',
  'keys.quick-body':
    'このパソコンでだけ、短い番号で開けるようにします。14日たつと自動で終わり、またパスワードが要ります。',
  'keys.quick-none':
    'このパソコンでは使えません。鍵を安全にしまう仕組み（キーチェーンなど）が見つからないためです。パスワードで開いてください。',
  'keys.quick-until': ({ day }) => `${day}まで、番号で開けます`,
  'keys.quick-on': 'かんたん解錠を使う',
  'keys.quick-on-done': 'このパソコンで、番号で開けるようにしました。',
  'keys.quick-turning-on': '用意しています',
  'keys.quick-off': 'かんたん解錠をやめる',
  'keys.quick-off-done': 'かんたん解錠をやめました。',
  'keys.quick-title': 'かんたん解錠を使います',
  'keys.quick-limits': '便利になりますが、安全にはなりません',
  'keys.quick-limits-body':
    'あなたと同じ利用者で動く悪いプログラムからは守れません。ほかの人も使うパソコンでは使わないでください。',
  'keys.pin-new': '新しい番号（6けた以上）',
  'keys.pin-hint': '数字でも文字でもかまいません。誕生日や電話番号は避けてください。',
  'keys.pin-short': '6けた以上にしてください。',

  'keys.rotate': '控え帳の鍵を作り直す',
  'keys.rotate-body':
    '開ける人が離れたときや、紙をなくしたときに行います。中身をすべて、新しい鍵で暗号にし直します。',
  'keys.rotate-do': '鍵を作り直す',
  'keys.rotating': '作り直しています',
  'keys.rotate-title': '控え帳の鍵を作り直します',
  'keys.rotate-ends': '次のものは、この控え帳では使えなくなります。',
  'keys.rotate-ends-list': ['いまの合い鍵（回復キー）の紙', '家族の分け紙', 'かんたん解錠'],
  'keys.rotate-then':
    'パスワードは同じです。このあと、新しい合い鍵を紙にします。前に取った写しは、前の鍵で開くままなので、要らなければ消してください。',
  'keys.rotated': ({ path }) =>
    `鍵を作り直しました。念のため、前のファイルを${path}に残してあります。新しい紙ができたら消してください。`,
}
