/** What a key does. A number goes to the slide of that number. */
export type Action =
  | 'next'
  | 'previous'
  | 'nextSlide'
  | 'previousSlide'
  | 'first'
  | 'last'
  | 'list'
  | 'help'
  | 'blank'
  | 'fullscreen'
  | 'pointer'
  | 'clock'
  | 'step'
  | 'minute'
  | 'count'
  | 'room'
  | 'daylight'
  | number

/** A key as the browser tells it. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'
>

const keys: Record<string, Action> = {
  ' ': 'next',
  Enter: 'next',
  PageDown: 'next',
  ArrowDown: 'next',
  Backspace: 'previous',
  PageUp: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  o: 'list',
  '?': 'help',
  b: 'blank',
  '.': 'blank',
  f: 'fullscreen',
  // The button with which clickers begin a show.
  F5: 'fullscreen',
  l: 'pointer',
  c: 'clock',
  n: 'step',
  '+': 'minute',
  v: 'count',
  r: 'room',
  d: 'daylight',
}

/** What a press does; `digits` are those typed just before. Undefined leaves it to the browser. */
export function actionOf(press: Press, digits: string, rtl: boolean): Action | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press
  if (ctrlKey || metaKey || altKey) return undefined
  if (key === 'Enter' && digits !== '') return Number(digits)
  if (key === 'ArrowRight') return turned(rtl ? 'previous' : 'next', shiftKey)
  if (key === 'ArrowLeft') return turned(rtl ? 'next' : 'previous', shiftKey)
  const action = keys[key.length === 1 ? key.toLowerCase() : key]
  return action === 'next' || action === 'previous' ? turned(action, shiftKey, key) : action
}

/** With shift, an arrow goes a whole slide, past its steps; Space goes back. */
function turned(action: 'next' | 'previous', shift: boolean, key?: string): Action {
  if (!shift) return action
  if (key === ' ') return 'previous'
  return action === 'next' ? 'nextSlide' : 'previousSlide'
}

/** Digits typed so far, with this press: any other key forgets them. */
export function digitsAfter({ key, ctrlKey, metaKey, altKey }: Press, digits: string): string {
  const digit = /^\d$/.test(key) && !ctrlKey && !metaKey && !altKey
  return digit ? `${digits}${key}`.slice(-3) : ''
}
