import type { SHEETS_TO_CHOOSE } from '../../record/settings.ts'
import type { SheetRequest } from '../../sheet/request.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type Kinds = { readonly [K in `print.kind.${(typeof SHEETS_TO_CHOOSE)[number]}`]: Sentence }
type Choices = {
  readonly [
    K in `print.secrets.${SheetRequest['secrets']}` | `print.secrets.${SheetRequest['secrets']}-hint`
  ]: Sentence
}

/** Sentences of the print screen; every key starts with `print.`. */
export interface PrintMessages extends Kinds, Choices {
  readonly 'print.title': Sentence
  readonly 'print.number': SentenceWith<{ number: number }>
  readonly 'print.kind': Sentence
  readonly 'print.who': Sentence
  readonly 'print.person': SentenceWith<{ name: string; count: number }>
  readonly 'print.nobody': SentenceWith<{ count: number }>
  readonly 'print.choose': SentenceWith<{ count: number }>
  readonly 'print.which': Sentence
  readonly 'print.of': SentenceWith<{ account: string; name: string }>
  readonly 'print.secrets': Sentence
  readonly 'print.kit.key': Sentence
  readonly 'print.kit.printed': Sentence
  readonly 'print.kit.printed-hint': Sentence
  readonly 'print.kit.blank': Sentence
  readonly 'print.kit.blank-hint': Sentence
  readonly 'print.kit.only-blank': Sentence
  readonly 'print.kit.renew': Sentence
  readonly 'print.paper': Sentence
  readonly 'print.size': Sentence
  readonly 'print.size.A4': Sentence
  readonly 'print.size.A5': Sentence
  readonly 'print.orientation': Sentence
  readonly 'print.orientation.portrait': Sentence
  readonly 'print.orientation.landscape': Sentence
  readonly 'print.format.a4': Sentence
  readonly 'print.format.upright': Sentence
  readonly 'print.format.large': Sentence
  readonly 'print.large-type': Sentence
  readonly 'print.large-type-hint': Sentence
  readonly 'print.ink-saving': Sentence
  readonly 'print.ink-saving-hint': Sentence
  readonly 'print.ruby': Sentence
  readonly 'print.binding': Sentence
  readonly 'print.binding-hint': Sentence
  readonly 'print.reading': Sentence
  readonly 'print.kept-at': Sentence
  readonly 'print.kept-at-example': Sentence
  readonly 'print.replaces': SentenceWith<{ number: number; day: string; changed: number }>
  readonly 'print.replaces-nothing': Sentence
  readonly 'print.print': SentenceWith<{ number: number; pages: number }>
  readonly 'print.print-uncounted': SentenceWith<{ number: number }>
  readonly 'print.save': Sentence
  readonly 'print.nothing': Sentence
  readonly 'print.done': SentenceWith<{ number: number; pages: number }>
  readonly 'print.done-replacing': SentenceWith<{ number: number; pages: number }>
  readonly 'print.done-with-secrets': SentenceWith<{ number: number; pages: number }>
  readonly 'print.again-title': Sentence
  readonly 'print.again-body': Sentence
  readonly 'print.again-shared': Sentence
  readonly 'print.password': Sentence
  readonly 'print.password-empty': Sentence
  readonly 'print.again-keep': Sentence
  readonly 'print.again-printer': Sentence
  readonly 'print.again-pdf': Sentence
  readonly 'print.preview': Sentence
  readonly 'print.preview-masked': Sentence
  readonly 'print.previous': Sentence
  readonly 'print.next': Sentence
  readonly 'print.page': SentenceWith<{ page: number; pages: number }>
  readonly 'print.large': Sentence
  readonly 'print.close': Sentence
  readonly 'print.empty': Sentence
  readonly 'print.empty-body': Sentence
  readonly 'print.empty-action': Sentence
}
