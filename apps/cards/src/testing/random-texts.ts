import fc from 'fast-check'

/** Letters of several languages: each is a letter with the accents that it may bear. */
const alphabets = {
  vietnamese: [...'aăâeêioôơuưy'].flatMap((letter) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => letter + tone),
  ),
  yoruba: ['ẹ', 'ọ', 'ṣ', 'gb', 'ẹ́', 'ẹ̀', 'ọ́', 'ọ̀', 'n̄', 'ḿ', 'ǹ', 'à', 'í'],
  igbo: ['ị', 'ọ', 'ụ', 'ṅ', 'ị́', 'ụ̀', 'gw', 'kp', 'ch', 'a', 'e'],
  greek: [...'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊΐ'],
  cyrillic: [...'абвгдежзийклмнопрстуфхцчшщъыьэюяёїєґљњћџ'],
  german: ['äu', 'ß', 'sch', 'tz', 'ffi', 'fl', 'ss', 'ung', 'ö', 'ü', 'Ä', 'e', 'n', 'r'],
  finnish: ['ää', 'yö', 'kk', 'll', 'ä', 'ö', 'y', 'u', 'oi', 's', 't', 'n'],
  english: ['fi', 'ffl', 'a', 'e', 'o', 's', 't', 'th', 'ı', 'j'],
}

const hebrewLetters = [...'אבגדהוזחטיכלמנסעפצקרשתךםןףץ']

/** Parts of which German and Finnish make words that are as long as a line. */
const compounds = {
  german: ['weihnachts', 'feier', 'organisations', 'gruppe', 'betriebs', 'versammlung'],
  finnish: ['lento', 'kone', 'suihku', 'turbiini', 'moottori', 'apu', 'mekaanikko'],
}

type Alphabet = readonly string[]

const wordOf = (letters: Alphabet, longest = 12) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: longest }),
      fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'),
      fc.boolean(),
    )
    .map(([parts, form, capital]) => {
      const text = parts.join('')
      return (capital ? text.toLocaleUpperCase('vi') : text).normalize(form)
    })

/** A word of one language, with its accents written either way. */
export const word = fc.constantFrom(...Object.values(alphabets)).chain((letters) => wordOf(letters))

/** A name of up to four words. */
export const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

export const hebrew = fc
  .array(fc.constantFrom(...hebrewLetters), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(''))

const compound = fc
  .constantFrom(...Object.values(compounds))
  .chain((parts) => fc.array(fc.constantFrom(...parts), { minLength: 2, maxLength: 7 }))
  .map((parts) => parts.join(''))

/** Sixty letters and nowhere to break. */
const unbroken = fc
  .constantFrom(...Object.values(alphabets), hebrewLetters)
  .chain((letters) => fc.array(fc.constantFrom(...letters), { minLength: 60, maxLength: 60 }))
  .map((letters) => [...letters.join('')].slice(0, 60).join(''))

/** A name as it may stand in a list: of any script, now and then far too long. */
export const anyName = fc.oneof(
  { weight: 12, arbitrary: name },
  { weight: 3, arbitrary: fc.array(hebrew, { minLength: 1, maxLength: 4 }).map(spaced) },
  { weight: 2, arbitrary: compound },
  { weight: 1, arbitrary: unbroken },
)

/** A text of one script: words and sentences of any length, now and then a word as long as a line. */
export const anyText = fc
  .constantFrom(...Object.values(alphabets), hebrewLetters)
  .chain((letters) => {
    const long = fc.constantFrom(60, 30, 20).chain((length) => wordOf(letters, length))
    const some = fc.oneof(
      { weight: 14, arbitrary: wordOf(letters) },
      { weight: 1, arbitrary: long },
    )
    return fc.array(some, { minLength: 1, maxLength: 24 })
  })
  .map(spaced)

/** A text with German and Finnish compounds in it. */
export const compoundText = fc
  .array(fc.oneof(compound, wordOf(alphabets.english)), { minLength: 1, maxLength: 9 })
  .map(spaced)

function spaced(words: string[]): string {
  return words.join(' ')
}
