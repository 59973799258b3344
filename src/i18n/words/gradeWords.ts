/** Words for how good something is, the worst first; those of one line are as good as each other. */
const fromWorst: readonly RegExp[] = [
  /^(?:差|很差|不合格|不称职|不达标|未达标|不及格|落后|后进|末位|红牌|否|未签订?|未完成|没有|[EF]级?|五等|不通过|未通过|poor|failed|fail|no)(?:等次|档|等级|类|单位|支部)?$/i,
  /^(?:较差|一般较差|基本不合格|D级?|四等|待提升|待改进|整改|需整改|below average)(?:等次|档|等级|类)?$/i,
  /^(?:一般|中|中等|基本合格|基本称职|及格|基本达标|C级?|三等|普通|average|fair)(?:等次|档|等级|类)?$/i,
  /^(?:较好|良|良好|合格|称职|达标|B级?|二等|中上|good|pass(?:ed)?)(?:等次|档|等级|类)?$/i,
  /^(?:好|很好|优|优秀|先进|示范|模范|A{1,3}级?|一等|是|已签订?|已完成|通过|excellent|yes)(?:等次|档|等级|类)?$/i,
]

/** How good a word says something is, 0 the worst; null of a word that says nothing of it. */
export function gradeOf(word: string): number | null {
  const stars = /^(?:[★☆⭐]+|([一二三四五六1-6])颗?星级?)$/.exec(word)
  if (stars !== null) return stars[1] === undefined ? word.replace(/☆/g, '').length : '一二三四五六123456'.indexOf(stars[1]) % 6
  const at = fromWorst.findIndex((words) => words.test(word.normalize('NFKC').replace(/[“”"'\s]/g, '')))
  return at < 0 ? null : at
}
