import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the settings; every key starts with `settings.`. */
export interface SettingsMessages {
  readonly 'settings.title': Sentence
  readonly 'settings.lead': Sentence
  readonly 'settings.saved': Sentence
  readonly 'settings.notebook': Sentence
  readonly 'settings.notebook-title': Sentence
  readonly 'settings.notebook-title-hint': Sentence
  readonly 'settings.notebook-title-empty': Sentence
  readonly 'settings.auto-lock': Sentence
  readonly 'settings.auto-lock-hint': Sentence
  readonly 'settings.minutes': SentenceWith<{ minutes: number }>
  readonly 'settings.clipboard': Sentence
  readonly 'settings.clipboard-hint': Sentence
  readonly 'settings.seconds': SentenceWith<{ seconds: number }>
  readonly 'settings.save': Sentence
  readonly 'settings.look': Sentence
  readonly 'settings.look-hint': Sentence
  readonly 'settings.language': Sentence
  readonly 'settings.language-hint': Sentence
  readonly 'settings.language.system': Sentence
  readonly 'settings.language.ja': Sentence
  readonly 'settings.language.en': Sentence
  readonly 'settings.theme': Sentence
  readonly 'settings.theme-hint': Sentence
  readonly 'settings.theme.system': Sentence
  readonly 'settings.theme.light': Sentence
  readonly 'settings.theme.dark': Sentence
  readonly 'settings.text-size': Sentence
  readonly 'settings.text-size.100': Sentence
  readonly 'settings.text-size.112': Sentence
  readonly 'settings.text-size.125': Sentence
  readonly 'settings.text-size.150': Sentence
  readonly 'settings.text-size.175': Sentence
  readonly 'settings.text-size.200': Sentence
  readonly 'settings.text-size-hint': Sentence
  readonly 'settings.contrast': Sentence
  readonly 'settings.contrast-hint': Sentence
  readonly 'settings.contrast.system': Sentence
  readonly 'settings.contrast.more': Sentence
  readonly 'settings.motion': Sentence
  readonly 'settings.motion-hint': Sentence
  readonly 'settings.motion.system': Sentence
  readonly 'settings.motion.less': Sentence
  readonly 'settings.key': Sentence
  readonly 'settings.key-none': Sentence
  readonly 'settings.key-none-body': Sentence
  readonly 'settings.key-made': SentenceWith<{ day: string }>
  readonly 'settings.key-proved': SentenceWith<{ day: string }>
  readonly 'settings.key-not-proved': Sentence
  readonly 'settings.key-prove': Sentence
  readonly 'settings.key-prove-title': Sentence
  readonly 'settings.key-prove-body': Sentence
  readonly 'settings.key-proved-now': Sentence
  readonly 'settings.key-make': Sentence
  readonly 'settings.key-continue': Sentence
  readonly 'settings.key-renew': Sentence
  readonly 'settings.key-renew-title': Sentence
  readonly 'settings.key-renew-body': Sentence
  readonly 'settings.key-renew-password': Sentence
  readonly 'settings.key-renewing': Sentence
  readonly 'settings.copies': Sentence
  readonly 'settings.copies-body': Sentence
  readonly 'settings.copies-none': Sentence
  readonly 'settings.copy': SentenceWith<{ where: string; day: string }>
  readonly 'settings.save-copy': Sentence
  readonly 'settings.copy-saved': SentenceWith<{ path: string }>
  readonly 'settings.verify': Sentence
  readonly 'settings.verifying': Sentence
  readonly 'settings.verify-sound': SentenceWith<{ count: number }>
  readonly 'settings.verify-damaged': SentenceWith<{ count: number; damaged: number }>
  readonly 'settings.verify-unsound': Sentence
  readonly 'settings.exchange': Sentence
  readonly 'settings.exchange-body': Sentence
  readonly 'settings.export': Sentence
  readonly 'settings.export-title': Sentence
  readonly 'settings.export-what': Sentence
  readonly 'settings.export-plain': Sentence
  readonly 'settings.export-plain-hint': Sentence
  readonly 'settings.export-secrets': Sentence
  readonly 'settings.export-secrets-hint': Sentence
  readonly 'settings.export-warning': Sentence
  readonly 'settings.export-warning-body': Sentence
  readonly 'settings.export-password': Sentence
  readonly 'settings.export-now': Sentence
  readonly 'settings.exported': SentenceWith<{ count: number }>
  readonly 'settings.import': Sentence
  readonly 'settings.import-title': Sentence
  readonly 'settings.import-summary': SentenceWith<{
    file: string
    added: number
    changed: number
    same: number
  }>
  readonly 'settings.import-added': SentenceWith<{ name: string }>
  readonly 'settings.import-changed': SentenceWith<{ name: string }>
  readonly 'settings.import-nothing': Sentence
  readonly 'settings.import-apply': Sentence
  readonly 'settings.import-keep': Sentence
  readonly 'settings.imported': SentenceWith<{ count: number }>
  readonly 'settings.shelf': Sentence
  readonly 'settings.shelf-body': Sentence
  readonly 'settings.shelf-open': Sentence
  readonly 'settings.about': Sentence
  readonly 'settings.version': SentenceWith<{ version: string }>
  readonly 'settings.promise': Sentence
  readonly 'settings.promise-tested': Sentence
  readonly 'settings.promise-more': Sentence
  readonly 'settings.not-protected': Sentence
  readonly 'settings.not-protected-body': Sentence
  readonly 'settings.fonts': Sentence
}
