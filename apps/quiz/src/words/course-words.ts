import type { Kit, Quiz } from '@read-the-room/core'
import type { ScreenWords } from './derived.ts'

/** By language what the quiz says where a learning system runs it, in place of its own sentences. */
export type CourseWords = Record<
  string,
  { quiz: Pick<ScreenWords['quiz'], 'privacy' | 'notices'>; forget: Quiz['forget'] }
>

declare global {
  interface Window {
    /** Only the script of a course sets it. */
    courseWords?: CourseWords
  }
}

/** The sentences of a course: who keeps the answers, and what becomes of them. */
export function courseWords({ quiz, workshop }: Kit): CourseWords[string] {
  const { course, forget, notices } = quiz
  return {
    quiz: {
      privacy: workshop.score ? course.scored : course.privacy,
      notices: { ...notices, denied: course.refused },
    },
    forget: { ...forget, sure: course.sure, done: course.deleted },
  }
}
