/**
 * Runs work without the rights of root, so that a folder without write permission refuses writing. Changes only the
 * effective user of this process and takes it back. Does nothing for an ordinary user.
 */
export async function asNobody<T>(work: () => Promise<T> | T): Promise<T> {
  const { seteuid, geteuid } = process
  if (seteuid === undefined || geteuid?.() !== 0) return work()
  seteuid(65_534)
  try {
    return await work()
  } finally {
    seteuid(0)
  }
}
