import '../look/production.ts'
import '@read-the-room/core/ends-with-command'
import { told } from './told.ts'

// Started as `language-process.ts es <folder for anyone> <folder for the facilitator>`.
const [locale = '', open, facilitator] = process.argv.slice(2)
if (open === undefined || facilitator === undefined) throw new RangeError('two folders are needed')
process.send?.(await told(locale, [open, facilitator]))
process.disconnect()
