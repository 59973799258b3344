import { rateWords } from '../../lexicon/headings/headers'
import { headedAsRate, perHead } from '../../lexicon/measures/rates'
import { averageWords, durationWords, hoursGiven } from '../../lexicon/types'

/** 批示率, 占比, 平均, 人均…: figures that are never added. */
export function isRateName(name: string): boolean {
  const plain = name
    .replace(/[(（].*[)）]$/, '')
    .trim()
    .toLowerCase()
  return rateWords.some((word) => plain.endsWith(word)) || perHead.test(plain) || headedAsRate.test(plain)
}

/** 平均办理时长, 每万人…, 办结用时: for each of something, or how long it takes. */
export function isAverageName(name: string): boolean {
  return averageWords.test(name) || (durationWords.test(name) && !hoursGiven.test(name))
}

/** Rates and averages: no total of a sheet is the sum of them. */
export function isNeverSummedName(name: string): boolean {
  return isRateName(name) || isAverageName(name)
}
