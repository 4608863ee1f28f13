import { setFlagsFromString } from 'node:v8'

/**
 * Tells this process that memory is dearer than time: after a rush V8 would keep what it took for
 * it, and take more at the next. A thousand phones fit into 150 MB with it, and into 250 without.
 */
export function spareMemory(): void {
  setFlagsFromString('--memory-saver-mode')
  setFlagsFromString('--semi-space-growth-factor=1')
}
