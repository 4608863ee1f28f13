import type { z } from 'zod'
import type { Logo } from '../logo/logo.ts'
import type {
  LocaleFile,
  localeFiles,
  SecretFile,
  SharedFile,
  StartFile,
  sharedFiles,
} from './files.ts'

type Shared = { [file in SharedFile]: z.infer<(typeof sharedFiles)[file]> }
type Worded = { [file in LocaleFile]: z.infer<(typeof localeFiles)[file]> }

/** What is worked out once a kit is read: `quizAddress` where codes lead, if an address is known. */
type Given = { locale: string; logo?: Logo; quizAddress?: string }

/** Every word and setting of one locale, the facilitator's included. Stays off the phone. */
export type FacilitatorKit = Given & Shared & Worded

/** What participants may see: the kit without the facilitator's files. */
export type Kit = Omit<FacilitatorKit, SecretFile>

/** What a language starts with; the other files may be there, or come later. */
export type StartKit = Given & Shared & Pick<Worded, StartFile> & Partial<Omit<Worded, StartFile>>
