export { findChromium, installedChromium } from './find.ts'
export { launch } from './launch.ts'
