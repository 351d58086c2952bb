/** Titles of major group 9 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_9 = {
  en: `
9111 Housemaid
9111 HOUSE BOY
9111 Maid (house)
9111 Domestic servant
9112 Office Cleaner
9112 Cleaner - school
9112 Toilet attendant / cleaner
9112 Aircraft cabin cleaner
9112 OFFICE CLEANER (FEMALE)
9112 Cleaning labour - offices
9121 Iron man (laundry, hand press)
9122 Car Washer
9122 Vehicle washing man
9123 Glass / window cleaning worker
9129 Carpet cleaner
9129 Pool cleaning man
9211 Vegetable farm labourer, harvest
9212 Stable hand
9213 Farm Labour
9214 Garden Labour
9214 Landscaping labourer
9216 Fish farm labourer
9312 Road work labourer
9312 Labourer - roads & sewers
9312 Labour - road maintenance
9313 Mason Helper
9313 Helper (Mason) - B Class
9313 Labourer - building site
9313 Demolition Labourer
9313 Constuction labour
9313 Helper to Carpenter
9313 Site Labour - villas construction
9321 Packing boy
9321 Carton packer by hand
9329 Factory Labour
9329 Production Helper (manufacturing)
9329 FACTORY HELPR
9333 Loading & Unloading Labour
9333 Stevedore
9333 Furniture mover
9333 Loading labour - warehouse
9333 Cargo loader
9334 Shelf Filler
9334 Shelf boy - filling shelves, supermarket
9411 Fast food cook
9412 Kitchen Helper
9412 Dish Washer
9412 Helper - Kitchen, Canteen
9412 Dishwasher (steward dept.)
9510 Shoe shiner
9520 Newspaper vendor
9611 Garbage truck loader
9611 Waste collection labour (refuse)
9612 Waste sorting worker
9613 Street cleaner - municipality
9621 Messenger
9621 Officeboy
9621 Bell Boy
9621 Lift attendant
9621 Office messenger
9621 Lift man - office tower
9622 Handy man - odd jobs
9623 Meter Reader
9623 Water meter reader
9629 Cloak room attendant
`,
  ar: `
9111 شغاله منزلية
9111 خادمه
9111 عاملات منازل
9112 عامل نظافة مكاتب
9112 هاوس كيبنج اتندنت
9112 عامل تنظيف مستشفى
9112 كلينر مكاتب
9112 عاملات تنظيف بالمستشفى
9112 عامل نظافه مبنى الإدارة
9121 مكوجي
9122 عامل غسيل سيارات
9123 منظف نوافذ
9129 عامل غسيل سجاد
9212 عامل حظيرة أغنام
9214 عامل حدائق
9311 عامل عادي بالمنجم
9312 عامل حفر خنادق كيبلات
9313 عامل إنشاءات
9313 ليبر بناء
9313 عامل عادي - موقع إنشاء
9313 لبور مقاولات
9321 عاملة تعبئة وتغليف يدوي
9329 عامل عادي بالمصنع
9333 حمال
9333 عامل تحميل وتنزيل
9333 عامل مناولة عفش مطار
9333 عامل شحن وتفريغ بالميناء
9334 مرتب بضائع أرفف
9411 محضر برجر وجبات سريعة
9412 مساعد مطبخ
9412 ستيوارد جلي صحون
9520 بائع متجول بالشارع (سبح وساعات)
9611 عامل جمع قمامة
9613 كناس شوارع
9621 مراسل بالوزارة
9621 بيل بوي
9621 موزع جرايد
9622 عامل صيانة متنوع (هاندي مان)
9623 قارئ عدادات ماء
`,
};
