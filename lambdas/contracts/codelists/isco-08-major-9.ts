import { iscoRows } from './isco-08-rows.ts';

/** Elementary occupations, with everyday titles in both languages. */
export const iscoMajor9 = iscoRows(`
9 Elementary occupations | المهن الأولية
91 Cleaners and helpers | عمال التنظيف والمساعدون
911 Domestic, hotel and office cleaners and helpers | عمال التنظيف والمساعدون في المنازل والفنادق والمكاتب
9111 Domestic cleaners and helpers | عمال التنظيف والمساعدون في المنازل
  (house|home|household|domestic) (maid|worker|helper|cleaner|servant|help|assistant|boy|keeping worker), housemaid, house maid worker, maid, domestic (labour|labourer|employee|aid), charworker, part time maid, house girl
  عامل(ة) منزلي(ة)، عامل(ة) منزل، عامل(ة) (خدمة منزلية|خدمات منزلية|نظافة منزل|منازل|بيت|تنظيف منازل)، خادم(ة)، خادم(ة) (منزل|منازل|منزلي(ة)|بيت|بيوت)، شغالة، شغالة منزل، مساعد(ة) (منزلي(ة)|منزل|ربة منزل)، مستخدم(ة) منزلي(ة)، عمالة منزلية، منظف(ة) منازل، خدامة، مدبرة منزلية مقيمة، هاوس ميد
9112 Cleaners and helpers in offices, hotels and other establishments | عمال التنظيف والمساعدون في المكاتب والفنادق والمنشآت الأخرى
  cleaner, (office|hotel|hospital|school|mosque|mall|general|commercial|industrial|public area|toilet|aircraft|building interior|cleaning|camp|ship|kitchen area) cleaner, cleaning (worker|labour|labourer|staff|crew|operative|boy|lady|attendant|helper|man|woman), (room|public area|housekeeping|lavatory|restroom|washroom) (attendant|boy|maid|cleaner|helper|worker|staff), chamber maid, chambermaid, hotel maid, housekeeping room attendant, (office|school|hospital) (maid|helper|cleaning worker), janitor cleaner
  عامل(ة) (نظافة|تنظيف|تنظيفات|غرف|تنظيف مكاتب|نظافة مكاتب|نظافة مستشفى|نظافة مدرسة|نظافة عامة|نظافة داخلية|مسجد|خدمات|خدمات غرف|خدمات عامة|تدبير فندقي|تنظيف فندق|نظافة فنادق|تنظيف غرف|تنظيف مسجد|دورات مياه)، منظف(ة)، منظف(ة) (مكاتب|عام|غرف|مباني داخلي|مدارس|مستشفيات|فنادق)، خادم(ة) غرف فندق، فراش تنظيف، فراش(ة) مدرسة، مستخدم(ة) نظافة، موظف(ة) (نظافة|خدمة غرف)، هاوس كيبنج، هاوس كيبر، هاوسكيبنج، روم بوي، كلينر، خدمي، عامل خدمة، مستخدم، عامل حمامات، مستخدمة
912 Vehicle, window, laundry and other hand cleaning workers | عمال التنظيف اليدوي للمركبات والنوافذ والملابس وغيرها
9121 Hand launderers and pressers | عمال الغسيل والكي اليدوي
  (ironer|iron man|ironing man|presser|pressman laundry|laundryman|laundry man|laundress|launderer), laundry (worker|attendant|labour|presser|helper|boy|washer), (hand|clothes|garment) (presser|launderer|washer|ironer), dry cleaner hand, dhobi, steam presser
  عامل(ة) (مغسلة|غسيل|غسيل ملابس|كي|كي ملابس|غسيل وكي|مغسلة ملابس|كوي)، كواء، كوى، كواي، مكوجي، غسال(ة) ملابس، غسال(ة)، دوبي، غسيل وكي، كواية، غسال يدوي
9122 Vehicle cleaners | عمال تنظيف المركبات
  (car|vehicle|auto|bus|truck) (washer|cleaner|wash attendant|polisher|wash worker|wash man|detailer|cleaning worker), carwash (attendant|worker), car wash, car washing worker, vehicle valet cleaner
  عامل(ة) (غسيل سيارات|تنظيف سيارات|مغسلة سيارات|تلميع سيارات|غسيل مركبات|تنظيف مركبات)، غسال(ة) سيارات، منظف(ة) سيارات، ملمع سيارات، مغسل سيارات، كار واشر، تلميع سيارات
9123 Window cleaners | عمال تنظيف النوافذ
  (window|glass|facade window|rope access window) (cleaner|washer), window cleaning (worker|labour), glass cleaning worker
  عامل(ة) تنظيف (نوافذ|زجاج|واجهات زجاجية|شبابيك)، منظف(ة) (نوافذ|زجاج|شبابيك)
9129 Other cleaning workers | عمال تنظيف آخرون
  (carpet|swimming pool|pool|sofa|upholstery|drain|tank|water tank|cooling tower|graffiti|hood|duct) (cleaner|cleaning worker|cleaning technician), carpet washer, (tank|duct|pool) cleaning labour
  عامل(ة) (تنظيف سجاد|غسيل سجاد|تنظيف مسابح|تنظيف برك سباحة|تنظيف خزانات|تنظيف خزانات المياه|تنظيف مجاري الهواء|تنظيف كنب|تنظيف أحواض السباحة)، منظف(ة) (سجاد|مسابح|خزانات|أحواض سباحة)
92 Agricultural, forestry and fishery labourers | عمال الزراعة والغابات والصيد
921 Agricultural, forestry and fishery labourers | عمال الزراعة والغابات والصيد
9211 Crop farm labourers | عمال مزارع المحاصيل
  (crop|agricultural|agriculture|field|palm|fruit|date) (farm labourer|labourer|laborer|labour|worker|picker|farm worker), (fruit|vegetable|date) picker, agricultural farm worker, harvest worker, palm tree worker
  عامل(ة) (زراعة|زراعي(ة)|حقل|محاصيل|مزارع نخيل|قطف|جني تمور|جني محاصيل|نخيل|قطاف)، عامل(ة) زراعي(ة) عادي(ة)، قاطف(ة) (ثمار|فواكه)، عامل(ة) مزرعة (خضار|نخيل|محاصيل)، مزارع عادي
9212 Livestock farm labourers | عمال مزارع الماشية
  (livestock|cattle|dairy|poultry|sheep|camel|animal|goat) farm (labourer|worker|labour|laborer), (poultry|livestock|cattle) (worker|labourer|labour), (shepherd|sheep herder|camel herder|herder|herdsman), animal farm helper, milker, stable hand labourer
  راع، راعي، راعية، راعي (غنم|أغنام|إبل|ماشية|مواشي|جمال|بقر|أبقار|حلال)، عامل(ة) (مزرعة دواجن|مزرعة أبقار|مزرعة أغنام|مزرعة مواشي|تربية مواشي|مواشي|حظيرة|دواجن|تربية حيوانات|ماشية|عزبة|رعي)، حلاب
9213 Mixed crop and livestock farm labourers | عمال المزارع المختلطة للمحاصيل والماشية
  farm (worker|labourer|labour|laborer|hand|helper|boy), (mixed|general) farm (labourer|worker|hand), farmhand, domestic farm worker
  عامل(ة) (مزرعة|مزارع|مزرعة عام|مزرعة مختلطة|مزرعة خاصة)، عامل(ة) مزرعة منزلي(ة)
9214 Garden and horticultural labourers | عمال الحدائق والبستنة
  (garden|gardening|landscape|landscaping|plant nursery|horticultural|horticulture|park|irrigation|lawn) (labourer|laborer|labour|worker|helper|boy), gardener (helper|assistant), grass cutter, lawn mower operator hand, assistant gardener, greenhouse labourer
  عامل(ة) (حدائق|حديقة|بستنة|تشجير|زراعة حدائق|تنسيق حدائق|مشتل|ري|ري مزروعات|تجميل حدائق|متنزهات|قص حشائش|بيوت محمية)، مساعد بستاني، مساعد مزارع، قاص عشب، بستاني عامل، عامل زراعة مساعد حدائق
9215 Forestry labourers | عمال الغابات
  (forestry|forest|tree planting) (labourer|labour|worker|laborer), tree planter, timber cutting labourer
  عامل(ة) (غابات|غرس أشجار|تحريج|أحراج)، غارس أشجار
9216 Fishery and aquaculture labourers | عمال الصيد وتربية الأحياء المائية
  (fishery|fishing|aquaculture|fish farm|shrimp farm|fish) (labourer|labour|laborer|helper), (fishing|aquaculture|fish farm|shrimp farm) worker, fishing (hand|boat labour|boat helper), fish net mender labour
  عامل(ة) (صيد|صيد أسماك|صيد سمك|مزرعة أسماك|استزراع سمكي|قارب صيد|استزراع مائي|مزرعة روبيان|بانوش صيد)، مساعد صياد
93 Labourers in mining, construction, manufacturing and transport | عمال التعدين والتشييد والصناعات التحويلية والنقل
931 Mining and construction labourers | عمال التعدين والتشييد
9311 Mining and quarrying labourers | عمال المناجم والمحاجر
  (mining|mine|quarry|quarrying) (labourer|labour|laborer|worker|helper)
  عامل(ة) (محجر|محاجر|منجم|مناجم|تعدين|كسارة|كسارات|رمل)
9312 Civil engineering labourers | عمال الهندسة المدنية
  (civil engineering|road|roads|highway|excavation|trench|asphalt|earthmoving|pipeline|dam construction|road maintenance|civil works|digging|cable laying) (labourer|labour|laborer|worker|helper|construction labourer|construction worker), (digger|trench digger|well digger|navvy)
  عامل(ة) (طرق|حفر|حفريات|أسفلت|إسفلت|صيانة طرق|رصف|رصف طرق|تمديدات|تمديد أنابيب|أعمال مدنية|هندسة مدنية|إنشاء طرق|تعبيد طرق|مجاري|تمديد كابلات)، حفار يدوي، عامل صرف صحي
9313 Building construction labourers | عمال تشييد المباني
  (construction|building|building construction|site|civil|demolition|concrete|mason|masonry|carpenter|carpentry|steel fixer|plumber|plumbing|painter|plaster|tile|tiling|scaffolding|insulation|roofing) (labourer|laborer|labour|helper), (construction|building construction|building site|site) worker, helper (mason|carpenter|plumber|painter|construction|civil), hod carrier, brick stacker, civil helper
  عامل(ة) (بناء|إنشاءات|تشييد|مباني|هدم|موقع بناء|بناء عادي|بناء وتشييد|إنشاء|خرسانة|تشييد مباني|موقع|مقاولات|إنشاءات عادي|بناء عام|صب خرسانة|تكسير|هدم مباني)، مساعد (بناء|نجار|نجار مسلح|سباك|صباغ|مبلط|مليس|عامل بناء|حداد مسلح|دهان|بلاط)، هيلبر بناء، هلبر، كونستركشن هيلبر
932 Manufacturing labourers | عمال الصناعات التحويلية
9321 Hand packers | عمال التعبئة اليدوية
  (packer|hand packer|packing man|wrapper|bagger|labeller hand), (packing|packaging|hand packing|food packing|bottling hand|wrapping) (worker|labour|labourer|laborer|staff|helper|boy|assistant), (food|gift|goods|warehouse|fish|vegetable) packer
  عامل(ة) (تعبئة|تغليف|تعبئة وتغليف|تعليب يدوي|تعبئة يدوي|تغليف هدايا|تعبئة مواد غذائية|رزم)، معبئ(ة)، مغلف(ة)، موظف(ة) تعبئة وتغليف، باكنج
9329 Manufacturing labourers not elsewhere classified | عمال الصناعات التحويلية غير المصنفين في مكان آخر
  (factory|production|manufacturing|plant|workshop|industrial|process|mill|garage|mechanical|bottle sorting|steel workshop|fabrication|foundry) (worker|labourer|laborer|labour|helper|hand|labor), (mechanic|electrician|electrical|welder|welding|fabricator|machinist|fitter|machine|tailor|ac technician|technician) helper, helper (mechanic|electrician|welder|mechanical|electrical|fabricator), (assistant|asst) (welder|electrician helper), (fabrication|workshop) assistant
  عامل(ة) (مصنع|إنتاج|صناعة|ورشة|مصانع|كراج|معمل|مصنع عادي|إنتاج عادي|خط إنتاج عادي|صناعي(ة) عادي(ة)|كراج سيارات|خط الإنتاج|ورشة حدادة|ورشة نجارة|ورش|مسبك|مطحنة)، مساعد (ميكانيكي|كهربائي|لحام|حداد|فني|فني كهرباء|فني تكييف|فني ميكانيكا|فني لحام|خياط|مشغل آلة|مركب)، هيلبر مصنع، عامل خط تعبئة، عامل بوابة مصنع
933 Transport and storage labourers | عمال النقل والتخزين
9331 Hand and pedal vehicle drivers | سائقو المركبات اليدوية والدواسة
  (pedal|rickshaw|hand cart|handcart|cycle|tricycle|trolley hand) (driver|vehicle driver|puller|pusher), (trolley|cart) (boy|man|pusher|collector), pedal cart driver, bicycle delivery rider
  سائق (دراجة هوائية|عربة يدوية|عربة دفع|ريكشا|عربة)، عامل عربات، عامل (عربة|عربات تسوق|تجميع عربات)، دافع عربة
9332 Drivers of animal-drawn vehicles and machinery | سائقو المركبات والآلات المجرورة بالحيوانات
  animal (drawn vehicle driver|cart driver), (horse|donkey|camel) (cart|carriage) driver, carriage driver, mule driver
  سائق عربة (حيوان|خيل|حمير|حصان)، حوذي، جمال عربة، سائق عربة (بغال|جمال)
9333 Freight handlers | عمال مناولة البضائع
  (freight|cargo|baggage|luggage|goods|material|materials|air cargo|warehouse|ramp) (handler|handling agent|loader|handling worker), (loader|unloader|stevedore|docker|longshoreman|porter warehouse|furniture mover|mover|removal man|loading worker), (loading|unloading|loading and unloading|loading & unloading|warehouse|store|stores|port|dock|cargo|storage|godown|moving|furniture moving|logistics) (labourer|laborer|labour|worker|helper|boy), dock worker, (store|warehouse) hand, warehouse operative
  عامل(ة) (تحميل|تنزيل|تحميل وتنزيل|شحن|شحن وتفريغ|مناولة|مستودع|مخزن|مخازن|مستودعات|نقل|نقل أثاث|نقل بضائع|تفريغ|رصيف|ميناء|مناولة بضائع|مناولة أمتعة|عتالة|شحن بضائع|حمل|مناولة مواد|نقل عفش|أمتعة)، حمال(ة)، عتال، حمال (بضائع|ميناء)، مناول (بضائع|أمتعة|شحن)، حمالين، شيال، عامل ويرهاوس، هيلبر مستودع
9334 Shelf fillers | عمال تعبئة الرفوف
  shelf (filler|stocker|stacker|stacking assistant|boy|replenisher), (night|supermarket|shop) (filler|stocker|shelf filler), stock (filler|replenisher), stacker, supermarket (worker|helper), trolley stock filler
  عامل(ة) (تعبئة رفوف|رفوف|ترتيب رفوف|سوبرماركت|سوبر ماركت|هايبرماركت|ترتيب بضائع|رص بضائع|تنسيق رفوف)، مرتب(ة) (رفوف|أرفف|بضائع)، معبئ(ة) (رفوف|أرفف)، رصاص بضاعة، عامل رص بضاعة، ميرشندايزر رفوف، مرتب بضاعة
94 Food preparation assistants | مساعدو تحضير الطعام
941 Food preparation assistants | مساعدو تحضير الطعام
9411 Fast food preparers | محضرو الوجبات السريعة
  (fast food|burger|sandwich|falafel|hamburger|quick service|pizza fast food|snack) (preparer|maker|worker|cook|crew|crew member|preparation worker|helper), (restaurant|fast food) (crew|crew member|team member), food (preparer|prep worker), fast food (attendant|server|staff)
  عامل(ة) (وجبات سريعة|مطعم وجبات سريعة|سندويشات|تحضير وجبات سريعة|تحضير سندويشات|فلافل|شاورما|برجر|بيتزا|سندويتشات)، معد(ة) (وجبات سريعة|سندويشات|سندويتشات|ساندويش)، محضر(ة) (وجبات سريعة|وجبات)، كرو مطعم، كرو ممبر، تيم ممبر مطعم، عامل تحضير سندويتش
9412 Kitchen helpers | مساعدو المطابخ
  kitchen (helper|assistant|steward|porter|hand|boy|labour|labourer|worker|staff|cleaner), (dishwasher|dish washer|pantry helper|tea boy|tea maker|tea lady|coffee boy|stewarding attendant|utility steward|pot washer), (cook|cooks|chef|catering|canteen|restaurant|bakery|hotel kitchen|food preparation) helper, (catering|hotel) (labour|worker|helper), food preparation (assistant|worker), assistant kitchen helper, hospitality (worker|boy), steward kitchen
  مساعد(ة) (مطبخ|في المطبخ|طاهي|في مطبخ)، عامل(ة) (مطبخ|غسيل صحون|غسيل أطباق|جلي|شاي|ضيافة|إعداد طعام|مطابخ|تحضير طعام|تقديم شاي|بوفيه مكاتب|مطعم|قهوة وشاي|تجهيز أغذية)، غاسل(ة) (صحون|أطباق)، معد(ة) شاي، شاي وقهوة، عامل شاي وقهوة، ستيوارد مطبخ، جلاي، قهوجي، ستيوارد، استيوارد، غسال اطباق، غسال صحون، عامل ستيوارد، كيتشن ستيوارد، هيلبر مطبخ
95 Street and related sales and service workers | باعة الشوارع والعاملون في خدماتها ومن إليهم
951 Street and related service workers | العاملون في خدمات الشوارع ومن إليهم
9510 Street and related service workers | العاملون في خدمات الشوارع ومن إليهم
  (shoe shiner|shoe polisher|shoeshine boy|car guard|leaflet distributor|flyer distributor|pamphlet distributor|bill poster|errand runner), street (service worker|performer helper), handbill distributor
  ماسح أحذية، ملمع أحذية، موزع(ة) (منشورات|إعلانات|بروشورات|نشرات إعلانية)، منادي سيارات، عامل(ة) خدمات شارع
952 Street vendors (excluding food) | الباعة المتجولون (عدا الأطعمة)
9520 Street vendors (excluding food) | الباعة المتجولون (عدا الأطعمة)
  (street|mobile|hawker) (vendor|seller|salesman|trader), (hawker|pedlar|peddler|newspaper vendor|lottery vendor)
  بائع(ة) متجول(ة)، بائع(ة) جوال(ة)، بائع(ة) (جرائد متجول|صحف)، بائع(ة) شوارع
96 Refuse workers and other elementary workers | عمال النفايات وغيرهم من عمال المهن الأولية
961 Refuse workers | عمال النفايات
9611 Garbage and recycling collectors | جامعو القمامة والمواد القابلة لإعادة التدوير
  (garbage|refuse|waste|trash|recycling|rubbish|dustbin|scrap) (collector|man|loader|worker|labourer|collection worker|collecting worker), dustman, (garbage|refuse) truck (helper|loader|labour)
  عامل(ة) (قمامة|نفايات|جمع قمامة|جمع نفايات|جمع مخلفات|مخلفات|بلدية نفايات|إعادة تدوير|تدوير|سكراب)، جامع(ة) (قمامة|نفايات|خردة|سكراب)، زبال
9612 Refuse sorters | فارزو النفايات
  (refuse|waste|garbage|scrap|recycling|recyclables) (sorter|sorting worker|separator), dump picker, recycling sorting labour
  فارز(ة) (نفايات|خردة|مخلفات)، عامل(ة) فرز (نفايات|مخلفات|قمامة|خردة|سكراب)
9613 Sweepers and related labourers | الكناسون ومن إليهم
  (sweeper|street sweeper|road sweeper|street cleaner|park sweeper|road cleaner|municipality cleaner|outdoor cleaner|beach cleaner|yard sweeper|snow shoveller), municipal cleaning worker, street cleaning worker
  كناس، كناس شوارع، عامل(ة) (كنس|كنس شوارع|نظافة شوارع|تنظيف شوارع|نظافة خارجية|تنظيف شواطئ|بلدية|نظافة طرق|نظافة شواطئ)، منظف(ة) شوارع، عامل نظافة بلدية
962 Other elementary workers | عمال آخرون في المهن الأولية
9621 Messengers, package deliverers and luggage porters | السعاة وموزعو الطرود وحمالو الأمتعة
  (messenger|office boy|office messenger|courier|bell boy|bellboy|bellman|bell man|porter|hotel porter|luggage porter|delivery man|delivery boy|deliveryman|office attendant|office assistant boy|peon|runner|paper boy), (parcel|package|newspaper|food|pizza|document|mail room|grocery) (deliverer|delivery man|delivery boy|messenger|delivery worker), delivery (worker|person|agent|associate|helper|porter), courier (messenger|delivery man), (door|bell) (attendant|captain), (baggage|airport) porter, bell attendant
  مراسل(ة)، مراسل(ة) (مكتب|مكاتب|إداري(ة)|داخلي(ة))، ساع، ساعي، ساعي مكتب، فراش(ة)، فراش(ة) مكتب، عامل(ة) (توصيل|توصيل طلبات|مكتب|فراشة|مراسلات|طرود|حقائب|توزيع صحف)، موصل(ة) (طلبات|طرود)، موزع(ة) (طرود|طلبات|صحف|جرائد)، حمال (حقائب|أمتعة|فندق)، بيل بوي، مندوب(ة) (توصيل|توصيل طلبات|توصيل طرود)، موظف(ة) توصيل، موظف(ة) توصيل طلبات، حامل حقائب، اوفيس بوي، اوفس بوي، عامل بوفيه مراسل، طارش
9622 Odd job persons | عمال المهن المتنوعة
  (odd job person|odd job man|handyman|handy man|handyperson|hotel handyman|home handyman|general maintenance helper|maintenance helper|maintenance labourer|general helper), (multi skilled|multi purpose|all round) (worker|helper)
  عامل(ة) (متعدد المهارات|متعدد المهام|أعمال متنوعة|صيانة عادي|أعمال متفرقة|صيانة منزلية بسيطة|صيانة)، هاندي مان، مساعد عام، مساعد صيانة
9623 Meter readers and vending-machine collectors | قراء العدادات وجامعو نقود آلات البيع
  (meter|electricity meter|water meter|gas meter) (reader|reading worker|reading officer), vending machine (collector|filler|attendant|operator), parking meter (collector|attendant), meter reading clerk
  قارئ(ة) (عداد|عدادات|عدادات كهرباء|عدادات الكهرباء والماء|عدادات مياه)، موظف(ة) قراءة عدادات، عامل(ة) آلات بيع، محصل عدادات، كاشف عدادات
9624 Water and firewood collectors | جامعو الماء والحطب
  (water|firewood|wood|fire wood) (collector|carrier|gatherer), water carrier man
  جامع(ة) (حطب|ماء|حطب وماء)، سقاء، حطاب، ناقل ماء
9629 Elementary workers not elsewhere classified | عمال المهن الأولية غير المصنفين في مكان آخر
  (general|ordinary|common|unskilled|casual|manual|daily|daily wage) (labourer|laborer|labour|labor|worker|workman), (cloakroom|cloak room|parking|car park|fairground|usher|locker room|valet parking|lift|elevator) (attendant|operator attendant), (usher|ticket taker|valet parking driver helper|theatre usher|lift man), event usher, parking lot attendant, car parker, labourer general
  عامل(ة) عادي(ة)، عامل(ة) (عام(ة)|غير ماهر(ة)|يومي(ة)|بأجر يومي|مؤقت(ة) عادي(ة)|مواقف|مواقف سيارات|مصعد|يدوي(ة)|صف سيارات|أمانات)، عامل بسيط، عمالة عادية، منظم(ة) (مواقف|دخول|جمهور)، مرشد(ة) مقاعد، كيشوان، فاليه
`);
