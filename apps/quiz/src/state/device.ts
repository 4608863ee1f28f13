/** The one place in storage that holds answers. */
export const storageKey = 'read-the-room:quiz'

/** The place that holds the language, if the person chose another than the page's. */
export const languageKey = 'read-the-room:language'

/** The place that holds which room this phone is in, and what it chose there. */
export const roomKey = 'read-the-room/room'
