import { parentPort, workerData } from 'node:worker_threads'
import { structureOfClosed } from './structure.ts'

/*
 * Entry of the worker that has SQLite look at a file's structures: one call that reads every page, for a second in a large
 * file. No key is needed for it. [Note: structure worker]
 */
parentPort?.postMessage(structureOfClosed(String(workerData)))
