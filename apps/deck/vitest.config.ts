import { defineConfig } from 'vitest/config'

// Without this file Vitest would read vite.config.ts, which is Slidev's.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } })
