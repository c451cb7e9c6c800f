import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '#core/result'
import { KEY_BYTES } from '../crypto/primitives.ts'
import type { DeriveKey, KdfMemoryFailure, KdfRequest } from './kdf.ts'

/**
 * Derives keys in a worker that lives for one derivation. [Note: kdf worker]
 *
 * @param workerUrl - Where kdf-worker stands: its source, or the file it was bundled to.
 */
export function createWorkerDeriveKey(workerUrl: URL): DeriveKey {
  return async (request) => {
    const worker = new Worker(workerUrl, { execArgv: [], env: {} })
    try {
      return await askWorker(worker, request)
    } finally {
      await worker.terminate()
    }
  }
}

function askWorker(worker: Worker, request: KdfRequest): Promise<Result<Uint8Array, KdfMemoryFailure>> {
  const outOfMemory = fail({ code: 'E_KDF_MEMORY', memoryKiB: request.memoryKiB } as const)
  // Copies, handed over instead of cloned: the caller's bytes stay the caller's to wipe.
  const password = new Uint8Array(request.password)
  const salt = new Uint8Array(request.salt)
  return new Promise((resolve, reject) => {
    worker.once('message', (key: unknown) => {
      resolve(key instanceof Uint8Array && key.length === KEY_BYTES ? ok(key) : outOfMemory)
    })
    worker.once('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(outOfMemory)
      else reject(error)
    })
    worker.once('exit', () => reject(new Error('the derivation worker ended without an answer')))
    worker.postMessage({ ...request, password, salt }, [password.buffer, salt.buffer])
  })
}
