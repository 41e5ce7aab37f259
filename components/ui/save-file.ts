/** Long after the browser has begun to read it. */
const KEPT_MS = 60_000

/** Has the browser save a file that is already here. */
export function saveFile(file: Blob, filename: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = filename
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}
