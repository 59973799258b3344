/**
 * What makes a name one of a place in other languages (rule O2): the words of its divisions, which stand in front or at its end. Public
 * knowledge, as countries are.
 *
 *     Тульская область, Республика Коми, Кабардино-Балкарская Республика, Чукотский автономный округ
 *     서울특별시, 경기도, 수원시 팔달구; 青森県, 京都府
 *     Kabupaten Bogor, Provinsi Bali, Tỉnh Bắc Ninh, Provincia de Jujuy
 */
export const placeWordsAbroad: readonly RegExp[] = [
  /(?<![а-яё])(?:область|край|республика|федерация|автономный округ|федеральный округ|муниципальный (?:округ|район)|городской округ|район|город(?: федерального значения)?)(?![а-яё])/i,
  /(?:특별시|광역시|특별자치시|특별자치도)$|^(?:경기|강원|충청[남북]|전라[남북]|경상[남북]|제주)도?$|^(?:서울|부산|대구|인천|광주|대전|울산|세종|충북|충남|전북|전남|경북|경남)시?$|^[가-힣]{2,4}[시군]( [가-힣]{1,4}구)?$/,
  /^(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県?$|^(?:東京都?|京都府|大阪府?|北海道)$/,
  /^(?:Kabupaten|Kab\.|Kota|Provinsi|Kecamatan|Tỉnh|Thành phố|TP\.?|Huyện|Provincia|Prov\.|Departamento|Município|Municipio|Estado|Région|Département|Landkreis|Bundesland) (?:d[eo]s? |du |la )?\p{Lu}/u,
]
