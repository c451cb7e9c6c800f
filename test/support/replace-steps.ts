import type { ReplaceStep } from '../../src/main/vault/file/replace-file.ts'

const IN_ORDER: Readonly<Record<ReplaceStep, true>> = {
  keep: true,
  'publish-kept': true,
  write: true,
  sync: true,
  verify: true,
  compare: true,
  swap: true,
  'sync-folder': true,
}

/** Every step of replacing a vault file, in order: where a program can be killed. A step that is missing does not compile. */
export const REPLACE_STEPS = Object.keys(IN_ORDER) as readonly ReplaceStep[]
