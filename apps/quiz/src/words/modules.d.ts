declare module 'quiz:locales' {
  const locales: import('./words.ts').LocaleTable
  export default locales
}
declare module 'quiz:tongues'
declare module 'quiz:brand.css'
declare module '*.css'
