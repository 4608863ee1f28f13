/** The one place in storage that holds answers. */
export const storageKey = 'read-the-room:quiz'

/** The place that holds the language, if the person chose another than the page's. */
export const languageKey = 'read-the-room:language'
