import { z } from 'zod'

/** The name of a run sheet of `run-sheets.yml`, such as 60-online; mostly a number of minutes. */
export const sheetName = z
  .union([z.string(), z.number()], 'is no run sheet: write its name, such as 60')
  .transform(String)
