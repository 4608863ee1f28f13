import type { FacilitatorKit } from '../kit/kit.ts'
import type { Problem } from '../yaml/problem.ts'
import type { Report } from './report.ts'

/** What has parsed so far of one locale: a check looks at the files that are there. */
export type PartialKit = Partial<FacilitatorKit> & { locale: string }

/** One rule: the kit → every place that breaks it, with what to do. */
export type Check = (kit: PartialKit, report: Report) => Problem[]
