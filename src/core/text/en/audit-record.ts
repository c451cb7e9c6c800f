import type { AuditMessages, FindingWords } from '../messages/audit.ts'

const andLoses = ({ stake }: FindingWords) => (stake === '' ? '' : ` ${stake} would be lost with it.`)
const atStake = ({ stake }: FindingWords) => (stake === '' ? '' : ` At stake: ${stake}.`)

/** What opens many accounts by itself. */
function opener(variant: FindingWords['variant']): string {
  switch (variant) {
    case 'paper':
      return 'This paper'
    case 'number':
      return 'This phone'
    case 'password':
      return 'The password of this account'
    default:
      return 'This address'
  }
}

/** Findings about more than one loss, about dates, and about what is written down. */
export const furtherFindings = {
  'audit.second-factor-single.headline': () => 'Only one thing answers the second step',
  'audit.second-factor-single.sentence': (words) =>
    `The second step is answered by ${words.losses} and nothing else. Without it you cannot get in, even with the password.${andLoses(words)}`,
  'audit.same-place.headline': () => 'The paper lies with the device it replaces',
  'audit.same-place.sentence': (words) =>
    `${words.involved} lie in the same place. If both go at once, you cannot get back in.${andLoses(words)}`,
  'audit.circular-recovery.headline': () => 'They lean on each other, and nothing leads in from outside',
  'audit.circular-recovery.sentence': (words) =>
    `${words.subject} and ${words.involved} can only be recovered through each other. If all their passwords are forgotten, none comes back.${words.trigger === '' ? '' : ` Losing ${words.trigger} is enough for that.`}${andLoses(words)}`,
  'audit.account-twice.headline': () => 'The same account seems to be written down twice',
  'audit.account-twice.sentence': ({ subject, involved }) =>
    `${subject} and ${involved} have the same login ID. The service may only have changed its name. What you change in one of them is old in the other.`,
  'audit.one-thing-opens-many.headline': ({ variant, count }) =>
    `${opener(variant)} alone opens ${count === 0 ? 'several' : count} accounts`,
  'audit.one-thing-opens-many.sentence': (words) =>
    words.variant === 'paper'
      ? `Whoever has ${words.subject} gets into ${words.involved}. Better keep it locked away.`
      : words.variant === 'password'
        ? `Whoever learns the password of ${words.subject} also gets into ${words.involved}.`
        : `Whoever gets hold of ${words.subject} gets into ${words.involved}.`,
  'audit.same-mailbox.headline': () => 'Many accounts hang on one address',
  'audit.same-mailbox.sentence': (words) =>
    `Without ${words.subject}, ${words.count} accounts (${words.involved}) have no way back once their password is forgotten.${andLoses(words)}`,
  'audit.ties-ending.headline': () => 'It ends soon',
  'audit.ties-ending.sentence': (words) =>
    `From ${words.day} on ${words.subject} no longer works. Unless you move before that, there is no way back to ${words.involved}.${andLoses(words)}`,
  'audit.plan-due.headline': ({ variant }) =>
    variant === 'bridge'
      ? 'The old address can be kept only a little longer'
      : 'Some accounts still have to be moved',
  'audit.plan-due.sentence': (words) => {
    const left = `${words.count === 1 ? 'One account still uses' : `${words.count} accounts still use`} what ends: ${words.involved}.${atStake(words)}`
    if (words.variant === 'bridge') return `It can be applied for until ${words.day}. ${left}`
    return words.variant === 'past'
      ? `It ended on ${words.day}. ${left}`
      : `It is gone from ${words.day}. ${left}`
  },
  'audit.relay-or-disposable.headline': ({ variant }) =>
    variant === 'disposable'
      ? 'The registered mail is a throw-away address'
      : 'The registered mail only passes mail on',
  'audit.relay-or-disposable.sentence': (words) =>
    words.variant === 'disposable'
      ? `${words.involved} is throw-away mail. When it goes, no code can reach you.${atStake(words)}`
      : `${words.involved} only passes mail on to another address. When that stops, no code can reach you.${atStake(words)}`,
  'audit.sms-only.headline': () => 'Text messages are the only way back',
  'audit.sms-only.sentence': () =>
    'This service is reported to be giving up codes by text message. Register an address as well.',
  'audit.identity-unknown.headline': () => 'What was registered is not written down',
  'audit.identity-unknown.sentence': () =>
    'The recovery form or the desk may ask for name, birth date and postal code as registered. Without them you cannot show that it is you.',
  'audit.no-former-passwords.headline': () => 'No former password is kept',
  'audit.no-former-passwords.sentence': () =>
    'The recovery form may ask for passwords used before. What is not written down cannot be answered.',
  'audit.idle.headline': () => 'Nobody has signed in for long',
  'audit.idle.sentence': (words) => {
    if (words.variant === 'hint')
      return 'Accounts that are not used for long are said to be deleted. Sign in now and then.'
    return words.variant === 'past'
      ? `The day to sign in by was ${words.day}. It may be deleted at any time.${atStake(words)}`
      : `Unless somebody signs in by ${words.day}, it may be deleted.${atStake(words)}`
  },
  'audit.unproved.headline': ({ variant }) =>
    variant === 'paper' ? 'Nobody has looked for a year' : 'Nobody has tried it for a year',
  'audit.unproved.sentence': (words) =>
    words.variant === 'paper'
      ? `Nobody has written down in a year that ${words.subject} is still there. Without it, one way back to ${words.involved} is gone.`
      : `Nobody has written down in a year that a code reached ${words.subject}. If none does, there is no way back to ${words.involved}.`,
  'audit.password-leaked.headline': () => 'The password is in a list of leaks',
  'audit.password-leaked.sentence': (words) =>
    `This password stands in a list of passwords that leaked somewhere. Those are the first that a stranger tries.${atStake(words)}`,
  'audit.password-reused.headline': () => 'One password in several places',
  'audit.password-reused.sentence': (words) =>
    `${words.subject} and ${words.involved} have the same password. Whoever learns one gets into the others.${atStake(words)}`,
  'audit.password-weak.headline': () => 'The password is soon guessed',
  'audit.password-weak.sentence': (words) =>
    `It takes little time to guess this password. Somebody else may get in.${atStake(words)}`,
  'audit.no-second-factor.headline': () => 'Guarded by a password alone',
  'audit.no-second-factor.sentence': (words) =>
    `Whoever learns the password gets in. A second step prevents that.${atStake(words)}`,
  'audit.single-address-service.headline': () => 'It keeps one address only',
  'audit.single-address-service.sentence': (words) =>
    `The service keeps one address only, and ${words.involved} may end one day. Give it one that lasts.`,
  'audit.unchangeable-login.headline': () => 'The login ID cannot be changed',
  'audit.unchangeable-login.sentence': () =>
    'Addresses of this kind are said not to be changeable. Add another name (an alias): it signs in as well.',
  'audit.volume-no-second-admin.headline': ({ variant }) => {
    if (variant === 'unknown') return 'The administrators are not written down'
    return variant === 'none' ? 'There is no administrator any more' : 'There is only one administrator'
  },
  'audit.volume-no-second-admin.sentence': (words) => {
    if (words.variant === 'unknown')
      return 'Nobody has written down who administers it, and the desk does not name them.'
    return words.variant === 'none'
      ? `Without an administrator nobody in the company sees keys or downloads.${atStake(words)}`
      : `If that person leaves, nobody in the company sees keys or downloads.${atStake(words)}`
  },
  'audit.volume-mail-mismatch.headline': ({ variant }) =>
    variant === 'dead'
      ? 'The address on the agreement is dead'
      : 'Agreement and registration name different addresses',
  'audit.volume-mail-mismatch.sentence': (words) =>
    words.variant === 'dead'
      ? `The address on the agreement receives nothing any more, so no confirmation arrives.${atStake(words)}`
      : `The address on the agreement is none of those that are registered, so the agreement stays hidden.${atStake(words)}`,
  'audit.child-without-guardian.headline': () => 'Nobody looks after the child’s account',
  'audit.child-without-guardian.sentence': (words) => {
    if (words.variant === 'closing')
      return `The account that looks after it (${words.involved}) is to be closed. What it allowed the child ends with that.`
    return words.variant === 'lost'
      ? `There is no way back to the account that looks after it (${words.involved}), so nobody can consent or change a setting.`
      : 'No adult’s account is written down. Nobody can consent or change a setting when it is needed.'
  },
  'audit.closing-blocked.headline': () => 'Something to settle before it is closed',
  'audit.closing-blocked.sentence': (words) =>
    `It is to be closed on ${words.day}. Still bound to it: ${words.involved}. Move each, or use it up first.`,
  'audit.sheet-outdated.headline': () => 'The paper is out of date',
  'audit.sheet-outdated.sentence': (words) =>
    `Since it was printed, something has changed${words.involved === '' ? '' : ` about ${words.involved}`}. Who has only the paper will trust what is no longer so.`,
  'audit.licence-unbound.headline': ({ subject }) => `Nothing shows whose ${subject} is`,
  'audit.licence-unbound.sentence': () =>
    'Neither an account nor a computer nor a proof of purchase is written down. There is nothing to show when it has to be installed again.',
  'audit.service-ended.headline': () => 'The service is gone',
  'audit.service-ended.sentence': (words) =>
    `Unless it was registered again at the one that took its place, what is bound to it cannot be used.${atStake(words)}`,
  'audit.device-secret.headline': ({ variant }) =>
    variant === 'lost'
      ? 'The disk’s key is kept in an account only'
      : 'How it is unlocked is not written down',
  'audit.device-secret.sentence': (words) =>
    words.variant === 'lost'
      ? `When ${words.subject} no longer starts, the key to its disk is needed. Without the account, what is on it is lost.`
      : `If ${words.subject} cannot be unlocked, the codes for ${words.involved} do not arrive.`,
  'audit.recovery-codes-stale.headline': ({ variant }) => {
    if (variant === 'none') return 'No backup codes are kept'
    return variant === 'few' ? 'Few backup codes are left' : 'The codes on paper are a former set'
  },
  'audit.recovery-codes-stale.sentence': ({ variant }) => {
    if (variant === 'none')
      return 'Backup codes, once made and kept, lead back in when neither phone nor mail works.'
    return variant === 'few'
      ? 'Few unused backup codes are left. When they are gone, this way back is gone.'
      : 'The backup codes were renewed after the sheet was printed. A former set mostly no longer works.'
  },
  'audit.proof-missing.headline': () => 'No proof of purchase is kept',
  'audit.proof-missing.sentence': (words) =>
    `Without a receipt or a photo of the card you cannot show that you bought it.${atStake(words)}`,
  'audit.value-expiry.headline': () => 'It ends soon',
  'audit.value-expiry.sentence': (words) =>
    `${words.subject} ends on ${words.day}, and is gone after that.${atStake(words)}`,
  'audit.number-collision.headline': () => 'One number at two accounts',
  'audit.number-collision.sentence': (words) =>
    `This service is said to keep a number for one account only. Of ${words.involved}, the older one gets no more codes.`,
  'audit.dead-contact.headline': () => 'A page or number that has ended is written down',
  'audit.dead-contact.sentence': () =>
    'A page or telephone number written down here no longer works. It will not help on the day you need it.',
  'audit.stale-fact.headline': () => 'The service may have changed its ways',
  'audit.stale-fact.sentence': () =>
    'What is known of the way back was read long ago. If it has changed, it will not work when it is needed.',
} satisfies Partial<AuditMessages>
