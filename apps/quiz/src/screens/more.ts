// The screens that nobody sees first: a file of their own, so that the first question comes sooner.
export { Later, PlanScreen } from './later.tsx'
export { MomentScreen } from './moment.tsx'
export { Shared } from './shared.tsx'
export { WayResult } from './way-result.tsx'
