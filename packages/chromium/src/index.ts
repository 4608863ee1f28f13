export { findChromium } from './find.ts'
export { launch } from './launch.ts'
