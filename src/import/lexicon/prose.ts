/** What parts a text into pieces that each say one thing: commas not inside a number, stops, brackets, blanks, and what heads a list. */
export const pieceEnd = /[，；;。、！!（）()【】“”《》\n\r\t]|(?<!\d),|,(?!\d{3}(?!\d))|\s+(?![\s\d])/

/** A piece that ends with a figure: 编发信息600余期, 同比下降40.9%, 有效问卷：312份. What stands before it, the figure's words, its unit. */
export const figureAtEnd =
  /^(.*?\p{Script=Han}{2}[:：]?)((?:约|近|超过?|达到?|逾|共|共计|各)?\s*[-+]?\d[\d,.]*\s*(?:[余多]\s*)?(?:[万亿千]\s*)?(?:[余多]\s*)?)(%|‰|个百分点|\p{Script=Han}{1,4})(?:以上|左右|上下)?$/u

/** What such a piece rather says of how things are counted, due or called: 每条加2分, 满分100分, 第23期, 时序进度50%. */
export const ruleOfCounting =
  /每|加\s*\d|扣|减\s*\d+分|分值|满分|计\s*\d|权重|不少于|不低于|不高于|不得|不超|不足|低于|高于|超过?期|应|须|需|保留|小数|限|要求|标准|时[序间]进度|序时|版面|第\s*\d|[前后]\s*\d+\s*名|印\s*\d|电话|邮编|截[至止]|口径|负责|规划|目标/

/** Units of dates, ages and pages: figures in them are when, not how much. */
export const unitsOfWhen = ['年', '月', '日', '号', '时', '点', '岁', '周', '页', '天内', '级', '类', '楼', '室', '层']

/** 注：, 说明: in front of a sentence. */
export const noteWord = /^\s*(?:注|备注|说明|附注)\s*\d*[:：.、]\s*/
