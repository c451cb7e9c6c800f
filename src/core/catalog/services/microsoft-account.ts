import { mailDomainsHostedBy } from '../mail-domains.ts'
import {
  officeClocks,
  officeEditions,
  officeKinds,
  officePages,
  officeReinstall,
} from '../products/microsoft-office.ts'
import { article2020, faq2012, privacy2012 } from '../founding-documents.ts'
import { fact, says } from '../provenance.ts'
import type { Provenance, Service } from '../service.ts'

const terms: Provenance = {
  source: 'Microsoft Services Agreement, in force 2025-09-30 (archived copy)',
  confidence: 'operator',
  checkedOn: '2026-08-04',
}
const microsoft = (page: string): Provenance => ({
  source: `support.microsoft.com ${page}`,
  confidence: 'operator',
  checkedOn: '2026-11',
})
const recoveryHelp = microsoft('b19c02d1-a782-dee6-93c3-dc8113b20c42 (recovery form)')
const codeHelp = microsoft('2acc2f88-e37b-4b44-99d4-b4419f610013 (recovery code)')
const twoStepHelp = microsoft('c7910146 (two-step verification)')
const waitHelp = microsoft('help/4057241 (30 days)')
const aliasHelp = microsoft('help/12407 (aliases)')
const activityHelp = microsoft('7c0a9fa7-0982-b7c6-fd72-df852b63699f (activity policy)')
const closingHelp = microsoft('help/10619 (closing)')
const accountPage = microsoft('761a662d-8032-88f4-03f3-c9ba8ba0e00b (account page)')
const formHelp = microsoft('help/17875 (recovery form)')
const smsNews: Provenance = {
  source: 'windowslatest and pbxscience on the end of text-message codes',
  confidence: 'second-hand',
  checkedOn: '2026-05-19',
}
const passwordless: Provenance = {
  source: 'xda and business-standard on accounts without a password',
  confidence: 'second-hand',
  checkedOn: '2025-05-02',
}
const bitlockerNews: Provenance = {
  source: 'windowsforum 395766 (keys kept in a closed account)',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const formGuides: Provenance = {
  source:
    'inventivehq and legalclarity on the questions of the form, as the helper’s article of 2020-04-11 told them',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const resetGuide: Provenance = {
  source: '1357.info/archives/107 on contacts that no longer work; the choice itself in an article of 2020',
  confidence: 'second-hand',
  checkedOn: '2026-11',
}
const passwordResources: Provenance = {
  source: 'apple/password-manager-resources',
  confidence: 'second-hand',
  checkedOn: '2026-08-22',
}
const unverified = (source: string): Provenance => ({
  source,
  confidence: 'unverified',
  checkedOn: '2026-11',
})
const twoFactorList: Provenance = {
  source: '2factorauth/twofactorauth (Outlook.com)',
  confidence: 'second-hand',
  checkedOn: '2026-08-04',
}

/** The Microsoft account of a private person: sign-in to Windows, holder of Office, of mail and of files. */
export const microsoftAccount: Service = {
  id: 'microsoft-account',
  name: { ja: 'Microsoft アカウント', en: 'Microsoft account' },
  operator: { ja: 'マイクロソフト', en: 'Microsoft' },
  aliases: [
    'Passport',
    'Microsoft Passport Network',
    '.NET Passport',
    'Windows Live ID',
    'Live ID',
    'Windows Live',
    'Hotmail',
    'Outlook.com',
    'MSN',
    'OneDrive',
    'Xbox',
    'Skype',
    'Club Microsoft',
    'クラブ マイクロソフト',
    'Office',
    'Microsoft 365',
    'Microsoft 365 Personal',
    'Word',
    'Excel',
    'ワード',
    'エクセル',
    'MSA',
    'マイクロソフトアカウント',
    'MSアカウント',
    'パスポート',
    'ウィンドウズライブ',
    'ウィンドウズライブID',
    'ライブID',
    'ホットメール',
    'アウトルック',
    'オフィス',
  ],
  identifiers: [fact(aliasHelp, 'email'), fact(aliasHelp, 'own-email'), fact(aliasHelp, 'phone')],
  hostsMailDomains: mailDomainsHostedBy('microsoft-account'),
  usesSms: fact(smsNews, true),
  smsEnding: fact(smsNews, true),
  fixedLogins: fact(faq2012, ['hotmail.co.jp', 'hotmail.com', 'live.jp', 'live.com', 'msn.com']),
  offersTwoStep: fact(twoStepHelp, true),
  routes: [
    { kind: 'password', cap: 'now', asksSecondFactor: true, ...twoStepHelp },
    { kind: 'reset-email', cap: 'now', asksSecondFactor: true, ...recoveryHelp },
    { kind: 'reset-sms', cap: 'now', asksSecondFactor: true, ...smsNews },
    { kind: 'passkey', cap: 'now', asksSecondFactor: false, ...passwordless },
    { kind: 'app-prompt', cap: 'now', asksSecondFactor: false, ...passwordless },
    { kind: 'recovery-code', cap: 'now', asksSecondFactor: false, ...codeHelp },
    {
      kind: 'recovery-form',
      cap: 'appeal',
      days: 1,
      asksSecondFactor: false,
      closedByTwoStep: true,
      ...recoveryHelp,
    },
    // No `support` route: the help desk may neither reset the password nor change what is on file.
  ],
  inactivity: [
    {
      subject: { ja: 'Microsoft アカウント', en: 'the Microsoft account' },
      closes: 'account',
      days: 730,
      ...terms,
    },
    {
      subject: { ja: 'Outlook.comのメール', en: 'the Outlook.com mailbox' },
      closes: 'mailbox',
      days: 365,
      ...terms,
    },
    {
      subject: { ja: 'OneDriveのファイル', en: 'the files in OneDrive' },
      closes: 'storage',
      days: 365,
      ...terms,
    },
    {
      subject: { ja: 'Microsoft Rewardsのポイント', en: 'Microsoft Rewards points' },
      closes: 'value',
      days: 365,
      ...terms,
    },
  ],
  asks: [
    fact(formGuides, 'former-passwords'),
    fact(formGuides, 'registered-name'),
    fact(formGuides, 'birth-date'),
  ],
  playbooks: [
    {
      id: 'microsoft-account/password-forgotten',
      when: 'password-forgotten',
      title: { ja: 'パスワードを忘れた', en: 'The password is forgotten' },
      steps: [
        says(
          article2020,
          '思いつくパスワードを試すのをやめます。何度も間違えると、サインインが止められます。',
          'Stop trying passwords. Several wrong ones and signing in is blocked.',
        ),
        says(
          recoveryHelp,
          'サインインの画面でアカウント名を入れ、「パスワードを忘れた場合」を選びます。',
          'Type the account name on the sign-in page and choose “Forgot password”.',
        ),
        says(
          article2020,
          'パスワードの画面が出れば、そのアドレスや番号はアカウントとして登録されています。',
          'If the password screen appears, that address or number is known as an account.',
        ),
        says(
          recoveryHelp,
          '登録した連絡先のうち、今使えるものを選び、「コードの取得」を押します。',
          'Choose a registered contact that still works, and have the code sent.',
        ),
        says(
          twoStepHelp,
          '2段階認証がオンなら、別の連絡先でもう一度確かめられます。',
          'With two-step verification on, a second contact is asked for as well.',
        ),
        says(
          article2020,
          '新しいパスワードを決めたら、この控え帳と紙に写します。',
          'Once the new password is set, copy it into this notebook and onto the sheet.',
        ),
      ],
    },
    {
      id: 'microsoft-account/contacts-dead',
      when: 'contacts-dead',
      title: { ja: '登録したメールが届かない', en: 'The registered mailbox is dead' },
      steps: [
        says(
          article2020,
          '登録した携帯電話の番号を、アカウント名の代わりに入れてみます。',
          'Try the registered mobile number in place of the account name.',
        ),
        says(
          recoveryHelp,
          'ほかの連絡先が一つでも生きていれば、そこへ番号を送ってもらいます。',
          'If any other registered contact is alive, have the code sent there.',
        ),
        says(
          resetGuide,
          'どれも使えないときは「すべての情報が不明」を選びます。一つでも使えるなら選びません。',
          'Only if none of them works, choose “すべての情報が不明” (I know none of these).',
        ),
        says(
          codeHelp,
          '25桁の回復コードを控えていれば、それで入れます。',
          'If you kept the 25-digit recovery code, it lets you in.',
        ),
        says(
          waitHelp,
          '入れたら、死んだ連絡先はまだ消しません。新しい連絡先を足して、届くのを確かめます。',
          'Once in, do not remove the dead contact yet. Add a new one and see a code arrive first.',
        ),
        says(
          waitHelp,
          '連絡先を全部入れ替えると、30日待つことになります。短くする方法はありません。',
          'Replacing all contacts at once means a wait of 30 days, and nothing shortens it.',
        ),
      ],
    },
    {
      id: 'microsoft-account/nothing-left',
      when: 'nothing-left',
      title: { ja: 'どの連絡先も使えない', en: 'No contact is left' },
      steps: [
        says(
          recoveryHelp,
          '2段階認証がオンだと、この申請は使えません。先に、古い端末や回復コードを探します。',
          'With two-step verification on, this form is closed. Look for an old device or a recovery code first.',
        ),
        says(
          recoveryHelp,
          'いつもの場所で、いつも使っていたパソコンを使います。',
          'Use the computer and the place you used to sign in from.',
        ),
        says(
          privacy2012,
          'そのパソコンのクッキーは消しません。使う人を見分けるしるしです。',
          'Do not clear the cookies of that computer: they are how its user is known.',
        ),
        says(
          recoveryHelp,
          'サインインヘルパーのあと、account.live.com/acsr の申請を開きます。',
          'After the Sign-in Helper, open the form at account.live.com/acsr.',
        ),
        says(
          recoveryHelp,
          '連絡用に、今届くメールを入れます。家族や友人のものでもかまいません。',
          'Give a mailbox that works for the answer. It may be a relative’s or a friend’s.',
        ),
        says(
          recoveryHelp,
          'なければ、その場で outlook.com のアドレスを一つ作って使えます。',
          'Without one, an outlook.com address made on the spot will do.',
        ),
        says(
          article2020,
          'そのアドレスに確認の番号が届くので、入れます。2020年には4桁でした。',
          'A code comes to that address and has to be typed. In 2020 it had four digits.',
        ),
        says(
          article2020,
          '登録したときの名前（漢字かローマ字か）と生年月日を、登録したとおりに入れます。',
          'Give the name (in kanji or romaji) and the birth date exactly as registered.',
        ),
        says(
          article2020,
          '前に使ったパスワードを、一度に四つまで書けます。書いたものを控えておきます。',
          'Up to four former passwords fit in one attempt. Note which ones you gave.',
        ),
        says(
          formGuides,
          '最近のメールの件名、フォルダーの名前、よく送る相手、使っている製品、住む場所も聞かれます。',
          'It also asks for subjects of recent mail, names of folders, whom you write to, products, and where you live.',
        ),
        says(
          formHelp,
          'はっきりしない答えも、空けておくより、推測で書くほうがよいです。',
          'Where you are not sure, a guess is better than nothing.',
        ),
        says(
          recoveryHelp,
          '24時間以内に返事が来ます。待つあいだは、もう一度出しません。',
          'The answer comes within 24 hours. Do not send another one while you wait.',
        ),
        says(
          article2020,
          '断られることもあります。控えた答えを増やしてから、もう一度出します。',
          'It may be refused. Try again once you can answer more.',
        ),
        says(
          faq2012,
          '戻れなければ、新しいアカウントを作ります。結びついているものは失われます。',
          'If nothing helps, make a new account. What the old one holds is lost.',
        ),
      ],
    },
    officeReinstall,
    {
      id: 'microsoft-account/harden',
      when: 'harden',
      title: { ja: '失う前にしておくこと', en: 'Before anything is lost' },
      steps: [
        says(
          article2020,
          '引っ越しても変わらない、毎日見るメールを登録します。',
          'Register a mailbox you read every day and keep when you move.',
        ),
        says(article2020, '携帯電話の番号も登録します。', 'Register a mobile number as well.'),
        says(
          smsNews,
          'SMSだけに頼りません。パスキーか認証アプリを一つ足します。',
          'Do not rely on text messages alone. Add a passkey or the authenticator app.',
        ),
        says(
          codeHelp,
          'account.live.com/proofs/manage/additional で回復コードを作り、紙に写します。',
          'Make a recovery code at account.live.com/proofs/manage/additional and put it on paper.',
        ),
        says(
          article2020,
          '名前（漢字かローマ字か）、生年月日、古いパスワードを、登録したとおりに控えます。',
          'Note the name (kanji or romaji), the birth date and former passwords as registered.',
        ),
        says(terms, '年に一度、ブラウザーでサインインします。', 'Sign in with a browser once a year.'),
        says(
          twoStepHelp,
          '2段階認証を使うなら、連絡先を二つ以上登録します。',
          'With two-step verification, register two contacts at least.',
        ),
        says(
          privacy2012,
          '安全についてのメールは、迷惑メールに入れません。止めることもできません。',
          'Do not filter mail about security. It cannot be stopped anyway.',
        ),
      ],
    },
    {
      id: 'microsoft-account/rename',
      when: 'rename',
      title: { ja: 'サインインの名前を変える', en: 'Changing the name you sign in with' },
      steps: [
        says(
          faq2012,
          '変えるには、今の名前でサインインできることが要ります。入れないときは、先に account.live.com/acsr の申請で戻ります。',
          'It takes a sign-in that works. If there is none, get back in first, by the form at account.live.com/acsr.',
        ),
        says(
          aliasHelp,
          'hotmail、live、outlook、msnのアドレスは、ほかのアカウントから移せません。',
          'A hotmail, live, outlook or msn address cannot be moved over from another account.',
        ),
        says(
          accountPage,
          'account.microsoft.com の「あなたの情報」から、アカウントの情報（エイリアス）の画面を開きます。',
          'At account.microsoft.com open “Your info”, then the page of the account’s aliases.',
        ),
        says(
          aliasHelp,
          '新しいアドレスか電話番号を足します。足せるのは一年に10まで、全部で10までです。',
          'Add the new address or number: at most ten a year, ten in all.',
        ),
        says(
          {
            source: 'ikt-s.com and other reports on carrier mail',
            confidence: 'second-hand',
            checkedOn: '2026-11',
          },
          '携帯電話会社のメールは、断られることがあります。',
          'An address of a mobile carrier may be refused.',
        ),
        says(
          aliasHelp,
          '勤め先の組織のアドレスは使えません。',
          'An address of a work organisation is not accepted.',
        ),
        says(
          aliasHelp,
          '足したどの名前でも入れます。新しい名前で入れるのを見てから、前の名前を外します。',
          'Every one of them signs in. See that the new one does before you remove the old.',
        ),
        says(
          faq2012,
          '変えたら、控え帳と紙の名前も書き直します。あとで会社に聞いても、教えてもらえません。',
          'Then write the new name here and on paper. Nobody at the company can tell you later.',
        ),
      ],
    },
    {
      id: 'microsoft-account/close',
      when: 'close',
      title: { ja: 'アカウントを閉じる', en: 'Closing the account' },
      steps: [
        says(
          faq2012,
          '有料の契約を終わらせます。残っていると閉じられません。残高は使い切ります。',
          'End paid plans: they stop the closing. Use up the balance.',
        ),
        says(
          faq2012,
          '見守っている子どもがいれば、先にほかの大人のアカウントに替わってもらいます。与えた許可は取り消されます。',
          'If it looks after a child’s account, let another adult’s take over first: its permissions are withdrawn.',
        ),
        says(
          closingHelp,
          'マイクロソフトの案内の「アカウントを閉じる」に沿って進み、30日か60日を選びます。',
          'Follow Microsoft’s help on closing an account, and choose 30 or 60 days.',
        ),
        says(
          closingHelp,
          'その日数のあいだは、サインインすると元に戻ります。思い直せます。',
          'During that time signing in brings it back, so you can think again.',
        ),
        says(
          faq2012,
          '2012年には「よく使う機能」の中で閉じ、メールは先に消す決まりでした。古い案内の道は、今はありません。',
          'In 2012 it was closed under “frequently used functions”, the mailbox first. That path is gone.',
        ),
      ],
    },
    {
      id: 'microsoft-account/ask-data',
      when: 'ask-data',
      title: {
        ja: '何が登録されているかを、会社に聞く',
        en: 'Asking the company what it has on file',
      },
      steps: [
        says(
          privacy2012,
          'まず、サインインして account.microsoft.com で自分の登録を見ます。自分で直せます。',
          'First sign in and look at account.microsoft.com: you can see and mend your data yourself.',
        ),
        says(
          privacy2012,
          '入れないときは、書面の手続きで、開示、訂正、削除、利用の停止を頼めます。2012年の案内では、手数料はありません。',
          'If you cannot, disclosure, correction, deletion or an end of use can be asked for in writing. By the page of 2012 it is free.',
        ),
        says(
          unverified('old path of 2012; the new page was not tried'),
          '窓口は privacy.microsoft.com に書かれていますか。先に見ます。',
          'Does privacy.microsoft.com name the desk? Look there first.',
        ),
        says(
          privacy2012,
          'これで戻れるわけではありません。登録した名前やアドレスを知るための、最後の道です。',
          'It does not let you in. It is the last way to learn which name and address are registered.',
        ),
      ],
    },
  ],
  contacts: [
    {
      kind: 'form',
      value: 'account.live.com/acsr',
      label: { ja: 'アカウントの回復の申請', en: 'Account recovery form' },
      cannot: {
        ja: '2段階認証がオンで連絡先が全部ないときは使えません。返事は24時間以内です。',
        en: 'Closed when two-step verification is on and every contact is gone. The answer comes within 24 hours.',
      },
      ...recoveryHelp,
    },
    {
      kind: 'phone',
      value: '0120-54-2244',
      label: { ja: 'Answer Desk（電話）', en: 'Answer Desk (telephone)' },
      keys: [
        {
          press: '1',
          for: { ja: '録音に同意する（しないなら2）', en: 'agree to the recording (2 to refuse)' },
        },
        { press: '1', for: { ja: '技術サポート', en: 'technical support' } },
        { press: '1', for: { ja: 'Officeのサポート', en: 'Office support' } },
        {
          press: '1',
          for: { ja: 'インストール、ダウンロード、ライセンス認証', en: 'installation, download, activation' },
        },
        { press: '2', for: { ja: 'そのほか', en: 'anything else' } },
      ],
      keysCheckedOn: '2020-04-11',
      cannot: {
        ja: 'パスワードの再設定と、プロダクトキーの再発行はできません。',
        en: 'Resets no password and issues no product key again.',
      },
      source: 'article of an on-site helper (2020-04-11); number still quoted in 2025',
      confidence: 'second-hand',
      checkedOn: '2025',
    },
    {
      kind: 'form',
      value: 'support.live.com/default.aspx?productkey=wlid',
      label: { ja: 'Windows Live IDの問い合わせ', en: 'Windows Live ID contact form' },
      deadSince: '2026-11',
      replacedBy: 'account.live.com/acsr',
      ...faq2012,
    },
    {
      kind: 'page',
      value: 'windowslive.com',
      label: { ja: 'Live IDの新規作成', en: 'Making a new Live ID' },
      deadSince: '2026-11',
      replacedBy: 'signup.live.com',
      ...unverified('FAQ on the volume licensing centre, about 2010; the new address was not confirmed'),
    },
    {
      kind: 'page',
      value: 'profile.microsoft.com/RegSysProfileCenter',
      label: {
        ja: 'プロファイル センターとサブスクリプション センター',
        en: 'Profile Center and Subscription Center',
      },
      deadSince: '2026-11',
      replacedBy: 'account.microsoft.com',
      ...unverified('Microsoft Japan on personal information, 2012-11-08; not tried today'),
    },
    {
      kind: 'phone',
      value: '0120-02-5473',
      label: { ja: '個人情報の窓口', en: 'Personal information desk' },
      hours: {
        ja: '9:30〜12:00、13:00〜19:00。土日、祝日、会社の休みを除く',
        en: '9:30–12:00 and 13:00–19:00, except weekends, holidays and company days',
      },
      ...unverified('Microsoft Japan on personal information, 2012-11-08; not tried today'),
    },
  ],
  pages: [
    {
      kind: 'sign-in',
      ...fact(accountPage, 'account.microsoft.com'),
    },
    { kind: 'security', ...fact(codeHelp, 'account.live.com/proofs/manage') },
    { kind: 'recovery', ...fact(passwordResources, 'account.live.com/password/reset') },
    { kind: 'recovery', ...fact(recoveryHelp, 'account.live.com/acsr') },
    { kind: 'security', ...fact(passwordResources, 'account.live.com/password/Change') },
    ...officePages,
  ],
  licenceKinds: [
    ...officeKinds,
    {
      kind: 'subscription',
      ...says(
        terms,
        '続いている契約があるあいだ、アカウントは消されません。閉じると残りは戻りません。',
        'A running subscription keeps the account alive. Closing the account refunds nothing.',
      ),
    },
    {
      kind: 'purchases',
      ...says(
        terms,
        '買ったもの、OneDriveの写真、メールは、このアカウントと一緒に失われます。',
        'Purchases, photos in OneDrive and mail are lost with the account.',
      ),
    },
  ],
  editions: officeEditions,
  traps: [
    says(
      smsNews,
      'SMSの番号は、なくなる方向です。電話番号だけでは安心できません。いつ止まるかは決まっていません。',
      'Codes by text message are being phased out, on no fixed date. A phone number alone is not enough.',
    ),
    says(
      waitHelp,
      '連絡先を全部入れ替えると、30日のあいだ、パスワードも支払い方法も変えられません。2段階認証がオンなら、サインインもできません。',
      'Replacing every contact starts 30 days in which neither password nor payment can be changed; with two-step verification on you cannot sign in at all.',
    ),
    says(
      waitHelp,
      'たった一つの電話番号を新しい番号に替えるのも、「全部入れ替え」になります。',
      'Swapping the one and only phone number counts as replacing everything.',
    ),
    {
      ...says(
        recoveryHelp,
        '2段階認証がオンで、連絡先も回復コードもないと、申請も使えません。',
        'With two-step verification on, no contact and no recovery code, even the form is closed.',
      ),
      onSheet: 'two-step',
    },
    {
      ...says(
        codeHelp,
        '回復コードを作り直すと、前の紙のコードは使えません。',
        'A new recovery code cancels the one on the old sheet.',
      ),
      onSheet: 'codes',
    },
    {
      ...says(
        faq2012,
        'アカウント名もパスワードも、会社に聞いても教えてもらえません。',
        'Nobody at Microsoft can tell you the account name or the password.',
      ),
      onSheet: 'always',
    },
    {
      ...says(
        faq2012,
        'Windows Live IDは、このアカウントの昔の名前です。手続きは要りません。',
        'Windows Live ID is the old name of this same account. There is nothing you have to do.',
      ),
      onSheet: 'always',
    },
    says(
      aliasHelp,
      'hotmail、live、outlook、msnのアドレスは、ほかのアカウントへ移せません。',
      'A hotmail, live, outlook or msn address cannot be moved to another account.',
    ),
    says(
      terms,
      'プロバイダや勤め先のアドレスで作ったアカウントは、その相手に消されたり、引き取られたりします。',
      'An account made with an address of a provider or employer may be deleted or taken over by them.',
    ),
    says(
      {
        source: 'harmonic-sound.com (one report)',
        confidence: 'second-hand',
        checkedOn: '2026-11',
      },
      'メールソフトで読むだけでは、使ったことにならない場合があります。',
      'Reading mail in a mail program alone may not count as use.',
    ),
    says(
      activityHelp,
      '購入、契約、残高、見守る子どものアカウントがあれば、2年の期限の対象外です。',
      'A purchase, subscription, balance or a child in your care exempts the account from the two years.',
    ),
    says(
      closingHelp,
      '閉じると30日か60日の猶予があります。そのあいだにサインインすると、元に戻ります。',
      'Closing leaves 30 or 60 days. Signing in during that time opens the account again.',
    ),
    says(
      bitlockerNews,
      'BitLockerの回復キーをアカウントだけに置くと、一緒に失います。紙にも写します。',
      'A BitLocker key kept only in the account goes with it. Put it on paper too.',
    ),
    says(
      aliasHelp,
      '名前（エイリアス）は10まで持て、どれでも入れます。足せるのは一年に10までです。',
      'An account may have ten names (aliases); each of them signs in. Ten may be added a year.',
    ),
    says(
      waitHelp,
      '30日のあいだは、名前、子どもの設定、「個人用Vault」も変えられません。',
      'During the 30 days, aliases, settings of children and the Personal Vault cannot be changed either.',
    ),
    says(
      recoveryHelp,
      'サポートの人は、再設定のリンクを送ることも、登録を書き替えることもできません。',
      'Support may neither send a reset link nor change what is registered.',
    ),
    says(terms, 'アカウントは人にゆずれません。', 'The account may not be passed on to somebody else.'),
    says(
      {
        source: 'fukurowl-tech on two Microsoft accounts',
        confidence: 'second-hand',
        checkedOn: '2024',
      },
      '二つのアカウントのライセンスは、一つにまとめられません。',
      'Licences of two accounts cannot be brought together in one.',
    ),
    says(
      terms,
      'OneDriveが使わないために閉じられるときは、一か月以上前に知らせが来ます。',
      'Before OneDrive is closed for want of use, there is a notice of a month at least.',
    ),
    says(
      activityHelp,
      '認定資格や、ストアで公開しているアプリがあるときも、2年の期限の対象外です。',
      'A certification or an app in the store exempts the account from the two years too.',
    ),
    says(
      {
        source: 'help/4028586, an older page of Microsoft',
        confidence: 'old',
        checkedOn: '2026-11',
      },
      '古い案内では、連絡先を三つ持つように言っていました。多いほど安心です。',
      'An older page advised three contacts. The more, the safer.',
    ),
    says(
      passwordless,
      '2025年5月からの新しいアカウントは、はじめからパスワードがありません。パスキーのある端末が鍵です。',
      'Accounts made since May 2025 have no password from the start: the device with the passkey is the key.',
    ),
    says(
      {
        source: 'trade press on Microsoft Authenticator',
        confidence: 'second-hand',
        checkedOn: '2025-08-01',
      },
      'Authenticatorアプリに覚えさせたパスワードは、2025年8月1日に消されました。',
      'Passwords kept in the Authenticator app were removed on 1 August 2025.',
    ),
    says(
      microsoft('microsoft.com ja, page of Microsoft 365'),
      '0120-00-8449は購入の相談です（平日9〜18時、土日10〜18時）。戻り方は聞けません。',
      '0120-00-8449 is for buying (weekdays 9–18, weekends 10–18), not for getting back in.',
    ),
    says(
      faq2012,
      '古い案内のリンクには、末尾の「ja-jp」を「ja-jps」と書き違えたものがあります。どちらのページも、もうありません。',
      'One link in old guides has a slip, “ja-jps” for “ja-jp”. Neither page exists any more.',
    ),
    says(
      unverified('an article of 2020 speaks of four digits'),
      '連絡用のアドレスに届く番号は、今も4桁ですか。確かめられていません。',
      'Does the code to the address for the answer still have four digits? This could not be confirmed.',
    ),
    says(
      unverified('no source found'),
      '申請は一日に二回までですか。確かめられていません。',
      'Is the form limited to two tries a day? This could not be confirmed.',
    ),
  ],
  secondFactors: [
    fact(twoFactorList, 'sms'),
    fact(twoFactorList, 'call'),
    fact(twoFactorList, 'email'),
    fact(twoFactorList, 'app-prompt'),
    fact(twoFactorList, 'totp-app'),
    fact(passwordless, 'passkey'),
    fact(codeHelp, 'recovery-codes'),
  ],
  passwordRules: [
    {
      min: 8,
      needs: ['lower', 'upper', 'digit'],
      text: {
        ja: '8文字以上。大文字、小文字、数字を入れます。',
        en: 'Eight or more, with upper case, lower case and a digit.',
      },
      ...passwordResources,
    },
  ],
  clocks: [
    {
      starts: 'recovery-requested',
      length: { hours: 24 },
      then: 'answer',
      subject: { ja: '回復の申請の返事', en: 'the answer to the recovery form' },
      ...recoveryHelp,
    },
    {
      starts: 'contacts-replaced',
      length: { days: 30 },
      then: 'open',
      subject: {
        ja: '新しい連絡先でのサインインと変更',
        en: 'signing in and changing things with the new contacts',
      },
      note: {
        ja: '短くする方法はありません。前の連絡先が使えるようになれば、取り消せます。',
        en: 'Nothing shortens it. If an old contact turns up again, it can be cancelled.',
      },
      ...waitHelp,
    },
    {
      starts: 'closed',
      length: { days: 30 },
      then: 'gone',
      subject: { ja: '閉じたアカウントを開け直す機会', en: 'the chance to reopen the closed account' },
      note: {
        ja: '閉じるときに60日を選んでいれば、60日です。',
        en: 'Sixty days if you chose so when closing.',
      },
      ...closingHelp,
    },
    ...officeClocks,
  ],
  data: [
    says(
      privacy2012,
      'サービスごとの説明や同意があれば、会社全体の説明より先に立ちます。',
      'What a service says for itself goes before what the company says in general.',
    ),
    says(
      privacy2012,
      '2012年の説明では、登録した情報は日本、アメリカ、シンガポールなどに置かれます。',
      'By the statement of 2012, data is kept in Japan, the United States, Singapore and elsewhere.',
    ),
    says(
      privacy2012,
      '使いみちは、契約と登録、発送、本人の確認、知らせ、調べもの、開示や訂正への答えです。',
      'It serves contracts and registration, sending, telling who you are, notices, surveys, and answering requests about it.',
    ),
    says(
      privacy2012,
      '2005年4月より前に預けた情報も、同じに扱われます。',
      'Data given before April 2005 is treated alike.',
    ),
    says(
      privacy2012,
      '用が済むと、知らせずに消されることがあります。領収書やカードの写真は、自分で持っておきます。',
      'Once it has served, data may be erased without asking. Keep receipts and photos of cards yourself.',
    ),
    says(
      privacy2012,
      '箱で買った製品の登録は「クラブ マイクロソフト」でした。今はありません。そこで直せない項目もありました。',
      'Boxed products were registered with Club Microsoft, which is gone. Some items could not be changed there.',
    ),
    says(
      privacy2012,
      '古い紙の「プライバシーマーク」「JIS Q 15001」「セーフハーバー」は、当時の認定のしるしです。',
      'Privacy Mark, JIS Q 15001 and Safe Harbor on old papers are seals of that time.',
    ),
  ],
  closing: [
    says(
      faq2012,
      '有料の契約、メール、残高が残っていると、閉じられなかったり、失われたりします。先に終わらせます。',
      'Paid plans, the mailbox and a balance stop the closing or are lost with it. End them first.',
    ),
    says(
      faq2012,
      '見守っている子どものアカウントは残りますが、与えた許可は取り消されます。',
      'The account of a child in your care stays, but the permissions you gave are withdrawn.',
    ),
    says(
      terms,
      '残高は返金されません。買ったものとデータは失われます。',
      'No balance is refunded. Purchases and data are lost.',
    ),
    says(
      faq2012,
      '閉じると、登録した内容、メール、連絡先は消え、もう戻りません。',
      'Closing removes what was registered, the mail and the contacts for good.',
    ),
    says(
      faq2012,
      'ほかのところで登録した内容は、ひとりでには消えません。',
      'What was registered elsewhere with the company is not removed by itself.',
    ),
    {
      ...says(
        faq2012,
        '表示された名前を見て、閉じるアカウントに間違いがないか確かめます。',
        'Look at the name that is shown, and see that it is the right account.',
      ),
      isTask: true,
    },
    { ...says(faq2012, '連絡先（アドレス帳）を書き出します。', 'Save the contacts.'), isTask: true },
    { ...says(faq2012, '残したいメールを写します。', 'Copy the mail you want to keep.'), isTask: true },
    {
      ...says(
        terms,
        'OneDriveの写真とファイルを、パソコンに写します。',
        'Copy photos and files from OneDrive to the computer.',
      ),
      isTask: true,
    },
    {
      ...says(
        terms,
        'このアカウントで入っているほかのサービスの入り方を替えます。',
        'Change how you sign in to other services that use this account.',
      ),
      isTask: true,
    },
    {
      ...says(
        bitlockerNews,
        'パソコンのBitLockerの回復キーを紙に写します。ここに預けたキーは失われます。',
        'Put the computer’s BitLocker recovery key on paper: the one kept in this account is lost.',
      ),
      isTask: true,
    },
  ],
}
