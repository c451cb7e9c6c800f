// The library says nothing of this file's shape; what it leaves is a global that only the library reads.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
