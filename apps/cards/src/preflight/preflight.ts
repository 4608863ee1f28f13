import { bandRules } from './band-rules.ts'
import { documentRules } from './document-rules.ts'
import { inkRules } from './ink-rules.ts'
import { lineRules } from './line-rules.ts'
import { type Finding, withFile } from './open.ts'
import { shopRules } from './shop-rules.ts'
import { structureRules } from './structure-rules.ts'
import { textRules } from './text-rules.ts'

export type { Finding } from './open.ts'

/** Reads a finished file back and tells what is wrong with it. */
export async function preflight(bytes: Uint8Array): Promise<Finding[]> {
  return await withFile(bytes, async (file) => [
    ...documentRules(file),
    ...(await textRules(file)),
    ...(await lineRules(file)),
    ...(await bandRules(file)),
    ...(await inkRules(file)),
    ...shopRules(file),
    ...(await structureRules(file)),
  ])
}

/** `page 2: size: "Name" is set in 8.0 pt`. */
export function formatFinding({ rule, page, detail }: Finding): string {
  return `${page === undefined ? '' : `page ${page}: `}${rule}: ${detail}`
}
