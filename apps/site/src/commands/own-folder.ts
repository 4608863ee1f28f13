import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolders, shippedFolder, starterFolder } from '@read-the-room/core/load'
import { fromRoot } from '../shell/run.ts'

/** Makes a folder that extends the kit, or says why not; an existing file is never touched. */
export function makeFolder(folder: string): { files: string[] } | { refused: string } {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) return { refused: `${folder} is a file: name a folder.` }
    if (readdirSync(folder).length > 0) {
      return { refused: `${folder} is not empty: name a new folder, or an empty one.` }
    }
  }
  const texts: Record<string, string> = {
    'workshop.yml': workshop(),
    'README.md': starter('README.md').replaceAll('FOLDER', typed(folder)),
    'en/deck.yml': starter('en/deck.yml'),
    '.github/workflows/publish.yml': starter('.github/workflows/publish.yml'),
  }
  return {
    files: Object.entries(texts).map(([name, text]) => {
      const file = join(folder, name)
      makeFolders(dirname(file))
      writeFileSync(file, text)
      return file
    }),
  }
}

/** The kit's own settings with their comments, and the line that takes the rest from the kit. */
function workshop(): string {
  const settings = readFileSync(join(shippedFolder, 'workshop.yml'), 'utf8')
  const [heading = '', ...rest] = settings.replace(/^# yaml-language-server:.*\n/, '').split('\n\n')
  return [heading, starter('extends.yml').trimEnd(), ...rest].join('\n\n')
}

/** The folder as one types it in the kit's own folder. */
function typed(folder: string): string {
  const path = fromRoot(folder)
  return /\s/.test(path) ? `"${path}"` : path
}

function starter(name: string): string {
  return readFileSync(join(starterFolder, name), 'utf8')
}
