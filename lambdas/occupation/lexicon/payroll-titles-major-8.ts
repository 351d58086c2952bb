/** Titles of major group 8 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_8 = {
  en: `
8111 Quarry drilling machine operator
8112 Stone crusher operator
8113 Driller - Rig 12
8113 Rig Driller
8114 Block making machine operator
8121 Aluminium extrusion press operator
8121 Metal casting machine operator
8122 Galvanizing operator
8122 Sandblaster (steel pipes & tanks)
8122 Powder / shot blasting machine opr (metal)
8132 Photo lab printing machine operator
8142 Plastic moulding machine operator
8142 Blow moulding operator
8143 Tissue paper products machine operator
8152 Weaving machine operator
8153 Sewing m/c operator - garment factory
8157 Laundry Machine Operator
8160 Flour mill machine operator
8160 Meat processing m/c operator
8172 Sawmill machine operator
8181 Ceramic tile kiln operator
8182 Steam boiler attendant
8183 Bottling machine operator - water plant
8183 Packing m/c opr - dairy
8212 Switchgear / electrical equipment assembler
8311 Metro Train Driver
8321 Motorcycle Rider - Talabat
8321 Motorbike courier
8321 Dispatch rider
8322 Driver - Manama branch
8322 Light Driver
8322 Family driver
8322 Van Driver - deliveries
8322 Ambulance Driver
8322 LV Drivr
8322 Driver - L.V.
8322 Pick up driver
8322 Van sales dept - delivery van driver
8331 School Bus Driver
8331 Coach driver
8332 Heavy Truck Driver
8332 Heavy Driver (Truck)
8332 Dumper Driver
8332 Aircraft refuelling truck driver
8332 Trailor driver
8332 Driver - HGV
8341 Tractor driver - farm
8342 JCB Opr
8342 Grader operator
8342 Road roller driver
8342 Excavater operator
8342 Asphalt paver operator
8343 Tower Crane Operator
8343 CRANE OPERATOR 50T
8343 Construction hoist operator
8343 Gantry crane opr - container port
8344 Fork lift driver
8344 Forklift driver / store
8350 Deck Hand
8350 Bosun
8350 Ordinary Seaman (OS)
`,
  ar: `
8112 مشغل كسارة
8113 حفار آبار ماء
8114 مشغل محطة خلط خرسانة
8121 عامل خطوط الصهر - ألبا
8122 مشغل خط جلفنة
8132 فني تحميض أفلام
8142 مشغل مكائن حقن بلاستيك
8143 مشغل ماكينة كرتون
8152 مشغل نول نسيج
8154 مشغل صباغة أقمشة بالمصنع
8157 مشغل غسالات صناعية بمغسلة
8160 مشغل مطحنة دقيق
8172 مشغل منشرة أخشاب
8182 مشغل غلايات
8183 مشغل مكينة تغليف
8212 عامل تجميع لوحات كهربائية
8311 سائق مترو
8321 سائق دباب توصيل
8321 عامل توصيل طلبات دراجة نارية
8322 سائق - فرع المحرق
8322 سائق تاكسي
8322 كابتن كريم
8322 درايفر هاوس
8322 سائق لموزين
8322 سائـق خاص
8322 السائقين - سيارات صغيرة
8331 سائق حافلة نقل عام
8331 سائقي حافلات مدرسية
8332 سائق قلاب
8332 سائق صهريج وقود
8332 درايفر تريله
8332 سائق سكس ويل
8332 سواق تريلا
8341 مشغل حصادة
8342 سائق شيول
8342 سائق جريدر
8342 اكسكفيتر اوبريتر
8342 سواق بلدوزر
8343 مشغل كرين
8343 كرين اوبريتر
8344 سائق رافعة شوكية
8344 سائق كلارك
8344 سائق Forklift
8350 رئيس بحارة (بوسن)
`,
};
