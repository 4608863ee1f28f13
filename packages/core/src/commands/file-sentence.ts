/**
 * What went wrong with a file or folder, in one sentence for the person at the keyboard; none where
 * an error is no matter of files.
 */
export function fileSentence(error: unknown): string | undefined {
  if (!isSystemError(error) || /^(spawn|listen|connect|bind)/.test(error.syscall)) return undefined
  const place = error.dest ?? error.path ?? 'A file that was named'
  switch (error.code) {
    case 'ENOENT':
      return `${place} is not there: correct the name.`
    case 'ENOTDIR':
      return `${place} leads through a file: name a folder.`
    case 'EISDIR':
      return `${place} is a folder: name a file.`
    case 'EEXIST':
      return `${place} is there already: choose another name.`
    case 'EACCES':
    case 'EPERM':
      return `${place} is closed to you: change who may read and write it, or choose another place.`
    case 'EROFS':
      return `${place} cannot be written, for its disk is read-only: choose another place.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `${place} cannot be written, for its disk is full: make room and try again.`
    case 'ELOOP':
      return `${place} is a link that leads to itself: remove it.`
    case 'ENAMETOOLONG':
      return `${place} is longer than a name can be: shorten it.`
    default:
      return `${place} cannot be used (${error.code}): choose another place.`
  }
}

type SystemError = Error & { code: string; syscall: string; path?: string; dest?: string }

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error
    ? typeof error.code === 'string' && typeof error.syscall === 'string'
    : false
}
