/** Rows of ISIC rev.4 sections D (energy), E (water and waste) and F (construction), in the form `isic.ts` reads. */
export const isicDToF = `
D | Electricity, gas, steam and air conditioning supply | إمدادات الكهرباء والغاز والبخار وتكييف الهواء | Electricity and gas; Energy; الكهرباء والغاز; الطاقة
35 | =
351 | Electric power generation, transmission and distribution | توليد الطاقة الكهربائية ونقلها وتوزيعها | Electricity; Power generation; الكهرباء; كهرباء; توليد الكهرباء
3510 | =
352 | Manufacture of gas; distribution of gaseous fuels through mains | صنع الغاز؛ توزيع الوقود الغازي عبر الأنابيب الرئيسية
3520 | =
353 | Steam and air conditioning supply | توصيل البخار وتكييف الهواء | District cooling; تبريد المناطق
3530 | =
E | Water supply; sewerage, waste management and remediation activities | إمدادات المياه والصرف الصحي وإدارة النفايات ومعالجتها | Water supply, sewerage and waste management; المياه والصرف الصحي; إمدادات المياه وأنشطة الصرف الصحي
36 | Water collection, treatment and supply | تجميع المياه ومعالجتها وتوصيلها | Water; Water supply; Desalination; المياه; إمدادات المياه; تحلية المياه
360 | =
3600 | =
37 | Sewerage | الصرف الصحي | Sewage; صرف صحي; المجاري
370 | =
3700 | =
38 | Waste collection, treatment and disposal activities; materials recovery | أنشطة جمع النفايات ومعالجتها وتصريفها؛ استرجاع المواد | Waste management; إدارة النفايات; إدارة المخلفات
381 | Waste collection | جمع النفايات
3811 | Collection of non-hazardous waste | جمع النفايات غير الخطرة
3812 | Collection of hazardous waste | جمع النفايات الخطرة
382 | Waste treatment and disposal | معالجة النفايات وتصريفها
3821 | Treatment and disposal of non-hazardous waste | معالجة النفايات غير الخطرة وتصريفها
3822 | Treatment and disposal of hazardous waste | معالجة النفايات الخطرة وتصريفها
383 | Materials recovery | استرجاع المواد | Recycling; إعادة التدوير; تدوير
3830 | =
39 | Remediation activities and other waste management services | أنشطة المعالجة البيئية وخدمات إدارة النفايات الأخرى
390 | =
3900 | =
F | Construction | التشييد | Construction sector; Contracting; Contractor; Building and construction; Constuction; تشييد; البناء; بناء; التشييد والبناء; البناء والتشييد; الإنشاءات; إنشاءات; إنشاء; المقاولات; مقاولات; قطاع الإنشاءات; قطاع التشييد
41 | Construction of buildings | تشييد المباني | Building construction; Building; إنشاء المباني; بناء المباني; مقاولات البناء
410 | =
4100 | =
42 | Civil engineering | الهندسة المدنية
421 | Construction of roads and railways | تشييد الطرق وخطوط السكك الحديدية | Road construction; إنشاء الطرق
4210 | =
422 | Construction of utility projects | تشييد مشاريع المنافع العامة
4220 | =
429 | Construction of other civil engineering projects | تشييد مشاريع الهندسة المدنية الأخرى
4290 | =
43 | Specialized construction activities | أنشطة التشييد المتخصصة | Specialised construction activities
431 | Demolition and site preparation | الهدم وتحضير الموقع
4311 | Demolition | الهدم
4312 | Site preparation | تحضير الموقع
432 | Electrical, plumbing and other construction installation activities | أنشطة التركيبات الكهربائية والسباكة وتركيبات التشييد الأخرى
4321 | Electrical installation | التركيبات الكهربائية | Electrical contracting; التمديدات الكهربائية; مقاولات كهربائية
4322 | Plumbing, heat and air-conditioning installation | تركيبات السباكة والتدفئة وتكييف الهواء | Plumbing; السباكة; سباكة; تركيب المكيفات; Air conditioning installation
4329 | Other construction installation | تركيبات التشييد الأخرى
433 | Building completion and finishing | إكمال المباني وتشطيبها | Painting and decoration; تشطيب المباني; التشطيبات; أعمال الصباغة والديكور
4330 | =
439 | Other specialized construction activities | أنشطة التشييد المتخصصة الأخرى | Scaffolding
4390 | =
`;
