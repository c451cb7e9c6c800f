/** What the name of a backup says; what is in it is told by the file itself. */
export interface BackupName {
  readonly title: string
  readonly madeMs: number
  readonly seq: number
}

const ENDING = '.hikae'
/** File systems take 255 bytes; the rest is for date, number and the name while it is being written. */
const TITLE_BYTES = 150
const PATTERN = /^(.+) (\d{4})-(\d{2})-(\d{2}) (\d{2})(\d{2}) (\d{1,15})(?: \((\d)\))?\.hikae$/u

/** `<title> <yyyy-mm-dd hhmm> <seq>.hikae`, in the time of the place, as people read it. `copy` from 2: a name that was free. */
export function backupName({ title, madeMs, seq }: BackupName, copy = 1): string {
  const made = new Date(madeMs)
  const two = (part: number) => String(part).padStart(2, '0')
  const year = String(made.getFullYear()).padStart(4, '0')
  const day = `${year}-${two(made.getMonth() + 1)}-${two(made.getDate())}`
  const minute = `${two(made.getHours())}${two(made.getMinutes())}`
  const suffix = copy === 1 ? '' : ` (${copy})`
  return `${shortened(fileTitle(title))} ${day} ${minute} ${seq}${suffix}${ENDING}`
}

/** Reads a name back; null when it is none of ours. */
export function parseBackupName(fileName: string): BackupName | null {
  const match = PATTERN.exec(fileName)
  if (match === null) return null
  const [title = '', ...numbers] = match.slice(1)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, seq = 0] = numbers.map(Number)
  const madeMs = new Date(year, month - 1, day, hour, minute).getTime()
  return Number.isNaN(madeMs) ? null : { title, madeMs, seq }
}

/** A title as every file system takes it. */
export function fileTitle(title: string): string {
  const name = title.replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ').trim()
  return name === '' ? 'hikae' : name
}

/** Cut to what fits, at a character's end. */
export function shortened(title: string): string {
  let bytes = 0
  const kept = Array.from(title).filter((character) => {
    bytes += Buffer.byteLength(character)
    return bytes <= TITLE_BYTES
  })
  return kept.join('').trim()
}
