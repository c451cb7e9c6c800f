import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { bundleBudget } from './scripts/support/bundle-budget.ts'

const from = (...parts: string[]): string => path.join(import.meta.dirname, 'src', ...parts)

// Built for the oldest Electron that the end-to-end tests run on; the one we ship is newer.
const nodeTarget = 'node20.18'
const chromeTarget = 'chrome130'

/** The faces that go with the program and into every PDF, each with its licence: `licences/<face>.txt` beside the pages. */
const fontLicences = {
  name: 'font-licences',
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void }) {
    const faces = path.join(import.meta.dirname, 'node_modules', '@fontsource')
    for (const face of readdirSync(faces)) {
      const source = readFileSync(path.join(faces, face, 'LICENSE'), 'utf8')
      this.emitFile({ type: 'asset', fileName: `licences/${face}.txt`, source })
    }
  },
}

/** What a window that refuses WebAssembly decodes the scans of a PDF with; the library loads them by address. */
const pdfDecoders = {
  name: 'pdf-decoders',
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void }) {
    const folder = path.join(import.meta.dirname, 'node_modules', 'pdfjs-dist', 'wasm')
    const emit = (fileName: string, file: string) =>
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path.join(folder, file), 'utf8') })
    for (const decoder of ['jbig2', 'openjpeg']) {
      emit(`pdf/${decoder}_nowasm_fallback.js`, `${decoder}_nowasm_fallback.js`)
      emit(`pdf/${decoder}.txt`, `LICENSE_${decoder.toUpperCase()}`)
    }
  },
}

/** The decoder of HEIC is under the LGPL, which goes with it. */
const heifLicence = {
  name: 'heif-licence',
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void }) {
    const file = path.join(import.meta.dirname, 'node_modules', 'libheif-js', 'libheif', 'LICENSE')
    this.emitFile({ type: 'asset', fileName: 'licences/libheif.txt', source: readFileSync(file, 'utf8') })
  },
}

/** The faces come in two formats; Chromium reads the smaller one, so the other need not be shipped. */
const smallerFaces = {
  postcssPlugin: 'smaller-faces',
  Declaration: {
    src: (declaration: { value: string }) => {
      declaration.value = declaration.value.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '')
    },
  },
}

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      rolldownOptions: {
        input: {
          index: from('main', 'index.ts'),
          'kdf-worker': from('main', 'vault', 'kdf', 'kdf-worker.ts'),
          'structure-worker': from('main', 'db', 'structure-worker.ts'),
          'print-sheet': from('main', 'print', 'print-sheet.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      // A sandboxed preload is one CommonJS file: it cannot load anything else.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: from('preload', 'index.ts'), sheet: from('preload', 'sheet.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    plugins: [react(), fontLicences, pdfDecoders, heifLicence, bundleBudget()],
    // Tables of the library that shows PDFs.
    assetsInclude: ['**/*.bcmap', '**/*.pfb'],
    css: { postcss: { plugins: [smallerFaces] } },
    build: {
      target: chromeTarget,
      // Half as much to read and parse at every start.
      minify: true,
      // The budget speaks instead.
      chunkSizeWarningLimit: Infinity,
      // Fonts and pictures stay files: the pages may load nothing from `data:` but images.
      assetsInlineLimit: 0,
      // The polyfill would fetch; the policy of the pages refuses that, and current Chromium needs none.
      modulePreload: false,
      rolldownOptions: {
        input: { index: from('renderer', 'index.html'), sheets: from('renderer', 'sheets', 'index.html') },
      },
    },
  },
})
