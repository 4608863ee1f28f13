import { deck } from 'virtual:deck-words'
import { type Action, actionOf, digitsAfter } from './keys.ts'

/**
 * Listens to keys before anything else does. Slidev's own keys sleep while a button has focus, and
 * every click on one gives it focus, so a clicker would die of it. Keys are left alone where
 * somebody writes, in an open dialog, and on a button that was reached by Tab.
 */
export function listen(act: (action: Action) => void): void {
  let digits = ''
  let tabbed = false
  window.addEventListener('pointerdown', () => (tabbed = false), true)
  // A dialog gives the focus back to the button that opened it.
  document.addEventListener('close', () => (tabbed = false), true)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') tabbed = true
      if (writing(event.key) || document.querySelector('dialog[open]') !== null) return
      const action = actionOf(event, digits, deck.direction === 'rtl')
      digits = digitsAfter(event, digits)
      if (action === undefined) return
      if (tabbed && leftTo(event.key)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      // A key that is held down acts once: a button pressed too long must not run away.
      if (!event.repeat) act(action)
    },
    true,
  )
}

/** A field for a line or a time has no use for the keys of a clicker. */
function writing(key: string): boolean {
  const clicker = key === 'PageDown' || key === 'PageUp'
  return (
    document.activeElement?.matches(clicker ? 'textarea, select' : 'input, textarea, select') ===
    true
  )
}

/** Keys with which somebody who came by Tab uses what has the focus. */
function leftTo(key: string): boolean {
  const { activeElement } = document
  const presses = activeElement?.matches('button, a, summary') === true
  const scrolls = activeElement?.matches('[tabindex]') === true
  return (presses && (key === ' ' || key === 'Enter')) || (scrolls && key.startsWith('Arrow'))
}
