import type { ClipboardEvent } from 'react'

/** Takes a picture that is pasted somewhere in a part; text goes where it is pasted. */
export function takePastedPicture(event: ClipboardEvent, take: (picture: Blob) => void): void {
  const [file] = event.clipboardData.files
  if (file === undefined) return
  event.preventDefault()
  take(file)
}
