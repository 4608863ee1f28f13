import type { StartKit } from '@read-the-room/core'
import { useLayoutEffect, useState } from 'react'
import type { ScreenWords } from './derived.ts'
import type { Words } from './words.ts'

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

/** The words as they are true here. The page is the same everywhere until it has been taken over. */
export function useCourseWords(words: Words): Words {
  const [own, setOwn] = useState<CourseWords>()
  useLayoutEffect(() => setOwn(window.courseWords), [])
  const here = own?.[words.locale]
  return here === undefined ? words : { ...words, quiz: { ...words.quiz, ...here } }
}
