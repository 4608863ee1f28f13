import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { content } from '@read-the-room/core/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { derived } from './src/words/derived.ts'
import { brandStyles } from './vite/brand-styles.ts'
import { localeTable } from './vite/locale-table.ts'
import { page } from './vite/page.ts'

const folder = contentFolder()
const start = process.env.KIT_LOCALE ?? contentLocales(folder)[0] ?? 'en'
const kit = load(start, folder)

export default defineConfig({
  base: './',
  plugins: [
    react(),
    content(folder, derived),
    localeTable(contentLocales(folder)),
    brandStyles(kit.workshop),
    page(kit),
  ],
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
})
