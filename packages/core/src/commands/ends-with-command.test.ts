import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'

const module = new URL('ends-with-command.ts', import.meta.url).href

test.each([
  ['idle', 'setInterval(() => {}, 1000)'],
  ['too busy to look', 'setTimeout(() => { for (;;); }, 500)'],
])('a step that is %s ends with its command', async (_how, work) => {
  const command = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const step = start(`import ${JSON.stringify(module)}; ${work}`, String(command.pid))
  command.kill('SIGKILL')
  const [, signal] = await once(step, 'close')
  expect(signal).toBe('SIGKILL')
})

test('a step without a command, or that is done, ends by itself', async () => {
  const [code] = await once(start(`import ${JSON.stringify(module)}`, ''), 'close')
  expect(code).toBe(0)
  const own = start(`import ${JSON.stringify(module)}`, String(process.pid))
  expect(await once(own, 'close')).toEqual([0, null])
})

function start(code: string, command: string): ChildProcess {
  const step = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, KIT_COMMAND: command },
  })
  onTestFinished(() => {
    step.kill('SIGKILL')
  })
  return step
}
