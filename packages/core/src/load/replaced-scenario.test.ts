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
  scene:
    - text: Tu vecina cumple sesenta años e invita a su gente.
      sign: purpose
      points: socializing
    - text: Van en barca, y hay tortilla para todo el mundo.
      sign: setting
      points: socializing
    - text: Se canta y se cuentan historias.
      sign: interaction
      points: socializing
    - text: "Al bajar te dice: «Esto hay que repetirlo»."
      sign: outcome
      points: ${outcome}
  next: Canta, y da las gracias.
  whatIf: ¿Y si nadie cantara?
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

test('a translation may tell another scene, with as many sentences and the same signs', () => {
  expect(said('socializing')).toEqual([])
  expect(said('both')).toMatchInlineSnapshot(`
    [
      "es/scenarios.yml:37:15  birthday-picnic.scene.3.points: is "both", in English "socializing": make them equal",
    ]
  `)
})
