import { iscoRows } from './isco-08-rows.ts';

/** Armed forces occupations, with everyday titles in both languages. */
export const iscoMajor0 = iscoRows(`
0 Armed forces occupations | مهن القوات المسلحة
01 Commissioned armed forces officers | ضباط القوات المسلحة
011 Commissioned armed forces officers | ضباط القوات المسلحة
0110 Commissioned armed forces officers | ضباط القوات المسلحة
  (army officer|military officer|naval officer|air force officer|commissioned officer|lieutenant|captain army|major army|colonel|brigadier|general army|fighter pilot|armed forces officer|navy officer|first lieutenant|second lieutenant|lieutenant colonel|army captain|army major|major general|brigadier general|navy commander|navy captain|admiral|air force pilot|military pilot|flying officer military|squadron leader|army colonel|officer cadet military|military colonel|air marshal|military captain|lieutenant general|army lieutenant|wing commander)
  ضابط (عسكري|جيش|بحرية|سلاح جو|قوات مسلحة|قوة دفاع|في الجيش|حرس وطني|مدفعية|مشاة|طيار|طيار عسكري|بحري عسكري|ركن|دفاع جوي|الجيش|في قوة الدفاع)، ملازم، ملازم (أول|ثان|ثاني)، نقيب، رائد، مقدم ركن، عقيد، عميد ركن، لواء، لواء ركن، فريق ركن، طيار حربي، طيار عسكري، طيار مقاتل، عميد عسكري، عقيد ركن، رائد ركن، مقدم عسكري، طالب ضابط، ملازم اول جيش
02 Non-commissioned armed forces officers | ضباط الصف في القوات المسلحة
021 Non-commissioned armed forces officers | ضباط الصف في القوات المسلحة
0210 Non-commissioned armed forces officers | ضباط الصف في القوات المسلحة
  (non commissioned officer|nco|sergeant army|army sergeant|warrant officer|staff sergeant|sergeant major|flight sergeant|sergeant|military sergeant|chief warrant officer|non commissioned armed forces officer|master sergeant|boatswain navy|corporal|army corporal|corporal army|first sergeant|petty officer|naval petty officer|army warrant officer|sergeant first class|non commissioned military officer)
  ضابط صف، ضابط صف (عسكري|جيش|بحرية)، رقيب، رقيب (أول|عسكري|جيش|أول عسكري)، مساعد أول عسكري، وكيل (ضابط|أول عسكري|قوة)، رئيس رقباء، نائب (ضابط|عريف)، وكيل أول، رئيس عرفاء، عريف، عريف (أول|جيش|عسكري)، مساعد أول
03 Armed forces occupations, other ranks | مهن القوات المسلحة للرتب الأخرى
031 Armed forces occupations, other ranks | مهن القوات المسلحة للرتب الأخرى
0310 Armed forces occupations, other ranks | مهن القوات المسلحة للرتب الأخرى
  (soldier|military personnel|army private|private soldier|infantryman|gunner military|army soldier|national guard soldier|serviceman|marine soldier|airman|lance corporal|soldier army|paratrooper|naval rating|infantry soldier|defence force soldier|private first class|army conscript|military man|conscript|air force airman|navy sailor|coastguard soldier army|military policeman|military police|cadet soldier|bombardier army|drill soldier|armed forces personnel|military)
  جندي(ة)، جندي (أول|مشاة|مستجد|حرس وطني|في الجيش|عسكري|بحري|مدفعية|قوة دفاع|حرس ملكي|في قوة الدفاع)، عسكري(ة)، مجند(ة)، فرد (عسكري|قوات مسلحة|حرس وطني|جيش|قوة دفاع|حرس ملكي)، مظلي، جندي متطوع، شرطة عسكرية، موظف(ة) عسكري(ة)، شرطي عسكري، نائب ضابط جيش
`);
