/** Countries by the short names Chinese sheets give them (rule O2): public knowledge, as their English names are. */
export const countriesInChinese: ReadonlySet<string> = new Set(
  `阿富汗 阿尔巴尼亚 阿尔及利亚 安道尔 安哥拉 安提瓜和巴布达 阿根廷 亚美尼亚 澳大利亚 奥地利 阿塞拜疆 巴哈马 巴林 孟加拉国 巴巴多斯 白俄罗斯 比利时 伯利兹 贝宁 不丹 玻利维亚 波斯尼亚和黑塞哥维那 博茨瓦纳 巴西 文莱 保加利亚 布基纳法索 
  布隆迪 柬埔寨 喀麦隆 加拿大 佛得角 中非共和国 乍得 智利 哥伦比亚 科摩罗 刚果(布) 刚果(金) 哥斯达黎加 科特迪瓦 克罗地亚 古巴 塞浦路斯 捷克 丹麦 吉布提 多米尼克 多米尼加共和国 厄瓜多尔 埃及 萨尔瓦多 赤道几内亚 厄立特里亚 爱沙尼亚 
  斯威士兰 埃塞俄比亚 斐济 芬兰 法国 加蓬 冈比亚 格鲁吉亚 德国 加纳 希腊 格林纳达 危地马拉 几内亚 几内亚比绍 圭亚那 海地 洪都拉斯 匈牙利 冰岛 印度 印度尼西亚 伊朗 伊拉克 爱尔兰 以色列 意大利 牙买加 日本 约旦 哈萨克斯坦 肯尼亚 
  基里巴斯 朝鲜 韩国 科威特 吉尔吉斯斯坦 老挝 拉脱维亚 黎巴嫩 莱索托 利比里亚 利比亚 列支敦士登 立陶宛 卢森堡 马达加斯加 马拉维 马来西亚 马尔代夫 马里 马耳他 马绍尔群岛 毛里塔尼亚 毛里求斯 墨西哥 密克罗尼西亚 摩尔多瓦 摩纳哥 蒙古 黑山 
  摩洛哥 莫桑比克 缅甸 纳米比亚 瑙鲁 尼泊尔 荷兰 新西兰 尼加拉瓜 尼日尔 尼日利亚 北马其顿 挪威 阿曼 巴基斯坦 帕劳 巴拿马 巴布亚新几内亚 巴拉圭 秘鲁 菲律宾 波兰 葡萄牙 卡塔尔 罗马尼亚 俄罗斯 卢旺达 圣基茨和尼维斯 圣卢西亚 
  圣文森特和格林纳丁斯 萨摩亚 圣马力诺 圣多美和普林西比 沙特阿拉伯 塞内加尔 塞尔维亚 塞舌尔 塞拉利昂 新加坡 斯洛伐克 斯洛文尼亚 所罗门群岛 索马里 南非 南苏丹 西班牙 斯里兰卡 苏丹 苏里南 瑞典 瑞士 叙利亚 塔吉克斯坦 坦桑尼亚 泰国 东帝汶 
  多哥 汤加 特立尼达和多巴哥 突尼斯 土耳其 土库曼斯坦 图瓦卢 乌干达 乌克兰 阿拉伯联合酋长国 英国 美国 乌拉圭 乌兹别克斯坦 瓦努阿图 梵蒂冈 委内瑞拉 越南 也门 赞比亚 津巴布韦 格陵兰 波多黎各 新喀里多尼亚 法属波利尼西亚 关岛 百慕大 
  开曼群岛 中国 阿联酋 刚果民主共和国 刚果 波黑 中非 多米尼加 孟加拉 沙特 俄罗斯联邦 大韩民国 蒙古国 捷克共和国 加拿大 欧盟 东盟 马其顿`.split(
    /\s+/,
  ),
)

/** States and provinces of the countries that public sheets list most, by their English names in small letters (rule O2). */
export const statesAbroad: ReadonlySet<string> = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|
  kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|
  new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|
  south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|puerto rico|
  anhui|beijing|chongqing|fujian|gansu|guangdong|guangxi|guizhou|hainan|hebei|heilongjiang|henan|hubei|hunan|inner mongolia|neimenggu|
  jiangsu|jiangxi|jilin|liaoning|ningxia|qinghai|shaanxi|shandong|shanghai|shanxi|sichuan|tianjin|tibet|xizang|xinjiang|yunnan|zhejiang|
  andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|
  madhya pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha|orissa|punjab|rajasthan|sikkim|tamil nadu|telangana|tripura|
  uttar pradesh|uttarakhand|west bengal|delhi|nct of delhi|jammu and kashmir|jammu & kashmir|ladakh|puducherry|pondicherry|
  chandigarh|lakshadweep|andaman and nicobar islands|andaman & nicobar islands|dadra and nagar haveli|daman and diu|ontario|quebec|
  british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland and labrador|prince edward island|yukon|
  nunavut|northwest territories|new south wales|victoria|queensland|south australia|western australia|tasmania|northern territory|
  australian capital territory|england|scotland|wales|northern ireland|bavaria|hesse|saxony|brandenburg|lower saxony|
  north rhine-westphalia|baden-württemberg|schleswig-holstein|thuringia|saarland|rhineland-palatinate|saxony-anhalt|
  mecklenburg-vorpommern`.split(/\s*\|\s*/),
)
