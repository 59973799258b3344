/** Advance widths of ASCII 32–126 in thousandths of an em, the wider of the fonts in the stack. Regular and bold. */
const regular = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278,
  278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721,
  575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620,
  620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
]
const bold = [
  227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 325,
  325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748,
  619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644,
  644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
]

/**
 * Width of a line of text in px, by a fixed table: the same in Node and in every browser, so that a layout is the same everywhere.
 *
 *     measureText('督查', 13, 400)  26
 *     measureText('160', 13, 400)  21.6
 *
 * Chinese characters and full-width marks are one em; Latin goes by the widest font of the stack, so a real font may come out
 * a little narrower, never wider by more than a hair.
 */
export function measureText(text: string, size: number, weight: 400 | 700): number {
  const table = weight === 700 ? bold : regular
  let width = 0
  for (const char of text) {
    const code = char.codePointAt(0) as number
    if (code >= 32 && code < 127) width += table[code - 32] as number
    else if (code === 0x2212) width += table[29] as number
    else if (code >= 0xa0 && code < 0x250) width += wideLatin.has(code) ? 1000 : 640
    else width += code < 32 || (code >= 0x300 && code < 0x370) ? 0 : 1000
  }
  return (width * size) / 1000
}

/** Signs below U+0250 that Chinese fonts draw a full em wide: · ± × ÷ § °. */
const wideLatin = new Set([0xb7, 0xb1, 0xd7, 0xf7, 0xa7, 0xb0])
