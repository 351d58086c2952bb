/** Rows of ISIC rev.4 sections G (trade), H (transport) and I (accommodation, food), in the form `isic.ts` reads. */
export const isicGToI = `
G | Wholesale and retail trade; repair of motor vehicles and motorcycles | تجارة الجملة والتجزئة؛ إصلاح المركبات ذات المحركات والدراجات النارية | Wholesale and retail trade; Wholesale & retail trade; Wholesale and retail; Trade; Trading; General trading; تجارة الجملة والتجزئة; تجارة; التجارة; التجارة العامة; تجارة عامة; قطاع التجارة
45 | Wholesale and retail trade and repair of motor vehicles and motorcycles | تجارة الجملة والتجزئة للمركبات ذات المحركات والدراجات النارية وإصلاحها
451 | Sale of motor vehicles | بيع المركبات ذات المحركات | Car sales; Car showroom; بيع السيارات; معرض سيارات
4510 | =
452 | Maintenance and repair of motor vehicles | صيانة المركبات ذات المحركات وإصلاحها | Garage; Car repair; Auto repair; كراج; كراج سيارات; تصليح السيارات; إصلاح السيارات; صيانة السيارات
4520 | =
453 | Sale of motor vehicle parts and accessories | بيع قطع غيار المركبات ذات المحركات وتوابعها | Auto parts; Spare parts; بيع قطع غيار السيارات; قطع غيار
4530 | =
454 | Sale, maintenance and repair of motorcycles and related parts and accessories | بيع وصيانة وإصلاح الدراجات النارية وما يتصل بها من قطع غيار وتوابع
4540 | =
46 | Wholesale trade, except of motor vehicles and motorcycles | تجارة الجملة، عدا المركبات ذات المحركات والدراجات النارية | Wholesale; Wholesale trade; تجارة الجملة; جملة; بيع بالجملة
461 | Wholesale on a fee or contract basis | البيع بالجملة نظير رسم أو على أساس تعاقد
4610 | =
462 | Wholesale of agricultural raw materials and live animals | بيع المواد الخام الزراعية والحيوانات الحية بالجملة
4620 | =
463 | Wholesale of food, beverages and tobacco | بيع الأغذية والمشروبات والتبغ بالجملة
4630 | =
464 | Wholesale of household goods | بيع السلع المنزلية بالجملة
4641 | Wholesale of textiles, clothing and footwear | بيع المنسوجات والملابس والأحذية بالجملة
4649 | Wholesale of other household goods | بيع السلع المنزلية الأخرى بالجملة
465 | Wholesale of machinery, equipment and supplies | بيع الآلات والمعدات واللوازم بالجملة
4651 | Wholesale of computers, computer peripheral equipment and software | بيع الحواسيب ومعداتها الطرفية والبرمجيات بالجملة
4652 | Wholesale of electronic and telecommunications equipment and parts | بيع معدات وأجزاء الإلكترونيات والاتصالات بالجملة
4653 | Wholesale of agricultural machinery, equipment and supplies | بيع الآلات والمعدات واللوازم الزراعية بالجملة
4659 | Wholesale of other machinery and equipment | بيع الآلات والمعدات الأخرى بالجملة
466 | Other specialized wholesale | أنشطة أخرى متخصصة للبيع بالجملة
4661 | Wholesale of solid, liquid and gaseous fuels and related products | بيع الوقود الصلب والسائل والغازي والمنتجات المتصلة به بالجملة
4662 | Wholesale of metals and metal ores | بيع الفلزات وخاماتها بالجملة
4663 | Wholesale of construction materials, hardware, plumbing and heating equipment and supplies | بيع مواد البناء والأدوات المعدنية ومعدات ولوازم السباكة والتدفئة بالجملة | Building materials; مواد البناء
4669 | Wholesale of waste and scrap and other products n.e.c. | بيع النفايات والخردة والمنتجات الأخرى غير المصنفة في موضع آخر بالجملة | Scrap; سكراب; بيع السكراب
469 | Non-specialized wholesale trade | تجارة الجملة غير المتخصصة
4690 | =
47 | Retail trade, except of motor vehicles and motorcycles | تجارة التجزئة، عدا المركبات ذات المحركات والدراجات النارية | Retail; Retail trade; تجارة التجزئة; تجزئة; بيع بالتجزئة
471 | Retail sale in non-specialized stores | البيع بالتجزئة في المتاجر غير المتخصصة
4711 | Retail sale in non-specialized stores with food, beverages or tobacco predominating | البيع بالتجزئة في المتاجر غير المتخصصة التي يغلب عليها بيع الأغذية أو المشروبات أو التبغ | Supermarket; Hypermarket; Grocery; Cold store; Cold stores; برادة; برادات; بقالة; سوبرماركت; سوبر ماركت; هايبرماركت
4719 | Other retail sale in non-specialized stores | أنشطة البيع بالتجزئة الأخرى في المتاجر غير المتخصصة | Department store
472 | Retail sale of food, beverages and tobacco in specialized stores | بيع الأغذية والمشروبات والتبغ بالتجزئة في المتاجر المتخصصة
4721 | Retail sale of food in specialized stores | بيع الأغذية بالتجزئة في المتاجر المتخصصة | Butchery; ملحمة
4722 | Retail sale of beverages in specialized stores | بيع المشروبات بالتجزئة في المتاجر المتخصصة
4723 | Retail sale of tobacco products in specialized stores | بيع منتجات التبغ بالتجزئة في المتاجر المتخصصة
473 | Retail sale of automotive fuel in specialized stores | بيع وقود السيارات بالتجزئة في المتاجر المتخصصة | Petrol station; Gas station; محطة وقود; محطات الوقود; محطة بترول
4730 | =
474 | Retail sale of information and communications equipment in specialized stores | بيع معدات المعلومات والاتصالات بالتجزئة في المتاجر المتخصصة
4741 | Retail sale of computers, peripheral units, software and telecommunications equipment in specialized stores | بيع الحواسيب ووحداتها الطرفية والبرمجيات ومعدات الاتصالات بالتجزئة في المتاجر المتخصصة | Mobile phone shop; بيع الهواتف
4742 | Retail sale of audio and video equipment in specialized stores | بيع معدات الصوت والفيديو بالتجزئة في المتاجر المتخصصة
475 | Retail sale of other household equipment in specialized stores | بيع المعدات المنزلية الأخرى بالتجزئة في المتاجر المتخصصة
4751 | Retail sale of textiles in specialized stores | بيع المنسوجات بالتجزئة في المتاجر المتخصصة | بيع الأقمشة
4752 | Retail sale of hardware, paints and glass in specialized stores | بيع الأدوات المعدنية والدهانات والزجاج بالتجزئة في المتاجر المتخصصة
4753 | Retail sale of carpets, rugs, wall and floor coverings in specialized stores | بيع السجاد والبسط وأكسية الجدران والأرضيات بالتجزئة في المتاجر المتخصصة
4759 | Retail sale of electrical household appliances, furniture, lighting equipment and other household articles in specialized stores | بيع الأجهزة الكهربائية المنزلية والأثاث ومعدات الإضاءة والأدوات المنزلية الأخرى بالتجزئة في المتاجر المتخصصة | بيع الأثاث; Furniture shop
476 | Retail sale of cultural and recreation goods in specialized stores | بيع السلع الثقافية والترفيهية بالتجزئة في المتاجر المتخصصة
4761 | Retail sale of books, newspapers and stationary in specialized stores | بيع الكتب والصحف والقرطاسية بالتجزئة في المتاجر المتخصصة | Retail sale of books, newspapers and stationery in specialized stores; Bookshop; Stationery; قرطاسية
4762 | Retail sale of music and video recordings in specialized stores | بيع التسجيلات الموسيقية وتسجيلات الفيديو بالتجزئة في المتاجر المتخصصة
4763 | Retail sale of sporting equipment in specialized stores | بيع المعدات الرياضية بالتجزئة في المتاجر المتخصصة
4764 | Retail sale of games and toys in specialized stores | بيع الألعاب واللعب بالتجزئة في المتاجر المتخصصة
477 | Retail sale of other goods in specialized stores | بيع السلع الأخرى بالتجزئة في المتاجر المتخصصة
4771 | Retail sale of clothing, footwear and leather articles in specialized stores | بيع الملابس والأحذية والأصناف الجلدية بالتجزئة في المتاجر المتخصصة | Clothing shop; بيع الملابس; بيع الملابس الجاهزة
4772 | Retail sale of pharmaceutical and medical goods, cosmetic and toilet articles in specialized stores | بيع السلع الصيدلانية والطبية ومستحضرات التجميل والزينة بالتجزئة في المتاجر المتخصصة | Pharmacy; Pharmacies; صيدلية; صيدليات
4773 | Other retail sale of new goods in specialized stores | أنشطة البيع الأخرى للسلع الجديدة بالتجزئة في المتاجر المتخصصة
4774 | Retail sale of second-hand goods | بيع السلع المستعملة بالتجزئة
478 | Retail sale via stalls and markets | البيع بالتجزئة في الأكشاك والأسواق
4781 | Retail sale via stalls and markets of food, beverages and tobacco products | بيع الأغذية والمشروبات ومنتجات التبغ بالتجزئة في الأكشاك والأسواق
4782 | Retail sale via stalls and markets of textiles, clothing and footwear | بيع المنسوجات والملابس والأحذية بالتجزئة في الأكشاك والأسواق
4789 | Retail sale via stalls and markets of other goods | بيع السلع الأخرى بالتجزئة في الأكشاك والأسواق
479 | Retail trade not in stores, stalls or markets | تجارة التجزئة خارج المتاجر والأكشاك والأسواق
4791 | Retail sale via mail order houses or via Internet | البيع بالتجزئة بالطلب البريدي أو عبر الإنترنت | E-commerce; Online retail; التجارة الإلكترونية; تجارة إلكترونية
4799 | Other retail sale not in stores, stalls or markets | أنشطة البيع الأخرى بالتجزئة خارج المتاجر والأكشاك والأسواق
H | Transportation and storage | النقل والتخزين | Transport and storage; Transport; Transportation; Transport & storage; Transportation & storage; Logistics; النقل; نقل; نقل وتخزين; قطاع النقل; المواصلات; الخدمات اللوجستية
49 | Land transport and transport via pipelines | النقل البري والنقل عبر الأنابيب
491 | Transport via railways | النقل بالسكك الحديدية
4911 | Passenger rail transport, interurban | نقل الركاب بالسكك الحديدية بين المدن
4912 | Freight rail transport | نقل البضائع بالسكك الحديدية
492 | Other land transport | أنواع النقل البري الأخرى | Land transport; النقل البري
4921 | Urban and suburban passenger land transport | النقل البري للركاب داخل المدن وضواحيها | Bus transport; النقل العام
4922 | Other passenger land transport | أنواع النقل البري الأخرى للركاب | Taxi; تاكسي; سيارات أجرة
4923 | Freight transport by road | نقل البضائع بالطرق البرية | Trucking; نقل البضائع; نقل بري للبضائع
493 | Transport via pipeline | النقل عبر خطوط الأنابيب
4930 | =
50 | Water transport | النقل المائي | Shipping; النقل البحري
501 | Sea and coastal water transport | النقل المائي البحري والساحلي
5011 | Sea and coastal passenger water transport | النقل المائي البحري والساحلي للركاب
5012 | Sea and coastal freight water transport | النقل المائي البحري والساحلي للبضائع
502 | Inland water transport | النقل المائي الداخلي
5021 | Inland passenger water transport | النقل المائي الداخلي للركاب
5022 | Inland freight water transport | النقل المائي الداخلي للبضائع
51 | Air transport | النقل الجوي | Airline; Airlines; Aviation; الطيران; طيران; شركات الطيران
511 | Passenger air transport | النقل الجوي للركاب
5110 | =
512 | Freight air transport | النقل الجوي للبضائع | Air cargo; الشحن الجوي
5120 | =
52 | Warehousing and support activities for transportation | التخزين وأنشطة الدعم للنقل
521 | Warehousing and storage | التخزين والمستودعات | Warehousing; Storage; Warehouse; المستودعات; مستودعات; التخزين; مخازن
5210 | =
522 | Support activities for transportation | أنشطة الدعم للنقل
5221 | Service activities incidental to land transportation | أنشطة الخدمات المتصلة بالنقل البري
5222 | Service activities incidental to water transportation | أنشطة الخدمات المتصلة بالنقل المائي | Ports; الموانئ
5223 | Service activities incidental to air transportation | أنشطة الخدمات المتصلة بالنقل الجوي | Airport services; خدمات المطارات
5224 | Cargo handling | مناولة البضائع | شحن وتفريغ; الشحن والتفريغ
5229 | Other transportation support activities | أنشطة الدعم الأخرى للنقل | Freight forwarding; Customs clearance; Clearing and forwarding; تخليص جمركي; التخليص الجمركي
53 | Postal and courier activities | أنشطة البريد ونقل الطرود
531 | Postal activities | أنشطة البريد | Post; Postal services; البريد; بريد
5310 | =
532 | Courier activities | أنشطة نقل الطرود | Courier; Delivery; Delivery services; توصيل; خدمات التوصيل; التوصيل
5320 | =
I | Accommodation and food service activities | أنشطة الإقامة والخدمات الغذائية | Accommodation and food services; Accommodation and food; Hospitality; Hotels and restaurants; Hotels & restaurants; الإقامة والخدمات الغذائية; خدمات الإقامة والطعام; الإقامة والطعام; أنشطة خدمات الإقامة والطعام; الفنادق والمطاعم; فنادق ومطاعم; الضيافة; ضيافة
55 | Accommodation | الإقامة
551 | Short term accommodation activities | أنشطة الإقامة القصيرة المدة | Hotel; Hotels; الفنادق; فنادق; فندق; شقق فندقية
5510 | =
552 | Camping grounds, recreational vehicle parks and trailer parks | مرافق التخييم ومواقف المركبات الترفيهية والمقطورات
5520 | =
559 | Other accommodation | مرافق الإقامة الأخرى | Labour accommodation; سكن العمال
5590 | =
56 | Food and beverage service activities | أنشطة خدمات الأغذية والمشروبات | Food and beverage; F&B; Food services; الأغذية والمشروبات; خدمات الطعام
561 | Restaurants and mobile food service activities | أنشطة المطاعم وخدمات الطعام المتنقلة | Restaurant; Restaurants; Resturant; Restaurents; مطعم; مطاعم; المطاعم
5610 | =
562 | Event catering and other food service activities | تموين المناسبات وأنشطة خدمات الطعام الأخرى
5621 | Event catering | تموين المناسبات | Catering; تموين; خدمات التموين
5629 | Other food service activities | أنشطة خدمات الطعام الأخرى | Canteen; مقصف
563 | Beverage serving activities | أنشطة تقديم المشروبات | Coffee shop; Cafe; Coffeeshop; مقهى; مقاهي; كوفي شوب; كافيه
5630 | =
`;
