/** Sheets of the test's seed that aren't read as they were meant. None may be added; one that is read leaves the list. */
export const failing: readonly number[] = [
  17, 19, 36, 51, 63, 65, 71, 83, 89, 98, 111, 117, 125, 136, 144, 151, 157, 182, 190, 196, 211, 213, 247, 281, 296, 307, 310, 312, 326,
  327, 335, 340, 353, 397,
]
