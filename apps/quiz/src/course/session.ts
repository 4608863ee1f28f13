import type { CourseApi } from './api.ts'

/** One visit: what is said to a system from its beginning to its end, and nothing afterward. */
export type Session = {
  /** What the system holds under a name; '' for nothing. */
  get: (element: string) => string
  /** Hands some values over and has them kept at once; says whether the system took all of them. */
  keep: (values: Record<string, string>) => boolean
  /** Ends the visit. Whatever is kept later is refused, and the system hears no more of it. */
  end: () => void
}

/** Begins a visit. Where the system does not begin one, every value is refused. */
export function session(api: CourseApi): Session {
  let open = isTaken(() => api.LMSInitialize(''))
  // Unless it is told so, a system may begin anew where it should resume (run-time environment, 3.4.4).
  if (open) isTaken(() => api.LMSSetValue('cmi.core.exit', 'suspend'))
  return {
    get: (element) => (open ? answer(() => api.LMSGetValue(element)) : ''),
    keep: (values) => {
      if (!open) return false
      const set = Object.entries(values).map(([element, value]) =>
        isTaken(() => api.LMSSetValue(element, value)),
      )
      return isTaken(() => api.LMSCommit('')) && set.every(Boolean)
    },
    end: () => {
      if (open) isTaken(() => api.LMSFinish(''))
      open = false
    },
  }
}

/** Systems say 'true', and some say true. */
function isTaken(call: () => unknown): boolean {
  return answer(call) === 'true'
}

/** Nothing of ours runs in a system, so whatever it throws is its way to refuse. */
function answer(call: () => unknown): string {
  try {
    return String(call() ?? '')
  } catch {
    return ''
  }
}
