/**
 * What browsers refuse or lack, by name: each runs in a page before anything else, and knows
 * nothing but the page. `keeps` says whether a reload still finds the answers.
 */
export type Fault = { run: () => void; keeps: boolean }

export const faults: Record<string, Fault> = {
  'no storage': { run: hide, keeps: true },
  'storage null, as in apps that show pages': { run: nullStorage, keeps: true },
  'a look at storage throws': { run: throwAtLook, keeps: true },
  'storage throws what is no DOMException': { run: throwAtAll, keeps: true },
  'storage full': { run: fill, keeps: true },
  'storage that takes all and holds nothing': { run: holdNothing, keeps: true },
  'storage full, and no history entry may change': { run: refuseEntries, keeps: false },
  'methods of later years are missing': { run: age, keeps: true },
  'nothing but pages: no worker, clipboard, faces': { run: strip, keeps: true },
  'a look at the worker throws': { run: refuseWorker, keeps: true },
}

function hide(): void {
  Object.defineProperty(window, 'localStorage', { value: undefined })
}

function nullStorage(): void {
  Object.defineProperty(window, 'localStorage', { value: null })
}

function throwAtLook(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
}

function throwAtAll(): void {
  const refuse = () => {
    throw { name: 'NS_ERROR_FILE_CORRUPTED' }
  }
  Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse })
}

function fill(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
}

function holdNothing(): void {
  Storage.prototype.setItem = () => {}
}

function refuseEntries(): void {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError')
  }
  Storage.prototype.setItem = refuse
  history.replaceState = refuse
}

/** Takes away what has come since 2021, some of it in the oldest browsers already. */
function age(): void {
  const lists = 'findLast findLastIndex toSorted toReversed toSpliced with'.split(' ')
  for (const name of lists) Reflect.deleteProperty(Array.prototype, name)
  for (const name of ['isWellFormed', 'toWellFormed']) {
    Reflect.deleteProperty(String.prototype, name)
  }
  for (const name of ['groupBy', 'fromEntriesAsync']) Reflect.deleteProperty(Object, name)
  for (const name of ['withResolvers', 'try']) Reflect.deleteProperty(Promise, name)
  for (const name of ['structuredClone', 'reportError', 'scheduler', 'navigation', 'Iterator']) {
    Reflect.deleteProperty(window, name)
  }
  Reflect.deleteProperty(Element.prototype, 'checkVisibility')
}

function strip(): void {
  for (const name of ['serviceWorker', 'clipboard', 'share', 'userActivation']) {
    Reflect.deleteProperty(Navigator.prototype, name)
  }
  Object.defineProperty(document, 'fonts', { value: undefined })
}

function refuseWorker(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', {
    get: () => {
      throw new DOMException('insecure', 'SecurityError')
    },
  })
}

/** An element that the browser cannot make, until the page says that it is mended. */
export function failToDraw(tag: string): void {
  const create = Document.prototype.createElement
  Document.prototype.createElement = function (this: Document, name: string) {
    if (name === tag && sessionStorage.getItem('mended') === null) throw new Error('not drawn')
    return create.call(this, name)
  } as typeof create
}
