/** Saves a file on the device, without asking any server. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Some phones read the file only after the tap is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
