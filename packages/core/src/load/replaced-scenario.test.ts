import { expect, test } from 'vitest'
import { checkContent } from '../checks/writing/all.ts'
import { readFiles, shippedFolder } from '../load.ts'
import { formatProblem } from '../yaml/problem.ts'
import { parse } from './parse.ts'

const { files } = readFiles(shippedFolder)

/** What is said of the Spanish once its picnic is another scene. */
function said(outcome: string): string[] {
  const scene = `birthday-picnic:
  title: La vuelta en barca
  story: "Tu vecina cumple sesenta años y lleva a su gente en barca. Se canta y se come tortilla. Al bajar te dice: «Esto hay que repetirlo»."
  signs:
    purpose:
      points: socializing
      text: Es un cumpleaños.
    setting:
      points: socializing
      text: Una barca, con gente querida.
    interaction:
      points: socializing
      text: Se canta y se come tortilla.
    outcome:
      points: ${outcome}
      text: "Te dice: «Esto hay que repetirlo»."
  kind: socializing
  next: Canta, y da las gracias.
  discuss: ¿Qué harías si alguien te hablara aquí de trabajo?
  audience: [everyone, students]
  plan: Una barca vista desde arriba, con anillos sentados. El punto oscuro eres tú.

`
  const replaced = files.map((file) =>
    file.path === 'es/scenarios.yml'
      ? { ...file, text: file.text.replace(/^birthday-picnic:\n(?:(?: .*)?\n)+/m, scene) }
      : file,
  )
  const result = parse(replaced, 'es', [], checkContent)
  return 'problems' in result ? result.problems.map(formatProblem) : []
}

test('a translation may tell another scene, as long as its signs are the same', () => {
  expect(said('socializing')).toEqual([])
  expect(said('both')).toMatchInlineSnapshot(`
    [
      "es/scenarios.yml:38:15  birthday-picnic.signs.outcome.points: is "both", in English "socializing": make them equal",
    ]
  `)
})
