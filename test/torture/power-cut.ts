import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder, type Bench } from './every-call.ts'
import { drawFrom, type Draw } from './random.ts'
import { record, type Event } from './recording.ts'
import { stateOf, type Judging } from './state.ts'

/*
 * A power cut: what was written and not yet synced may be on the disk or not, in any order, in part; what was synced is.
 * A file's name is on the disk once its folder was synced. All such disks that a recorded operation could leave are made
 * and opened.
 */

/** A write, or a cut to a size, of which the disk may hold any part until the file is synced. */
type Change = { readonly offset: number; readonly data: Buffer } | { readonly size: number }

/** A file under whatever names. */
interface Inode {
  content: Buffer
  pending: Change[]
}

/** One change of the folder. `to` null: the name goes. */
interface NameChange {
  readonly name: string
  readonly to: Inode | null
  /** Renaming is one change of two names. */
  readonly gone?: string
}

interface Disk {
  readonly live: Map<string, Inode>
  readonly synced: Map<string, Inode>
  names: NameChange[]
  acknowledged: boolean
}

/** What came of all the cuts. */
export interface CutFigures {
  readonly events: number
  /** Different disks that were opened. */
  readonly disks: number
  readonly before: number
  readonly after: number
  readonly wrong: readonly string[]
}

/** Whole files by name. */
type Files = ReadonlyMap<string, Buffer>

/**
 * Records an operation, cuts the power after every call of it, and opens what the disk may hold then.
 *
 * @param most - How many disks of one cut are made, where there are more than that.
 */
export async function cutThePower(bench: Bench, seed: number, most: number): Promise<CutFigures> {
  const { events, start } = await recorded(bench)
  return openAll(bench, events, start, (disk, draw) => diskStates(disk, draw, most), seed)
}

/** As {@link cutThePower} with nothing lost: what a folder looks like at every step, to whoever looks or copies it. */
export async function lookAtEveryStep(bench: Bench): Promise<CutFigures> {
  const { events, start } = await recorded(bench)
  return openAll(bench, events, start, ({ live }) => [contents(live, (inode) => applyAll(inode))], 0)
}

async function recorded(bench: Bench): Promise<{ readonly events: readonly Event[]; readonly start: Files }> {
  const folder = freshFolder(bench)
  const start = filesOf(folder)
  const events = await record({ operation: bench.operation, folder })
  rmSync(folder, { recursive: true })
  return { events, start }
}

function filesOf(folder: string): Files {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}

async function openAll(
  { root, places, judging }: Bench,
  events: readonly Event[],
  start: Files,
  states: (disk: Disk, draw: Draw) => Iterable<Files>,
  seed: number,
): Promise<CutFigures> {
  const inodes = Array.from(start, ([name, content]) => [name, { content, pending: [] }] as [string, Inode])
  const disk: Disk = { live: new Map(inodes), synced: new Map(inodes), names: [], acknowledged: false }
  const draw = drawFrom(seed, 0x706f_7765)
  const seen = new Map<string, string>()
  const wrong: string[] = []
  const figures = { before: 0, after: 0 }
  for (const [index, event] of [null, ...events].entries()) {
    if (event !== null) happen(disk, event)
    for (const files of states(disk, draw)) {
      const key = hashOf(files)
      const known = seen.get(key)
      const state = known ?? (await stateOfFiles(root, files, judging))
      seen.set(key, state)
      const place = places.get(state)
      if (known === undefined && place !== undefined) figures[place] += 1
      const where = `cut after call ${index} (${event?.kind ?? 'start'})`
      if (place === undefined) wrong.push(`${where}: ${state.slice(0, 1_000)}`)
      else if (disk.acknowledged && place !== 'after') wrong.push(`${where}: an acknowledged save is lost`)
    }
  }
  return { events: events.length, disks: seen.size, ...figures, wrong }
}

function happen(disk: Disk, event: Event): void {
  const { live } = disk
  const nameChange = (change: NameChange): void => {
    disk.names.push(change)
    applyName(live, change)
  }
  switch (event.kind) {
    case 'create':
      if (!live.has(event.name))
        nameChange({ name: event.name, to: { content: Buffer.alloc(0), pending: [] } })
      return
    case 'write':
      live.get(event.name)?.pending.push({ offset: event.offset, data: event.data })
      return
    case 'copy': {
      const [from, to] = [live.get(event.from), live.get(event.name)]
      if (from === undefined || to === undefined) throw new Error(`${event.name} is copied from nowhere`)
      const offset = applyAll(to).length
      to.pending.push({ offset, data: applyAll(from).subarray(offset, offset + event.bytes) })
      return
    }
    case 'truncate':
      if (!live.has(event.name))
        nameChange({ name: event.name, to: { content: Buffer.alloc(0), pending: [] } })
      live.get(event.name)?.pending.push({ size: event.size })
      return
    case 'unlink':
      nameChange({ name: event.name, to: null })
      return
    case 'link':
      nameChange({ name: event.to, to: live.get(event.name) ?? null })
      return
    case 'rename':
      nameChange({ name: event.to, to: live.get(event.name) ?? null, gone: event.name })
      return
    case 'sync': {
      const inode = live.get(event.name)
      if (inode === undefined) return
      inode.content = applyAll(inode)
      inode.pending = []
      return
    }
    case 'sync folder':
      for (const change of disk.names) applyName(disk.synced, change)
      disk.names = []
      return
    case 'acknowledge':
      disk.acknowledged = true
  }
}

function applyName(names: Map<string, Inode>, { name, to, gone }: NameChange): void {
  if (gone !== undefined) names.delete(gone)
  if (to === null) names.delete(name)
  else names.set(name, to)
}

function applyAll({ content, pending }: Inode): Buffer {
  return pending.reduce(applyChange, content)
}

function applyChange(content: Buffer, change: Change): Buffer {
  if ('size' in change) {
    const cut = Buffer.alloc(change.size)
    content.copy(cut)
    return cut
  }
  const grown = Buffer.alloc(Math.max(content.length, change.offset + change.data.length))
  content.copy(grown)
  change.data.copy(grown, change.offset)
  return grown
}

/** What of each pending change reached the disk: all, nothing, or a part. */
type Fate = 'kept' | 'dropped' | 'torn'

function* diskStates(disk: Disk, draw: Draw, most: number): Iterable<Files> {
  const inodes = [...new Set([...disk.live.values(), ...disk.synced.values()])]
  const pending = inodes.flatMap(({ pending: changes }) => changes)
  const count = pending.length + disk.names.length
  const isSmall = 2 ** count <= most
  const total = isSmall ? 2 ** count : most
  for (let i = 0; i < total; i += 1) {
    const fates = fatesOf(i, count, isSmall, draw)
    const fate = new Map<unknown, Fate>([...pending, ...disk.names].map((change, at) => [change, fates(at)]))
    const names = new Map(disk.synced)
    for (const change of disk.names) if (fate.get(change) === 'kept') applyName(names, change)
    yield contents(names, ({ content, pending: changes }) =>
      changes.reduce((now, change) => reach(now, change, fate.get(change) ?? 'kept', draw), content),
    )
  }
  // Each single write in part, with all others on the disk, and with none of them.
  for (const torn of isSmall ? pending : []) {
    for (const others of ['kept', 'dropped'] as const) {
      const names = new Map(disk.synced)
      if (others === 'kept') for (const change of disk.names) applyName(names, change)
      yield contents(names, ({ content, pending: changes }) =>
        changes.reduce((now, change) => reach(now, change, change === torn ? 'torn' : others, draw), content),
      )
    }
  }
}

/** The fates of one disk: every combination in turn where there are few, else the outermost ones and then drawn ones. */
function fatesOf(i: number, count: number, isSmall: boolean, draw: Draw): (at: number) => Fate {
  if (isSmall) return (at) => (((i >> at) & 1) === 1 ? 'kept' : 'dropped')
  if (i === 0) return () => 'dropped'
  if (i === 1) return () => 'kept'
  const alone = (i - 2) % count
  if (i - 2 < count) return (at) => (at === alone ? 'dropped' : 'kept')
  if (i - 2 < 2 * count) return (at) => (at === alone ? 'kept' : 'dropped')
  return () => (['kept', 'dropped', 'kept', 'dropped', 'torn'] as const)[draw(5)] ?? 'kept'
}

function reach(content: Buffer, change: Change, fate: Fate, draw: Draw): Buffer {
  if (fate === 'dropped') return content
  if (fate === 'kept' || 'size' in change) return applyChange(content, change)
  // A disk writes whole sectors, of 512 or 4096 bytes; which of them came first is not said.
  const sector = draw(2) === 0 ? 512 : 4_096
  const { offset, data } = change
  const sectors = Math.ceil((offset + data.length) / sector) - Math.floor(offset / sector)
  const boundary = (Math.floor(offset / sector) + 1 + draw(Math.max(sectors - 1, 1))) * sector - offset
  const part =
    draw(2) === 0
      ? { offset, data: data.subarray(0, boundary) }
      : { offset: offset + boundary, data: data.subarray(boundary) }
  return part.data.length === 0 ? content : applyChange(content, part)
}

function contents(names: ReadonlyMap<string, Inode>, read: (inode: Inode) => Buffer): Files {
  return new Map(Array.from(names, ([name, inode]) => [name, read(inode)]))
}

function hashOf(files: Files): string {
  const hash = createHash('sha256')
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** The state of vaults with these bytes, or what is wrong with them. */
async function stateOfFiles(root: string, files: Files, judging: Judging): Promise<string> {
  const folder = mkdtempSync(join(root, 'hikae-cut-'))
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  try {
    return await stateOf(folder, judging)
  } catch (error) {
    return String(error)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
