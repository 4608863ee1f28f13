/** What a spreadsheet takes for a formula, in any writing of the signs; apostrophes may precede. */
const formula = /^'*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/

/** A text as a cell that no spreadsheet computes. */
export function asCell(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text of a cell: what `asCell` put before it goes again. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}

/**
 * What a spreadsheet shows for a formula that it cannot compute, in any language: `#NAME?`, `#N/A`,
 * `#¿NOMBRE?`, `#WERT!`, `Err:508`. A text that only looked like a formula is lost to it.
 */
export function isSpreadsheetError(cell: string): boolean {
  return /^(#[¡¿]?\p{Lu}[\p{Lu}\d/_ ]*[?!]|#\p{Lu}\/\p{Lu}|#{3,}|Err:\d{3})$/u.test(cell.trim())
}
