import type { RequestListener } from 'node:http'

/** Something that answers every request below a path, such as `/room/`, in the place of files. */
export type Beside = { path: string; listener: RequestListener }
