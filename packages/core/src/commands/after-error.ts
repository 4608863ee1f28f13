/**
 * What stands after the sentence about a command that was typed wrongly. npm keeps options to itself
 * unless two hyphens stand before them, and then what they name seems to be one word too many.
 */
export function afterError(command: string): string {
  return `(${command} -- --help shows what can be written; mind the two hyphens before all options)`
}
