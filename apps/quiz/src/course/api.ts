/** What a learning system offers to a course in SCORM 1.2 (ADL, run-time environment 3.4.3). */
export type CourseApi = {
  LMSInitialize: (nothing: '') => string
  LMSGetValue: (element: string) => string
  LMSSetValue: (element: string, value: string) => string
  LMSCommit: (nothing: '') => string
  LMSFinish: (nothing: '') => string
}

/**
 * The system around a page: in a window above it, or in the one that opened that. Nothing where
 * there is none, or where a frame above belongs to somebody else.
 */
export function findApi(page: Window): CourseApi | undefined {
  return above(page) ?? (page.top?.opener ? above(page.top.opener as Window) : undefined)
}

/** So many windows may lie around a course, as ADL's own search has it. */
const most = 500

function above(page: Window): CourseApi | undefined {
  let window = page
  for (let depth = 0; depth < most; depth += 1) {
    const api = apiOf(window)
    if (api !== undefined) return api
    if (window.parent === window) return undefined
    window = window.parent
  }
  return undefined
}

function apiOf(window: Window): CourseApi | undefined {
  try {
    const { API } = window as Window & { API?: CourseApi }
    // Other things are called so, too.
    return typeof API?.LMSInitialize === 'function' ? API : undefined
  } catch {
    // A window of another origin does not let anyone look.
    return undefined
  }
}
