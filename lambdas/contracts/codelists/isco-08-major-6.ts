import { iscoRows } from './isco-08-rows.ts';

/** Skilled agricultural, forestry and fishery workers, with everyday titles in both languages. */
export const iscoMajor6 = iscoRows(`
6 Skilled agricultural, forestry and fishery workers | العمال المهرة في الزراعة والغابات وصيد الأسماك
61 Market-oriented skilled agricultural workers | العمال الزراعيون المهرة المنتجون للسوق
611 Market gardeners and crop growers | مزارعو المحاصيل والبستنة للسوق
6111 Field crop and vegetable growers | مزارعو المحاصيل الحقلية والخضراوات
  (farmer|crop farmer|vegetable grower|field crop grower|vegetable farmer|crop grower|wheat farmer|potato grower|skilled farm worker crops|agricultural grower|cereal farmer|alfalfa grower|rice farmer|vegetable cultivator|cultivator|skilled crop farmer)
  مزارع(ة)، مزارع(ة) (خضراوات|محاصيل|خضروات|محاصيل حقلية|خضار|قمح|برسيم|حبوب|أعلاف)، فلاح(ة)، زارع(ة) خضروات، مزارع(ة) (منزل|منزلي(ة))
6112 Tree and shrub crop growers | مزارعو محاصيل الأشجار والشجيرات
  (date palm grower|palm farmer|fruit grower|fruit tree grower|olive grower|orchard worker skilled|tree grower|date farmer|orchard farmer|palm tree farmer|date palm climber|date palm farmer|palm cultivator|fruit farmer|vineyard grower|coffee farmer|tea grower|rubber grower|palm grower|grape grower|fruit orchard farmer|date palm cultivator|palm tree climber)
  مزارع(ة) (نخيل|أشجار فاكهة|فواكه|زيتون|تمور|أشجار مثمرة|أشجار|حمضيات|عنب|بن)، نخلاوي، فلاح نخيل، ملقح نخيل، متسلق نخيل، صاعد نخيل
6113 Gardeners, horticultural and nursery growers | البستانيون ومزارعو البستنة والمشاتل
  (gardener|nursery grower|horticultural grower|landscape gardener|florist grower|house gardener|market gardener|nurseryman|head gardener|skilled gardener|plant nursery grower|garden worker skilled|mushroom grower|flower grower|horticulturist|landscaper|garden specialist|domestic gardener|garden keeper|greenkeeper|greens keeper|home gardener|golf course greenkeeper|private gardener|indoor plants gardener|horticulturalist|hydroponic grower|garden decorator|groundsman|groundskeeper|tree surgeon|plant grower|greenhouse grower|landscape technician gardener|gardener landscape|villa gardener|gardeners|park gardener|gardner)
  بستاني(ة)، جنايني(ة)، مزارع(ة) (حدائق|زينة|زهور|مشتل|بيوت محمية|مشاتل|حديقة|فطر|ورد|نباتات زينة|زراعة مائية)، بستاني(ة) (حدائق|منزلي(ة)|منازل|خاص(ة)|مشتل|منزل)، منسق(ة) حدائق، مشتلي، حدائقي، فلاح حدائق، لاندسكيب، بستنجي، مشاتل
6114 Mixed crop growers | مزارعو المحاصيل المختلطة
  (mixed crop grower|mixed crop farmer|mixed crops grower|mixed crops farmer|mixed crop skilled farmer), (vegetable and date|fodder and vegetable|diversified crop) farmer
  مزارع(ة) (محاصيل مختلطة|محاصيل متنوعة|مختلط محاصيل)، مزارع(ة) (خضار وتمور|أعلاف وخضار)
612 Animal producers | مربو الحيوانات
6121 Livestock and dairy producers | مربو الماشية ومنتجو الألبان
  (livestock breeder|dairy farmer|sheep farmer|cattle breeder|camel breeder|horse breeder|livestock farmer|cattle farmer|dairy producer|goat farmer|sheep breeder|animal breeder|livestock producer|milk producer|breeder of livestock|horse raiser|cattle raiser|goat breeder|animal husbandry worker|cow farmer|sheep raiser|shearer|camel farmer)
  مربي(ة) (ماشية|أغنام|أبقار|إبل|خيول|مواشي|جمال|حيوانات|خيل|ماعز|غنم|هجن|ثروة حيوانية|عجول)، منتج(ة) ألبان، مربي حلال، جلاز أغنام، حلاب أبقار، قصاص صوف
6122 Poultry producers | مربو الدواجن
  (poultry farmer|poultry breeder|poultry producer|chicken farmer|egg producer|hatchery breeder|poultry raiser|poultry hatchery worker skilled|turkey farmer|broiler farmer|chicken breeder|poultry hatcher|layers farm worker skilled|ostrich farmer)
  مربي(ة) (دواجن|دجاج|طيور|دجاج لاحم|دجاج بياض|نعام)، منتج(ة) (بيض|دواجن)، عامل(ة) (مفرخة دواجن|تفقيس|تفريخ)، مفرخ دواجن
6123 Apiarists and sericulturists | مربو النحل ودود القز
  (beekeeper|bee keeper|apiarist|honey producer|apiculturist|sericulturist|silkworm breeder|bee farmer|apiculture worker|bee breeder)
  نحال(ة)، مربي(ة) (نحل|نحل عسل|دود قز)، منتج(ة) عسل، عامل(ة) مناحل
6129 Animal producers not elsewhere classified | مربو الحيوانات غير المصنفين في مكان آخر
  (falcon breeder|bird breeder|pet breeder|crocodile farmer|lab animal breeder|fur farmer|dog breeder|cat breeder|game bird breeder|laboratory animal breeder|snail raiser|rabbit breeder|wild animal breeder|deer farmer)
  مربي(ة) (طيور زينة|كلاب|قطط|حيوانات أليفة|صقور إنتاج|أرانب|حيوانات مختبر|حيوانات برية|غزلان)، منتج صقور
613 Mixed crop and animal producers | مزارعو المحاصيل ومربو الحيوانات معا
6130 Mixed crop and animal producers | مزارعو المحاصيل ومربو الحيوانات معا
  (mixed farmer|crop and livestock farmer|mixed farming worker skilled|mixed crop and livestock farmer|farm foreman skilled|mixed farm operator|skilled mixed farm worker|mixed producer farmer)
  مزارع(ة) (ومربي ماشية|مختلط|ومربي حيوانات|ومربي مواشي|ومربي دواجن)، فلاح ومربي ماشية
62 Market-oriented skilled forestry, fishery and hunting workers | العمال المهرة في الغابات وصيد الأسماك والقنص المنتجون للسوق
621 Forestry and related workers | عمال الغابات ومن إليهم
6210 Forestry and related workers | عمال الغابات ومن إليهم
  (forestry worker skilled|logger|tree feller|charcoal burner|lumberjack|tree cutter|charcoal maker|tree climber forestry|timber cruiser|tree pruner|tree trimmer|log grader|woodcutter|feller|raft worker timber)
  قاطع أشجار، عامل (تقليم أشجار|قطع أشجار|إنتاج فحم|غابات ماهر)، صانع فحم، مقلم أشجار، منتج فحم نباتي، فحام
622 Fishery workers, hunters and trappers | عمال صيد الأسماك والقناصون وناصبو الشراك
6221 Aquaculture workers | عمال تربية الأحياء المائية
  (fish farmer|aquaculture worker skilled|shrimp farmer|fish hatchery worker|oyster farmer|pearl culture worker|fish farm technician|aquaculture technician|algae cultivator|seaweed cultivator|aquaculture farmer|oyster cultivator|pearl cultivator|fish breeder|hatchery worker fish|aquaculture harvester)
  مربي(ة) (أسماك|روبيان|محار|أحياء مائية|سمك)، عامل(ة) (تربية أسماك|تربية أحياء مائية|مفرخة أسماك)، مزارع(ة) (أسماك|لؤلؤ|أحياء مائية)، فني(ة) (استزراع سمكي|استزراع مائي|استزراع أسماك)
6222 Inland and coastal waters fishery workers | صيادو المياه الداخلية والساحلية
  (fisherman|coastal fisherman|fisher|inland fisherman|shrimp fisherman|fishery worker|inland and coastal waters fishery worker|fisherwoman|fishermen|boat fisherman|dhow fisherman|inshore fisherman|shrimper|coastal waters fisher|skilled fisherman|crab fisherman|skipper coastal fishery|trap fisherman)
  صياد(ة)، صياد(ة) (أسماك|سمك|ساحلي(ة)|روبيان|ربيان|قراقير|بحر|قباقب|بحري(ة))، حضار، صائد أسماك، بحار صيد، حداق
6223 Deep-sea fishery workers | صيادو أعالي البحار
  (deep sea fisherman|trawler fisherman|offshore fisherman|deep sea fishery worker|trawler crew|trawler man|fishing trawler crew|trawlerman|trawler deckhand|trawler skipper|deep sea fisher|deep sea fishing worker)
  صياد(ة) (أعالي البحار|مياه عميقة|أعماق البحار|في أعالي البحار)، عامل سفينة صيد، بحار سفينة صيد، صياد بوانيش كبيرة
6224 Hunters and trappers | القناصون وناصبو الشراك
  (hunter|trapper|falconry hunter|game hunter|fur trapper|bird trapper|professional hunter|seal hunter|bird hunter)
  قناص(ة)، صياد (طيور|حيوانات برية|صقور|بري)، ناصب شراك، صائد (طيور|حيوانات)
63 Subsistence farmers, fishers, hunters and gatherers | المزارعون والصيادون والجامعون لاستهلاكهم الخاص
631 Subsistence crop farmers | مزارعو المحاصيل لاستهلاكهم الخاص
6310 Subsistence crop farmers | مزارعو المحاصيل لاستهلاكهم الخاص
  (subsistence crop farmer|subsistence farmer|subsistence vegetable farmer|subsistence gardener|subsistence crop grower), (family plot|own use crop|household plot) farmer
  مزارع(ة) (كفاف|لاستهلاكه|محاصيل لاستهلاكه|محاصيل كفاف)
632 Subsistence livestock farmers | مربو الماشية لاستهلاكهم الخاص
6320 Subsistence livestock farmers | مربو الماشية لاستهلاكهم الخاص
  (subsistence livestock farmer|subsistence herder|subsistence livestock herder|subsistence cattle farmer|subsistence shepherd), (family herd|own use livestock|household livestock) keeper
  مربي(ة) (ماشية لاستهلاكه|ماشية كفاف|أغنام كفاف)، راعي كفاف، مربي(ة) (مواش لاستهلاكه|إبل كفاف|دواجن كفاف)
633 Subsistence mixed crop and livestock farmers | مزارعو المحاصيل ومربو الماشية لاستهلاكهم الخاص
6330 Subsistence mixed crop and livestock farmers | مزارعو المحاصيل ومربو الماشية لاستهلاكهم الخاص
  (subsistence mixed farmer|subsistence mixed crop and livestock farmer|subsistence crop and animal farmer), (family|household|own use|self sufficient|smallholding subsistence) mixed farmer
  مزارع(ة) (مختلط كفاف|ومربي كفاف|مختلط لاستهلاكه)، مزارع(ة) (كفاف مختلط|ومربي لاستهلاكه)
634 Subsistence fishers, hunters, trappers and gatherers | الصيادون والقناصون والجامعون لاستهلاكهم الخاص
6340 Subsistence fishers, hunters, trappers and gatherers | الصيادون والقناصون والجامعون لاستهلاكهم الخاص
  (subsistence fisher|subsistence fisherman|subsistence hunter|subsistence gatherer|gatherer|subsistence trapper|wild plants gatherer), wild food gatherer, own use fisherman
  صياد(ة) (لاستهلاكه|كفاف)، جامع(ة) (ثمار برية|أعشاب برية|ثمار)، قناص كفاف
`);
