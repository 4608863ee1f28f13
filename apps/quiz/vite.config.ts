import '@read-the-room/core/ends-with-command'
import { defineConfig } from 'vite'
import { configuration } from './vite/configuration.ts'

export default defineConfig(() => configuration())
