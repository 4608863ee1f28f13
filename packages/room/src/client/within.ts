/** How long an answer is waited for, in milliseconds. */
const patience = 8000

/** Does something that can be called off, and calls it off when it takes too long. */
export async function within<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cut = new AbortController()
  const timer = setTimeout(() => cut.abort(), patience)
  try {
    return await work(cut.signal)
  } finally {
    clearTimeout(timer)
  }
}
