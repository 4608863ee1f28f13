import { expect, test } from 'vitest'
import { load, shippedFolder } from '../load.ts'
import { withPromises } from './promised.ts'

const kit = load('en', shippedFolder)
const { sheets } = kit['run-sheets']
const [objective] = kit.sponsor.objectives.points
const hour = sheets['60']

test('a run sheet that no objective names promises what its blocks practice', () => {
  if (objective === undefined || hour === undefined) throw new Error('the kit has an hour')
  const own = { ...kit['run-sheets'], sheets: { ...sheets, 55: hour } }
  const { points } = withPromises({ ...kit, 'run-sheets': own }).objectives
  expect(points.map(({ sheets: ids }) => ids.includes('55'))).toEqual(
    kit.sponsor.objectives.points.map(({ sheets: ids }) => ids.includes('60')),
  )
})

test('the block that is left out first promises nothing by itself', () => {
  if (objective === undefined || hour === undefined) throw new Error('the kit has an hour')
  const [block] = hour.blocks.filter(({ id }) => objective.blocks.includes(id))
  if (block === undefined) throw new Error('the hour practices it')
  const short = { ...hour, blocks: [block], drop: [block.id] }
  const own = { ...kit['run-sheets'], sheets: { ...sheets, 5: short } }
  expect(withPromises({ ...kit, 'run-sheets': own })).toEqual(kit.sponsor)
})

test('where every length is named, nothing changes', () => {
  expect(withPromises(kit)).toBe(kit.sponsor)
})
