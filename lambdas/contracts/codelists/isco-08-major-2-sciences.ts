import { iscoRows } from './isco-08-rows.ts';

/** Professionals in science, engineering, health and teaching, with everyday titles in both languages. */
export const iscoMajor2Sciences = iscoRows(`
2 Professionals | المتخصصون
21 Science and engineering professionals | متخصصو العلوم والهندسة
211 Physical and earth science professionals | متخصصو العلوم الفيزيائية وعلوم الأرض
2111 Physicists and astronomers | الفيزيائيون والفلكيون
  physicist, (medical|nuclear|health|research|radiation) physicist, astronomer, astrophysicist
  فيزيائي(ة)، عالم(ة) (فيزياء|فلك)، فيزيائي(ة) طبي(ة)، أخصائي(ة) (فيزياء|فيزياء طبية)، فلكي(ة)، اختصاصي(ة) فيزياء
2112 Meteorologists | أخصائيو الأرصاد الجوية
  meteorologist, weather forecaster, climatologist, (meteorology|weather) (specialist|forecaster), aviation meteorologist, (weather|climate) scientist
  أخصائي(ة) (أرصاد جوية|أرصاد|طقس)، متنبئ(ة) جوي(ة)، راصد(ة) جوي(ة)، خبير(ة) أرصاد جوية، عالم(ة) مناخ
2113 Chemists | الكيميائيون
  chemist, (industrial|research|analytical|laboratory|quality control|organic|water|food|environmental) chemist, (lab|qc|formulation) chemist, biochemist chemistry, chemistry specialist
  كيميائي(ة)، كيميائي(ة) (مختبر|تحليل|صناعي(ة)|مياه|أغذية|جودة)، أخصائي(ة) كيمياء، اختصاصي(ة) كيمياء، محلل(ة) كيميائي(ة)، عالم(ة) كيمياء
2114 Geologists and geophysicists | الجيولوجيون والجيوفيزيائيون
  (geologist|geophysicist|geoscientist|hydrogeologist|hydrologist|seismologist|oceanographer|petrophysicist|geologist wellsite), (wellsite|petroleum|exploration|reservoir|engineering) (geologist|geophysicist), mudlogger geologist
  جيولوجي(ة)، جيوفيزيائي(ة)، عالم(ة) (جيولوجيا|زلازل)، أخصائي(ة) (جيولوجيا|جيوفيزياء|مياه جوفية)، جيولوجي(ة) (نفط|بترول|استكشاف)، هيدروجيولوجي(ة)
212 Mathematicians, actuaries and statisticians | أخصائيو الرياضيات والاكتواريون والإحصائيون
2120 Mathematicians, actuaries and statisticians | أخصائيو الرياضيات والاكتواريون والإحصائيون
  (mathematician|actuary|statistician|demographer|biostatistician|data scientist|actuarial analyst|operations research analyst), (statistics|statistical) (specialist|analyst|expert), actuarial (analyst|consultant|manager|specialist), data science specialist, quantitative analyst statistics, machine learning scientist
  إحصائي(ة)، أخصائي(ة) (إحصاء|إحصائي(ة)|رياضيات|سكان|علم بيانات|علوم بيانات)، خبير(ة) (إحصاء|اكتواري(ة))، اكتواري(ة)، عالم(ة) (بيانات|رياضيات)، محلل(ة) إحصائي(ة)، باحث(ة) إحصائي(ة)، اختصاصي(ة) إحصاء، ديموغرافي(ة)
213 Life science professionals | متخصصو علوم الحياة
2131 Biologists, botanists, zoologists and related professionals | أخصائيو الأحياء والنبات والحيوان ومن إليهم
  (biologist|botanist|zoologist|microbiologist|marine biologist|molecular biologist|pharmacologist|biochemist|geneticist|bacteriologist|biotechnologist|ecologist biology|entomologist|cell biologist), biology (researcher|specialist), biotechnology (researcher|specialist), genetics specialist, research biologist
  (أحيائي(ة)|بيولوجي(ة))، عالم(ة) (أحياء|أحياء دقيقة|نبات|حيوان|أحياء بحرية|أدوية|وراثة)، أخصائي(ة) (أحياء|أحياء دقيقة|علوم حيوية|تقنية حيوية|أحياء بحرية|وراثة|مايكروبيولوجي|تكنولوجيا حيوية)، باحث(ة) (أحياء|بيولوجي(ة)|تقنية حيوية)، كيميائي(ة) حيوي(ة)
2132 Farming, forestry and fisheries advisers | مستشارو الزراعة والغابات ومصايد الأسماك
  (agronomist|agriculturist|soil scientist|horticulturist adviser|agricultural scientist|agricultural adviser|agricultural advisor|agricultural engineer|agriculture engineer|agriculture specialist|forestry adviser|fisheries adviser|fisheries specialist), (agricultural|agriculture) (extension officer|consultant|expert), fisheries (officer|scientist)
  مهندس(ة) زراعي(ة)، أخصائي(ة) (زراعي(ة)|إرشاد زراعي|ثروة سمكية|تربة|إنتاج نباتي|ثروة نباتية|وقاية نبات|إنتاج حيواني)، مرشد(ة) زراعي(ة)، خبير(ة) (زراعي(ة)|أسماك)، مستشار(ة) زراعي(ة)، باحث(ة) زراعي(ة)
2133 Environmental protection professionals | متخصصو حماية البيئة
  (environmentalist|ecologist|environmental scientist|conservation scientist|air pollution analyst|conservation officer), (environmental|environment|sustainability|climate|esg|biodiversity|water quality|pollution control) (specialist|officer|adviser|advisor|analyst|consultant|researcher|auditor|expert), environment protection (officer|specialist)
  أخصائي(ة) (بيئة|بيئي(ة)|حماية بيئة|حماية البيئة|استدامة|محميات|تغير مناخي|تنوع حيوي|حياة فطرية)، خبير(ة) (بيئة|بيئي(ة)|استدامة)، باحث(ة) بيئي(ة)، عالم(ة) بيئة، مستشار(ة) بيئي(ة)، مستشار(ة) (بيئة|استدامة)، محلل(ة) بيئي(ة)، اختصاصي(ة) بيئة
214 Engineering professionals (excluding electrotechnology) | المهندسون (عدا التقانة الكهربائية)
2141 Industrial and production engineers | مهندسو الصناعة والإنتاج
  (industrial|production|manufacturing|plant production|industrial efficiency|process improvement|packaging|lean|operations industrial|planning industrial) engineer, (quality|qa qc|qa/qc|qc|qa quality|quality control|quality assurance) engineer, (reliability|six sigma|industrial plant) engineer, qa qc (engineer|manager engineer)
  مهندس(ة) (صناعي(ة)|إنتاج|تصنيع|جودة|ضبط جودة|ضبط الجودة|مراقبة جودة|مراقبة الجودة|توكيد جودة|توكيد الجودة|ضمان الجودة|صناعات|تعبئة)
2142 Civil engineers | مهندسو الإنشاءات المدنية
  (civil|structural|site civil|construction|geotechnical|highway|highways|road|roads|bridge|bridges|hydraulic|building|site|foundation|soil|drainage|civil design|project civil|civil project|dam|marine civil|civil site|structural design|infrastructure|traffic civil|resident civil|pavement|irrigation) engineer, engineer (civil|structural), (resident|tunnel) engineer, civil and structural engineer, temporary works engineer
  مهندس(ة) (مدني(ة)|إنشائي(ة)|إنشاءات|موقع|طرق|جسور|تشييد|بناء|مباني|تربة|طرق وجسور|مدني(ة) موقع|موقع مدني(ة)|هيدروليكي(ة)|صرف صحي مدني(ة)|تصميم إنشائي|مقيم(ة)|بنية تحتية|مشاريع مدنية|جيوتقني(ة)|ري|إنشاء|مشروع مدني)
2143 Environmental engineers | مهندسو البيئة
  (environmental|environment|waste water process|wastewater treatment|air pollution control|environmental remediation|water treatment environmental|waste management|solid waste|sanitary environmental) engineer, engineer environmental
  مهندس(ة) (بيئي(ة)|بيئة|نفايات|معالجة مياه|معالجة مياه الصرف|إدارة نفايات|تلوث هواء|حماية بيئة|صحة بيئية)
2144 Mechanical engineers | مهندسو الميكانيكا
  (mechanical|automotive|hvac|marine design|aeronautical|aircraft design|aerospace|maintenance mechanical|mechanical maintenance|mechanical design|mechanical site|mechanical project|mep|mep mechanical|rotating equipment|static equipment|piping|piping design|ac|air conditioning|a/c|refrigeration|mechanical planning|diesel mechanical|plumbing design|naval|machine design|welding|turbine|rotating|mechanical qa qc|aviation|automobile|engine design) engineer, engineer mechanical, naval architect, maintenance engineer, (mechanical|mep) (design|planning) engineer, facilities mechanical engineer, marine architect
  مهندس(ة) (ميكانيكي(ة)|ميكانيكا|ميكانيك|سيارات|تكييف|تكييف وتبريد|طيران|صيانة|صيانة ميكانيكية|معدات|آليات|تصميم ميكانيكي|أنابيب|محركات|بحري(ة) تصميم|معدات دوارة|صيانة طائرات تصميم|آلات|لحام)
2145 Chemical engineers | مهندسو الكيمياء
  (chemical|process|chemical process|refinery process|petrochemical|corrosion chemical|refinery|fuel technology|plastics technology|pharmaceutical process|desalination|process design) engineer, engineer chemical, process safety engineer
  مهندس(ة) (كيميائي(ة)|كيمياء|كيماوي(ة)|عمليات كيميائية|تكرير|بتروكيماويات|عمليات|مصفاة|تحلية مياه|تحلية)
2146 Mining engineers, metallurgists and related professionals | مهندسو التعدين وأخصائيو الفلزات ومن إليهم
  (mining|petroleum|reservoir|drilling|production petroleum|metallurgical|metallurgy|mud|oil and gas|oil & gas|oil and natural gas|natural gas|completion|well|well site|subsea|corrosion|metallurgist|petroleum production|materials|mine) engineer, metallurgist, extractive metallurgist, well (intervention|integrity) engineer
  مهندس(ة) (بترول|نفط|تعدين|مناجم|حفر|حفر آبار|مكامن|معادن|فلزات|نفط وغاز|غاز|آبار|تآكل|مواد|إنتاج نفط|استخراج)، أخصائي(ة) فلزات
2149 Engineering professionals not elsewhere classified | المهندسون غير المصنفين في مكان آخر
  (safety|biomedical|hse|fire|fire protection|fire safety|fire and safety|health and safety|explosive ordnance|salvage|optical|marine salvage|nuclear|nuclear power generation|cost|planning|project planning|quantity|biomedical equipment|medical equipment|clinical|estimation|estimating|estimator|tendering|material handling|nanotechnology|renewable energy|textile|value|ports) engineer, quantity surveyor, (cost|planning) (engineer|estimator engineer), clinical engineer, qs quantity surveyor, loss prevention engineer
  مهندس(ة) (سلامة|سلامة عامة|طبي(ة)|أجهزة طبية|طبي(ة) حيوي(ة)|إطفاء|حريق|تخطيط|تخطيط مشاريع|تكاليف|كميات|حساب كميات|أمن وسلامة|أمن صناعي|سلامة وصحة مهنية|طاقة متجددة|نووي(ة)|تسعير|مناقصات|هندسة طبية|الأجهزة الطبية|معدات طبية|طب حيوي|وقاية من الحريق)، مساح(ة) كميات، حاسب(ة) كميات
215 Electrotechnology engineers | مهندسو التقانة الكهربائية
2151 Electrical engineers | مهندسو الكهرباء
  (electrical|electric|power|electrical site|electrical design|electrical maintenance|electromechanical|power generation|power systems|power distribution|electrical project|substation|protection|electrical power|high voltage|power transmission|mep electrical|electrical planning|electrical testing|testing and commissioning|lighting|solar|solar energy|photovoltaic) engineer, engineer electrical, electrical and electronics engineer
  مهندس(ة) (كهربائي(ة)|كهرباء|كهروميكانيك|كهروميكانيكي(ة)|قوى كهربائية|صيانة كهربائية|توليد كهرباء|توزيع كهرباء|نقل كهرباء|موقع كهرباء|طاقة|طاقة كهربائية|تصميم كهربائي|محطات كهرباء|محطات تحويل|طاقة شمسية|شبكات كهرباء|قوى|وقاية كهربائية|إنارة|كهربائي(ة) موقع)
2152 Electronics engineers | مهندسو الإلكترونيات
  (electronics|electronic|instrumentation|instrument|control|instrumentation and control|control systems|automation|embedded systems hardware|hardware|computer hardware|computer hardware design|avionics|mechatronics|plc|dcs|scada|robotics|i&c|control and instrumentation|microelectronics|semiconductor|elv|low current|process control|bms) engineer, instrument and control engineer
  مهندس(ة) (إلكترونيات|إلكتروني(ة)|تحكم|أجهزة دقيقة|تحكم آلي|أتمتة|عتاد|عتاد حاسوب|آلات دقيقة|أنظمة تحكم|أجهزة قياس|تحكم وأجهزة|ميكاترونيات|ميكاترونكس|روبوتات|تيار منخفض|أجهزة تحكم|إلكترونيات طيران)
2153 Telecommunications engineers | مهندسو الاتصالات
  (telecommunications|telecommunication|telecom|rf|radio frequency|radio|transmission|broadcast|mobile network|core network|telecom network|microwave|fiber optic|fibre optic|optical network telecom|bss|network planning telecom|satellite|gsm|lte|wireless|rf planning|rf optimization|communication|communications|broadcasting|signal|signalling telecom|ran) engineer, engineer telecommunications, telecommunications (specialist|network designer)
  مهندس(ة) (اتصالات|شبكات اتصالات|راديو|بث|ألياف ضوئية|ألياف بصرية|اتصالات لاسلكية|ترددات|بث تلفزيوني|أقمار صناعية|شبكات هاتف نقال|اتصالات وإلكترونيات|اتصالات سلكية ولاسلكية|ميكروويف)، أخصائي(ة) اتصالات سلكية ولاسلكية
216 Architects, planners, surveyors and designers | المعماريون والمخططون والمساحون والمصممون
2161 Building architects | مهندسو العمارة
  architect, (building|design|project|site|interior architecture|concept|bim|lead design|interior building|conservation|heritage|residential) architect, (architect|architectural|architecture|architectural design|architecture design) engineer, architectural designer
  مهندس(ة) (معماري(ة)|عمارة|تصميم معماري|معماري(ة) موقع)، معماري(ة)، مصمم(ة) معماري(ة)، أخصائي(ة) عمارة، مهندس(ة) هندسة معمارية
2162 Landscape architects | مهندسو تنسيق المواقع
  landscape (architect|designer|design engineer|engineer|planner), garden designer, landscaping engineer, (green areas|park) designer
  مهندس(ة) (تنسيق حدائق|تنسيق مواقع|تجميل حدائق|زراعة تجميلية|لاندسكيب)، مصمم(ة) (حدائق|مناظر طبيعية|لاندسكيب|مسطحات خضراء|تنسيق حدائق)، معماري(ة) مناظر طبيعية
2163 Product and garment designers | مصممو المنتجات والملابس
  (fashion|product|garment|industrial|jewellery|jewelry|textile|costume|clothing|clothes|furniture|accessories|abaya|dress|package|packaging|bag|shoe) designer, designer fashion
  مصمم(ة) (أزياء|منتجات|ملابس|مجوهرات|حلي|أقمشة|صناعي(ة)|أثاث|عبايات|عباءات|نسيج|فساتين|أحذية|إكسسوارات|ذهب|تغليف)
2164 Town and traffic planners | مخططو المدن وحركة المرور
  (urban|town|city|traffic|transport|transportation|land|regional|urban design|land use|master) planner, (traffic|transport|transportation|urban planning|urban) engineer, urban (designer|planning specialist), transport planning engineer, town planning engineer
  مخطط(ة) (مدن|مدني(ة)|حضري(ة)|عمراني(ة)|مرور|حركة مرور|نقل)، مهندس(ة) (تخطيط مدن|تخطيط عمراني|مرور|تخطيط حضري|حركة مرور|نقل ومرور|تخطيط مدني|نقل)، أخصائي(ة) (تخطيط عمراني|تخطيط حضري|تخطيط مدن)، مصمم(ة) حضري(ة)، مخطط عمراني
2165 Cartographers and surveyors | رسامو الخرائط والمساحون
  (surveyor|cartographer|photogrammetrist|hydrographer|hydrographic surveyor), (land|cadastral|mining|topographic|topographical|site|marine geodetic|aerial|engineering|hydrographic|geomatics|building site|total station) surveyor, (survey|gis|surveying|geomatics) engineer, (gis|geographic information systems|geographic information system|geospatial|mapping) (specialist|analyst|officer|expert|cartographer), remote sensing specialist, map maker
  مساح(ة)، مساح(ة) (أراض|أراضي|موقع|هندسي(ة)|بحري(ة)|طبوغرافي(ة)|مواقع|طرق|عقاري أراضي)، مهندس(ة) (مساحة|نظم معلومات جغرافية|جيوماتكس|مساح(ة))، رسام(ة) خرائط، أخصائي(ة) (نظم معلومات جغرافية|مساحة|خرائط|استشعار عن بعد|نظم المعلومات الجغرافية)، محلل(ة) نظم معلومات جغرافية، خرائطي(ة)
2166 Graphic and multimedia designers | مصممو الرسوم والوسائط المتعددة
  (graphic|graphics|multimedia|multi media|digital|motion|motion graphic|motion graphics|ui|ux|ui ux|ui/ux|ux ui|user interface|user experience|publication|visual|animation|creative|advertising|layout|game|social media|print|brand|3d|2d|product ui|web|website|web site|web page|front end) designer, (animator|illustrator|3d animator|2d animator|3d artist|vfx artist|digital artist|3d modeler|3d visualizer|3d visualiser|commercial artist|infographic designer|visualizer)
  مصمم(ة) (جرافيك|جرافيكس|غرافيك|جرافيكي(ة)|رسوم|رسومات|وسائط متعددة|مواقع وتطبيقات|إعلانات|مطبوعات|موشن جرافيك|واجهات مستخدم|واجهات|تجربة مستخدم|تجربة المستخدم|ألعاب|ثلاثي الأبعاد|رقمي(ة)|إعلاني(ة)|فني(ة)|شعارات|دعاية وإعلان|سوشيال ميديا|بصري(ة)|ملتيميديا|مواقع|ويب|مواقع إلكترونية|مواقع إنترنت|صفحات ويب)، رسام(ة) (رسوم متحركة|كاريكاتير رقمي|ديجيتال|رقمي(ة)|توضيحي(ة))، محرك(ة) رسوم، صانع(ة) رسوم متحركة، جرافيك ديزاينر، مخرج(ة) جرافيك
22 Health professionals | متخصصو الصحة
221 Medical doctors | الأطباء البشريون
2211 Generalist medical practitioners | الأطباء العامون
  (doctor|physician|medical doctor|medical officer|gp|general practitioner|general physician|family physician|family doctor|primary care physician|primary health care physician|house officer|medical intern|intern doctor|resident medical officer|doctor general practitioner|occupational physician), (family medicine|resident|general|district|company|school|duty|casualty medical) (doctor|physician), (medical practitioner|general medical practitioner|rmo), district medical doctor
  طبيب(ة)، طبيب(ة) (عام(ة)|ممارس(ة) عام(ة)|ممارس(ة)|عائلة|أسرة|بشري(ة)|مقيم(ة)|امتياز|رعاية أولية|صحة أولية|مركز صحي|مناوب(ة)|مدرسة|صحة مدرسية|طب عام|طوارئ عام|عيادة|ممارسة عامة)، دكتور(ة) طب عام، ممارس(ة) عام(ة)، أخصائي(ة) طب (عائلة|أسرة)، طبيب(ة) طب عائلة، استشاري(ة) طب عائلة
2212 Specialist medical practitioners | الأطباء الاختصاصيون
  (specialist (doctor|physician)|consultant physician|medical specialist|surgeon|general surgeon|cardiologist|anesthetist|anaesthetist|anesthesiologist|anaesthesiologist|pediatrician|paediatrician|gynecologist|gynaecologist|obstetrician|obstetrician and gynecologist|dermatologist|psychiatrist|radiologist|ophthalmologist|orthopedic surgeon|orthopaedic surgeon|neurologist|neurosurgeon|urologist|oncologist|pathologist|nephrologist|internist|gastroenterologist|endocrinologist|pulmonologist|plastic surgeon|cardiac surgeon|ent specialist|ent surgeon|rheumatologist|hematologist|haematologist|emergency physician|emergency medicine physician|intensivist|vascular surgeon|pediatric surgeon|allergist|neonatologist|preventive medicine specialist|forensic pathologist), consultant (surgeon|doctor|radiology physician|cardiologist|pediatrician|radiologist|anesthetist|gynecologist|psychiatrist|dermatologist), (surgical|medical) resident specialist, (internal medicine|emergency medicine|pediatrics|paediatrics|anesthesia|general surgery|cardiology|dermatology|orthopedics|orthopedic|psychiatry|ophthalmology|neurology|urology|obstetrics and gynecology|gynecology|ent) (specialist|consultant|physician)
  جراح(ة)، جراح(ة) (عام(ة)|عظام|قلب|تجميل|أعصاب|أطفال|مسالك بولية|أوعية دموية)، طبيب(ة) (أخصائي(ة)|اختصاصي(ة)|استشاري(ة)|أطفال|قلب|تخدير|جلدية|عيون|عظام|نساء وولادة|نسائية|باطني(ة)|باطنية|أمراض باطنية|أعصاب|نفسي(ة)|أشعة|جراح(ة)|أنف وأذن وحنجرة|مسالك بولية|أورام|طوارئ|نسائية وتوليد|مختبرات|شرعي(ة)|كلى|سكري|غدد صماء|صدرية|عناية مركزة|جراحة عامة|طب نفسي|أمراض قلب|حديثي الولادة|تجميل)، أخصائي(ة) (باطنية|جراحة|جراحة عامة|جلدية|عظام|تخدير|نساء وولادة|أطفال|قلب|عيون|أمراض باطنية|طب طوارئ|أنف وأذن وحنجرة|أعصاب|طب نفسي|أورام|مسالك بولية)، استشاري(ة) (طبي(ة)|طب|جراحة|أطفال|قلب|نساء وولادة|تخدير|باطنية|عظام|عيون|جلدية|أمراض القلب|طب الأطفال|الطب النفسي|أشعة|جراحة عامة|طب طوارئ)
222 Nursing and midwifery professionals | متخصصو التمريض والقبالة
2221 Nursing professionals | متخصصو التمريض
  (nurse|registered nurse|rn|staff nurse|nurse rn|qualified nurse|charge nurse|nurse practitioner|nurse in charge|head nurse|matron|nursing sister|sister nurse|nurse anaesthetist|nurse anesthetist|nurse educator|nurse specialist|general nurse), (icu|emergency|er|ccu|nicu|or|operating room|operating theatre|theatre|theater|theatre scrub|scrub|school|community|community health|public health|clinical|specialist|dialysis|psychiatric|pediatric|paediatric|occupational health|surgical|ward|clinic|company|home health|home care|private|female|male|triage|oncology|infection control|district|hospital|labor and delivery|primary health care|medical|registered staff|renal|anaesthetic|intensive care) nurse, nurse (supervisor|incharge|in charge|team leader|officer), nursing (supervisor|officer|specialist|professional|staff|coordinator|in charge|educator), clinical nurse (specialist|consultant)
  ممرض(ة)، ممرض(ة) (قانوني(ة)|مسجل(ة)|عام(ة)|مؤهل(ة)|عناية مركزة|طوارئ|عمليات|أطفال|صحة مجتمع|مدرسة|مدرسي(ة)|صحة عامة|غسيل كلى|مجاز(ة)|رئيسي(ة)|نفسي(ة)|صحة نفسية|مركز صحي|مستشفى|عيادة|جراحة|جامعي(ة)|خفر|عناية قلب|شركة|صحة مهنية|أخصائي(ة)|خاص(ة))، أخصائي(ة) تمريض، اختصاصي(ة) تمريض، مشرف(ة) (تمريض|ممرضين)، رئيس(ة) (تمريض|ممرضين|ممرضات|قسم تمريض)، موظف(ة) تمريض، كادر تمريض، ضابط تمريض، مسؤول(ة) تمريض، منسق(ة) تمريض
2222 Midwifery professionals | متخصصو القبالة
  (midwife|registered midwife|staff midwife|nurse midwife|midwifery specialist|professional midwife|clinical midwife|midwife in charge)
  قابلة، قابلة قانونية، قابلة مسجلة، ممرضة قابلة، أخصائية قبالة، أخصائية توليد، ممرضة توليد، قابلة مؤهلة
223 Traditional and complementary medicine professionals | متخصصو الطب التقليدي والتكميلي
2230 Traditional and complementary medicine professionals | متخصصو الطب التقليدي والتكميلي
  (acupuncturist|homeopath|naturopath|ayurvedic doctor|ayurveda doctor|ayurvedic practitioner|homeopathic doctor|homoeopathic doctor|chinese medicine practitioner|herbal medicine doctor|unani doctor|traditional medicine doctor|chinese herbal medicine practitioner)
  طبيب(ة) (أعشاب|طب بديل|طب شعبي|طب صيني|أيورفيدا|طب تكميلي)، أخصائي(ة) (وخز بالإبر|طب بديل|وخز إبر|علاج بالإبر الصينية|طب تكميلي)، معالج(ة) بالإبر الصينية، ممارس(ة) طب بديل
224 Paramedical practitioners | الممارسون الطبيون المساعدون
2240 Paramedical practitioners | الممارسون الطبيون المساعدون
  (paramedical practitioner|physician assistant|physicians assistant|clinical officer|advanced care paramedic|primary care paramedic|feldsher|surgical technician practitioner|physician associate)
  مساعد(ة) طبيب، مساعد(ة) طبيب ممارس(ة)، معاون(ة) طبيب، مسعف(ة) متقدم(ة)، ممارس(ة) طبي(ة) مساعد(ة)، أخصائي(ة) (إسعاف|طب طوارئ مساعد|إسعاف وطب طوارئ)
225 Veterinarians | الأطباء البيطريون
2250 Veterinarians | الأطباء البيطريون
  (veterinarian|vet|veterinary doctor|veterinary surgeon|veterinary physician|veterinary officer|animal doctor|veterinary specialist|veterinary epidemiologist)
  طبيب(ة) بيطري(ة)، بيطري(ة)، دكتور(ة) بيطري(ة)، جراح(ة) بيطري(ة)، أخصائي(ة) (طب بيطري|بيطري(ة))، استشاري(ة) بيطري(ة)
226 Other health professionals | متخصصون آخرون في الصحة
2261 Dentists | أطباء الأسنان
  (dentist|dental surgeon|dental doctor|orthodontist|endodontist|periodontist|prosthodontist|pedodontist|oral surgeon|oral and maxillofacial surgeon|general dentist|dental practitioner|dental specialist|doctor of dental surgery|pediatric dentist|dental consultant)
  طبيب(ة) أسنان، طبيب(ة) أسنان (عام(ة)|أطفال)، دكتور(ة) أسنان، أخصائي(ة) (أسنان|تقويم أسنان|لثة|علاج جذور|تركيبات أسنان|جراحة فم|طب أسنان)، جراح(ة) (أسنان|فم وأسنان|فم وفكين)، استشاري(ة) (أسنان|طب أسنان|تقويم أسنان)، طبيب(ة) تقويم
2262 Pharmacists | الصيادلة
  (pharmacist|clinical pharmacist|hospital pharmacist|community pharmacist|retail pharmacist|industrial pharmacist|dispensing chemist|pharmacist in charge|registered pharmacist|chief pharmacist|pharmacy in charge|staff pharmacist|medication safety pharmacist|drug information pharmacist)
  صيدلي(ة)، صيدلاني(ة)، صيدلي(ة) (قانوني(ة)|سريري(ة)|مستشفى|إكلينيكي(ة)|مسؤول(ة)|أخصائي(ة)|مجتمع)، صيدلاني(ة) مسؤول(ة)، دكتور(ة) صيدلي(ة)، أخصائي(ة) صيدلة، أخصائي(ة) (صيدلي(ة)|أدوية)، رئيس(ة) صيادلة
2263 Environmental and occupational health and hygiene professionals | متخصصو الصحة البيئية والمهنية
  (occupational hygienist|environmental health officer|occupational health and safety adviser|occupational health and safety advisor|occupational health and safety specialist|industrial hygienist|radiation protection expert|radiation protection officer|public health specialist|environmental health specialist|occupational health specialist|food safety specialist|infection control specialist|public health officer|epidemiologist|infection control officer), (hse|ehs|qhse) (specialist|advisor|adviser|consultant|expert), (health and safety|health & safety|occupational safety) (specialist|advisor|adviser|consultant|expert)
  أخصائي(ة) (صحة مهنية|صحة بيئية|صحة عامة|سلامة وصحة مهنية|سلامة مهنية|صحة وسلامة|مكافحة عدوى|مكافحة العدوى|الصحة والسلامة المهنية|سلامة أغذية|وقاية من الإشعاع|صحة وسلامة مهنية|أمن وسلامة|السلامة|سلامة|وبائيات|صحة وقائية|صحة وسلامة بيئية)، خبير(ة) (سلامة مهنية|صحة مهنية|سلامة)، مستشار(ة) (سلامة|صحة وسلامة)، ضابط صحة عامة
2264 Physiotherapists | أخصائيو العلاج الطبيعي
  (physiotherapist|physical therapist|physio therapist|physio|physiotherapy specialist|sports physiotherapist|geriatric physical therapist|manipulative therapist|rehabilitation physiotherapist|orthopaedic physiotherapist|orthopedic physical therapist|pediatric physiotherapist|clinical physiotherapist)
  أخصائي(ة) (علاج طبيعي|علاج فيزيائي|علاج طبيعي رياضي|العلاج الطبيعي)، معالج(ة) (طبيعي(ة)|فيزيائي(ة))، اختصاصي(ة) علاج طبيعي، استشاري(ة) علاج طبيعي، طبيب(ة) علاج طبيعي
2265 Dieticians and nutritionists | أخصائيو التغذية
  (dietician|dietitian|nutritionist|clinical dietician|clinical dietitian|nutrition specialist|clinical nutritionist|food service dietician|sports nutritionist|public health nutritionist|diet specialist|nutrition officer|nutrition consultant|diet consultant)
  أخصائي(ة) (تغذية|تغذية علاجية|تغذية سريرية|حمية|تغذية رياضية|التغذية)، خبير(ة) تغذية، اختصاصي(ة) تغذية، استشاري(ة) تغذية، مستشار(ة) تغذية، طبيب(ة) تغذية
2266 Audiologists and speech therapists | أخصائيو السمع والنطق
  (audiologist|speech therapist|speech pathologist|speech language pathologist|speech and language therapist|language therapist|speech and hearing therapist|hearing specialist|speech specialist|slp speech therapist)
  أخصائي(ة) (سمع|نطق|نطق وتخاطب|تخاطب|سمعيات|نطق ولغة|سمع ونطق|علاج نطق|التخاطب|النطق|صعوبات نطق|أمراض النطق)، معالج(ة) نطق، اختصاصي(ة) (نطق|تخاطب|سمع)
2267 Optometrists and ophthalmic opticians | أخصائيو البصريات وقياس البصر
  (optometrist|ophthalmic optician|orthoptist|optometry specialist|vision specialist|contact lens specialist|clinical optometrist), refraction specialist, optometry doctor
  أخصائي(ة) (بصريات|قياس بصر|قياس نظر|نظر|تقويم بصر|فحص نظر|البصريات)، فاحص(ة) (نظر|بصر)، اختصاصي(ة) بصريات، طبيب(ة) بصريات
2269 Health professionals not elsewhere classified | متخصصو الصحة غير المصنفين في مكان آخر
  (occupational therapist|podiatrist|chiropractor|osteopath|art therapist|recreational therapist|recreation therapist|dance and movement therapist|occupational therapy specialist|respiratory therapist|aba therapist|behaviour therapist|behavior therapist|music therapist|perfusionist|genetic counsellor|respiratory care practitioner|behavior analyst|health educator specialist)
  أخصائي(ة) (علاج وظيفي|علاج مهني|قدم سكري|تأهيل|علاج بالفن|علاج تنفسي|تقويم عمود فقري|علاج سلوكي|تعديل سلوك|تثقيف صحي|تروية قلبية|العلاج الوظيفي|العلاج التنفسي|قدم)، معالج(ة) (وظيفي(ة)|يدوي(ة) عظام|تنفسي(ة)|سلوكي(ة))
23 Teaching professionals | متخصصو التعليم
231 University and higher education teachers | أساتذة الجامعات والتعليم العالي
2310 University and higher education teachers | أساتذة الجامعات والتعليم العالي
  (professor|assistant professor|associate professor|full professor|lecturer|university lecturer|university teacher|university tutor|college lecturer|university professor|academic lecturer|teaching fellow|faculty member|adjunct professor|visiting professor|adjunct lecturer|higher education lecturer|higher education teacher|teaching assistant university|graduate assistant|college professor|demonstrator university|university instructor|academic staff|visiting lecturer|postdoctoral fellow|part time lecturer|academic advisor faculty|clinical professor|university reader)
  أستاذ(ة) (جامعي(ة)|مساعد(ة)|مشارك(ة)|جامعة|مساعد(ة) جامعي(ة)|كرسي|زائر(ة)|دكتور(ة) جامعي(ة)|تعليم عال)، بروفيسور(ة)، بروفسور(ة)، محاضر(ة)، محاضر(ة) (جامعي(ة)|جامعة|غير متفرغ(ة)|كلية|متفرغ(ة))، عضو(ة) هيئة (تدريس|أكاديمية|التدريس)، عضو هيئة التدريس، مدرس(ة) جامعي(ة)، معيد(ة)، معيد(ة) جامعي(ة)، مساعد(ة) (بحث وتدريس|تدريس جامعي)، أكاديمي(ة)، مدرس(ة) (جامعة|كلية)
232 Vocational education teachers | معلمو التعليم المهني
2320 Vocational education teachers | معلمو التعليم المهني
  vocational (teacher|instructor|trainer|education teacher|training instructor|education instructor), (technical|industrial|workshop|trade|trades|polytechnic|welding|automotive|electrical|mechanical|cosmetology|hospitality|commercial studies|nursing school|aviation training|engineering workshop|electrical workshop|carpentry|training institute|automotive technology|technical education|technical training) (teacher|instructor), (technical|vocational skills|trade|industrial) trainer
  معلم(ة) (مهني(ة)|تعليم مهني|تعليم فني|صناعي(ة)|ورشة|تدريب مهني|مواد صناعية|مواد تجارية|تعليم صناعي|مواد فنية|تكنولوجيا صناعية|تلمذة مهنية|تقني(ة)|فني(ة) صناعي(ة))، مدرب(ة) (مهني(ة)|تدريب مهني|فني(ة)|تقني(ة)|صناعي(ة)|مهارات مهنية|ميكانيكا|كهرباء|لحام)، مدرس(ة) (مواد صناعية|تعليم فني|تعليم مهني|مهني(ة)|مواد تجارية)
233 Secondary education teachers | معلمو التعليم الثانوي
2330 Secondary education teachers | معلمو التعليم الثانوي
  (secondary|secondary school|high school|middle school|intermediate|intermediate school|secondary education|preparatory school|upper school|senior high school|secondary level) (teacher|tutor), (math|maths|mathematics|physics|chemistry|biology|science|history|geography|english|arabic|arabic language|english language|social studies|islamic studies|islamic|religion|business studies|economics|social science|religious education|computer science|ict subject|french language|citizenship|civics|philosophy|psychology|commerce|subject|islamic education|computer|secondary english|secondary maths|secondary science) teacher, teacher (secondary|secondary school|english|mathematics|science|arabic|physics|chemistry|biology|math|maths), secondary school (science|maths|english|history) teacher
  معلم(ة) (ثانوي|ثانوية|ثانوية عامة|مرحلة ثانوية|المرحلة الثانوية|مدرسة ثانوية|إعدادي|مرحلة إعدادية|المرحلة الإعدادية|مرحلة متوسطة|متوسط|متوسطة|رياضيات|لغة عربية|لغة إنجليزية|علوم|فيزياء|كيمياء|أحياء|تاريخ|جغرافيا|اجتماعيات|مواد اجتماعية|تربية إسلامية|دراسات إسلامية|اللغة العربية|اللغة الإنجليزية|الرياضيات|العلوم|دين|عربي|إنجليزي|تعليم ثانوي|تربية إسلامية ثانوي|مواد علمية|مواد شرعية|حاسب آلي|حاسوب|تربية وطنية|تربية للمواطنة|لغة فرنسية|فلسفة|علم نفس|مواد تجارية ثانوي|كمبيوتر|حلقة ثالثة)، مدرس(ة) (ثانوي|ثانوية|رياضيات|علوم|لغة عربية|لغة إنجليزية|فيزياء|كيمياء|أحياء|تربية إسلامية|تاريخ|جغرافيا|اجتماعيات|عربي|إنجليزي|مرحلة ثانوية|إعدادي|متوسط|متوسطة|المرحلة الثانوية|حاسوب|مواد اجتماعية|دراسات إسلامية|لغة فرنسية|حاسب آلي|مرحلة إعدادية|تربية اسلامية|اللغة العربية|اللغة الإنجليزية|الرياضيات|العلوم)، أستاذ(ة) (رياضيات|لغة عربية|ثانوي)
234 Primary school and early childhood teachers | معلمو المرحلة الابتدائية والطفولة المبكرة
2341 Primary school teachers | معلمو المرحلة الابتدائية
  (primary|primary school|elementary|elementary school|primary education|class|classroom|homeroom|home room|grade school|primary class|lower primary|lower school|junior school|cycle one) teacher, teacher (primary|primary school|elementary), primary (class|homeroom) teacher, (elementary|primary) (educator|school tutor)
  معلم(ة) (ابتدائي|ابتدائية|مرحلة ابتدائية|المرحلة الابتدائية|نظام فصل|نظام الفصل|صف|فصل|مدرسة ابتدائية|تعليم ابتدائي|صفوف أولية|حلقة أولى|صف ابتدائي|التعليم الابتدائي|صفوف ابتدائية|تعليم أساسي|رياض وابتدائي)، مدرس(ة) (ابتدائي|ابتدائية|مرحلة ابتدائية|المرحلة الابتدائية|صف|فصل|نظام فصل|تعليم ابتدائي|صفوف أولية)، مربي(ة) صف، معلم(ة) الصف
2342 Early childhood educators | معلمو الطفولة المبكرة
  (kindergarten|kg|preschool|pre school|nursery school|nursery|early childhood|early years|reception class|montessori|pre primary|foundation stage|eyfs|play group|kg1|kg2|playschool|fs1|fs2) (teacher|educator), teacher (kindergarten|kg|nursery), early childhood (specialist|education teacher), early years practitioner, kindergarten class teacher
  معلم(ة) (رياض أطفال|روضة|رياض الأطفال|روضة أطفال|حضانة|طفولة مبكرة|تمهيدي|الطفولة المبكرة|مونتيسوري|ما قبل المدرسة|كي جي)، مدرس(ة) (رياض أطفال|روضة|روضة أطفال|حضانة|رياض الأطفال|طفولة مبكرة|تمهيدي)، مربية (روضة|رياض أطفال|روضة أطفال|رياض)، أخصائي(ة) (طفولة مبكرة|رياض أطفال)
235 Other teaching professionals | متخصصون آخرون في التعليم
2351 Education methods specialists | أخصائيو مناهج وطرق التعليم
  (curriculum|instructional|education|educational|teaching methods|pedagogical|assessment|e learning|elearning|learning|education technology|educational technology|instructional technology|education quality|academic|educational programs|educational supervision) specialist, (curriculum|instructional|learning|course|e learning|instructional design) (developer|designer|coordinator), school inspector, (education|educational|school) (inspector|supervisor|adviser|advisor|consultant|expert|researcher|evaluator), education methods adviser, (academic|subject|educational) supervisor, (examinations|curriculum) officer, academic (coordinator|consultant)
  أخصائي(ة) (مناهج|تعليم|مناهج وطرق تدريس|تقنيات تعليم|تقويم تربوي|تكنولوجيا التعليم|تربوي(ة)|قياس وتقويم|تعليم إلكتروني|التعليم الإلكتروني|إشراف تربوي|تعليمي(ة)|مصادر تعلم تربوي|تطوير مناهج|جودة تعليم|شؤون تعليمية|تكنولوجيا تعليم|امتحانات)، موجه(ة) (تربوي(ة)|مادة|أول تربوي)، مشرف(ة) (تربوي(ة)|تعليمي(ة)|أكاديمي(ة)|مادة)، مطور(ة) (مناهج|تعليمي(ة))، مصمم(ة) (تعليمي(ة)|مناهج)، خبير(ة) (تربوي(ة)|مناهج|تعليم)، مستشار(ة) (تعليمي(ة)|تربوي(ة))، اختصاصي(ة) (مناهج|تربوي(ة)|تعليم)، منسق(ة) (أكاديمي(ة)|مناهج)
2352 Special needs teachers | معلمو ذوي الاحتياجات الخاصة
  (special needs|special education|special educational needs|sen|learning support|learning difficulties|learning disabilities|remedial|inclusion|gifted education|autism|deaf education|blind education|resource room|sped) teacher, special (educator|education specialist|education instructor), learning (support|difficulties) specialist, special educational needs coordinator, teacher of the (deaf|blind|gifted), senco
  معلم(ة) (تربية خاصة|ذوي احتياجات خاصة|ذوي الاحتياجات الخاصة|صعوبات تعلم|صعوبات التعلم|ذوي إعاقة|صم|مكفوفين|توحد|موهوبين|دمج|ذوي همم|ذوي العزيمة|غرفة مصادر|التربية الخاصة|إعاقة سمعية|متفوقين)، أخصائي(ة) (تربية خاصة|صعوبات تعلم|توحد|ذوي احتياجات خاصة|التربية الخاصة|موهوبين)، مدرس(ة) (تربية خاصة|صعوبات تعلم|ذوي احتياجات خاصة)، مدرب(ة) ذوي احتياجات خاصة
2353 Other language teachers | معلمو لغات آخرون
  language (teacher|instructor|tutor|trainer|teacher private), (private language|esl|efl|tefl|tesol|ielts|french institute|sign language|toefl|foreign language|intensive language|english as a second language|arabic for non native speakers|adult language|second language) (teacher|instructor|tutor|trainer), english (instructor|trainer|tutor), (english language|arabic language) (instructor|tutor|trainer)
  معلم(ة) (لغات|لغة أجنبية|لغات أجنبية|لغة إشارة|لغة صينية|لغة ألمانية|عربية لغير الناطقين بها|لغة لغير الناطقين|آيلتس)، مدرب(ة) (لغات|لغة إنجليزية|لغة|لغة عربية)، مدرس(ة) (لغات|لغة أجنبية|لغات خصوصي)، مدرس(ة) لغة في معهد
2354 Other music teachers | معلمو موسيقى آخرون
  (music|piano|guitar|violin|singing|oud|private music|vocal|drum|voice|percussion) (teacher|instructor|tutor), music trainer, music education teacher
  معلم(ة) (موسيقى|بيانو|عزف|غناء|عود|تربية موسيقية|جيتار|كمان|الموسيقى)، مدرس(ة) (موسيقى|تربية موسيقية|بيانو|عود)، مدرب(ة) (موسيقى|عزف|غناء)
2355 Other arts teachers | معلمو فنون آخرون
  (art|arts|drama|dance|ballet|painting|drawing|sculpture|fine arts|crafts|visual arts|art education|ceramics|theatre|photography arts) (teacher|instructor|tutor), (ballet|dance) trainer
  معلم(ة) (فنون|رسم|تربية فنية|دراما|رقص|خط عربي|أشغال|باليه|نحت|فنون جميلة|التربية الفنية|مسرح|فنية)، مدرس(ة) (تربية فنية|رسم|فنون|خط|مسرح)، مدرب(ة) (فنون|رسم|رقص|باليه|خط|مسرح)
2356 Information technology trainers | مدربو تقنية المعلومات
  (it|computer|software|information technology|ict|cyber security|cybersecurity|microsoft office|coding|programming|application|erp|digital skills|networking|computer software) (trainer|instructor|training instructor), computer training instructor, coding (teacher|tutor), icdl (trainer|instructor)
  مدرب(ة) (حاسب آلي|حاسوب|تقنية معلومات|برمجيات|كمبيوتر|برمجة|تقنية المعلومات|أمن سيبراني|مهارات رقمية|شبكات|الحاسب الآلي|برامج حاسوب|تكنولوجيا المعلومات)، معلم(ة) برمجة، محاضر(ة) تدريب (حاسب آلي|تقنية معلومات)
2359 Teaching professionals not elsewhere classified | متخصصو التعليم غير المصنفين في مكان آخر
  (private tutor|tutor|private teacher|home tutor|schools counsellor|school counsellor|school counselor|education counsellor|student counsellor|student counselor|student adviser|student advisor|academic adviser|academic advisor|educational counselor|literacy tutor|home teacher|school guidance counsellor|guidance counsellor|guidance counselor|physical education teacher|pe teacher|sports teacher|physical education instructor|quran teacher|student affairs adviser|academic counselor|exam tutor|adult education teacher)
  مدرس(ة) (خصوصي(ة)|خاص(ة)|تربية رياضية|تربية بدنية|رياضة|قرآن|تقوية|كبار|رياضة مدرسية|خصوصي(ة) منزلي(ة))، معلم(ة) (خصوصي(ة)|خاص(ة)|تربية رياضية|تربية بدنية|رياضة|قرآن|تحفيظ قرآن|محو أمية|تعليم كبار|القرآن الكريم|رياضة بدنية|قرآن كريم|تقوية)، مرشد(ة) (طلابي(ة)|أكاديمي(ة)|مدرسي(ة)|اجتماعي(ة) مدرسي(ة)|تربوي(ة)|مهني طلابي)، محفظ(ة) قرآن، مرشد(ة) (الطلبة|طلبة)، مستشار(ة) طلابي(ة)، أخصائي(ة) (إرشاد أكاديمي|إرشاد طلابي|شؤون طلبة|نشاط طلابي)
`);
