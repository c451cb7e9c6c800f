import { Secret, TOTP, URI } from 'otpauth'
import type { OneTimeCode } from '#contract'
import type { FailureOf } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'
import type { Session } from './session.ts'

/** Fewer bits than this no service gives out; more than this no QR code holds. */
const SECRET_BYTES = { least: 8, most: 256 }
const PERIOD_SECONDS = { least: 5, most: 300 }
const DIGITS = { least: 6, most: 8 }

/**
 * Reads what a service gives for an authenticator: an `otpauth://totp/…` URI as its QR code holds it (Google's "Key Uri Format"),
 * or the bare key in base 32, in any case and grouping. Codes that count instead of following the clock (HOTP) are refused:
 * they would be used up here and there.
 */
export function readTotp(text: string): Result<TOTP, FailureOf<'E_TOTP'>> {
  const totp = parse(text.normalize('NFKC').trim())
  return totp !== null && isUsable(totp) ? ok(totp) : fail({ code: 'E_TOTP' })
}

/** The code of an instant, and how long it holds (RFC 6238). */
export function oneTimeCode(totp: TOTP, now: Date): OneTimeCode {
  const timestamp = now.getTime()
  return {
    code: totp.generate({ timestamp }),
    periodSeconds: totp.period,
    millisecondsLeft: totp.remaining({ timestamp }),
  }
}

/** The code of an account, from the key that the vault holds. */
export function codeOfAccount(
  session: Session,
  id: RecordId,
  now: Date,
): Result<OneTimeCode, FailureOf<'E_NO_SECRET' | 'E_RECORD_DAMAGED' | 'E_TOTP'>> {
  const secret = session.secret(id, 'totp')
  if (!secret.ok) return secret
  if (secret.value.name !== 'totp') return fail({ code: 'E_NO_SECRET' })
  const read = readTotp(secret.value.value)
  return read.ok ? ok(oneTimeCode(read.value, now)) : read
}

function parse(text: string): TOTP | null {
  try {
    if (/^otpauth:/iu.test(text)) {
      const parsed = URI.parse(text)
      return parsed instanceof TOTP ? parsed : null
    }
    return new TOTP({ secret: Secret.fromBase32(text.replaceAll(/[\s-]/gu, '').toUpperCase()) })
  } catch {
    return null // it throws for whatever is no URI and no base 32
  }
}

function isUsable({ secret, period, digits }: TOTP): boolean {
  return (
    isWithin(secret.bytes.length, SECRET_BYTES) &&
    isWithin(period, PERIOD_SECONDS) &&
    isWithin(digits, DIGITS)
  )
}

function isWithin(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
