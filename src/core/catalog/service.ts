import type { PasswordDemands } from '../secret/generate-password.ts'

/**
 * What Hikae believes about a service, as dated facts. Data only: the access graph, the findings, the sheets and the
 * screens read it; no logic knows a service by name.
 */

/**
 * How far a fact may be leaned on. `operator`: the operator's own current text was read. `second-hand`: trade press or
 * third party. `old`: the operator's own text, more than about three years old. `source-document`: only told in the
 * founding documents. `unverified`: could not be confirmed; shown as a question, never as a fact. `own`: the person has
 * corrected or confirmed it in this vault (corrections.ts); never in the catalogue itself.
 */
export type Confidence = 'operator' | 'second-hand' | 'old' | 'source-document' | 'unverified' | 'own'

/** Where a fact comes from. `checkedOn` is YYYY, YYYY-MM or YYYY-MM-DD: the day the source was read or dates itself. */
export interface Provenance {
  readonly source: string
  readonly confidence: Confidence
  readonly checkedOn: string
}

/** A value with its provenance. */
export interface Fact<T> extends Provenance {
  readonly value: T
}

/** One sentence or name in both languages. Japanese is written, not translated. */
export interface Bilingual {
  readonly ja: string
  readonly en: string
}

/** What a service accepts as login ID. */
export type IdentifierKind = 'email' | 'own-email' | 'phone' | 'user-id' | 'work-account' | 'contract-number'

/**
 * One kind of way into an account. Which of them an account really has depends on what its record holds:
 * `reset-email` becomes one access method per registered or reset mailbox, and so on.
 */
export type RouteKind =
  | 'password' // the password, and the second factor where two-step verification is on
  | 'reset-email' // a code or link to each registered or reset mailbox
  | 'reset-sms' // a code by text message to each registered or reset number that gets SMS
  | 'reset-call' // a code read out by telephone to each registered or reset number
  | 'passkey' // a passkey or security key on a recorded device
  | 'app-prompt' // approval in an app on a recorded device, without the password
  | 'recovery-code' // a recovery or backup code resets by itself, without the password
  | 'recovery-contact' // a person named beforehand gets a code and passes it on
  | 'recovery-form' // the service judges what the person remembers
  | 'support' // a person at the service judges
  | 'identity-papers' // identity papers are sent in and judged
  | 'shop-counter' // a counter with an identity document: promised, but takes days
  | 'administrator' // another administrator of the organisation has to act

/** A kind of route with its certainty. */
export interface Route extends Provenance {
  readonly kind: RouteKind
  /** `now`: promised at once. `slow`: promised, with days of delay. `appeal`: somebody judges and may refuse. */
  readonly cap: 'now' | 'slow' | 'appeal'
  /** How many days it takes at most, where that is known: until a slow way is through, or somebody who judges has answered. */
  readonly days?: number
  /** With two-step verification on, this route also asks for the second factor. */
  readonly asksSecondFactor: boolean
  /** With two-step verification on, this route is closed altogether (Microsoft's recovery form). */
  readonly closedByTwoStep?: true
}

/** How a step, a support contact or a trap applies. */
export interface PlaybookStep extends Provenance {
  readonly text: Bilingual
}

/** In which situation a playbook is the one to take. */
export type Situation =
  | 'password-forgotten'
  | 'contacts-dead'
  | 'second-step-lost' // nothing answers its two-step verification any more
  | 'nothing-left'
  | 'licence-reinstall'
  | 'harden'

/** What else one may want to do at a service, in the order in which it is offered. */
export const TASKS = [
  'rename', // another login ID for the same account
  'close',
  'join', // register at an organisation's portal, or ask there for rights
  'hand-on', // give others of the organisation, or a partner, their rights there
  'last-computer', // before the last computer that still signs in is cleared or given away
  'security-mail', // see to it that its warnings arrive
  'ask-data', // ask by law what the company has on file
] as const
export type Task = (typeof TASKS)[number]

/** A way back in, or another thing to do at the service, told as steps. */
export interface Playbook {
  readonly id: string
  readonly when: Situation | Task
  readonly title: Bilingual
  readonly steps: readonly PlaybookStep[]
}

/**
 * Somebody or some page to turn to. A contact with `deadSince` (the day it ended, or was found dead) is history: never
 * offered, only used to explain old notes.
 */
export interface SupportContact extends Provenance {
  readonly kind: 'phone' | 'page' | 'form' | 'chat' | 'shop'
  /** Telephone number as dialled in Japan, or a web address without `https://`. */
  readonly value: string
  readonly label: Bilingual
  readonly hours?: Bilingual
  /** Keys to press, in order, with what each stands for. */
  readonly keys?: readonly { readonly press: string; readonly for: Bilingual }[]
  /** The day the keys were heard, where that is another day than the contact was checked. */
  readonly keysCheckedOn?: string
  /** What this contact will not do, whoever asks. */
  readonly cannot?: Bilingual
  /** It stops a lost phone, or what can be paid with it. */
  readonly isLossLine?: true
  readonly deadSince?: string
  /** The contact that took its place. */
  readonly replacedBy?: string
}

/** After so many days without use, `subject` may be closed. */
export interface InactivityLimit extends Provenance {
  readonly subject: Bilingual
  readonly closes: 'account' | 'mailbox' | 'storage' | 'value'
  readonly days: number
}

/** What a page of a service is for. */
export type PageKind = 'sign-in' | 'security' | 'recovery' | 'licences'

/** What the recovery form or the desk asks for, so it has to be written down beforehand. */
export type RecoveryQuestion =
  | 'former-passwords'
  | 'registered-name'
  | 'birth-date'
  | 'postal-code'
  | 'created-on'
  | 'contract-number'
  | 'authorization-number'
  | 'work-email'
  | 'identity-document'
  | 'sent-mail' // subjects, folders and correspondents of the mailbox
  | 'former-email' // the registered address, although it is dead
  | 'online-id' // the name that others see
  | 'proof-of-purchase'
  | 'pin' // the four digits of the contract

/** What a service accepts as second factor. */
export type SecondFactorKind =
  'sms' | 'call' | 'email' | 'totp-app' | 'app-prompt' | 'security-key' | 'passkey' | 'recovery-codes'

/** What a password has to be, as far as it is known. */
export interface PasswordRule extends Provenance, PasswordDemands {
  readonly text: Bilingual
}

/** What happens on a day from which a service counts. */
export type ClockEvent =
  | 'recovery-requested' // a form or request was sent
  | 'access-requested' // registration at an organisation's portal
  | 'contacts-replaced' // every security contact at once
  | 'contact-changed'
  | 'recovery-contact-added' // a person who may help
  | 'moved-to-new-device'
  | 'last-used'
  | 'closed'
  | 'line-cancelled'
  | 'windows-started'
  | 'trial-started'
  | 'issued'
  | 'earned'
  | 'topped-up'
  | 'sold'
  | 'ordered'
  | 'role-changed'

/**
 * A period that the service counts. `answer`: an answer comes within it, so do not ask again before. `open`: something is
 * possible only after it. `gone`: something is lost after it.
 */
export interface Clock extends Provenance {
  readonly starts: ClockEvent
  readonly length: { readonly hours: number } | { readonly days: number } | { readonly months: number }
  /** Counted to the end of that month. */
  readonly toMonthEnd?: true
  readonly then: 'answer' | 'open' | 'gone'
  /** What is answered, possible or lost. */
  readonly subject: Bilingual
  readonly note?: Bilingual
}

/** A sender or subject by which a message of the service is found in the mailbox. */
export interface ExpectedMail extends Fact<string> {
  readonly kind: 'sender' | 'subject'
}

/** How an Office licence, a balance, points … hangs on this service, and what that means when the account is lost. */
export interface LicenceKindFacts extends Provenance {
  readonly kind: LicenceKind
  readonly text: Bilingual
  /** What else is to be known of this kind. */
  readonly more?: readonly Trap[]
  /** Where it is installed again or redeemed: one of the service's pages. */
  readonly page?: string
}

/** An edition of a product by the name that stands in titles and on boxes, and the day after which nobody mends it any more. */
export interface Edition extends Provenance {
  readonly name: string
  /** YYYY-MM-DD: the last day of updates. */
  readonly updatesEndOn: string
}

/** What can be bound to an account. */
export type LicenceKind =
  | 'office-card-key' // key card that came with a PC: first installation only, then the right lives in the account
  | 'office-digital-attach' // "included with device": no card, claimed by an account
  | 'office-retail' // bought once, key redeemed into an account
  | 'office-subscription' // Microsoft 365
  | 'product-key' // any other software key
  | 'subscription'
  | 'gift-balance'
  | 'points'
  | 'membership'
  | 'purchases' // photos, games, books, files
  | 'volume-licence'
  | 'contract' // a line or mailbox contract that the account governs
  | 'other'

/** A trap to know before acting. */
export interface Trap extends Provenance {
  readonly text: Bilingual
  /** It stands on paper too: on every sheet of an account, where two-step verification is on, or beside its backup codes. */
  readonly onSheet?: 'always' | 'two-step' | 'codes'
  /** It tells the family what to expect after the owner's death. */
  readonly afterDeath?: true
}

/** Something to know before closing an account, or to save because it goes with it. */
export interface Closing extends Provenance {
  readonly text: Bilingual
  /** Something to do first, to be ticked off. */
  readonly isTask?: true
  /** As at {@link Trap}. */
  readonly afterDeath?: true
}

export interface Service {
  /** Stable id in kebab-case, stored in records. */
  readonly id: string
  readonly name: Bilingual
  /** よみ of the Japanese name, where that begins with kanji: for the order of lists. */
  readonly reading?: string
  readonly operator: Bilingual
  /** Former and other names under which people look for it or wrote it down, in any language. */
  readonly aliases: readonly string[]
  /** A service that no longer exists and explains old papers. */
  readonly historic?: { readonly endedOn: string; readonly successor?: string } & Provenance
  readonly identifiers: readonly Fact<IdentifierKind>[]
  /** Mail domains whose mailbox lives in this account (gmail.com in the Google account). */
  readonly hostsMailDomains: readonly string[]
  /** The service keeps at most so many e-mail addresses of a person. */
  readonly maxEmails?: Fact<number>
  /** Accepts a phone number and sends SMS codes to it. */
  readonly usesSms: Fact<boolean>
  /** Is giving its codes by text message up, so that a number alone is no second way that lasts. */
  readonly smsEnding?: Fact<boolean>
  /** Mail domains of the service whose addresses a person cannot change once they are the login ID. */
  readonly fixedLogins?: Fact<readonly string[]>
  readonly offersTwoStep: Fact<boolean>
  readonly routes: readonly Route[]
  readonly inactivity: readonly InactivityLimit[]
  readonly asks: readonly Fact<RecoveryQuestion>[]
  readonly playbooks: readonly Playbook[]
  readonly contacts: readonly SupportContact[]
  readonly pages: readonly (Fact<string> & { readonly kind: PageKind })[]
  readonly licenceKinds: readonly LicenceKindFacts[]
  readonly editions?: readonly Edition[]
  readonly traps: readonly Trap[]
  /** A telephone number serves one account only: used for another, it leaves the older one. */
  readonly oneNumber?: Fact<boolean>
  readonly secondFactors?: readonly Fact<SecondFactorKind>[]
  readonly passwordRules?: readonly PasswordRule[]
  readonly clocks?: readonly Clock[]
  readonly expectedMail?: readonly ExpectedMail[]
  /** What the company has of its users, and what it does with it. */
  readonly data?: readonly Trap[]
  /** What to know and what to save before closing the account. */
  readonly closing?: readonly Closing[]
}
