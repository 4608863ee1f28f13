/** What a file is that was named as a table and is none, and how to save it; none where it may be. */
export function noCsv(bytes: Uint8Array): string | undefined {
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte)
  // Workbooks of today are zip archives (.xlsx, .ods); older ones are compound files (.xls).
  if (starts(0x50, 0x4b, 3, 4) || starts(0xd0, 0xcf, 0x11, 0xe0)) {
    return 'is a workbook: save it as CSV (UTF-8), and name that file'
  }
  const wide = starts(0xff, 0xfe) || starts(0xfe, 0xff) || bytes.subarray(0, 4).includes(0)
  return wide ? 'is UTF-16: save it as CSV with the encoding UTF-8' : undefined
}
