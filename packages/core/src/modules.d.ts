// The modules that the Vite plugin makes of the content, for TypeScript.
declare module 'kit:*/dimensions' {
  const dimensions: import('./kit/kit.ts').Kit['dimensions']
  export default dimensions
}
declare module 'kit:*/moments' {
  const moments: import('./kit/kit.ts').Kit['moments']
  export default moments
}
declare module 'kit:*/questions' {
  const questions: import('./kit/kit.ts').Kit['questions']
  export default questions
}
declare module 'kit:*/quiz' {
  const quiz: import('./kit/kit.ts').Kit['quiz']
  export default quiz
}
