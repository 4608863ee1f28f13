import { launch } from '@read-the-room/browser'
import type { Engine } from '@read-the-room/browser/engine'

/** The kit's own browser, spoken to as browsers of other makes are. */
export async function openChromium(): Promise<Engine> {
  const browser = await launch()
  const page = await browser.newPage()
  return {
    go: async (address) => {
      await page.goto(address)
    },
    ask: async <T>(expression: string) =>
      JSON.parse(
        await page.evaluate(`(async () => JSON.stringify((await (${expression})) ?? null))()`),
      ) as T,
    picture: () => page.screenshot(),
    close: () => browser.close(),
  }
}
