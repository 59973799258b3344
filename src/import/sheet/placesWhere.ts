/** The places of a list at which something holds: `placesWhere([5, 0, 7], (n) => n > 0)` is 0 and 2. A long list leaves nothing else behind. */
export function placesWhere<T>(list: readonly T[], holds: (one: T, at: number) => boolean): number[] {
  const places: number[] = []
  for (let at = 0; at < list.length; at++) if (holds(list[at] as T, at)) places.push(at)
  return places
}

/** What of a list something holds of: the list itself where it holds of all, as in nearly every long table. */
export function onlyWhere<T>(list: readonly T[], holds: (one: T) => boolean): readonly T[] {
  for (let at = 0; at < list.length; at++) if (!holds(list[at] as T)) return list.filter(holds)
  return list
}
