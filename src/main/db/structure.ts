import { Worker } from 'node:worker_threads'
import { connect } from './connection.ts'
import { checkStructure, hasExactSchema } from './inspect-file.ts'
import { attemptStorage } from './storage-failure.ts'

/** SQLite's full check of a file that nobody writes to: what it complains of; null when the file is no whole container. */
export type StructureOf = (path: string) => Promise<readonly string[] | null>

/** In this very thread: for as long as it takes. */
export function structureOfClosed(path: string): readonly string[] | null {
  const checked = attemptStorage(() => {
    const connection = connect(path, 'read-only')
    try {
      return hasExactSchema(connection) ? checkStructure(connection, 'full') : null
    } finally {
      connection.close()
    }
  })
  return checked.ok ? checked.value : null
}

/**
 * In a worker that lives for one file, so that the windows go on meanwhile. [Note: structure worker]
 *
 * @param workerUrl - Where structure-worker stands: its source, or the file it was bundled to.
 */
export function createWorkerStructureOf(workerUrl: URL): StructureOf {
  return (path) =>
    new Promise((resolve) => {
      const worker = new Worker(workerUrl, { execArgv: [], env: {}, workerData: path })
      worker.once('message', (answer: readonly string[] | null) => resolve(answer))
      // Without an answer nothing is known of the file: then it is looked at here. Only the first answer counts.
      let isAnswered = false
      worker.once('message', () => {
        isAnswered = true
      })
      worker.once('error', () => undefined) // 'exit' follows
      worker.once('exit', () => {
        if (!isAnswered) resolve(structureOfClosed(path))
      })
    })
}
