import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Folders that nobody writes in by hand. */
const left = /^(node_modules|dist|build|out|test-results|\..*)$/

/** How often folders are looked at where the system watches no more of them, in milliseconds. */
const pace = 1000

/**
 * Tells each file that changes, comes or goes in some folders and those inside them. One watch a
 * folder, where watching every file would take thousands; none where the system has none left.
 */
export function watchFolders(
  folders: readonly string[],
  changed: (file: string) => void,
): { close: () => void } {
  const watchers = new Map<string, FSWatcher>()
  let polling: NodeJS.Timeout | undefined
  for (const folder of folders) add(folder)
  return {
    close() {
      for (const watcher of watchers.values()) watcher.close()
      clearInterval(polling)
    },
  }

  function add(folder: string): void {
    if (polling !== undefined || watchers.has(folder) || !isFolder(folder)) return
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null) return
        const path = join(folder, name)
        if (!isFolder(path) || left.test(name)) changed(path)
        else if (!watchers.has(path)) {
          add(path)
          // A new folder may hold files already.
          for (const file of timesIn([path]).keys()) changed(file)
        }
        if (!existsSync(folder)) drop(folder)
      })
      watcher.on('error', () => drop(folder))
      watchers.set(folder, watcher)
    } catch (error) {
      if (!isExhausted(error)) throw error
      poll()
      return
    }
    for (const inside of foldersIn(folder)) add(inside)
  }

  function drop(folder: string): void {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }

  /** Looks at all files now and then, and leaves the watches to others. */
  function poll(): void {
    for (const folder of watchers.keys()) drop(folder)
    let before = timesIn(folders)
    polling = setInterval(() => {
      const now = timesIn(folders)
      for (const file of new Set([...before.keys(), ...now.keys()])) {
        if (before.get(file) !== now.get(file)) changed(file)
      }
      before = now
    }, pace)
  }
}

/** When each file of some folders was last written. */
function timesIn(folders: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const folder of folders.filter(isFolder)) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      const time = entry.isFile() ? statSync(path, { throwIfNoEntry: false })?.mtimeMs : undefined
      if (time !== undefined) times.set(path, time)
    }
    for (const [path, time] of timesIn(foldersIn(folder))) times.set(path, time)
  }
  return times
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !left.test(entry.name))
    .map(({ name }) => join(folder, name))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Whether the system watches no more: Linux counts watches and watchers for each person. */
function isExhausted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ENOSPC|EMFILE)$/.test(String(error.code))
}
