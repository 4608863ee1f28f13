import type { TrackIds } from '../state/tracks.ts'
import { findApi } from './api.ts'
import { courseStorage } from './course-storage.ts'

/** The build writes them before this script: the ids of the questions, way by way. */
declare const courseIds: TrackIds

// Runs in the page of a course before anything else. Opened outside of a learning system, the quiz
// keeps its answers on the device as on the web.
const api = findApi(window)
if (api !== undefined && String(api.LMSInitialize('')) === 'true') {
  Object.defineProperty(window, 'localStorage', { value: courseStorage(api, courseIds) })
  // Whoever closes the window has been kept already; a system wants to hear the end once.
  addEventListener('pagehide', () => api.LMSFinish(''), { once: true })
}
// The files of a course are the system's own, and there is no worker among them.
Object.defineProperty(navigator, 'serviceWorker', { value: undefined })
