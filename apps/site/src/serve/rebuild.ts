import { spawn } from 'node:child_process'

/** How much of what a room says is told in the page: its last lines say what is wrong. */
const lines = 20

/** Builds some rooms, one after the other; gives what the first that failed has said, else nothing. */
export async function rebuild(rooms: string[]): Promise<string> {
  for (const room of rooms) {
    const said = await build(room)
    if (said !== undefined) return said
  }
  return ''
}

function build(cwd: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let said = ''
    const child = spawn('pnpm', ['--silent', 'run', 'build'], {
      cwd,
      stdio: ['ignore', 'inherit', 'pipe'],
      shell: process.platform === 'win32',
    })
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString()
      process.stderr.write(part)
    })
    child.once('error', reject)
    child.once('close', (status) => {
      if (status === 0) return resolve(undefined)
      const last = said.trim().split('\n').slice(-lines).join('\n')
      resolve(last === '' ? `The build in ${cwd} ended with ${status}.` : last)
    })
  })
}
