import { contentLocales, contentPaths, extendsShipped } from '../load/folder.ts'
import { inspect } from '../load/load-kit.ts'
import { skills } from '../model/terms.ts'
import { askedIn } from '../rules/asked.ts'
import { fewestUses, mostFound, tryStrategies } from '../rules/strategies.ts'

/**
 * The best that a fixed way to answer finds without any scene, one printable line a language; none
 * for a folder that adds no question to the kit's.
 */
export function bestGuesses(folder: string): string[] {
  const asks = contentPaths(folder).some((path) => path.endsWith('/questions.yml'))
  if (extendsShipped(folder) && !asks) return []
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
          `Best options in ${locale} that somebody finds without reading a scene: ${best.join(', ')}; above ${mostFound * 100} % would be a mistake.`,
        ]
  })
}
