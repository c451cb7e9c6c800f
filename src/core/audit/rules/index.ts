import { accountTwice } from './account-twice.ts'
import { childWithoutGuardian } from './child-without-guardian.ts'
import { circularRecovery } from './circular-recovery.ts'
import { closingBlocked } from './closing-blocked.ts'
import { deadContact } from './dead-contact.ts'
import { deviceSecret } from './device-secret.ts'
import { identityUnknown } from './identity-unknown.ts'
import { idle } from './idle.ts'
import { landlineOnly } from './landline-only.ts'
import { licenceUnbound } from './licence-unbound.ts'
import { licenceWithoutAccount } from './licence-without-account.ts'
import { noFormerPasswords } from './no-former-passwords.ts'
import { noPhone } from './no-phone.ts'
import { noSecondFactor } from './no-second-factor.ts'
import { noWayBack } from './no-way-back.ts'
import { numberCollision } from './number-collision.ts'
import { oneThingOpensMany } from './one-thing-opens-many.ts'
import { passwordLeaked } from './password-leaked.ts'
import { passwordReused } from './password-reused.ts'
import { passwordWeak } from './password-weak.ts'
import { proofMissing } from './proof-missing.ts'
import { planDue } from './plan-due.ts'
import { providerMailOnly } from './provider-mail-only.ts'
import { recoveryCodesStale } from './recovery-codes-stale.ts'
import { registeredMailLost } from './registered-mail-lost.ts'
import { relayOrDisposable } from './relay-or-disposable.ts'
import { sameMailbox } from './same-mailbox.ts'
import { samePlace } from './same-place.ts'
import { secondFactorSingle } from './second-factor-single.ts'
import { serviceEnded } from './service-ended.ts'
import { sheetOutdated } from './sheet-outdated.ts'
import { singleAddressService } from './single-address-service.ts'
import { singlePoint } from './single-point.ts'
import { smsOnly } from './sms-only.ts'
import { staleFact } from './stale-fact.ts'
import { tiesEnding } from './ties-ending.ts'
import { unchangeableLogin } from './unchangeable-login.ts'
import { unknownLogin } from './unknown-login.ts'
import { unproved } from './unproved.ts'
import { valuableAndFragile } from './valuable-and-fragile.ts'
import { valueExpiry } from './value-expiry.ts'
import { vaultSinglePoint } from './vault-single-point.ts'
import { volumeMailMismatch } from './volume-mail-mismatch.ts'
import { volumeNoSecondAdmin } from './volume-no-second-admin.ts'

/** Every rule, in the order in which they look: a later one may leave to an earlier one what that has named. */
export const rules = [
  vaultSinglePoint,
  providerMailOnly,
  registeredMailLost,
  licenceWithoutAccount,
  noWayBack,
  volumeNoSecondAdmin,
  noPhone,
  landlineOnly,
  secondFactorSingle,
  samePlace,
  circularRecovery,
  singlePoint,
  sameMailbox,
  planDue,
  tiesEnding,
  relayOrDisposable,
  valuableAndFragile,
  unknownLogin,
  passwordLeaked,
  passwordReused,
  passwordWeak,
  licenceUnbound,
  serviceEnded,
  childWithoutGuardian,
  volumeMailMismatch,
  idle,
  valueExpiry,
  closingBlocked,
  deviceSecret,
  recoveryCodesStale,
  identityUnknown,
  noFormerPasswords,
  unproved,
  smsOnly,
  singleAddressService,
  numberCollision,
  unchangeableLogin,
  noSecondFactor,
  oneThingOpensMany,
  accountTwice,
  proofMissing,
  sheetOutdated,
  deadContact,
  staleFact,
] as const

export type RuleId = (typeof rules)[number]['id']
