/** Rows of ISIC rev.4 sections A (agriculture) and B (mining), in the form `isic.ts` reads. */
export const isicAToB = `
A | Agriculture, forestry and fishing | الزراعة والحراجة وصيد الأسماك | Agriculture; Farming; الزراعة وصيد الأسماك; زراعة; قطاع الزراعة
01 | Crop and animal production, hunting and related service activities | إنتاج المحاصيل والإنتاج الحيواني والقنص وأنشطة الخدمات المتصلة بها
011 | Growing of non-perennial crops | زراعة المحاصيل غير المعمرة
0111 | Growing of cereals (except rice), leguminous crops and oil seeds | زراعة الحبوب (عدا الأرز) والبقوليات والبذور الزيتية
0112 | Growing of rice | زراعة الأرز
0113 | Growing of vegetables and melons, roots and tubers | زراعة الخضراوات والبطيخ والجذور والدرنات | زراعة الخضراوات; Growing of vegetables
0114 | Growing of sugar cane | زراعة قصب السكر
0115 | Growing of tobacco | زراعة التبغ
0116 | Growing of fibre crops | زراعة محاصيل الألياف
0119 | Growing of other non-perennial crops | زراعة محاصيل أخرى غير معمرة
012 | Growing of perennial crops | زراعة المحاصيل المعمرة
0121 | Growing of grapes | زراعة العنب
0122 | Growing of tropical and subtropical fruits | زراعة الفواكه المدارية وشبه المدارية | Growing of dates; زراعة النخيل; زراعة التمور
0123 | Growing of citrus fruits | زراعة الحمضيات
0124 | Growing of pome fruits and stone fruits | زراعة التفاحيات والفواكه ذات النواة
0125 | Growing of other tree and bush fruits and nuts | زراعة ثمار الأشجار والشجيرات الأخرى والجوزيات
0126 | Growing of oleaginous fruits | زراعة الثمار الزيتية
0127 | Growing of beverage crops | زراعة محاصيل المشروبات
0128 | Growing of spices, aromatic, drug and pharmaceutical crops | زراعة التوابل والمحاصيل العطرية والطبية والصيدلانية
0129 | Growing of other perennial crops | زراعة محاصيل معمرة أخرى
013 | Plant propagation | إكثار النباتات
0130 | = | = | Nurseries; المشاتل; مشتل
014 | Animal production | الإنتاج الحيواني
0141 | Raising of cattle and buffaloes | تربية الأبقار والجواميس
0142 | Raising of horses and other equines | تربية الخيول والفصيلة الخيلية الأخرى
0143 | Raising of camels and camelids | تربية الإبل والجمليات
0144 | Raising of sheep and goats | تربية الضأن والماعز | تربية الأغنام والماعز
0145 | Raising of swine/pigs | تربية الخنازير
0146 | Raising of poultry | تربية الدواجن | Poultry; دواجن
0149 | Raising of other animals | تربية حيوانات أخرى
015 | Mixed farming | الزراعة المختلطة
0150 | =
016 | Support activities to agriculture and post-harvest crop activities | الأنشطة المساندة للزراعة وأنشطة ما بعد الحصاد
0161 | Support activities for crop production | الأنشطة المساندة لإنتاج المحاصيل
0162 | Support activities for animal production | الأنشطة المساندة للإنتاج الحيواني
0163 | Post-harvest crop activities | أنشطة المحاصيل بعد الحصاد
0164 | Seed processing for propagation | تجهيز البذور للإكثار
017 | Hunting, trapping and related service activities | القنص والصيد بالشراك وأنشطة الخدمات المتصلة بهما
0170 | =
02 | Forestry and logging | الحراجة وقطع الأخشاب | Forestry; الحراجة
021 | Silviculture and other forestry activities | زراعة الأحراج وأنشطة الحراجة الأخرى
0210 | =
022 | Logging | قطع الأخشاب
0220 | =
023 | Gathering of non-wood forest products | جمع منتجات الغابات غير الخشبية
0230 | =
024 | Support services to forestry | خدمات مساندة الحراجة
0240 | =
03 | Fishing and aquaculture | صيد الأسماك وتربية الأحياء المائية
031 | Fishing | صيد الأسماك
0311 | Marine fishing | صيد الأسماك البحري
0312 | Freshwater fishing | صيد الأسماك في المياه العذبة
032 | Aquaculture | تربية الأحياء المائية | الاستزراع السمكي; الاستزراع المائي
0321 | Marine aquaculture | تربية الأحياء المائية البحرية
0322 | Freshwater aquaculture | تربية الأحياء المائية في المياه العذبة
B | Mining and quarrying | التعدين واستغلال المحاجر | Mining; Quarrying; التعدين; تعدين; النفط والتعدين; قطاع التعدين
05 | Mining of coal and lignite | تعدين الفحم والليغنيت
051 | Mining of hard coal | تعدين الفحم الصلب | Mining of hard coal (anthracite)
0510 | =
052 | Mining of lignite | تعدين الليغنيت
0520 | =
06 | Extraction of crude petroleum and natural gas | استخراج النفط الخام والغاز الطبيعي | Oil and gas; Oil & gas; Oil and gas extraction; النفط والغاز; نفط وغاز; استخراج النفط والغاز
061 | Extraction of crude petroleum | استخراج النفط الخام | Oil; Petroleum; النفط; نفط; استخراج النفط
0610 | =
062 | Extraction of natural gas | استخراج الغاز الطبيعي
0620 | =
07 | Mining of metal ores | تعدين خامات المعادن
071 | Mining of iron ores | تعدين خامات الحديد
0710 | =
072 | Mining of non-ferrous metal ores | تعدين خامات المعادن غير الحديدية
0721 | Mining of uranium and thorium ores | تعدين خامات اليورانيوم والثوريوم
0729 | Mining of other non-ferrous metal ores | تعدين خامات المعادن غير الحديدية الأخرى
08 | Other mining and quarrying | أنشطة أخرى للتعدين واستغلال المحاجر
081 | Quarrying of stone, sand and clay | استخراج الأحجار والرمال والطين من المحاجر | Quarries; المحاجر; محاجر
0810 | =
089 | Mining and quarrying n.e.c. | التعدين واستغلال المحاجر، غير المصنف في موضع آخر
0891 | Mining of chemical and fertilizer minerals | تعدين المعادن الكيميائية ومعادن الأسمدة
0892 | Extraction of peat | استخراج الخث
0893 | Extraction of salt | استخراج الملح
0899 | Other mining and quarrying n.e.c. | أنشطة أخرى للتعدين واستغلال المحاجر، غير المصنفة في موضع آخر
09 | Mining support service activities | أنشطة خدمات دعم التعدين
091 | Support activities for petroleum and natural gas extraction | أنشطة الدعم لاستخراج النفط والغاز الطبيعي | Oilfield services; Oil field services; خدمات حقول النفط
0910 | =
099 | Support activities for other mining and quarrying | أنشطة الدعم لأنشطة التعدين واستغلال المحاجر الأخرى
0990 | =
`;
