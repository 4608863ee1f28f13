import { contentLocales } from '../load/folder.ts'
import { inspect } from '../load/load-kit.ts'
import { skills } from '../model/terms.ts'
import { askedIn } from '../rules/asked.ts'
import { fewestUses, mostFound, tryStrategies } from '../rules/strategies.ts'

/** The best that a fixed way to answer finds without any scene, one printable line a language. */
export function bestGuesses(folder: string): string[] {
  return contentLocales(folder).flatMap((locale) => {
    const result = inspect(locale, folder)
    if ('problems' in result) return []
    const { questions, dimensions, moments } = result.kit
    const tried = tryStrategies(askedIn(questions, { dimensions, moments }), locale)
    const best = skills.flatMap((skill) => {
      const [first] = tried
        .filter((one) => one.skill === skill && one.uses >= fewestUses)
        .sort((one, other) => other.hits / other.uses - one.hits / one.uses)
      if (first === undefined) return []
      const share = Math.round((100 * first.hits) / first.uses)
      return [`${skill} ${share} % (${first.name})`]
    })
    return best.length === 0
      ? []
      : [
          `Without the scenes, the best way to guess in ${locale} finds ${best.join(', ')}; above ${mostFound * 100} % it would be a mistake.`,
        ]
  })
}
