import { chmod, copyFile, link, lstat, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import path from 'node:path'

/**
 * Rebuilds a folder elsewhere so that every user can read it: hard links where the file system allows them,
 * which costs no space, and copies otherwise.
 *
 * @param wanted - given a path relative to `source`, whether to take it; a folder that is refused is left out whole.
 */
export async function linkTree(
  source: string,
  target: string,
  wanted: (relative: string) => boolean = () => true,
): Promise<void> {
  await linkFolder(source, target, '', wanted)
}

async function linkFolder(
  source: string,
  target: string,
  relative: string,
  wanted: (relative: string) => boolean,
): Promise<void> {
  await mkdir(path.join(target, relative), { recursive: true })
  await chmod(path.join(target, relative), 0o755)
  for (const entry of await readdir(path.join(source, relative), { withFileTypes: true })) {
    const inside = path.join(relative, entry.name)
    if (!wanted(inside)) continue
    const from = path.join(source, inside)
    const to = path.join(target, inside)
    if (entry.isDirectory()) await linkFolder(source, target, inside, wanted)
    else if (entry.isSymbolicLink()) await symlink(await readlink(from), to)
    else if (entry.isFile()) await linkFile(from, to)
  }
}

async function linkFile(from: string, to: string): Promise<void> {
  const { mode } = await lstat(from)
  const readableByAll = (mode & 0o004) !== 0
  // A link shares the mode of its file: what only its owner may read has to be copied.
  if (
    readableByAll &&
    (await link(from, to).then(
      () => true,
      () => false,
    ))
  )
    return
  await copyFile(from, to)
  await chmod(to, (mode & 0o111) === 0 ? 0o644 : 0o755)
}
