import { Refusal } from '@read-the-room/core/refusal'

/** What was asked for, or one sentence that says why this computer does not listen there. */
export async function orSentence<Listening>(
  place: { host: string; port: number },
  listening: Promise<Listening>,
): Promise<Listening> {
  try {
    return await listening
  } catch (error) {
    const sentence = refusal(place, (error as NodeJS.ErrnoException).code)
    throw sentence === undefined ? error : new Refusal(sentence)
  }
}

function refusal({ host, port }: { host: string; port: number }, code = ''): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: choose another with --port, or leave it out.`
    case 'EACCES':
      return `Port ${port} is not for everyone: choose one above 1023 with --port, or leave it out.`
    case 'EADDRNOTAVAIL':
      return `${host} is no address of this computer now: look at its network, try again.`
  }
  return undefined
}
