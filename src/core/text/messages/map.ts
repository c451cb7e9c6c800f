import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the map on the what-if screen and of its table; every key starts with `map.`. */
export interface MapMessages {
  readonly 'map.name': Sentence
  readonly 'map.help': Sentence
  readonly 'map.loading': Sentence
  readonly 'map.view': Sentence
  readonly 'map.view.map': Sentence
  readonly 'map.view.table': Sentence
  readonly 'map.search': Sentence
  readonly 'map.search.placeholder': Sentence
  readonly 'map.found': SentenceWith<{ count: number }>
  readonly 'map.group': Sentence
  readonly 'map.group.none': Sentence
  readonly 'map.group.contact': Sentence
  readonly 'map.group.person': Sentence
  readonly 'map.group.mark': Sentence
  readonly 'map.group-nothing': Sentence
  readonly 'map.group-nobody': Sentence
  readonly 'map.group-count': SentenceWith<{ count: number }>
  readonly 'map.group-falls': SentenceWith<{ count: number }>
  readonly 'map.only-changed': Sentence
  readonly 'map.nothing-changed': Sentence
  readonly 'map.zoom-in': Sentence
  readonly 'map.zoom-out': Sentence
  readonly 'map.zoom-all': Sentence
  readonly 'map.zoom-actual': Sentence
  readonly 'map.column.source': Sentence
  readonly 'map.column.account': Sentence
  readonly 'map.column.losses': Sentence
  readonly 'map.column.bound': Sentence
  readonly 'map.column.ways': Sentence
  readonly 'map.losses': SentenceWith<{ count: number | null }>
  readonly 'map.losses-spoken': SentenceWith<{ count: number | null }>
  readonly 'map.losses-change': SentenceWith<{ before: string; after: string }>
  readonly 'map.no-way': Sentence
  readonly 'map.unknown': Sentence
  readonly 'map.falls': Sentence
  readonly 'map.dead': Sentence
  readonly 'map.weaker': Sentence
  readonly 'map.vault-caption': SentenceWith<{ count: number }>
  readonly 'map.memory': Sentence
  readonly 'map.memory-caption': SentenceWith<{ count: number }>
  readonly 'map.sign-in': Sentence
  readonly 'map.source.here': Sentence
  readonly 'map.source.lost': Sentence
  readonly 'map.source.gone': Sentence
  readonly 'map.source-leads': SentenceWith<{ count: number }>
  readonly 'map.second-factor': Sentence
  readonly 'map.more-bound': SentenceWith<{ title: string; count: number }>
  readonly 'map.legend': Sentence
  readonly 'map.legend.live': Sentence
  readonly 'map.legend.last': Sentence
  readonly 'map.legend.cut': Sentence
  readonly 'map.result': Sentence
  readonly 'map.choose-hint': Sentence
  readonly 'map.read-on': Sentence
  readonly 'map.nothing-found': Sentence
  readonly 'map.focus-end': Sentence
  readonly 'map.ways': Sentence
  readonly 'map.ways-spoken': SentenceWith<{ ways: string }>
  readonly 'map.way-spoken': SentenceWith<{ name: string; remarks: readonly string[] }>
  readonly 'map.ways-none': Sentence
  readonly 'map.bound': Sentence
  readonly 'map.bound-none': Sentence
  readonly 'map.leads-to': Sentence
  readonly 'map.leads-nowhere': Sentence
  readonly 'map.try-loss': Sentence
  readonly 'map.open-record': Sentence
  readonly 'map.why': Sentence
  readonly 'map.more-cases': SentenceWith<{ count: number }>
  readonly 'map.more-name': Sentence
  readonly 'map.stops': Sentence
  readonly 'map.stops-choose': Sentence
  readonly 'map.stops-none': Sentence
  readonly 'map.stop': SentenceWith<{ day: string; what: string }>
  readonly 'map.stop.tie-ends': SentenceWith<{ name: string }>
  readonly 'map.stop.contact-ends': SentenceWith<{ name: string }>
  readonly 'map.stop.account-idle': SentenceWith<{ name: string }>
  readonly 'map.stop.licence-ends': SentenceWith<{ name: string }>
  readonly 'map.tag.number': Sentence
  readonly 'map.tag.death': Sentence
  readonly 'map.tag.death-all': Sentence
}
