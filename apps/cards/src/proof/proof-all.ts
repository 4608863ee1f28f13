import { load } from '@read-the-room/core/load'
import { proof } from './proof.ts'

/** The faults of every language, each once: some words are the same in all of them. */
export async function proofAll(locales: string[]): Promise<string[]> {
  const lines: string[] = []
  for (const locale of locales) lines.push(...(await proof(load(locale))))
  return [...new Set(lines)]
}
