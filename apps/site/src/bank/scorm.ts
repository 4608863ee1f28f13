import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Kit } from '@read-the-room/core'
import type { Files } from '../files/zip.ts'
import { escaped } from './markup.ts'

/** What a learning system's copy of a page runs before anything else. */
const script = 'course.js'

/**
 * The built quiz as a course in SCORM 1.2 (ADL, content aggregation model 1.2): every page of it, of
 * which the one in this language opens.
 */
export function scormFiles({ locale, quiz }: Kit, folder: string): Files {
  const encoder = new TextEncoder()
  const names = globSync('**/*.*', { cwd: folder }).map((name) => name.split(sep).join('/'))
  const files: Files = new Map()
  for (const name of names.sort()) {
    const bytes = readFileSync(join(folder, name))
    const isPage = name.endsWith('index.html')
    files.set(`quiz/${name}`, isPage ? encoder.encode(inCourse(bytes.toString(), name)) : bytes)
  }
  // The first language has no folder of its own.
  const start = existsSync(join(folder, locale)) ? `quiz/${locale}/index.html` : 'quiz/index.html'
  const listed = [...files.keys()].map((name) => `<file href="${escaped(name)}"/>`)
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="read-the-room-${escaped(locale)}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="course">
<organization identifier="course"><title>${escaped(quiz.title)}</title>
<item identifier="quiz" identifierref="files"><title>${escaped(quiz.title)}</title></item>
</organization>
</organizations>
<resources>
<resource identifier="files" type="webcontent" adlcp:scormtype="sco" href="${escaped(start)}">
${listed.join('\n')}
</resource>
</resources>
</manifest>
`
  files.set('imsmanifest.xml', encoder.encode(manifest))
  return files
}

/**
 * A page of the quiz that runs the course's script first, as far as its policy lets its own files run.
 * What it leads to without a program, the quiz on paper, is no part of a course.
 */
function inCourse(page: string, name: string): string {
  const root = '../'.repeat(name.split('/').length - 1)
  // A title that is borrowed says in which language it is.
  const title = page.search(/<title[ >]/)
  if (title < 0) throw new Error(`${name} has no title`)
  const inside = page.slice(title).replace(/(<noscript>.*?)\s*<a [^>]*>[^<]*<\/a>/s, '$1')
  return `${page.slice(0, title)}<script src="./${root}${script}"></script>\n${inside}`
}
