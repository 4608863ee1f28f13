import type { Rolldown } from 'vite'

/** Which files of the build a language's page asks for: always, at its start, for the view of a link. */
export function filesOf(bundle: Rolldown.OutputBundle, name: string) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const chunk = (found: (file: Rolldown.OutputChunk) => boolean): string => {
    const file = chunks.find(found)
    if (file === undefined) throw new Error(`the build lacks a file that ${name} opens with`)
    return file.fileName
  }
  const words = (part: string) =>
    chunk(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`kit:${name}/${part}`)))
  const screens = (file: string) =>
    chunk(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/screens/${file}`) ?? false)
  const withImports = (first: string[]): string[] => {
    const all = new Set<string>()
    const add = (file: string) => {
      if (all.has(file)) return
      all.add(file)
      const found = bundle[file]
      if (found?.type === 'chunk') found.imports.forEach(add)
    }
    first.forEach(add)
    return [...all]
  }
  const shell = withImports([chunk(({ isEntry }) => isEntry), words('screen')])
  const beside = (needed: string[]) => withImports(needed).filter((file) => !shell.includes(file))
  return {
    shell,
    start: beside([screens('start.tsx')]),
    opening: (link: string): string[] =>
      beside(
        link === 'moment'
          ? [words('guide'), screens('moment.tsx')]
          : [words(link), screens('round.tsx')],
      ),
  }
}
