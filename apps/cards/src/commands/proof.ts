import { Refusal } from '@read-the-room/core/refusal'
import { printedLocales } from '../build/printed-locales.ts'
import { proofAll } from '../proof/proof-all.ts'
import { localesOption } from './options.ts'

/** `cards proof`: whether all cards of each language can be printed, or every word that cannot. */
export async function proofRead({ locale }: { locale?: string }): Promise<void> {
  const locales = printedLocales(localesOption(locale))
  if (locales.length === 0) {
    throw new Refusal('Nothing is printed in this language: hidden characters turn its words.')
  }
  const lines = await proofAll(locales)
  if (lines.length > 0) throw new Refusal(lines.join('\n'))
  console.log(`${locales.join(', ')}: every card can be printed.`)
}
