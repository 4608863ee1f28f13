// The screens that come after questions: a file of their own, so that the first question comes sooner.
export { Later, PlanScreen } from './later.tsx'
export { Shared } from './shared.tsx'
export { TrackResult } from './track-result.tsx'
