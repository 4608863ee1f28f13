/** Whether this browser has a share sheet. */
export const canShare = (): boolean => 'share' in navigator

/** Opens the share sheet. Whoever closes it changed their mind; anything else is a fault. */
export async function share(what: ShareData): Promise<void> {
  try {
    await navigator.share(what)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
