/** The one place in storage that holds answers. */
export const storageKey = 'read-the-room:quiz'

/** The place that holds the language, if the person chose another than the page's. */
export const languageKey = 'read-the-room:language'

/** Private windows and full storage throw a DOMException; the quiz goes on without. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
