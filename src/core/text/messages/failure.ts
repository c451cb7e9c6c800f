import type { Failure, FailureCode } from '../../failure.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

/** Failures whose sentence needs the failure's own values; the others are told by their code alone. */
type Detailed =
  | 'E_PASSWORD'
  | 'E_RECOVERY_CODE'
  | 'E_SHARES'
  | 'E_KDF_EXPENSIVE'
  | 'E_DOCUMENT_SYNTAX'
  | 'E_DOCUMENT_SCHEMA'
  | 'E_LEAK_LIST'
  | 'E_SCREEN_PICTURE'
  | 'E_INTERNAL'

type Plain = { readonly [C in Exclude<FailureCode, Detailed> as `failure.${C}`]: Sentence }
type WithValues = {
  readonly [C in Detailed as `failure.${C}`]: SentenceWith<
    Omit<Extract<Failure, { readonly code: C }>, 'code'>
  >
}

/** What happened and what to do, one sentence or two per failure; every key starts with `failure.`. */
export interface FailureMessages extends Plain, WithValues {}
