// The screens that come after questions: a file of their own, so that the first question comes sooner.
export { AskFirst } from '../parts/ask-first.tsx'
export { bringFaces, withoutFaces } from '../words/faces.ts'
export { keepOffline, takeOver } from '../worker/keep-offline.ts'
export { Later, PlanScreen } from './later.tsx'
export { Shared } from './shared.tsx'
export { TrackResult } from './track-result.tsx'
