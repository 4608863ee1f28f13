import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { shippedFolder } from '../load/folder.ts'
import { writeFrench } from './fake-french.ts'

/** What an organization may put into its folder, and in which ways. */
export const choices = {
  start: ['en', 'es'],
  scenario: ['none', 'en', 'es'],
  question: ['none', 'own'],
  sorting: ['none', 'own'],
  sheet: ['none', 'own'],
  french: ['none', 'ten rows'],
  colors: ['none', 'own'],
  house: ['none', 'drinks'],
} as const

export type Choice = { [name in keyof typeof choices]: (typeof choices)[name][number] }

/** A folder that says whose it is, and nothing else. */
export const nothingOwn: Choice = {
  start: 'en',
  scenario: 'none',
  question: 'none',
  sorting: 'none',
  sheet: 'none',
  french: 'none',
  colors: 'none',
  house: 'none',
}

/** A folder with something of everything, in three languages. */
export const everythingOwn: Choice = {
  start: 'en',
  scenario: 'es',
  question: 'own',
  sorting: 'own',
  sheet: 'own',
  french: 'ten rows',
  colors: 'own',
  house: 'drinks',
}

/** Folders in which every two ways of two things meet at least once. */
export function pairwise(): Choice[] {
  const open = new Set(all().flatMap(pairsOf))
  const chosen: Choice[] = []
  while (open.size > 0) {
    const news = (one: Choice) => pairsOf(one).filter((pair) => open.has(pair)).length
    const [best] = all().sort((one, other) => news(other) - news(one))
    if (best === undefined) break
    for (const pair of pairsOf(best)) open.delete(pair)
    chosen.push(best)
  }
  return chosen
}

function all(): Choice[] {
  return Object.entries(choices).reduce<Record<string, string>[]>(
    (some, [name, ways]) => some.flatMap((one) => ways.map((way) => ({ ...one, [name]: way }))),
    [{}],
  ) as Choice[]
}

function pairsOf(choice: Choice): string[] {
  const ways = Object.entries(choice).map(([name, way]) => `${name}=${way}`)
  return ways.flatMap((one, index) => ways.slice(index + 1).map((other) => `${one}, ${other}`))
}

/** Writes such a folder. */
export function writeOwnFolder(folder: string, choice: Choice): void {
  const write = (path: string, value: unknown) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), typeof value === 'string' ? value : stringify(value))
  }
  const { start, scenario, question, sorting, sheet, french, colors, house } = choice
  write('workshop.yml', {
    extends: 'read-the-room',
    organization: 'Harbour College',
    locale: start,
    ...(scenario === 'none' ? {} : { scenarios: ['ferry-deck', 'birthday-picnic'] }),
    ...(sheet === 'none' ? {} : { length: '50' }),
    ...(colors === 'none' ? {} : { colors: { networking: '#006B54', socializing: '#7A1F5C' } }),
  })
  if (scenario !== 'none') write(`${scenario}/scenarios.yml`, { 'ferry-deck': ferry[scenario] })
  if (question === 'own') write('en/questions.yml', ownQuestion)
  if (sorting === 'own') write('en/sorting.yml', ownCard)
  if (sheet === 'own') write('en/run-sheets.yml', { sheets: { 50: ownSheet() } })
  if (house === 'drinks') write('en/deck.yml', { subtitle: 'A round of drinks for all of us' })
  if (french !== 'none') writeFrench(folder, 10)
}

const ferry = {
  en: {
    title: 'The ferry deck',
    scene: [
      { text: 'On the ferry home, the crew of the fair sits on the deck.' },
      {
        text: 'Kim says, "No shop talk until the harbor, please."',
        sign: 'interaction',
        points: 'socializing',
      },
      { text: 'You pass the bread around.', sign: 'setting', points: 'socializing' },
    ],
    next: 'Ask Kim about the music, and leave work for Monday.',
    whatIf: 'What if Kim asked what you thought of the fair?',
    discuss: 'Who set the rule here, and how did it help?',
    audience: ['everyone'],
  },
  es: {
    title: 'La cubierta del ferri',
    scene: [
      { text: 'En el ferri de vuelta, el equipo de la feria se sienta en la cubierta.' },
      {
        text: 'Kim dice: «Nada de trabajo hasta el puerto, por favor».',
        sign: 'interaction',
        points: 'socializing',
      },
      { text: 'Repartes el pan.', sign: 'setting', points: 'socializing' },
    ],
    next: 'Pregunta a Kim por la música y deja el trabajo para el lunes.',
    whatIf: '¿Y si Kim te preguntara qué te pareció la feria?',
    discuss: '¿Quién puso la regla aquí y de qué sirvió?',
    audience: ['everyone'],
  },
}

const ownCard = {
  'stall-by-the-gate': {
    text: 'By the gate, a bank hands out pens and forms.',
    dimension: 'setting',
    points: 'networking',
  },
}

/** The family that the guide shows to those who write their own. */
const ownQuestion = guided('act:\n  photos-for-nico:')

function guided(start: string): unknown {
  const guide = readFileSync(join(shippedFolder, 'README.md'), 'utf8')
  const from = guide.indexOf(start)
  return parse(guide.slice(from, guide.indexOf('```', from)))
}

/** The shortest hour, with five minutes that belong to nobody. */
function ownSheet(): unknown {
  const { sheets } = parse(readFileSync(join(shippedFolder, 'en/run-sheets.yml'), 'utf8'))
  const sheet = sheets['45']
  return { ...sheet, name: '50 minutes', minutes: 50, reserve: sheet.reserve + 5 }
}
