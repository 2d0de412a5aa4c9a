// Invented figures of the sample district (样板区) for 2011, 2012 and 2013: plausible together, one item failing.

export const years = [2011, 2012, 2013] as const

/** One quantity of one item: values of the three years as an office would type them. */
export interface SampleFigure {
  item: string
  input: string
  values: [string, string, string]
  unit: string
  department: string
  source: string
}

const yearbook = '样板区统计年鉴'
const figure = (
  item: string,
  input: string,
  values: [string, string, string],
  unit: string,
  department: string,
  source: string,
): SampleFigure => ({ item, input, values, unit, department, source })

export const sampleFigures: SampleFigure[] = [
  figure('1', 'net_income_total', ['184,680', '208,950', '231,868'], '万元', 'stat', yearbook),
  figure('1', 'rural_population', ['114000', '115000', '115300'], '人', 'stat', yearbook),
  figure('1', 'net_income_per_capita', ['16200', '18170', '20110'], '元/人', 'stat', '农村住户调查'),
  figure('2', 'energy_total', ['226.8万', '234.6万', '241.2万'], '吨标煤', 'stat', '单位GDP能耗公报'),
  figure('2', 'gdp', ['305.2', '334.6', '361.8'], '亿元', 'stat', yearbook),
  figure('3a', 'fresh_water', ['1980万', '1930万', '1870万'], 'm³', 'water', '工业用水量证明'),
  figure('3a', 'industrial_va', ['1,182,000', '1,276,000', '1,358,000'], '万元', 'stat', yearbook),
  figure('3b', 'net_irrigation', ['2130万', '2098万', '2046万'], 'm³', 'water', '灌溉用水统计表'),
  figure('3b', 'gross_irrigation', ['3860万', '3720万', '3570万'], 'm³', 'water', '灌溉用水统计表'),
  figure('4', 'organic_area', ['310', '340', '365'], '公顷', 'agri', '三品认证面积清单'),
  figure('4', 'green_area', ['720', '810', '880'], '公顷', 'agri', '三品认证面积清单'),
  figure('4', 'pf_area', ['2650', '2760', '2890'], '公顷', 'agri', '三品认证面积清单'),
  figure('4', 'overlap_area', ['60', '80', '90'], '公顷', 'agri', '三品认证面积清单'),
  figure('4', 'sown_area', ['5980', '5940', '5910'], '公顷', 'stat', yearbook),
  figure('5', 'forest_area', ['7.92万', '8.01万', '8.08万'], '亩', 'forest', '森林资源年度更新成果'),
  figure('5', 'land_area', ['225.2', '225.2', '225.2'], 'km²', 'land', '土地变更调查'),
  figure('6', 'protected_sum', ['41.6', '41.6', '43.2'], 'km²', 'epb', '受保护地区名录'),
  figure('6', 'overlap_area', ['3.1', '3.1', '3.1'], 'km²', 'epb', '受保护地区名录'),
  figure(
    '7',
    'pollutant_means',
    [
      'SO2=0.034/0.06；NO2=0.061/0.08；PM10=0.091/0.10',
      'SO2=0.031/0.06；NO2=0.059/0.08；PM10=0.089/0.10',
      'SO2=0.028/0.06；NO2=0.058/0.08；PM10=0.087/0.10',
    ],
    'mg/m³',
    'ems',
    '环境空气监测报告',
  ),
  figure('7', 'good_days', ['326', '331', '334'], '天', 'ems', '环境空气监测报告'),
  figure('7', 'valid_days', ['365', '366', '365'], '天', 'ems', '环境空气监测报告'),
  figure(
    '8',
    'sections',
    [
      '东溪断面=Ⅲ/Ⅲ；南港断面=Ⅳ/Ⅳ；西湖口断面=Ⅲ/Ⅲ',
      '东溪断面=Ⅲ/Ⅲ；南港断面=Ⅳ/Ⅳ；西湖口断面=Ⅱ/Ⅲ',
      '东溪断面=Ⅱ/Ⅲ；南港断面=Ⅲ/Ⅳ；西湖口断面=Ⅱ/Ⅲ',
    ],
    '类',
    'ems',
    '地表水断面监测报告',
  ),
  figure('8', 'transit_pairs', ['大运河=Ⅳ/Ⅳ', '大运河=Ⅳ/Ⅳ', '大运河=Ⅳ/Ⅲ'], '类', 'ems', '出入境断面对比表'),
  figure(
    '9',
    'zone_levels',
    [
      '2类区昼=56.4/60；2类区夜=47.1/50；4a类区昼=67.8/70；4a类区夜=54.6/55',
      '2类区昼=56.0/60；2类区夜=46.8/50；4a类区昼=67.5/70；4a类区夜=54.1/55',
      '2类区昼=55.7/60；2类区夜=46.2/50；4a类区昼=67.1/70；4a类区夜=53.8/55',
    ],
    'dB(A)',
    'ems',
    '声环境监测报告',
  ),
  figure('10', 'cod_emission', ['3120', '2960', '2810'], '吨', 'epb', '环境统计年报'),
  figure('10', 'so2_emission', ['2480', '2310', '2150'], '吨', 'epb', '环境统计年报'),
  figure('10', 'cod_cap', ['3200', '3050', '2900'], '吨', 'epb', '总量控制指标下达文件'),
  figure('10', 'so2_cap', ['2600', '2400', '2250'], '吨', 'epb', '总量控制指标下达文件'),
  figure('11a', 'treated', ['1498', '1642', '1787'], '万m³', 'hcb', '污水处理厂运行台账'),
  figure('11a', 'discharged', ['1820', '1905', '1986'], '万m³', 'hcb', '污水处理厂运行台账'),
  figure('11b', 'reused', ['8230', '8560', '8910'], '万m³', 'eit', '环境统计工业用水表'),
  figure('11b', 'fresh', ['1980', '1930', '1870'], '万m³', 'eit', '环境统计工业用水表'),
  figure('12a', 'harmless', ['12.6', '13.4', '14.1'], '万吨', 'urban', '垃圾清运处理台账'),
  figure('12a', 'collected', ['12.6', '13.4', '14.1'], '万吨', 'urban', '垃圾清运处理台账'),
  figure('12b', 'used', ['9.82', '9.61', '9.44'], '万吨', 'epb', '环境统计固废表'),
  figure('12b', 'disposed', ['0.31', '0.33', '0.30'], '万吨', 'epb', '环境统计固废表'),
  figure('12b', 'produced', ['10.35', '10.08', '9.86'], '万吨', 'epb', '环境统计固废表'),
  figure('12b', 'hazardous_discharge', ['0', '0', '0'], '吨', 'epb', '无危险废物排放证明'),
  figure('13', 'green_area', ['362.4万', '383.5万', '406.0万'], 'm²', 'hcb', '绿地统计年报'),
  figure('13', 'builtup_population', ['284600', '291300', '298500'], '人', 'stat', '建成区人口证明'),
  figure('14', 'clean_energy', ['31200', '33900', '36400'], '吨标煤', 'agri', '农村生活用能调查报告'),
  figure('14', 'total_energy', ['58600', '59100', '59500'], '吨标煤', 'agri', '农村生活用能调查报告'),
  figure('15', 'straw_used', ['37,020', '36,880', '36,540'], '吨', 'agri', '秸秆产生与利用统计表'),
  figure('15', 'straw_total', ['38,700', '38,320', '37,860'], '吨', 'agri', '秸秆产生与利用统计表'),
  figure('16', 'manure_used', ['23,880', '22,950', '21,760'], '吨', 'agri', '粪污产生与利用统计表'),
  figure('16', 'manure_total', ['24,620', '23,590', '22,310'], '吨', 'agri', '粪污产生与利用统计表'),
  figure('17', 'fertiliser_pure', ['1,468,000', '1,432,000', '1,395,000'], '公斤', 'agri', yearbook),
  figure('17', 'land_area', ['8.94万', '8.91万', '8.87万'], '亩', 'stat', yearbook),
  figure('18a', 'pass_volume', ['4120', '4260', '4385'], '万m³', 'ems', '水源地水质监测报告'),
  figure('18a', 'total_volume', ['4120', '4260', '4385'], '万m³', 'water', '取水量证明'),
  figure('18b', 'served_population', ['121600', '122100', '122400'], '人', 'health', '村镇供水覆盖证明'),
  figure('18b', 'rural_population', ['121600', '122100', '122400'], '人', 'stat', yearbook),
  figure('19', 'households_sanitary', ['34,050', '34,420', '34,760'], '户', 'health', '改厕统计年报'),
  figure('19', 'households_total', ['34,980', '35,060', '35,120'], '户', 'health', '改厕统计年报'),
  // The failing item: 3.42 % of GDP where 3.5 % is asked.
  figure('20', 'investment', ['98,600', '111,400', '123,700'], '万元', 'fin', '环保投资项目清单'),
  figure('21', 'births', ['3980', '4120', '4060'], '人', 'fp', '人口统计年报'),
  figure('21', 'deaths', ['2310', '2350', '2380'], '人', 'fp', '人口统计年报'),
  figure('21', 'avg_population', ['368200', '370400', '372100'], '人', 'fp', '人口统计年报'),
  figure('21', 'policy_target', ['6.5', '6.5', '6.5'], '‰', 'fp', '计生目标责任书'),
  figure('22', 'satisfied', ['921', '946', '963'], '人', 'survey', '满意度调查报告'),
  figure('22', 'valid_answers', ['1000', '1000', '1000'], '份', 'survey', '满意度调查报告'),
  figure('C3', 'larger_incidents', ['0', '0', '0'], '起', 'epb', '无较大以上环境事件证明'),
  figure('C4', 'ei_value', ['62.4', '62.9', '63.6'], '—', 'provepb', 'EI评价结果通报'),
  figure('C5', 'towns_named', ['3', '4', '4'], '个', 'mep', '国家级生态乡镇命名公告'),
  figure('C5', 'towns_total', ['4', '4', '4'], '个', 'gov', '乡镇名录'),
]

/** A second department states another figure: planted, for a person to decide. */
export const contradiction = {
  item: '13',
  input: 'builtup_population',
  year: 2013,
  value: '301200',
  unit: '人',
  department: 'hcb',
  source: '城市建设统计年报',
}
