/** The part of pdfkit that this room uses; pdfkit brings no types of its own. */
declare module 'pdfkit' {
  type Options = {
    pdfVersion: string
    lang: string
    displayTitle: boolean
    autoFirstPage: boolean
    compress?: boolean
    tagged?: boolean
    subset?: string
    info: {
      Title: string
      CreationDate: Date
      Creator?: string
      Producer?: string
      Author?: string
    }
  }

  export default class PDFDocument {
    constructor(options: Options)
    on(event: 'data', listener: (chunk: Buffer) => void): this
    on(event: 'end' | 'pageAdded', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
  }
}
