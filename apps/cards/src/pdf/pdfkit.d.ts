/** The part of pdfkit that this room uses; pdfkit brings no types of its own. */
declare module 'pdfkit' {
  type Options = {
    pdfVersion: string
    lang: string
    displayTitle: boolean
    autoFirstPage: boolean
    tagged: boolean
    subset?: 'PDF/UA'
    info: Record<string, string | Date>
  }

  /** An element of the structure tree. */
  export type Structure = {
    add(child: unknown): Structure
    end(): void
  }

  export default class PDFDocument {
    constructor(options: Options)
    /** `'1'` for PDF/UA: as a number it makes pdfkit write a CIDSet that is wrong. */
    subset: number | string
    page: { dictionary: { data: Record<string, unknown> }; height: number; width: number }
    _root: { data: { ViewerPreferences?: { data: Record<string, unknown> } } }
    _font: unknown
    _fontCount: number
    font(typeface: unknown, size: number): this
    fontSize(size: number): this
    _normalizeColor(color: unknown): unknown
    _getColorSpace(color: unknown): string
    on(event: 'data', listener: (chunk: Buffer) => void): this
    on(event: 'end' | 'pageAdded', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    rect(x: number, y: number, width: number, height: number): this
    fill(color: string): this
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      address: string,
      options: Record<string, unknown>,
    ): this
    struct(role: string, options?: Record<string, unknown>): Structure
    addStructure(element: Structure): this
    markStructureContent(role: string): unknown
    markContent(role: string, options: Record<string, unknown>): this
    endMarkedContent(): this
  }
}
