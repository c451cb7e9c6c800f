import type { NextAction, Severity, Variant } from '../../audit/rule.ts'
import type { PageKind } from '../../catalog/service.ts'
import type { RuleId } from '../../audit/rules/index.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

/** What a finding's sentences may name. Lists are joined already, in the language's way. */
export interface FindingWords {
  /** The account, licence or notebook the finding is about. */
  readonly subject: string
  /** What has to go for it to come true: names of holdings and contracts; empty when it is so already. */
  readonly losses: string
  /** The addresses on file that are dead. */
  readonly dead: string
  /** What is at stake, in money and in things: Office（35,000円）; empty when nothing is bound. */
  readonly stake: string
  /** What else it is about, the first of them by name. */
  readonly involved: string
  /** How many those are. */
  readonly count: number
  /** The day on which it comes true; empty where none can be named. */
  readonly day: string
  /** The smallest loss that brings it about; empty where `losses` says all. */
  readonly trigger: string
  readonly variant: Variant | null
}

type ByRule<Suffix extends string> = {
  readonly [R in RuleId as `audit.${R}.${Suffix}`]: SentenceWith<FindingWords>
}

/** Sentences of findings: a headline (a few words), what happens and what it costs, and the one next step. */
export interface AuditMessages extends ByRule<'headline'>, ByRule<'sentence'> {
  readonly 'audit.no-way-back.already': SentenceWith<FindingWords>
  readonly 'audit.single-point.forgotten': SentenceWith<FindingWords>
  readonly 'audit.valuable-and-fragile.already': SentenceWith<FindingWords>
  readonly 'audit.valuable-and-fragile.forgotten': SentenceWith<FindingWords>
  readonly 'audit.unknown-login.routes': SentenceWith<FindingWords>
  readonly 'audit.unknown-login.factor': SentenceWith<FindingWords>
  readonly 'audit.vault-single-point.copy': SentenceWith<FindingWords>
  readonly 'audit.severity': (values: { readonly severity: Severity }) => string
  /** `hasOne`: what is to be registered is not the first of its kind. */
  readonly 'audit.next': (values: {
    readonly action: NextAction
    readonly contact: string
    readonly hasOne?: boolean
  }) => string
  readonly 'audit.minutes': SentenceWith<{ minutes: number }>
  readonly 'audit.more': SentenceWith<{ count: number }>
  readonly 'audit.all-clear': Sentence
  /** Opens the page of the service at which the step is done. */
  readonly 'audit.page': Sentence
  readonly 'audit.page.title': Sentence
  readonly 'audit.page.what': SentenceWith<{ service: string; kind: PageKind | null }>
  readonly 'audit.page.then': Sentence
  readonly 'audit.page.open': Sentence
}
