import type { PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** Puts the whole deck into index.html, so that it opens by double click, without a server. */
export function oneFile(): PluginOption[] {
  return [
    viteSingleFile({ removeViteModuleLoader: true }),
    {
      name: 'read-the-room:one-chunk',
      enforce: 'post',
      config(config) {
        config.build = { ...config.build, assetsInlineLimit: Number.MAX_SAFE_INTEGER }
      },
      // Slidev names chunks by hand, which contradicts a single one.
      configResolved(config) {
        const outputs = [
          config.build.rolldownOptions.output,
          config.environments.client?.build.rolldownOptions.output,
        ]
        for (const output of outputs.flat()) {
          if (output === undefined) continue
          delete (output as { manualChunks?: unknown }).manualChunks
          output.codeSplitting = false
        }
      },
    },
  ]
}
