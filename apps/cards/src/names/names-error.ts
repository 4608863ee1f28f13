/** A names file that cannot be printed as it is: one line a fault. */
export class NamesError extends Error {
  override name = 'NamesError'
}
