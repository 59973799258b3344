/** Months as other languages write them, January first; words of one month are parted by strokes. Small letters, no stops. */
export const foreignMonths: readonly (readonly string[])[] = [
  // Russian
  'январь|января|янв февраль|февраля|фев март|марта|мар апрель|апреля|апр май|мая июнь|июня|июн июль|июля|июл август|августа|авг сентябрь|сентября|сен|сент октябрь|октября|окт ноябрь|ноября|ноя|нояб декабрь|декабря|дек',
  // Ukrainian
  'січень|січня лютий|лютого березень|березня квітень|квітня травень|травня червень|червня липень|липня серпень|серпня вересень|вересня жовтень|жовтня листопад|листопада грудень|грудня',
  // German
  'januar|jänner|jan februar|feb|febr märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez',
  // French
  'janvier|janv|jan février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc',
  // Spanish
  'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept|set octubre|oct noviembre|nov diciembre|dic',
  // Portuguese
  'janeiro|jan fevereiro|fev março|marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  // Italian
  'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic',
  // Dutch
  'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep|sept oktober|okt november|nov december|dec',
  // Danish, Norwegian, Swedish
  'januar|januari|jan februar|februari|feb marts|mars|mar april|apr maj|mai juni|jun juli|jul august|augusti|aug september|sep oktober|okt november|nov december|desember|dec|des',
  // Polish
  'styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik|października|paź listopad|listopada|lis grudzień|grudnia|gru',
  // Czech
  'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
  // Turkish
  'ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
  // Indonesian, Malay
  'januari|jan februari|februari|feb maret|mac|mar april|apr mei juni|jun juli|julai|jul agustus|ogos|agu september|sep oktober|okt november|nov desember|disember|des',
  // Finnish
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  // Hungarian
  'január február március április május június július augusztus szeptember október november december',
  // Romanian
  'ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sep octombrie|oct noiembrie|noi decembrie|dec',
  // Greek
  'ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος',
].map((line) => line.split(' '))

/** Quarter behind or before its number, as other languages write it: 1 квартал, 2e trimestre, 3. Quartal, Quý 4. */
export const foreignQuarter =
  '(?:квартала?|кв\\.?|кварталу|trimestre|trim\\.?|quartal|kvartal|kvartál|kwartaal|kwartał|neljännes|negyedév|çeyrek|quý|suku tahun)'

/** The whole year beside its months, in English and in those languages: Annual, Год, Jahr. */
export const wholeYearBeside =
  /^(?:annual|full year|whole year|ann\.?|год|за год|рік|jahr|gesamtjahr|année|annee|an|año|total anual|ano|anno|jaar|år|rok|yıl|tahun|vuosi|év)$/i
/** What is read in its place. */
export const wholeYearWord = '全年'
