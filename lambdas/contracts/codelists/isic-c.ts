/** Rows of ISIC rev.4 section C (manufacturing), in the form `isic.ts` reads. */
export const isicC = `
C | Manufacturing | الصناعات التحويلية | Manufacture; Industry; Industrial; Factory; Production; الصناعة التحويلية; الصناعة; صناعة; صناعات تحويلية; تصنيع; قطاع الصناعة; مصنع; مصانع
10 | Manufacture of food products | صنع المنتجات الغذائية | Food manufacturing; Food industries; صناعة الأغذية; الصناعات الغذائية; صناعات غذائية
101 | Processing and preserving of meat | تجهيز اللحوم وحفظها
1010 | =
102 | Processing and preserving of fish, crustaceans and molluscs | تجهيز الأسماك والقشريات والرخويات وحفظها
1020 | =
103 | Processing and preserving of fruit and vegetables | تجهيز الفواكه والخضراوات وحفظها
1030 | =
104 | Manufacture of vegetable and animal oils and fats | صنع الزيوت والدهون النباتية والحيوانية
1040 | =
105 | Manufacture of dairy products | صنع منتجات الألبان | Dairy; Dairies; الألبان; ألبان; منتجات الألبان
1050 | =
106 | Manufacture of grain mill products, starches and starch products | صنع منتجات مطاحن الحبوب والنشا ومنتجات النشا
1061 | Manufacture of grain mill products | صنع منتجات مطاحن الحبوب | Flour mills; المطاحن; مطاحن
1062 | Manufacture of starches and starch products | صنع النشا ومنتجات النشا
107 | Manufacture of other food products | صنع منتجات غذائية أخرى
1071 | Manufacture of bakery products | صنع منتجات المخابز | Bakery; Bakeries; مخبز; مخابز; المخابز
1072 | Manufacture of sugar | صنع السكر
1073 | Manufacture of cocoa, chocolate and sugar confectionery | صنع الكاكاو والشوكولاتة والحلويات السكرية | Confectionery; Sweets; صناعة الحلويات; حلويات
1074 | Manufacture of macaroni, noodles, couscous and similar farinaceous products | صنع المعكرونة والشعيرية والكسكسي والمنتجات النشوية المماثلة
1075 | Manufacture of prepared meals and dishes | صنع الوجبات والأطباق الجاهزة
1079 | Manufacture of other food products n.e.c. | صنع منتجات غذائية أخرى، غير مصنفة في موضع آخر
108 | Manufacture of prepared animal feeds | صنع الأعلاف الحيوانية المحضرة
1080 | =
11 | Manufacture of beverages | صنع المشروبات
110 | =
1101 | Distilling, rectifying and blending of spirits | تقطير المشروبات الروحية وتكريرها ومزجها
1102 | Manufacture of wines | صنع الأنبذة
1103 | Manufacture of malt liquors and malt | صنع مشروبات الشعير والملت
1104 | Manufacture of soft drinks; production of mineral waters and other bottled waters | صنع المشروبات غير الكحولية؛ إنتاج المياه المعدنية والمياه الأخرى المعبأة | Soft drinks; المشروبات الغازية; تعبئة المياه
12 | Manufacture of tobacco products | صنع منتجات التبغ
120 | =
1200 | =
13 | Manufacture of textiles | صنع المنسوجات | Textiles; Textile industry; المنسوجات; النسيج; صناعة النسيج
131 | Spinning, weaving and finishing of textiles | غزل المنسوجات ونسجها وتجهيزها
1311 | Preparation and spinning of textile fibres | تحضير ألياف المنسوجات وغزلها
1312 | Weaving of textiles | نسج المنسوجات
1313 | Finishing of textiles | تجهيز المنسوجات
139 | Manufacture of other textiles | صنع منسوجات أخرى
1391 | Manufacture of knitted and crocheted fabrics | صنع الأقمشة المحبوكة (التريكو والكروشيه)
1392 | Manufacture of made-up textile articles, except apparel | صنع أصناف نسيجية جاهزة، عدا الملابس
1393 | Manufacture of carpets and rugs | صنع السجاد والبسط
1394 | Manufacture of cordage, rope, twine and netting | صنع الحبال والأمراس وخيوط القنب والشباك
1399 | Manufacture of other textiles n.e.c. | صنع منسوجات أخرى، غير مصنفة في موضع آخر
14 | Manufacture of wearing apparel | صنع الملابس | Garments; Garment industry; صناعة الملابس; صناعة الملابس الجاهزة
141 | Manufacture of wearing apparel, except fur apparel | صنع الملابس، عدا الملابس الفرائية | Tailoring; Tailors; خياطة الملابس; الخياطة; خياطة
1410 | =
142 | Manufacture of articles of fur | صنع أصناف من الفراء
1420 | =
143 | Manufacture of knitted and crocheted apparel | صنع الملابس المحبوكة (التريكو والكروشيه)
1430 | =
15 | Manufacture of leather and related products | صنع الجلود والمنتجات المتصلة بها
151 | Tanning and dressing of leather; manufacture of luggage, handbags, saddlery and harness; dressing and dyeing of fur | دبغ الجلود وتهيئتها؛ صنع حقائب السفر وحقائب اليد والسروج والأعنة؛ تهيئة الفراء وصبغه
1511 | Tanning and dressing of leather; dressing and dyeing of fur | دبغ الجلود وتهيئتها؛ تهيئة الفراء وصبغه
1512 | Manufacture of luggage, handbags and the like, saddlery and harness | صنع حقائب السفر وحقائب اليد وما شابهها والسروج والأعنة
152 | Manufacture of footwear | صنع الأحذية
1520 | =
16 | Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials | صنع الخشب ومنتجات الخشب والفلين، عدا الأثاث؛ صنع أصناف من القش ومواد الضفر
161 | Sawmilling and planing of wood | نشر الخشب وسحجه
1610 | =
162 | Manufacture of products of wood, cork, straw and plaiting materials | صنع منتجات من الخشب والفلين والقش ومواد الضفر
1621 | Manufacture of veneer sheets and wood-based panels | صنع قشرة الخشب والألواح القائمة على الخشب
1622 | Manufacture of builders' carpentry and joinery | صنع منتجات النجارة لأغراض البناء | Carpentry; Joinery; النجارة; نجارة; ورشة نجارة
1623 | Manufacture of wooden containers | صنع الأوعية الخشبية
1629 | Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials | صنع منتجات خشبية أخرى؛ صنع أصناف من الفلين والقش ومواد الضفر
17 | Manufacture of paper and paper products | صنع الورق ومنتجات الورق
170 | =
1701 | Manufacture of pulp, paper and paperboard | صنع لب الورق والورق والورق المقوى
1702 | Manufacture of corrugated paper and paperboard and of containers of paper and paperboard | صنع الورق المموج والورق المقوى المموج والأوعية من الورق والورق المقوى
1709 | Manufacture of other articles of paper and paperboard | صنع أصناف أخرى من الورق والورق المقوى
18 | Printing and reproduction of recorded media | الطباعة واستنساخ وسائط الإعلام المسجلة
181 | Printing and service activities related to printing | الطباعة وأنشطة الخدمات المتصلة بها
1811 | Printing | الطباعة | Printing press; المطابع; مطبعة; مطابع; طباعة
1812 | Service activities related to printing | أنشطة الخدمات المتصلة بالطباعة
182 | Reproduction of recorded media | استنساخ وسائط الإعلام المسجلة
1820 | =
19 | Manufacture of coke and refined petroleum products | صنع فحم الكوك والمنتجات النفطية المكررة
191 | Manufacture of coke oven products | صنع منتجات أفران الكوك
1910 | =
192 | Manufacture of refined petroleum products | صنع المنتجات النفطية المكررة | Oil refining; Refinery; Petroleum refining; تكرير النفط; تكرير البترول; مصفاة
1920 | =
20 | Manufacture of chemicals and chemical products | صنع المواد الكيميائية والمنتجات الكيميائية | Chemicals; Chemical industry; الصناعات الكيميائية; صناعات كيميائية; كيماويات
201 | Manufacture of basic chemicals, fertilizers and nitrogen compounds, plastics and synthetic rubber in primary forms | صنع المواد الكيميائية الأساسية والأسمدة والمركبات الآزوتية واللدائن والمطاط الاصطناعي في أشكالها الأولية
2011 | Manufacture of basic chemicals | صنع المواد الكيميائية الأساسية | Petrochemicals; Petrochemical industry; البتروكيماويات; بتروكيماويات
2012 | Manufacture of fertilizers and nitrogen compounds | صنع الأسمدة والمركبات الآزوتية | Fertilizers; الأسمدة
2013 | Manufacture of plastics and synthetic rubber in primary forms | صنع اللدائن والمطاط الاصطناعي في أشكالها الأولية
202 | Manufacture of other chemical products | صنع منتجات كيميائية أخرى
2021 | Manufacture of pesticides and other agrochemical products | صنع مبيدات الآفات والمنتجات الكيميائية الزراعية الأخرى
2022 | Manufacture of paints, varnishes and similar coatings, printing ink and mastics | صنع الدهانات والورنيشات والطلاءات المماثلة وأحبار الطباعة والمعاجين | Paints; الأصباغ; صناعة الأصباغ
2023 | Manufacture of soap and detergents, cleaning and polishing preparations, perfumes and toilet preparations | صنع الصابون والمنظفات ومستحضرات التنظيف والتلميع والعطور ومستحضرات التجميل | Perfumes; Detergents; العطور; المنظفات
2029 | Manufacture of other chemical products n.e.c. | صنع منتجات كيميائية أخرى، غير مصنفة في موضع آخر
203 | Manufacture of man-made fibres | صنع الألياف الاصطناعية
2030 | =
21 | Manufacture of pharmaceuticals, medicinal chemical and botanical products | صنع المستحضرات الصيدلانية والمنتجات الكيميائية الدوائية والنباتية | Manufacture of pharmaceutical and medicinal chemical and botanical products; Manufacture of basic pharmaceutical products and pharmaceutical preparations; Pharmaceuticals; الصناعات الدوائية; صناعة الأدوية
210 | =
2100 | =
22 | Manufacture of rubber and plastics products | صنع منتجات المطاط واللدائن
221 | Manufacture of rubber products | صنع منتجات المطاط
2211 | Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres | صنع الإطارات والأنابيب المطاطية؛ تجديد الإطارات المطاطية وإعادة بنائها
2219 | Manufacture of other rubber products | صنع منتجات مطاطية أخرى
222 | Manufacture of plastics products | صنع منتجات اللدائن | Plastics; Plastic products; صناعة البلاستيك; البلاستيك
2220 | =
23 | Manufacture of other non-metallic mineral products | صنع منتجات المعادن اللافلزية الأخرى
231 | Manufacture of glass and glass products | صنع الزجاج ومنتجات الزجاج | Glass; الزجاج
2310 | =
239 | Manufacture of non-metallic mineral products n.e.c. | صنع منتجات المعادن اللافلزية، غير المصنفة في موضع آخر
2391 | Manufacture of refractory products | صنع المنتجات الحرارية المقاومة للصهر
2392 | Manufacture of clay building materials | صنع مواد البناء الطينية
2393 | Manufacture of other porcelain and ceramic products | صنع منتجات الخزف والسيراميك الأخرى
2394 | Manufacture of cement, lime and plaster | صنع الإسمنت والجير والجص | Cement; الإسمنت; إسمنت
2395 | Manufacture of articles of concrete, cement and plaster | صنع أصناف من الخرسانة والإسمنت والجص | Ready-mix concrete; Readymix; الخرسانة الجاهزة; صناعة الطابوق
2396 | Cutting, shaping and finishing of stone | قطع الأحجار وتشكيلها وصقلها | الرخام; رخام; Marble
2399 | Manufacture of other non-metallic mineral products n.e.c. | صنع منتجات المعادن اللافلزية الأخرى، غير المصنفة في موضع آخر
24 | Manufacture of basic metals | صنع الفلزات القاعدية | Basic metals; المعادن الأساسية
241 | Manufacture of basic iron and steel | صنع الحديد والصلب القاعديين | Iron and steel; Steel; الحديد والصلب
2410 | =
242 | Manufacture of basic precious and other non-ferrous metals | صنع الفلزات الثمينة والفلزات غير الحديدية الأخرى القاعدية | Aluminium; Aluminum; Aluminium smelting; الألمنيوم; ألمنيوم; صهر الألمنيوم
2420 | =
243 | Casting of metals | سبك الفلزات
2431 | Casting of iron and steel | سبك الحديد والصلب
2432 | Casting of non-ferrous metals | سبك الفلزات غير الحديدية
25 | Manufacture of fabricated metal products, except machinery and equipment | صنع منتجات الفلزات المشكلة، عدا الآلات والمعدات
251 | Manufacture of structural metal products, tanks, reservoirs and steam generators | صنع المنتجات الفلزية الإنشائية والصهاريج والخزانات ومولدات البخار
2511 | Manufacture of structural metal products | صنع المنتجات الفلزية الإنشائية | Steel fabrication; ورشة حدادة; الحدادة; حدادة
2512 | Manufacture of tanks, reservoirs and containers of metal | صنع الصهاريج والخزانات والأوعية من الفلز
2513 | Manufacture of steam generators, except central heating hot water boilers | صنع مولدات البخار، عدا مراجل المياه الساخنة للتدفئة المركزية
252 | Manufacture of weapons and ammunition | صنع الأسلحة والذخائر
2520 | =
259 | Manufacture of other fabricated metal products; metalworking service activities | صنع منتجات فلزية مشكلة أخرى؛ أنشطة خدمات تشغيل الفلزات
2591 | Forging, pressing, stamping and roll-forming of metal; powder metallurgy | تشكيل الفلزات بالطرق والكبس والسك والدلفنة؛ ميتالورجيا المساحيق
2592 | Treatment and coating of metals; machining | معالجة الفلزات وطلاؤها؛ التشغيل الآلي
2593 | Manufacture of cutlery, hand tools and general hardware | صنع أدوات القطع والعدد اليدوية والأدوات المعدنية العامة
2599 | Manufacture of other fabricated metal products n.e.c. | صنع منتجات فلزية مشكلة أخرى، غير مصنفة في موضع آخر
26 | Manufacture of computer, electronic and optical products | صنع الحواسيب والمنتجات الإلكترونية والبصرية
261 | Manufacture of electronic components and boards | صنع المكونات واللوحات الإلكترونية
2610 | =
262 | Manufacture of computers and peripheral equipment | صنع الحواسيب ومعداتها الطرفية
2620 | =
263 | Manufacture of communication equipment | صنع معدات الاتصالات
2630 | =
264 | Manufacture of consumer electronics | صنع الإلكترونيات الاستهلاكية
2640 | =
265 | Manufacture of measuring, testing, navigating and control equipment; watches and clocks | صنع معدات القياس والاختبار والملاحة والتحكم؛ صنع الساعات
2651 | Manufacture of measuring, testing, navigating and control equipment | صنع معدات القياس والاختبار والملاحة والتحكم
2652 | Manufacture of watches and clocks | صنع الساعات
266 | Manufacture of irradiation, electromedical and electrotherapeutic equipment | صنع معدات التشعيع والمعدات الكهربائية الطبية والعلاجية
2660 | =
267 | Manufacture of optical instruments and photographic equipment | صنع الأدوات البصرية ومعدات التصوير
2670 | =
268 | Manufacture of magnetic and optical media | صنع الوسائط المغناطيسية والبصرية
2680 | =
27 | Manufacture of electrical equipment | صنع المعدات الكهربائية
271 | Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus | صنع المحركات والمولدات والمحولات الكهربائية وأجهزة توزيع الكهرباء والتحكم فيها
2710 | =
272 | Manufacture of batteries and accumulators | صنع البطاريات والمراكم
2720 | =
273 | Manufacture of wiring and wiring devices | صنع الأسلاك وأجهزة التوصيل السلكي
2731 | Manufacture of fibre optic cables | صنع كابلات الألياف البصرية
2732 | Manufacture of other electronic and electric wires and cables | صنع الأسلاك والكابلات الإلكترونية والكهربائية الأخرى
2733 | Manufacture of wiring devices | صنع أجهزة التوصيل السلكي
274 | Manufacture of electric lighting equipment | صنع معدات الإضاءة الكهربائية
2740 | =
275 | Manufacture of domestic appliances | صنع الأجهزة المنزلية
2750 | =
279 | Manufacture of other electrical equipment | صنع المعدات الكهربائية الأخرى
2790 | =
28 | Manufacture of machinery and equipment n.e.c. | صنع الآلات والمعدات، غير المصنفة في موضع آخر
281 | Manufacture of general-purpose machinery | صنع الآلات متعددة الأغراض
2811 | Manufacture of engines and turbines, except aircraft, vehicle and cycle engines | صنع المحركات والتوربينات، عدا محركات الطائرات والمركبات والدراجات النارية
2812 | Manufacture of fluid power equipment | صنع معدات القدرة المائعية
2813 | Manufacture of other pumps, compressors, taps and valves | صنع المضخات والضواغط والصنابير والصمامات الأخرى
2814 | Manufacture of bearings, gears, gearing and driving elements | صنع المحامل والتروس وعناصر نقل الحركة والإدارة
2815 | Manufacture of ovens, furnaces and furnace burners | صنع المواقد والأفران ومشاعل الأفران
2816 | Manufacture of lifting and handling equipment | صنع معدات الرفع والمناولة
2817 | Manufacture of office machinery and equipment (except computers and peripheral equipment) | صنع آلات المكاتب ومعداتها (عدا الحواسيب ومعداتها الطرفية)
2818 | Manufacture of power-driven hand tools | صنع العدد اليدوية الآلية
2819 | Manufacture of other general-purpose machinery | صنع الآلات الأخرى متعددة الأغراض
282 | Manufacture of special-purpose machinery | صنع الآلات ذات الأغراض الخاصة
2821 | Manufacture of agricultural and forestry machinery | صنع آلات الزراعة والحراجة
2822 | Manufacture of metal-forming machinery and machine tools | صنع آلات تشكيل الفلزات والعدد الآلية
2823 | Manufacture of machinery for metallurgy | صنع آلات الميتالورجيا
2824 | Manufacture of machinery for mining, quarrying and construction | صنع آلات المناجم والمحاجر والبناء
2825 | Manufacture of machinery for food, beverage and tobacco processing | صنع آلات تجهيز الأغذية والمشروبات والتبغ
2826 | Manufacture of machinery for textile, apparel and leather production | صنع آلات إنتاج المنسوجات والملابس والجلود
2829 | Manufacture of other special-purpose machinery | صنع الآلات الأخرى ذات الأغراض الخاصة
29 | Manufacture of motor vehicles, trailers and semi-trailers | صنع المركبات ذات المحركات والمقطورات ونصف المقطورات
291 | Manufacture of motor vehicles | صنع المركبات ذات المحركات
2910 | =
292 | Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers | صنع هياكل المركبات ذات المحركات؛ صنع المقطورات ونصف المقطورات
2920 | =
293 | Manufacture of parts and accessories for motor vehicles | صنع أجزاء المركبات ذات المحركات وتوابعها
2930 | =
30 | Manufacture of other transport equipment | صنع معدات النقل الأخرى
301 | Building of ships and boats | بناء السفن والقوارب
3011 | Building of ships and floating structures | بناء السفن والمنشآت العائمة
3012 | Building of pleasure and sporting boats | بناء قوارب النزهة والرياضة
302 | Manufacture of railway locomotives and rolling stock | صنع قاطرات السكك الحديدية وعرباتها
3020 | =
303 | Manufacture of air and spacecraft and related machinery | صنع المركبات الجوية والفضائية والآلات المتصلة بها
3030 | =
304 | Manufacture of military fighting vehicles | صنع مركبات القتال العسكرية
3040 | =
309 | Manufacture of transport equipment n.e.c. | صنع معدات النقل، غير المصنفة في موضع آخر
3091 | Manufacture of motorcycles | صنع الدراجات النارية
3092 | Manufacture of bicycles and invalid carriages | صنع الدراجات الهوائية وعربات ذوي الإعاقة
3099 | Manufacture of other transport equipment n.e.c. | صنع معدات نقل أخرى، غير مصنفة في موضع آخر
31 | Manufacture of furniture | صنع الأثاث | Furniture; صناعة الأثاث
310 | =
3100 | =
32 | Other manufacturing | صناعات تحويلية أخرى
321 | Manufacture of jewellery, bijouterie and related articles | صنع المجوهرات والحلي والأصناف المتصلة بها
3211 | Manufacture of jewellery and related articles | صنع المجوهرات والأصناف المتصلة بها | Goldsmith; Gold and jewellery; صياغة الذهب; صناعة المجوهرات
3212 | Manufacture of imitation jewellery and related articles | صنع الحلي المقلدة والأصناف المتصلة بها
322 | Manufacture of musical instruments | صنع الآلات الموسيقية
3220 | =
323 | Manufacture of sports goods | صنع اللوازم الرياضية
3230 | =
324 | Manufacture of games and toys | صنع الألعاب واللعب
3240 | =
325 | Manufacture of medical and dental instruments and supplies | صنع أدوات ولوازم الطب وطب الأسنان
3250 | =
329 | Other manufacturing n.e.c. | صناعات تحويلية أخرى، غير مصنفة في موضع آخر
3290 | =
33 | Repair and installation of machinery and equipment | إصلاح الآلات والمعدات وتركيبها
331 | Repair of fabricated metal products, machinery and equipment | إصلاح منتجات الفلزات المشكلة والآلات والمعدات
3311 | Repair of fabricated metal products | إصلاح منتجات الفلزات المشكلة
3312 | Repair of machinery | إصلاح الآلات
3313 | Repair of electronic and optical equipment | إصلاح المعدات الإلكترونية والبصرية
3314 | Repair of electrical equipment | إصلاح المعدات الكهربائية
3315 | Repair of transport equipment, except motor vehicles | إصلاح معدات النقل، عدا المركبات ذات المحركات | Ship repair; Aircraft maintenance; إصلاح السفن; صيانة الطائرات
3319 | Repair of other equipment | إصلاح المعدات الأخرى
332 | Installation of industrial machinery and equipment | تركيب الآلات والمعدات الصناعية
3320 | =
`;
