import type { Check } from '../../parse/check.ts'
import { wordsOf } from './text-counts.ts'

/** A run of words this long, the same in two scenes, is no accident. */
const sharedRun = 8

/** No two questions tell the same scene: who has read it before would remember the answer. */
export const sharedScenes: Check = ({ questions = {}, locale }, report) => {
  const firstWith = new Map<string, string>()
  return Object.entries(questions).flatMap(([id, { scene }]) => {
    const runs = runsOf(wordsOf(scene, locale))
    const other = runs.map((run) => firstWith.get(run)).find((owner) => owner !== undefined)
    for (const run of runs) firstWith.set(run, firstWith.get(run) ?? id)
    if (other === undefined) return []
    const message = `shares ${sharedRun} words in a row or more with "${other}": tell another scene`
    return [report('questions', [id, 'scene'], message)]
  })
}

function runsOf(words: string[]): string[] {
  const lower = words.map((word) => word.toLowerCase())
  return lower
    .slice(0, Math.max(lower.length - sharedRun + 1, 0))
    .map((_word, start) => lower.slice(start, start + sharedRun).join(' '))
}
