/** An identifier of QTI, an XML name: it begins with a letter. */
export function qtiName(id: string): string {
  return `q-${id}`
}
