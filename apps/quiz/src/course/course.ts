import type { CourseWords } from '../words/course-words.ts'
import { findApi } from './api.ts'
import { type CourseFacts, courseStorage } from './course-storage.ts'
import { session } from './session.ts'

/** The build writes them before this script: the questions, and what a course says of its own. */
declare const course: { facts: CourseFacts; words: CourseWords }

// Runs in the page of a course before anything else. Opened outside of a learning system, the quiz
// keeps its answers on the device as on the web.
const api = findApi(window)
if (api !== undefined) {
  const { store, end } = courseStorage(session(api), course.facts)
  Object.defineProperty(window, 'localStorage', { value: store })
  // Whoever closes the window has been kept already; a system wants to hear the end once.
  addEventListener('pagehide', end, { once: true })
  Object.assign(window, { courseWords: course.words })
}
// The files of a course are the system's own, and there is no worker among them.
Object.defineProperty(navigator, 'serviceWorker', { value: undefined })
