import type { StartKit } from '@read-the-room/core'
import type { ScreenWords } from './derived.ts'

/** By language what the quiz says where a learning system runs it, in place of its own sentences. */
export type CourseWords = Record<
  string,
  Pick<ScreenWords['quiz'], 'privacy' | 'forget' | 'notices'>
>

declare global {
  interface Window {
    /** Only the script of a course sets it. */
    courseWords?: CourseWords
  }
}

/** The sentences of a course: who keeps the answers, and what becomes of them. */
export function courseWords({ quiz, workshop }: StartKit): CourseWords[string] {
  const { course, forget, notices } = quiz
  return {
    privacy: workshop.score ? course.scored : course.privacy,
    forget: { ...forget, sure: course.sure, done: course.deleted },
    notices: { ...notices, denied: course.refused },
  }
}
