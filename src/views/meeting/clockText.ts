const two = (n: number): string => String(n).padStart(2, '0')

/**
 * The time of day, or how long something has gone on.
 *
 *     half past nine        09:30:00
 *     75 seconds in ms      01:15
 *     an hour and a second  1:00:01
 */
export function clockText(time: Date | number): string {
  if (typeof time !== 'number') return [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')
  const seconds = Math.max(0, Math.floor(time / 1000))
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
