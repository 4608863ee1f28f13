/** The long sets run with `npm run test:all`; the short ones always. */
export const heavy = process.env.KIT_ALL === '1'
