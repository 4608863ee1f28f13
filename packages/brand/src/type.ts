/** The kit's typeface, then the reader's own: nothing waits for a font. */
export const families = '"Atkinson Hyperlegible Next",system-ui,sans-serif'

/** One scale, ratio 1.2 (minor third), in rem: body text is step 1. */
export const scale = [0.875, 1, 1.2, 1.44, 1.728, 2.074, 2.488] as const
