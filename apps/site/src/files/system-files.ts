/** The folder of files for learning systems, in what is exported and beside the facilitator's page. */
export const systemsFolder = 'lms'

/** What was made for learning systems in a language, and whether it says other words than those in use. */
export type SystemFiles = { files: { name: string; bytes: number }[]; older: boolean }
