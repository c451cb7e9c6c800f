import { licenceWithoutAccount } from './licence-without-account.ts'
import { landlineOnly } from './landline-only.ts'
import { noPhone } from './no-phone.ts'
import { noWayBack } from './no-way-back.ts'
import { providerMailOnly } from './provider-mail-only.ts'
import { registeredMailLost } from './registered-mail-lost.ts'
import { singlePoint } from './single-point.ts'
import { unknownLogin } from './unknown-login.ts'
import { valuableAndFragile } from './valuable-and-fragile.ts'
import { vaultSinglePoint } from './vault-single-point.ts'

/** Every rule, in the order in which they look: a later one may leave to an earlier one what that has named. */
export const rules = [
  vaultSinglePoint,
  providerMailOnly,
  registeredMailLost,
  licenceWithoutAccount,
  noWayBack,
  noPhone,
  landlineOnly,
  singlePoint,
  valuableAndFragile,
  unknownLogin,
] as const

export type RuleId = (typeof rules)[number]['id']
