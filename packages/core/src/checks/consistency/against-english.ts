import { firstLocale, type LocaleFile, localeFileNames, localeFiles } from '../../kit/files.ts'
import { type ParsedFile, parseFile } from '../../parse/parse-file.ts'
import type { Report } from '../../parse/report.ts'
import { isQuickCheckAlone, quickCheckOf } from '../../rules/quick-check.ts'
import type { Questions } from '../../schema/questions.ts'
import { type ContentFile, textOf } from '../../yaml/content-file.ts'
import type { Problem } from '../../yaml/problem.ts'
import { translationProblems } from './translation-problems.ts'

/** The English file of a folder; none where the folder does not write that file itself. */
function englishFile(
  files: ContentFile[],
  name: LocaleFile,
  shipped: ContentFile[] = [],
): ParsedFile<unknown> | undefined {
  const path = `${firstLocale}/${name}.yml`
  const text = textOf(files, path)
  if (text === undefined) return undefined
  return parseFile<unknown>(path, text, localeFiles[name], textOf(shipped, path))
}

/**
 * Every file of a locale that parsed, against its English; English mistakes are told there. A
 * folder that extends the kit is held to this only where it writes a file in both languages: what
 * an organization adds in one language need not exist in the others.
 */
export function againstEnglish(
  files: ContentFile[],
  shipped: ContentFile[],
  kit: { locale: string } & Partial<Record<LocaleFile, unknown>>,
  report: Report,
): Problem[] {
  if (kit.locale === firstLocale) return []
  return localeFileNames.flatMap((name) => {
    const own = textOf(files, `${kit.locale}/${name}.yml`) !== undefined
    const english = own && kit[name] !== undefined ? englishFile(files, name, shipped) : undefined
    if (english === undefined || 'problems' in english) return []
    return translationProblems(
      localeFiles[name],
      wantedOf(name, english.value, kit[name]),
      kit[name],
      {
        locale: kit.locale,
        report: (path, message, at) => report(name, path, message, at),
      },
    )
  })
}

/** The English to compare with: a language may start with the questions of the quick check alone. */
function wantedOf(name: LocaleFile, english: unknown, own: unknown): unknown {
  if (name !== 'questions') return english
  const [all, some] = [english as Questions, own as Questions]
  return isQuickCheckAlone(all, some) ? quickCheckOf(all) : all
}
