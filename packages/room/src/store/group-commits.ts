/** What waits for the next commit. */
type Waiting<Work, Result> = {
  work: Work
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/**
 * Does together what arrives within the same moment: a disk takes as long for one commit as for a
 * thousand answers in it. `commit` returns one result a piece, in order, or throws for all.
 */
export function groupCommits<Work, Result>(
  commit: (works: Work[]) => Result[],
): (work: Work) => Promise<Result> {
  let waiting: Waiting<Work, Result>[] = []
  const flush = () => {
    const group = waiting
    waiting = []
    try {
      const results = commit(group.map(({ work }) => work))
      for (const [at, { resolve }] of group.entries()) resolve(results[at] as Result)
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
  return (work) =>
    new Promise<Result>((resolve, reject) => {
      if (waiting.length === 0) setTimeout(flush, patience)
      waiting.push({ work, resolve, reject })
    })
}

/** How long an answer waits for others, in milliseconds: nobody notices, and a rush is one commit. */
const patience = 10
