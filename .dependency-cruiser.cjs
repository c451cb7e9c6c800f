/** Who may know whom (docs/architecture.md). test/unit/architecture.test.ts runs this and counts the modules it saw. */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to,
})

const coreLibraries = [
  'valibot',
  'libphonenumber-js',
  'tldts',
  'disposable-email-domains-js',
  '@noble/hashes',
]

module.exports = {
  forbidden: [
    never(
      'no-cycles',
      'A cycle means two files are one.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    never(
      'core-is-pure',
      'The core runs anywhere: no machine, no window, only a few pure libraries.',
      '^src/core/',
      {
        pathNot: ['^src/core/', ...coreLibraries.map((name) => `^node_modules/${name}/`)],
      },
    ),
    never(
      'core-has-no-words',
      'Meaning does not depend on wording: in the core only text reads text.',
      '^src/core/(?!text/)',
      {
        path: '^src/core/text/',
      },
    ),
    never('contract-is-small', 'The contract knows the core and valibot.', '^src/preload/contract', {
      pathNot: ['^src/core/', '^src/preload/', '^node_modules/valibot/'],
    }),
    never('preload-is-thin', 'The bridge knows the contract and electron.', '^src/preload/index\\.ts$', {
      pathNot: ['^src/preload/contract\\.ts$', '^node_modules/electron/'],
    }),
    never(
      'main-shows-nothing',
      'The main process reaches a window through the contract only.',
      '^src/main/',
      {
        path: '^src/renderer/|^src/preload/(?!contract)|^node_modules/(react|zustand)',
      },
    ),
    never('renderer-asks', 'The renderer reaches the machine through window.api only.', '^src/renderer/', {
      path: '^src/main/|^src/preload/(?!contract)|^node_modules/(electron|better-sqlite3|libsodium)',
    }),
    never('renderer-no-node', 'A sandboxed window has no Node.', '^src/renderer/', {
      dependencyTypes: ['core'],
    }),
    never(
      'one-caller-of-libsodium',
      'Cryptography lives in one folder.',
      { path: '^src/', pathNot: '^src/main/vault/' },
      {
        path: '^node_modules/libsodium',
      },
    ),
    never(
      'one-writer-of-sql',
      'SQL lives in one folder.',
      { path: '^src/', pathNot: '^src/main/db/' },
      {
        path: '^node_modules/better-sqlite3',
      },
    ),
    never(
      'electron-stays-outside',
      'The command line runs without Electron.',
      { path: '^src/main/', pathNot: '^src/main/(index\\.ts|ipc/|window/|print/|system/)' },
      { path: '^node_modules/electron/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
