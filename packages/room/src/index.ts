export { codeLength, readCode } from './rules/code.ts'
export {
  answeredIn,
  fewestForBars,
  fewestForSums,
  type Sum,
  type Sums,
  sumsOf,
} from './rules/counts.ts'
export {
  type Ask,
  askOf,
  type Check,
  type Counts,
  checkScenes,
  checks,
  type Round,
  roundId,
} from './rules/round.ts'
