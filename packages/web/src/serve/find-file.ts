import { realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** A plain file, its links followed, and its size in bytes. */
export type Found = { file: string; size: number }

/** What stands at a path in the first folder that has it: `folder` where a slash is missing. */
export async function findFile(
  folders: string[],
  path: string,
): Promise<Found | 'folder' | undefined> {
  const names = path.split('/').slice(1)
  const inside = names.at(-1) === '' ? names.slice(0, -1) : names
  if (!inside.every(isPlain)) return undefined
  for (const folder of folders) {
    const found = await lookUp(folder, path.endsWith('/') ? [...inside, 'index.html'] : inside)
    if (found !== undefined) return found
  }
  return undefined
}

/** No way up, nothing hidden, nothing that Windows reads as a path or as a stream of a file. */
function isPlain(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[\\:]/.test(name)
}

async function lookUp(folder: string, names: string[]): Promise<Found | 'folder' | undefined> {
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, ...names))
    // A link may lead to another file of the folder, not out of it, nor to what it hides.
    if (file !== root && !(file.startsWith(root + sep) && isShown(relative(root, file)))) {
      return undefined
    }
    const status = await stat(file)
    if (status.isDirectory()) return names.at(-1) === 'index.html' ? undefined : 'folder'
    return status.isFile() ? { file, size: status.size } : undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function isShown(path: string): boolean {
  return path.split(sep).every(isPlain)
}

/** What the disk says of a path that leads nowhere, too far, or where nobody may go. */
const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM']

function isMissing(error: unknown): boolean {
  return missing.includes((error as NodeJS.ErrnoException).code ?? '')
}
