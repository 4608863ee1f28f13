// Every command of the kit comes through here. Plain JavaScript on purpose: an older Node must be
// able to read it, to say what is missing or to hand over to the Node that the kit brings.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const binaries = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.installed')
const windows = process.platform === 'win32'

checkNode()
checkPlace()
install()
process.exitCode = run(ownNode(), [
  join(root, 'apps/site/src/commands/kit.ts'),
  ...process.argv.slice(2),
])

/** Linux x64 gets its Node with the install; elsewhere the one at hand must be new enough. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const brought = process.platform === 'linux' && process.arch === 'x64'
  const enough = brought ? major >= 20 : major > 22 || (major === 22 && minor >= 18)
  if (enough) return
  const least = brought ? '20' : '22.18'
  stop(
    `Read the Room needs Node ${least} or newer; this is ${process.versions.node}. Get one at nodejs.org.`,
  )
}

/** What builds the pages takes `#` and `?` in a path for the end of a file's name. */
function checkPlace() {
  if (!/[#?]/.test(root)) return
  stop(`The kit cannot work in a folder with # or ? in its name: rename ${root}.`)
}

/** Installs when the lockfile has changed since the last install; later starts need no network. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing what the kit is built with (the first time takes a minute or two) …')
  const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
  const status = run(windows ? 'npx.cmd' : 'npx', ['--yes', pnpm, 'install', '--frozen-lockfile'])
  if (status !== 0) {
    stop(
      'The install stopped: the lines above say why. Without a network the first start cannot work.',
    )
  }
  write(stamp, lock)
}

function write(file, text) {
  try {
    writeFileSync(file, text)
  } catch (error) {
    stop(
      `The kit's folder cannot be written (${error.code}): move it to a place of your own, then try again.`,
    )
  }
}

function ownNode() {
  const brought = join(binaries, 'node')
  return !windows && existsSync(brought) ? brought : process.execPath
}

function run(command, args) {
  const env = {
    ...process.env,
    // Paths are relative to where a person stands; npm says where, without npm it is here.
    INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
    // A build starts a dozen programs that load the same modules: what is compiled once is kept.
    NODE_COMPILE_CACHE:
      process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/compiled'),
    PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  }
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: windows && command.endsWith('.cmd'),
  })
  if (error) stop(`${command} could not be started: ${error.message}`)
  return signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (status ?? 1)
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
