import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../shell/run.ts'

type Step = { uses?: string; run?: string; with?: Record<string, unknown> }
type Job = { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number }
type Workflow = { permissions?: Record<string, string>; jobs: Record<string, Job> }

const files = globSync('.github/workflows/*.yml', { cwd: root }).map((path) => {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, workflow: parse(text) as Workflow }
})

describe.each(files)('$path', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs)

  test('names every action by a whole commit, and its version beside it', () => {
    const used = text.match(/uses: .*/g) ?? []
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  test('may only read, but for jobs that run nothing of the kit', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    for (const { permissions = {}, steps } of jobs) {
      if (!Object.values(permissions).includes('write')) continue
      expect(steps.filter(({ run = '' }) => /npm|node|pnpm/.test(run))).toEqual([])
      expect(steps.filter(({ uses = '' }) => uses.includes('/checkout@'))).toEqual([])
    }
  })

  test('leaves no credentials in the folder that it checks out, and ends by itself', () => {
    const checkouts = jobs.flatMap(({ steps }) =>
      steps.filter(({ uses = '' }) => uses.includes('/checkout@')),
    )
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true)
    expect(jobs.every((job) => job['timeout-minutes'] !== undefined)).toBe(true)
  })

  test('puts nothing that others write into a command', () => {
    const runs = jobs.flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run))
    expect(runs.filter((run) => run.includes('${{'))).toEqual([])
  })
})
