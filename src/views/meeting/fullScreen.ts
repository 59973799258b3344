/** Whether the last request was granted; asked for in the click that opens the meeting, told once the meeting stands. */
let asked: Promise<boolean> | null = null

/** Ask for the whole screen; false where the browser has none to give or refuses. Never throws: the meeting goes on in the window. */
export function askFullScreen(): Promise<boolean> {
  const request = async (): Promise<boolean> => {
    try {
      if (typeof document.documentElement.requestFullscreen !== 'function') return false
      await document.documentElement.requestFullscreen()
      // Esc is a step back in the meeting, not the end of the full screen, where the browser lets us say so.
      const { keyboard } = navigator as Navigator & { keyboard?: { lock?: (keys: readonly string[]) => Promise<void> } }
      await keyboard?.lock?.(['Escape']).catch(() => undefined)
      return true
    } catch {
      return false
    }
  }
  asked = request()
  return asked
}

/** What became of the request made when the meeting was opened; null where none was. */
export function takeAsked(): Promise<boolean> | null {
  const found = asked
  asked = null
  return found
}

export async function leaveFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
  } catch {
    // It has been left already.
  }
}
