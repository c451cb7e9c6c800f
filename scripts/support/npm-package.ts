import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { runQuietly } from './run.ts'

/** A package of the npm registry, pinned to the byte. */
export interface PinnedPackage {
  /** `name@version`. */
  readonly spec: string
  /** Subresource integrity of the tarball: `sha512-…` in base 64. */
  readonly integrity: string
}

/**
 * Fetches a package through npm, so that whatever registry npm is set to is used, checks it against its
 * pinned hash and unpacks it. No script of the package runs.
 *
 * @returns the folder that holds the package's files.
 * @throws Error when npm cannot fetch it or when a single byte differs.
 */
export async function fetchPackage(pinned: PinnedPackage, directory: string): Promise<string> {
  await mkdir(directory, { recursive: true })
  const packed = await runQuietly(
    'npm',
    ['pack', pinned.spec, '--ignore-scripts', '--pack-destination', directory],
    {
      cwd: directory,
    },
  )
  const tarball = (await readdir(directory)).find((name) => name.endsWith('.tgz'))
  if (packed.code !== 0 || tarball === undefined) {
    throw new Error(`npm could not fetch ${pinned.spec}:\n${packed.output.trim()}`)
  }
  const actual = await integrityOf(path.join(directory, tarball))
  if (actual !== pinned.integrity) {
    throw new Error(
      `${pinned.spec} is not the package it should be: expected ${pinned.integrity}, got ${actual}`,
    )
  }
  const unpacked = await runQuietly('tar', ['-xzf', tarball], { cwd: directory })
  if (unpacked.code !== 0) throw new Error(`tar could not unpack ${pinned.spec}: ${unpacked.output.trim()}`)
  return path.join(directory, 'package')
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}
