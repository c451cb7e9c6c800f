import type { GeneratorMessages } from '../messages/generator.ts'

export const generator: GeneratorMessages = {
  'generator.open': 'Make a new password',
  'generator.title': 'Make a new password',
  'generator.made': 'The password that was made',
  'generator.none': 'None can be made this way. Add a kind of character.',
  'generator.bits': ({ bits }) =>
    bits >= 70
      ? 'Nobody can guess this.'
      : bits >= 45
        ? 'Strong enough as long as it is used nowhere else.'
        : 'It is short, and could be guessed. Make it longer.',
  'generator.demands': ({ rule }) => `What this service takes: ${rule}`,
  'generator.too-long': ({ most }) =>
    `This service takes ${most} characters at most. Choose fewer words, or characters.`,
  'generator.kind': 'Made of',
  'generator.kind.characters': 'Characters',
  'generator.kind.words': 'Words',
  'generator.length': 'Length',
  'generator.characters': ({ count }) => `${count} characters`,
  'generator.classes': 'Characters to use',
  'generator.class.lower': 'Small letters (a b c)',
  'generator.class.upper': 'Capital letters (A B C)',
  'generator.class.digit': 'Digits (2 3 4)',
  'generator.class.symbol': 'Symbols (! # @)',
  'generator.plain': 'Leave out characters that look alike',
  'generator.plain-hint': 'No 0 and O, no 1, l and I and the like: good for writing it on paper.',
  'generator.language': 'Language',
  'generator.language.ja': 'Japanese (Roman letters)',
  'generator.language.en': 'English',
  'generator.count': 'How many words',
  'generator.words': ({ count }) => `${count} words`,
  'generator.use': 'Use this one',
  'generator.another': 'Make another',
  'generator.close': 'Cancel',
}
