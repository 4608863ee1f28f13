import { PDFName } from '@cantoo/pdf-lib'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isToRead } from './document-rules.ts'
import type { Finding, Opened } from './open.ts'

/** What a screen reader needs of a file that is made to be read. */
export async function structureRules(file: Opened): Promise<Finding[]> {
  const read = file.about.form === 'screen' || isToRead(file.objects)
  if (!read) return []
  return [
    ...catalogRules(file),
    ...(await metadataRules(file)),
    ...(await markRules(file)),
    ...(await treeRules(file)),
  ]
}

function catalogRules({ objects }: Opened): Finding[] {
  const { catalog } = objects
  const findings: Finding[] = []
  if (!catalog.has(PDFName.of('MarkInfo'))) {
    findings.push({ rule: 'marked', detail: 'the file does not say that it is tagged' })
  }
  for (const [index, page] of objects.getPages().entries()) {
    if (String(page.node.get(PDFName.of('Tabs'))) === '/S') continue
    findings.push({
      rule: 'tabs',
      page: index + 1,
      detail: 'the tab order is not the reading order',
    })
  }
  return findings
}

async function metadataRules({ shown }: Opened): Promise<Finding[]> {
  const { metadata } = await shown.getMetadata()
  const outline = await shown.getOutline()
  const findings: Finding[] = []
  if (!/pdfuaid:part/.test(String(metadata?.getRaw() ?? ''))) {
    findings.push({ rule: 'identifier', detail: 'the metadata do not name PDF/UA' })
  }
  if (!outline || outline.length === 0) {
    findings.push({ rule: 'bookmarks', detail: 'there are no bookmarks' })
  }
  return findings
}

const painting: number[] = [
  OPS.showText,
  OPS.showSpacedText,
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.constructPath,
  OPS.paintImageXObject,
  OPS.paintFormXObjectBegin,
  OPS.shadingFill,
]

/** Everything that is painted is content with a place in the tree, or an artifact. */
async function markRules({ shown }: Opened): Promise<Finding[]> {
  const findings: Finding[] = []
  for (let number = 1; number <= shown.numPages; number += 1) {
    const { fnArray, argsArray } = await (await shown.getPage(number)).getOperatorList()
    const seen = new Set<number>()
    let [open, loose, nested] = [0, 0, 0]
    for (const [index, fn] of fnArray.entries()) {
      if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) {
        const [, properties] = argsArray[index] ?? []
        const mark = markOf(properties)
        if (open > 0) nested += 1
        open += 1
        if (mark === undefined) continue
        if (seen.has(mark)) findings.push({ rule: 'mark-twice', page: number, detail: `${mark}` })
        seen.add(mark)
      }
      if (fn === OPS.endMarkedContent) open -= 1
      if (open === 0 && painting.includes(fn)) loose += 1
    }
    if (loose > 0) findings.push({ rule: 'unmarked', page: number, detail: `${loose} strokes` })
    if (nested > 0) findings.push({ rule: 'nested', page: number, detail: `${nested} marks` })
    if (open !== 0) findings.push({ rule: 'unclosed', page: number, detail: `${open} marks` })
  }
  return findings
}

function markOf(properties: unknown): number | undefined {
  return typeof properties === 'number' ? properties : undefined
}

type TreeNode = { role?: string; alt?: string; type?: string; children?: TreeNode[] }

/** Heads step down one level at a time, pictures have words, lists and tables are whole. */
async function treeRules({ shown }: Opened): Promise<Finding[]> {
  const findings: Finding[] = []
  let level = 0
  for (let number = 1; number <= shown.numPages; number += 1) {
    const tree: TreeNode | null = await (await shown.getPage(number)).getStructTree()
    if (!tree) {
      findings.push({ rule: 'tree', page: number, detail: 'the page is not in the structure tree' })
      continue
    }
    for (const { node, parent } of nodes(tree, '')) {
      const { role = '' } = node
      const head = /^H(\d)$/.exec(role)?.[1]
      if (head !== undefined) {
        if (Number(head) > level + 1) {
          findings.push({ rule: 'heads', page: number, detail: `${role} after H${level}` })
        }
        level = Number(head)
      }
      if (role === 'Figure' && !node.alt) {
        findings.push({ rule: 'alternative', page: number, detail: 'a picture without words' })
      }
      const home = homes[role]
      if (home && !home.includes(parent)) {
        findings.push({ rule: 'nesting', page: number, detail: `${role} in ${parent}` })
      }
    }
  }
  return findings
}

/** What some elements may stand in. */
const homes: Record<string, string[]> = {
  LI: ['L'],
  LBody: ['LI'],
  Lbl: ['LI'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
}

function* nodes(node: TreeNode, parent: string): Generator<{ node: TreeNode; parent: string }> {
  yield { node, parent }
  for (const child of node.children ?? []) yield* nodes(child, node.role ?? '')
}
