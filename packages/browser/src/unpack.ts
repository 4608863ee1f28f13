import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

/** A Chromium to start: its program and what its environment needs. */
export type Chromium = { path: string; env: Record<string, string> }

const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url))

/**
 * Unpacks the Chromium that comes with the kit, once per version, with the libraries (NSS) that a
 * bare machine lacks. It unpacks beside its place and moves there, so that two starts cannot clash.
 */
export async function unpack(): Promise<Chromium> {
  const home = join(cache, `chromium-${packageVersion()}`)
  if (!existsSync(home)) await unpackInto(home)
  const fonts = join(home, 'fonts', 'kit.conf')
  if (!existsSync(fonts)) await writeFile(fonts, fontConfiguration)
  const libraries = join(home, 'al2023', 'lib')
  const inherited = process.env.LD_LIBRARY_PATH
  return {
    path: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: inherited === undefined ? libraries : `${libraries}:${inherited}`,
      FONTCONFIG_FILE: fonts,
    },
  }
}

/** The package's own configuration looks for its font in /tmp, where nothing is unpacked. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

async function unpackInto(home: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(join(cache, 'unpacking-'))
  await inflateAll(draft)
  try {
    await rename(draft, home)
  } catch (error) {
    await rm(draft, { recursive: true })
    if (!existsSync(home)) throw error
  }
}

/** The package unpacks to the temporary folder, whichever that is while it runs. */
async function inflateAll(folder: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    for (const part of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(packageFolder(), 'bin', part))
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

function packageFolder(): string {
  return dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
}

function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)(join(packageFolder(), 'package.json'))
  return String((manifest as { version: unknown }).version)
}
