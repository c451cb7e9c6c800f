import type { AttachmentsMessages } from '../messages/attachments.ts'

export const attachments: AttachmentsMessages = {
  'attachments.kind.image/jpeg': '写真',
  'attachments.kind.image/png': '画像',
  'attachments.kind.image/webp': '画像',
  'attachments.kind.image/heic': '写真（HEIC）',
  'attachments.kind.application/pdf': 'PDF',
  'attachments.title': '写真と書類',
  'attachments.none': 'キーカードや領収書の写真を、ここに入れておけます。',
  'attachments.add': '写真や書類を入れる',
  'attachments.add.lead':
    '写真（JPEG・PNG・WebP・HEIC）とPDFを入れられます。1つ32MBまでです。暗号にして控え帳の中にしまいます。もとのファイルはそのまま残ります。',
  'attachments.add.metadata': '写真に付いている場所や日時の記録',
  'attachments.add.leave': '外して入れる',
  'attachments.add.leave-hint': '撮った場所、日時、機種などの記録を外します。写真の見た目は変わりません。',
  'attachments.add.keep': '付けたまま入れる',
  'attachments.add.keep-hint': 'いつどこで撮ったかが、あとで証明に要るときに。',
  'attachments.add.choose': 'ファイルを選ぶ',
  'attachments.add.running': ({ percent }) => `入れています… ${percent}%`,
  'attachments.add.stop': 'やめる',
  'attachments.added': ({ name }) => `「${name}」を入れました。`,
  'attachments.added-as-is': ({ name, kind }) =>
    `「${name}」を入れました。${kind}は、場所や日時の記録を外せません。そのまま入っています。`,
  'attachments.size': ({ bytes }) =>
    bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))}KB` : `${(bytes / 1_000_000).toFixed(1)}MB`,
  'attachments.show': '見る',
  'attachments.save': '写しを保存',
  'attachments.saved': '写しを保存しました。保存した写しは暗号になっていません。',
  'attachments.edit': '名前を変える',
  'attachments.edit.title': '写真や書類の名前',
  'attachments.edit.name': '名前',
  'attachments.edit.taken-on': '日付',
  'attachments.edit.taken-on-hint': '撮った日や、書類の日付。わからなければ空けておきます。',
  'attachments.edit.done': '名前を書き換えました。',
  'attachments.loading': ({ percent }) => `開いています… ${percent}%`,
  'attachments.larger': '大きく見る',
  'attachments.smaller': '全体を見る',
  'attachments.close': '閉じる',
  'attachments.not-shown': ({ kind }) =>
    `${kind}は、この画面では開けません。「写しを保存」で取り出して、ほかのソフトで見てください。`,
  'attachments.not-decoded':
    'この画像は、この画面では表示できません。「写しを保存」で取り出して、ほかのソフトで見てください。',
  'attachments.delete.why': '消しても、「元に戻す」で取り消せます。',
  'attachments.print': '写真もいっしょに印刷する',
  'attachments.print-hint': ({ count }) => `このアカウントの写真と書類（${count}枚）を、うしろに付けます。`,
  'attachments.sheet.of': ({ name }) => `${name}の写真`,
  'attachments.sheet.not-printable': ({ kind }) =>
    `${kind}は、ここには印刷できません。控え帳の中にあります。`,
  'attachments.sheet.unreadable': 'この写真は読めませんでした。控え帳の中を確かめてください。',
  'attachments.not-exported': '写真と書類は書き出されません。1つずつ「写しを保存」で取り出せます。',
}
