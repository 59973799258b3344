/** Places, and those that make them up: a province over its cities, a city over its counties, a county over its towns. */
export const placesWithin: readonly { readonly whole: RegExp; readonly part: RegExp; readonly mostly: RegExp }[] = [
  { whole: /(?:省|自治区)$/, part: /(?:市|州|盟|地区)$/, mostly: /(?:市|州|盟|地区)$/ },
  // 邹平市 is a county too.
  { whole: /(?:市|州|盟|地区)$/, part: /[县区旗市]$/, mostly: /[县区旗]$/ },
  { whole: /[县区旗市]$/, part: /(?:[镇乡]|街道|街道办事处)$/, mostly: /(?:[镇乡]|街道|街道办事处)$/ },
]
