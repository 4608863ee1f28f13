import { addressMeant, homeFrom } from './meant.ts'

// Runs on the page for addresses that lead nowhere, wherever in the site a host shows it.
const { folders = '' } = (document.currentScript as HTMLScriptElement).dataset
const meant = addressMeant(location)
if (meant !== undefined) location.replace(meant)

const home = new URL(homeFrom(location.pathname, folders.split(' ')), location.origin)
for (const link of document.querySelectorAll('a')) {
  link.href = new URL(link.getAttribute('href') ?? '', home).href
}
