import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import noUnsanitized from 'eslint-plugin-no-unsanitized'
import reactHooks from 'eslint-plugin-react-hooks'
import { globalIgnores, defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const noNetwork = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].flatMap((name) => [
  { name, message: 'Hikae never uses the network.' },
  { name: `node:${name}`, message: 'Hikae never uses the network.' },
])
const noNetworkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'].map(
  (name) => ({
    name,
    message: 'Hikae never uses the network.',
  }),
)

export default defineConfig(
  globalIgnores(['out', 'node_modules', 'test-results', 'playwright-report', 'demo-output', 'coverage']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  noUnsanitized.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '.dependency-cruiser.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: noNetwork }],
      'no-restricted-globals': ['error', ...noNetworkGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use the CSPRNG.' },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['src/renderer/**'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: {
      'no-restricted-globals': [
        'error',
        ...noNetworkGlobals,
        { name: 'localStorage', message: 'Nothing of a vault is kept in the window.' },
        { name: 'sessionStorage', message: 'Nothing of a vault is kept in the window.' },
        { name: 'indexedDB', message: 'Nothing of a vault is kept in the window.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'HTML is never built from text.',
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { module: 'writable' } },
  },
)
