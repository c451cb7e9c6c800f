import type { AuditMessages, FindingWords } from '../messages/audit.ts'

const andLoses = ({ stake }: FindingWords) => (stake === '' ? '' : `${stake}も失います。`)
const atStake = ({ stake }: FindingWords) => (stake === '' ? '' : `${stake}がかかっています。`)

/** What opens many accounts by itself. */
function opener(variant: FindingWords['variant']): string {
  switch (variant) {
    case 'paper':
      return 'この紙1枚'
    case 'number':
      return 'この電話1つ'
    case 'password':
      return 'このアカウントのパスワード1つ'
    default:
      return 'このメール1つ'
  }
}

/** Findings about more than one loss, about dates, and about what is written down. */
export const furtherFindings = {
  'audit.second-factor-single.headline': () => '2段階認証の受け取り先が1つだけです',
  'audit.second-factor-single.sentence': (words) =>
    `2段階認証は、${words.losses}でしか受け取れません。失うと、パスワードがわかっていても戻れません。${andLoses(words)}`,
  'audit.same-place.headline': () => '紙と端末が、同じ場所にあります',
  'audit.same-place.sentence': (words) =>
    `${words.involved}は、同じ場所にあります。一度に失うと、戻れません。${andLoses(words)}`,
  'audit.circular-recovery.headline': () => 'たがいに頼り合っていて、外から戻る道がありません',
  'audit.circular-recovery.sentence': (words) =>
    `${words.subject}と${words.involved}は、たがいに届く番号でしか戻れません。どれもパスワードを忘れると、どれにも戻れません。${words.trigger === '' ? '' : `${words.trigger}を失うだけで、そうなります。`}${andLoses(words)}`,
  'audit.account-twice.headline': () => '同じアカウントが、2か所に書いてあるようです',
  'audit.account-twice.sentence': ({ subject, involved }) =>
    `${subject}と${involved}は、ログインIDが同じです。名前が変わっただけで、同じアカウントかもしれません。片方だけ書き直すと、もう片方が古くなります。`,
  'audit.one-thing-opens-many.headline': ({ variant, count }) =>
    `${opener(variant)}だけで、${count === 0 ? 'いくつものアカウント' : `${count}件`}に入れます`,
  'audit.one-thing-opens-many.sentence': (words) =>
    words.variant === 'paper'
      ? `${words.subject}を手にした人は、${words.involved}に入れます。鍵のかかる所に置くと安心です。`
      : words.variant === 'password'
        ? `${words.subject}のパスワードを人に知られると、${words.involved}にも入られます。`
        : `${words.subject}を人に使われると、${words.involved}に入られます。`,
  'audit.same-mailbox.headline': () => '1つのメールに、多くのアカウントがかかっています',
  'audit.same-mailbox.sentence': (words) =>
    `${words.subject}が使えなくなると、${words.count}件（${words.involved}）は、パスワードを忘れたときに戻れません。${andLoses(words)}`,
  'audit.ties-ending.headline': () => 'まもなく使えなくなります',
  'audit.ties-ending.sentence': (words) =>
    `${words.subject}は、${words.day}から使えません。それまでに移さないと、${words.involved}に戻れなくなります。${andLoses(words)}`,
  'audit.plan-due.headline': ({ variant }) =>
    variant === 'bridge' ? '古いアドレスを残せる期限が、近づいています' : '切り替えが、まだ残っています',
  'audit.plan-due.sentence': (words) => {
    const left = `まだ${words.count}件（${words.involved}）が、古い連絡先のままです。${atStake(words)}`
    if (words.variant === 'bridge') return `残す申し込みができるのは、${words.day}までです。${left}`
    return words.variant === 'past'
      ? `${words.day}に終わりました。${left}`
      : `${words.day}から使えません。${left}`
  },
  'audit.relay-or-disposable.headline': ({ variant }) =>
    variant === 'disposable'
      ? '登録したメールが、使い捨てのものです'
      : '登録したメールは、転送用の宛先だけです',
  'audit.relay-or-disposable.sentence': (words) =>
    words.variant === 'disposable'
      ? `${words.involved}は、使い捨てのメールです。消えると、確認の番号がどこにも届きません。${atStake(words)}`
      : `${words.involved}は、ほかのメールへ転送するだけの宛先です。転送が止まると、確認の番号がどこにも届きません。${atStake(words)}`,
  'audit.sms-only.headline': () => '頼りはSMSだけです',
  'audit.sms-only.sentence': () =>
    'このサービスは、SMSで番号を送るのをやめていくと伝えられています。メールも登録しておくと安心です。',
  'audit.identity-unknown.headline': () => '登録した名前などの控えが足りません',
  'audit.identity-unknown.sentence': () =>
    '回復のフォームや窓口では、登録した名前、生年月日、郵便番号を聞かれることがあります。控えがないと、本人だと示せません。',
  'audit.no-former-passwords.headline': () => '前のパスワードの控えがありません',
  'audit.no-former-passwords.sentence': () =>
    '回復のフォームでは、前に使ったパスワードを聞かれることがあります。控えがないと、答えられません。',
  'audit.idle.headline': () => '長いあいだ、サインインしていません',
  'audit.idle.sentence': (words) => {
    if (words.variant === 'hint')
      return '長く使わないと消される、と言われています。ときどきサインインしておきます。'
    return words.variant === 'past'
      ? `サインインの期限は${words.day}でした。いつ消されても、不思議ではありません。${atStake(words)}`
      : `${words.day}までにサインインしないと、消されることがあります。${atStake(words)}`
  },
  'audit.unproved.headline': ({ variant }) =>
    variant === 'paper' ? 'この1年、紙を確かめていません' : 'この1年、届くかを確かめていません',
  'audit.unproved.sentence': (words) =>
    words.variant === 'paper'
      ? `${words.subject}が今もあるか、この1年、控えがありません。なければ、${words.involved}に戻る道が減ります。`
      : `${words.subject}に番号が届いたという控えが、この1年ありません。届かなければ、${words.involved}に戻れません。`,
  'audit.password-leaked.headline': () => '漏れた一覧にあるパスワードです',
  'audit.password-leaked.sentence': (words) =>
    `よそから漏れたパスワードの一覧に、このパスワードがあります。悪い人は、一覧にあるものから試します。${atStake(words)}`,
  'audit.password-reused.headline': () => '同じパスワードを使っています',
  'audit.password-reused.sentence': (words) =>
    `${words.subject}と${words.involved}は、同じパスワードです。1つを知られると、ほかにも入られます。${atStake(words)}`,
  'audit.password-weak.headline': () => 'パスワードが、言い当てられやすいものです',
  'audit.password-weak.sentence': (words) =>
    `短い時間で言い当てられるパスワードです。他人に入られることがあります。${atStake(words)}`,
  'audit.no-second-factor.headline': () => 'パスワードだけで守っています',
  'audit.no-second-factor.sentence': (words) =>
    `パスワードを知られると、それだけで入られます。2段階認証を使うと防げます。${atStake(words)}`,
  'audit.single-address-service.headline': () => 'メールを1つしか登録できません',
  'audit.single-address-service.sentence': (words) =>
    `このサービスに登録できるメールは1つだけです。${words.involved}は、いつか終わることがあります。ずっと使えるメールに替えておきます。`,
  'audit.unchangeable-login.headline': () => 'ログインIDを替えられません',
  'audit.unchangeable-login.sentence': () =>
    'このアドレスは、自分では替えられないとされています。別の名前（エイリアス）を足しておくと、それでも入れます。',
  'audit.volume-no-second-admin.headline': ({ variant }) => {
    if (variant === 'unknown') return '管理者の控えがありません'
    return variant === 'none' ? '管理者が、もういません' : '管理者が1人しかいません'
  },
  'audit.volume-no-second-admin.sentence': (words) => {
    if (words.variant === 'unknown')
      return 'だれが管理者か、控えがありません。名前は、窓口でも教えてもらえません。'
    return words.variant === 'none'
      ? `管理者がいないと、キーもダウンロードも、会社のだれにも見られません。${atStake(words)}`
      : `その人がいなくなると、キーもダウンロードも、会社のだれにも見られません。${atStake(words)}`
  },
  'audit.volume-mail-mismatch.headline': ({ variant }) =>
    variant === 'dead' ? '契約書のメールが、もう使えません' : '契約書と登録のメールが違います',
  'audit.volume-mail-mismatch.sentence': (words) =>
    words.variant === 'dead'
      ? `契約書にあるメールは、もう受け取れません。窓口からの確認が届きません。${atStake(words)}`
      : `契約書にあるメールが、登録したメールの中にありません。違うと、契約が見えません。${atStake(words)}`,
  'audit.child-without-guardian.headline': () => '子どものアカウントを見守る人がいません',
  'audit.child-without-guardian.sentence': (words) => {
    if (words.variant === 'closing')
      return `見守るアカウント（${words.involved}）は、閉じる予定です。閉じると、子どもに許したことが取り消されます。`
    return words.variant === 'lost'
      ? `見守るアカウント（${words.involved}）に戻れません。子どものアカウントの同意や設定ができません。`
      : '見守るおとなのアカウントの控えがありません。困ったときに、同意や設定ができません。'
  },
  'audit.closing-blocked.headline': () => '閉じる前に、片づけるものがあります',
  'audit.closing-blocked.sentence': (words) =>
    `${words.day}に閉じる予定です。${words.involved}が、まだかかっています。先に移すか、使い切ります。`,
  'audit.sheet-outdated.headline': () => '紙が古くなっています',
  'audit.sheet-outdated.sentence': (words) =>
    `印刷したあとで、${words.involved === '' ? '書いてあること' : words.involved}が変わりました。紙だけが手もとに残ると、古いほうを信じてしまいます。`,
  'audit.licence-unbound.headline': ({ subject }) => `${subject}を、何で示すかわかりません`,
  'audit.licence-unbound.sentence': () =>
    '結びついたアカウントも、パソコンも、買った証明も控えがありません。入れ直すとき、示すものがありません。',
  'audit.service-ended.headline': () => 'サービスが、もう終わっています',
  'audit.service-ended.sentence': (words) =>
    `あとを継いだサービスに登録し直していないと、結びついたものを使えません。${atStake(words)}`,
  'audit.device-secret.headline': ({ variant }) =>
    variant === 'lost' ? 'ディスクの鍵が、アカウントの中だけにあります' : '端末の開け方の控えがありません',
  'audit.device-secret.sentence': (words) =>
    words.variant === 'lost'
      ? `${words.subject}が動かなくなると、ディスクの鍵が要ります。アカウントに入れないと、中のものを失います。`
      : `${words.subject}が開けないと、${words.involved}の番号を受け取れません。`,
  'audit.recovery-codes-stale.headline': ({ variant }) => {
    if (variant === 'none') return 'バックアップコードの控えがありません'
    return variant === 'few' ? 'バックアップコードが、残りわずかです' : '紙のバックアップコードは、前の組です'
  },
  'audit.recovery-codes-stale.sentence': ({ variant }) => {
    if (variant === 'none')
      return 'バックアップコードを作って控えておくと、電話もメールも使えないときに戻れます。'
    return variant === 'few'
      ? '使っていないバックアップコードが、残りわずかです。なくなると、これで戻ることができません。'
      : '印刷したあとで、バックアップコードが新しくなりました。前の組は、たいてい使えません。'
  },
  'audit.proof-missing.headline': () => '買った証明の控えがありません',
  'audit.proof-missing.sentence': (words) =>
    `領収書やカードの写真がないと、買った人だと窓口で示せません。${atStake(words)}`,
  'audit.value-expiry.headline': () => 'まもなく期限です',
  'audit.value-expiry.sentence': (words) =>
    `${words.subject}の期限は${words.day}です。過ぎると、なくなります。${atStake(words)}`,
  'audit.number-collision.headline': () => '1つの番号を、2つのアカウントで使っています',
  'audit.number-collision.sentence': (words) =>
    `このサービスでは、1つの番号は1つのアカウントだけのものとされています。${words.involved}のうち、古いほうに番号が届きません。`,
  'audit.dead-contact.headline': () => '控えの中に、終わった窓口があります',
  'audit.dead-contact.sentence': () =>
    '書いてあるページか電話番号は、もう使われていません。困ったときに、つながりません。',
  'audit.stale-fact.headline': () => 'サービスの決まりが、変わったかもしれません',
  'audit.stale-fact.sentence': () =>
    'このサービスの戻り方は、だいぶ前に調べたものです。変わっていると、いざというときに通れません。',
} satisfies Partial<AuditMessages>
