import type { Heading } from './heading'

/**
 * What a column is for by the words above it: one entry a heading. Matched against a text whose blanks are taken out and whose
 * full-width forms are made plain; never the only evidence for a layout.
 */
export const columnHeadings = {
  /** 序号: numbers the lines. */
  serial: {
    words: ['序号', '编号', '行次', '行号', '序', '号', 'no.', 'no', '#', '№', 'id', 's/n', 'serial', 'index'],
    pattern: /^(序号|顺序号?|行次|行号|编号|排序|№|no\.?|n°|#|index|s\/?n|sort(_?order)?|rownum(ber)?)$/i,
  },
  /** 备注: says something of the line, in words. */
  remark: {
    words: [
      '备注',
      '说明',
      '注',
      '注释',
      '情况说明',
      '备 注',
      '附注',
      '原因',
      '原因说明',
      'note',
      'notes',
      'remark',
      'remarks',
      'comment',
      'comments',
      'flag',
      'flags',
      'flag description',
    ],
    pattern:
      /^(备注|说明|备考|注|注释|附注|情况说明|原因|原因分析|标注|notes?|remarks?|footnotes?|comments?|flags?|flagdescription|symbol)$/i,
  },
  /** 单位: names who reports or is reported on. */
  office: {
    words: [
      '单位',
      '单位名称',
      '部门',
      '责任单位',
      '牵头单位',
      '报送单位',
      '填报单位',
      '处室',
      '科室',
      '机构',
      '地区',
      '地区名称',
      '区域',
      '县区',
      '县市区',
      '园区',
      '区县',
      '县(市、区)',
      '市县',
      '市州',
      '地市',
      '城市',
      '省份',
      '省市',
      '乡镇',
      '镇街',
      '街道',
      // Names under them are of places, though they leave their ending out.
      '省',
      '州',
      '县',
      '区',
      '旗',
      '镇',
      '乡',
      '县市',
      '镇乡',
      '乡镇街道',
      '镇(街道)',
      '乡镇(街道)',
      '支部',
      '党支部',
      '党组织',
      '学校',
      '企业',
      '公司',
      '国家',
      '国家和地区',
      '承办单位',
      '办公室',
      '组织',
      'area',
      'region',
      'country',
      'country name',
      'country or area',
      'location',
      'place',
      'local authority',
      'organisation',
      'organization',
      'office',
      'agency',
      'city',
      'province',
      'state',
      'territory',
      'geo',
      'entity',
      // Russian
      'город',
      'регион',
      'страна',
      'область',
      'район',
      'муниципальное образование',
      'субъект рф',
      // Korean, Japanese, Vietnamese, Turkish, Spanish
      '지역',
      '시도',
      '시군구',
      '행정구역',
      '地域',
      '都道府県',
      '市町村',
      'tỉnh',
      'địa phương',
      'iller',
      'provincia',
      'provinsi',
      'kabupaten/kota',
      'municipio',
      'país',
    ],
    pattern:
      /^([省市县区乡镇村校院馆站店行厂]名|(?:[县市区镇乡村街居所站队室科处股]|街道|社区|中心|乡镇){1,2}\((?:[县市区镇乡村街居所站队室科处股办]|街道|社区|中心|办事处)(?:、[县市区镇乡村街居所站队室科处股])?\)|(?:基层)?(?:站所|所站|所队|股室|委办局)|(学校|医院|企业|公司|场馆|网点|窗口|机关|乡镇|村|社区|支部)名称|填报单位|报送单位|责任单位|牵头单位|单位名称|单位|部门|部门名称|处室|科室|机构|机构名称|地区|地区名称|区域|所属地域|行政区|行政区划|区县|县区|县市区|园区|市州|县\(市、区\)|市\(县、区\)|区\(县\)|市县|城市|地市|市|省|省份|省市|省市区|国家|国家\/地区|国家或地区|街道|乡镇|镇街|村居|站点|测站|台站|监测站|监测点位?|点位|断面|支部|党支部|学校|企业|country|country\/area|countryorarea|countryname|region|regionname|area|areaname|location|locationname|state|names?|city|district|province|county|entity|geography|geoname|territory|geo|geounit|refarea|economy|localauthority|organisation|organization|organisationname|organizationname|department|agency|division)$/i,
  },
  /** 年份: says when. */
  period: {
    words: [
      '年份',
      '年度',
      '月份',
      '时间',
      '日期',
      '统计期',
      '报告期',
      '期间',
      '季度',
      '年',
      '月',
      '截止日期',
      '统计时间',
      '统计年份',
      '期',
      '时期',
      '年代',
      '公元',
      '年月',
      'year',
      'month',
      'quarter',
      'date',
      'period',
      'time',
      'time period',
      'week',
      'years',
      'fiscal year',
      // Korean, Russian, Spanish, Portuguese, French, German, Turkish, Vietnamese, Indonesian
      '연도',
      '년도',
      '기간',
      '시점',
      'год',
      'año',
      'ano',
      'année',
      'jahr',
      'yıl',
      'năm',
      'tahun',
    ],
    pattern:
      /^((统计|报告|数据|所属|上报|填报|考核|会计|业务|发生|报送)(年份|年度|月份|月度|季度|年月|时间|日期|期间|期)|(诊断|发病|就诊|报案|受理|观测|监测|采样|成交|交易|销售|生产)(年份?|月份?|年月|季度)|年份|年度|年|月份|月|月度|季度|季|时间|日期|统计期|统计时间|期间|期别|时期|报告期|数据期|年月|截止日期|日|周|周次|year|years|month|quarter|week|date|day|period|time|timeperiod|reportingperiod|referenceperiod|yearcode|yr|endd?t|截止日期enddt)$/i,
  },
  /** 单位 heads offices in one sheet and units of measure in the next: its members decide. */
  unit: {
    words: ['单位', '计量单位', '度量单位', 'unit', 'units', 'unit of measure', 'unit of measurement', 'uom'],
    pattern: /^(计量单位|单位|unit|units|unitofmeasure|uom|量纲)$/i,
  },
  /** 数值 only says "here are the figures": its indicator stands elsewhere. */
  value: {
    words: [
      '数值',
      '数量',
      '值',
      '数据',
      '指标值',
      '实际值',
      '完成数',
      '完成值',
      '实绩',
      '当前值',
      'value',
      'values',
      'obs_value',
      'amount',
      'figure',
      'observation value',
    ],
    pattern:
      /^(数值|数据|数据值|值|数量|指标值|统计值|统计数|统计|数字|本期数|完成情况|完成数|实绩|实际|实际数|实际完成|绝对[量数额值]|工作情况|现状|情况|value|values|obsvalue|obs_value|amount|figure|data|number)$/i,
  },
  /** 口径: by which definition. */
  definition: { words: ['口径', '统计口径', '口径说明', 'definition', 'basis', 'adjustment', 'seasonal adjustment'], pattern: null },
  /** 指标, Element: names indicators, as against 类别 or 名称, which may name anything. */
  indicator: {
    words: [],
    pattern:
      /^([一二三四]级指标|评价指标|指标内容|指标|指标名称|指标名|统计指标|考核指标|项目|项目名称|主要指标|指标项|目标任务|事项|indicator|indicatorname|series|seriesname|variable|measure|metric|element|statistic)$/i,
  },
} as const satisfies Record<string, Heading>

/** Where a thing lies on the globe: 经度, 北纬, Latitude; no figure of it is ever counted (rule L1). */
export const globeHeading =
  /^(?:地理|中心|站点)?(?:坐标)?[-_ ]?[(（]?(?:东经|西经|北纬|南纬|经度|纬度|经纬度)[)）]?(?:坐标)?(?:[(（][^()（）]*[)）])?$|^[XYZ]坐标(?:[(（][^()（）]*[)）])?$|^坐标[(（]?[XYZ][)）]?$|^(?:\w+[ _])?(?:lat|lon|lng|long|latitude|longitude)(?: ?[(（][^()（）]*[)）]|[ _]?(?:deg|dd|degrees|wgs84))?$|^(?:[xy][ _]?coord(?:inate)?s?|easting|northing)$/i
/** 代码, Area Code (FAO), Organisation_code: the column names things by numbers; searched in the heading as it is spaced. */
export const codeHeading =
  /代码|编码|流水号|交易号|型号|规格|考场号|座位号|准考证号|房号|门牌号|车牌号?|学号|工号|单号|证号|文号|合同号|编号$|序列号|排序号|显示(?:顺序|序号)|排列顺序|[\u4e00-\u9fff]id(?=$|[)）])|密码|账号|卡号|邮政编码|传真|区划码|信用代码|统计码|代号|行号|页码|页号|邮编|身份证号|手机|电话|联系方式|网址|(^|[\s_(/])(sort ?(?:order|no|num)|code|codes|id|ids|cdid|iso ?\d?|fips|geocode|hex|rgb|url)(?=$|[\s_)(/])/i
/** A place in a computer or on the net, of which nothing is counted whatever it holds. */
export const addressHeading = /^(?:url|uri|网址|链接|链接地址|路径|文件路径|地址链接|link|path|href|ip(?:地址)?)$/i
/** LocID, ItemCode: the same at the end of a name written together. */
export const codeTail = /[a-z](Code|ID|Id|Key)$|^[a-z]{3,}code$/
