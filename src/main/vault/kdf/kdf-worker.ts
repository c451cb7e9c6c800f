import { parentPort } from 'node:worker_threads'
import { argon2id } from './argon2id.ts'
import type { KdfRequest } from './kdf.ts'

/*
 * Entry of the derivation worker: one request, one answer (32 bytes or null), then it is ended from outside, which
 * gives its memory back. [Note: kdf worker]
 */
parentPort?.once('message', (request: KdfRequest) => {
  void argon2id(request).then((key) => {
    request.password.fill(0)
    parentPort?.postMessage(key, key === null ? [] : [key.buffer as ArrayBuffer])
  })
})
