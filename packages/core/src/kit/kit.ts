import type { z } from 'zod'
import type { Logo } from '../logo/logo.ts'
import type { Path } from '../yaml/place.ts'
import type { LocaleFile, localeFiles, SecretFile, SharedFile, sharedFiles } from './files.ts'

type Shared = { [file in SharedFile]: z.infer<(typeof sharedFiles)[file]> }
type Worded = { [file in LocaleFile]: z.infer<(typeof localeFiles)[file]> }

/** A unit that a language does not have yet, such as `scenarios` `ice-rink`: it is in `lang`. */
export type Borrowed = { path: Path; lang: string }

/** What is worked out once a kit is read. */
type Given = {
  locale: string
  /** What is in another language, since this one does not have it yet. */
  borrowed: Borrowed[]
  logo?: Logo
  /** Where codes lead, if an address is known. */
  quizAddress?: string
}

/** Every word and setting of one locale, the facilitator's included. Stays off the phone. */
export type FacilitatorKit = Given & Shared & Worded

/** What participants may see: the kit without the facilitator's files. */
export type Kit = Omit<FacilitatorKit, SecretFile>
