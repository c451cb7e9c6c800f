import type { KitFormatMessages } from '../messages/kit-format.ts'

export const kitFormat: KitFormatMessages = {
  'kit-format.lead': '技術者に見せるための紙です。',
  'kit-format.destroy': 'この紙は、いつまでも使えます。非常用キットと一緒に置いてください。',
  'kit-format.title': 'Hikae なしで控え帳を開く（ファイルの形式 2）',
  'kit-format.who':
    '持ち主の方へ：読めなくてかまいません。Hikae が手に入らなくなったら、プログラムの書ける人に、この紙と控え帳のファイル、合い鍵かパスワードを渡します。',
  'kit-format.notation':
    '書き方：|| は連結、u8 u16 u32 u64 はリトルエンディアン、x(16) は16バイト、ラベルは ASCII 8バイト。H(x, n) は鍵なし BLAKE2b の n バイト、MAC(k, x) は k を鍵とする BLAKE2b の32バイト。KDF(k, i, ctx) は k を鍵、i（u64）をソルト、ctx をパーソナライズ（どちらも0で16バイトまで埋める）とする空の BLAKE2b の32バイト（libsodium の crypto_kdf_derive_from_key）。ENC(k, n, p, ad) は XChaCha20-Poly1305（IETF）で、16バイトのタグが後ろに付く。',
  'kit-format.container':
    '1 ファイルは SQLite 3 のデータベース。表 header の body から、vault_id と、鍵を包んだ slot を読む。',
  'kit-format.recovery':
    '2a 合い鍵で開く（type 2）：6けたの各組を11で割り、商を16ビットのビッグエンディアンとして8つ並べた16バイトが R。割り切れない組は写しまちがい。',
  'kit-format.password':
    '2b パスワードで開く（type 1）：Argon2id 1.3、並列1、t 回、m KiB、32バイト。PP1 は順に、NFKC、U+301C と U+3030 を「~」に、U+2010–U+2015 と U+2212 を「-」に、U+200B–U+200D・U+2060・U+FEFF・異体字セレクターを除き、もう一度 NFKC、空白の連なりを空白1つに、前後の空白を除く、UTF-8。',
  'kit-format.unwrap': '3 slot の nonce と wrapped から、控え帳の鍵 VK（32バイト）を取り出す。',
  'kit-format.records':
    '4 表 rec の各行を復号する。nonce は同じ行の列。ct は記録、sct はパスワードなどの秘密。平文は UTF-8 の JSON で、後ろに 0x80 と 0x00 が付く。tag は ct の最後の16バイト。',
  'kit-format.attachments':
    '5 写真と書類：JSON の content にある att と gen（16進）、count を使い、表 chunk を idx の順に復号してつなぎ、size で切る。',
  'kit-format.shares':
    '6 家族の分け紙（type 3）：12組を合い鍵と同じく読むと24バイト。point は16バイトの値と1バイトの位置。同じ set の k 枚を、GF(2^8)（x^8+x^4+x^3+x+1）の Shamir の方法で位置0に補間した16バイトが R。あとは 2a と同じ。',
  'kit-format.whole':
    '一つ残らず書いた文書は、Hikae に付いている docs/vault-format.md（Hikae vault format 2）。壊れたファイルの扱いもそこにある。',
}
