import { iscoRows } from './isco-08-rows.ts';

/** Service and sales workers, with everyday titles in both languages. */
export const iscoMajor5 = iscoRows(`
5 Service and sales workers | العاملون في الخدمات والبيع
51 Personal service workers | العاملون في الخدمات الشخصية
511 Travel attendants, conductors and guides | مضيفو السفر ومحصلو التذاكر والمرشدون
5111 Travel attendants and travel stewards | مضيفو السفر ومرافقو الركاب
  (flight|cabin|air) attendant, cabin crew, cabin crew member, air hostess, air stewardess, flight steward(|ess), cabin (senior|supervisor), purser, ship steward, airline steward(|ess)
  مضيف(ة) طيران، مضيف(ة) جوي(ة)، مضيف(ة) طائرة، طاقم مقصورة، طاقم الضيافة الجوية، مشرف(ة) مقصورة، مضيف(ة) باخرة، مضيف(ة) سفر، كابن كرو، مشرف اطقم ضيافة جوية
5112 Transport conductors | محصلو التذاكر في وسائل النقل
  bus conductor, train conductor, tram conductor, ticket (inspector|collector), fare collector, bus ticket conductor, ticket checker, tram ticket collector
  محصل(ة) تذاكر، محصل(ة) حافلة، كمساري، مفتش تذاكر، جابي حافلة، كمسري، مفتش تذاكر حافلات، جابي تذاكر
5113 Travel guides | المرشدون السياحيون
  (tour|tourist|travel|museum|city) guide, tour leader, tour escort, tourism guide, safari guide
  مرشد(ة) سياحي(ة)، دليل سياحي، مرشد(ة) متحف، مرافق(ة) سياحي(ة)، قائد رحلات سياحية
512 Cooks | الطباخون
5120 Cooks | الطباخون
  cook, (line|hotel|restaurant|house|family|private|domestic|assistant|arabic|indian|chinese|grill|camp|ship) cook, commis, commis (chef|cook), commis (i|ii|iii), demi chef, demi chef de partie, (shawarma|shawerma|grill|barbecue|kebab|tandoor) (maker|man|cook), pizza (maker|cook)
  طباخ(ة)، طاه، طاهي، طاهية، طباخ(ة) منزلي(ة)، طباخ(ة) منزل، طباخ(ة) خاص(ة)، طباخ(ة) خصوصي(ة)، طباخ(ة) مطعم، طباخ(ة) عربي، طباخ(ة) هندي، مساعد(ة) طباخ، معلم شاورما، معلم مشاوي، معلم شواء، معلم بيتزا، معلم فلافل، طباخ شاورما، طباخ مشاوي، كومي شيف، مساعد(ة) شيف، شيف كريب، معلم برجر، معلم كريب، معلم كبسة، معلم مندي، طباخ شعبي، كومي، كومي مطبخ، هيلبر شيف، معلم ستيك، معلم مشويات، جريل مان، شيف تورته
513 Waiters and bartenders | النادلون وسقاة المشروبات
5131 Waiters | النادلون
  waiter, waitress, (head|captain|banquet|restaurant|hotel|assistant) (waiter|waitress), food (server|and beverage server), restaurant (server|captain|hostess|host), wait staff, food runner, f&b (attendant|waiter|service attendant), (food and beverage|food & beverage) (attendant|service attendant|assistant), wine (waiter|steward), sommelier, coffee server
  نادل(ة)، جرسون(ة)، قرسون، مضيف(ة) مطعم، نادل(ة) مطعم، رئيس(ة) ندل، كابتن (مطعم|صالة)، مقدم(ة) (طعام|طعام وشراب|قهوة)، مباشر(ة) (مطعم|قهوة|ضيافة)، صباب(ة) قهوة، مقهوي، ويتر، ويترس، وايتر، ويتر صالة، سفرجي، كابتن اوردر، هوستس مطعم، مقدم ضيافة، قهوجية، مباشرة
5132 Bartenders | سقاة المشروبات
  bartender, barman, barmaid, barista, juice (maker|bar attendant), bar (attendant|tender), mixologist
  باريستا، ساق مشروبات، ساقي، معد(ة) (مشروبات|قهوة)، صانع(ة) (قهوة|عصائر)، معلم عصير، عامل(ة) (عصائر|عصير|بار)، بارمان، باريستا كوفي، صانع قهوة مختصة، معلم قهوة
514 Hairdressers, beauticians and related workers | مصففو الشعر وأخصائيو التجميل ومن إليهم
5141 Hairdressers | مصففو الشعر
  hairdresser, hair (dresser|stylist|cutter|colorist|colourist), barber, gents barber, ladies hairdresser, mens hairdresser, hairstylist
  حلاق(ة)، حلاق (رجالي|أطفال)، كوافير(ة)، كوافيرة نسائية، مصفف(ة) شعر، مزين(ة)، مزين(ة) شعر، هير ستايلست، صالون حلاقة، باربر
5142 Beauticians and related workers | أخصائيو التجميل ومن إليهم
  (beautician|beauty therapist|beauty specialist), cosmetologist, make up artist, makeup artist, (nail|nails) technician, manicurist, pedicurist, henna (artist|designer), (spa|skin care|massage and beauty) therapist, skincare specialist, facialist, waxing specialist, lash technician, spa attendant
  خبير(ة) تجميل، أخصائي(ة) تجميل، اختصاصي(ة) تجميل، فني(ة) تجميل، متخصص(ة) تجميل، خبير(ة) مكياج، فنان(ة) مكياج، ميك أب آرتست، فني(ة) أظافر، أخصائي(ة) أظافر، حناية، نقاشة حناء، عاملة (تجميل|صالون)، أخصائي(ة) عناية بالبشرة، أخصائي(ة) سبا، ميكب ارتست، ماكيرة، ماكيرا، خبيرة رموش، اخصائية بشرة، عاملة مناكير، نيل تكنيشن، بيوتي ثيرابست، اخصائية ليزر تجميل، عاملة حمام مغربي، بديكير ومناكير، اوبريتر ليزر
515 Building and housekeeping supervisors | مشرفو المباني والتدبير الداخلي
5151 Cleaning and housekeeping supervisors in offices, hotels and other establishments | مشرفو النظافة والتدبير الداخلي في المكاتب والفنادق والمنشآت الأخرى
  housekeeping (supervisor|manager|coordinator|in charge), executive housekeeper, (assistant|hotel|head) housekeeper, cleaning (supervisor|foreman|team leader), cleaners supervisor, floor supervisor housekeeping, matron housekeeping, janitorial supervisor
  مشرف(ة) (نظافة|تنظيف|تدبير منزلي|تدبير داخلي|إشراف داخلي|غرف|عمال نظافة)، مدير(ة) (تدبير فندقي|إشراف داخلي|التدبير الداخلي|الإشراف الداخلي)، مراقب(ة) نظافة، رئيس(ة) عمال نظافة، هاوسكيبنج سوبرفايزر، مشرفة هاوس كيبنج، مشرف نظافة المطبخ، مشرف خدمات فندقية
5152 Domestic housekeepers | مدبرو المنازل
  housekeeper, (domestic|private|household|live in|villa) housekeeper, butler, house (manager|steward), household manager, bed and breakfast operator
  مدبر(ة) منزل، مدبر(ة) منزلي(ة)، مشرف(ة) منزل، مدير(ة) منزل، رئيس(ة) الخدم، كبير الخدم، قهرمانة
5153 Building caretakers | القائمون على المباني
  caretaker, building (caretaker|attendant|watchman caretaker|superintendent|janitor), janitor, concierge building, school caretaker, mosque caretaker, sexton
  ناطور، ناطور (بناية|عمارة)، بواب(ة)، حارس (بناية|عمارة|مبنى)، قيم (مبنى|مسجد|مأتم)، خادم مسجد، مشرف مبنى، قائم على مبنى، حارس عمارة مقيم، عامل بناية
516 Other personal services workers | عاملون آخرون في الخدمات الشخصية
5161 Astrologers, fortune-tellers and related workers | المنجمون وقراء الطالع ومن إليهم
  astrologer, fortune teller, numerologist, palm reader, psychic, (horoscope|zodiac) (reader|writer), tarot reader
  منجم(ة)، قارئ(ة) طالع، قارئ(ة) كف، فلكي أبراج، خبير(ة) أبراج
5162 Companions and valets | المرافقون والوصفاء
  companion, valet, personal (companion|valet), gentlemans valet, ladys maid, lady companion, personal attendant
  مرافق(ة) شخصي(ة)، مرافق(ة) خاص(ة)، وصيف(ة)، خادم(ة) شخصي(ة)، مرافق(ة) منزلي(ة)
5163 Undertakers and embalmers | متعهدو الدفن ومجهزو الموتى
  undertaker, embalmer, funeral (director|attendant|assistant), mortician, body washer, corpse washer, grave keeper funeral
  مغسل(ة) موتى، مغسل(ة) أموات، متعهد دفن، محنط موتى، مجهز(ة) موتى، حانوتي
5164 Pet groomers and animal care workers | العاملون في العناية بالحيوانات وتزيينها
  pet groomer, (animal|pet) (caretaker|care worker|attendant|sitter), dog (trainer|groomer|handler|walker), zoo keeper, zookeeper, kennel (attendant|worker), groom, horse groom, stable (groom|hand), falcon (trainer|handler), horse trainer, animal trainer, veterinary aide
  سائس، سائس خيل، مربي صقور، صقار، مدرب(ة) (كلاب|حيوانات|خيول|صقور)، مزين(ة) حيوانات، عامل(ة) (رعاية حيوانات|حديقة حيوان|اسطبل)، حارس حديقة حيوان، معتني(ة) بالحيوانات
5165 Driving instructors | مدربو قيادة المركبات
  driving (instructor|teacher|trainer), driver (trainer|training instructor), motor vehicle driving instructor, (car|truck) driving instructor
  مدرب(ة) (سياقة|قيادة|قيادة سيارات|سواقة|سياقة سيارات)، معلم(ة) (سياقة|قيادة|قيادة سيارات)
5169 Personal services workers not elsewhere classified | العاملون في الخدمات الشخصية غير المصنفين في مكان آخر
  escort, dance host, club host, party host, social escort, (hostess club|companion host|dance partner)
  مضيف(ة) (ناد|نادي|حفلات)، عامل(ة) خدمات شخصية
52 Sales workers | العاملون في البيع
521 Street and market salespersons | الباعة في الشوارع والأسواق
5211 Stall and market salespersons | الباعة في الأكشاك والأسواق
  (market|stall|kiosk|market stall) (vendor|salesperson|seller|salesman|trader), fruit seller, vegetable seller, fish seller, fish vendor
  بائع(ة) (سوق|كشك|بسطة|خضار|خضروات|فواكه|خضار وفواكه|سمك|أسماك|في السوق)، صاحب(ة) بسطة، بسطاتي، صاحب كشك، بائع خضار سوق، بائع سوق شعبي
5212 Street food salespersons | باعة الأطعمة في الشوارع
  street food (vendor|seller|salesperson), food (truck vendor|cart vendor|truck operator), ice cream vendor, refreshment vendor
  بائع(ة) (أطعمة متجول|أطعمة في الشارع|آيس كريم متجول|مأكولات متجول)، عامل(ة) عربة طعام، عامل(ة) فود ترك، بائع(ة) فود ترك، بائع متجول اكل، بائع بسطة مأكولات
522 Shop salespersons | البائعون في المتاجر
5221 Shop keepers | أصحاب المتاجر
  shop (keeper|owner), shopkeeper, (store|grocery|small shop) owner, grocer, boutique owner
  صاحب(ة) (محل|متجر|دكان|بقالة|بوتيك)، بقال، مالك(ة) (محل|متجر)، صاحب سوبر ماركت، تاجر اكسسوارات
5222 Shop supervisors | مشرفو المتاجر
  (shop|store|showroom|retail|sales floor|supermarket|outlet|department store) supervisor, (checkout|cashier|cashiers) supervisor, retail (team leader|floor supervisor), shop (in charge|incharge), store (team leader|in charge retail)
  مشرف(ة) (محل|متجر|معرض|صالة مبيعات|صالة عرض|سوبرماركت|سوبر ماركت|كاشير|صندوق المتجر|مبيعات التجزئة|فرع تجزئة|هايبرماركت)، مسؤول(ة) (محل|متجر|معرض)، فلور مانجر، سوبرفايزر محل، مشرف مبيعات معرض، مشرف فرع
5223 Shop sales assistants | مساعدو البيع في المتاجر
  sales (assistant|man|woman|person|lady|girl|boy|associate|clerk|staff|consultant retail|advisor retail|adviser retail), sales(man|woman|person|lady), (shop|showroom|retail|store|indoor|boutique|pharmacy shop) (sales assistant|salesman|sales associate|salesperson|salesgirl), (car|vehicle|jewellery|jewelry|furniture|mobile phone|electronics|perfume|clothes|textile|garments|shoe|cosmetics) (salesman|salesperson|saleswoman|seller|sales assistant), retail (associate|sales executive|sales consultant), (shop|showroom|boutique) (assistant|attendant), shop seller, seller, merchandise sales assistant
  بائع(ة)، بياع(ة)، بائع(ة) (محل|متجر|ملابس|أقمشة|عطور|ذهب|مجوهرات|أثاث|سيارات|هواتف|الكترونيات|أجهزة|أحذية|تجزئة|معرض|كتب|هدايا|زهور|عبايات|مفرق)، موظف(ة) (مبيعات محل|مبيعات متجر|معرض|صالة عرض|محل|مبيعات معرض)، مساعد(ة) (مبيعات|بائع|بيع)، عامل(ة) (مبيعات|محل|بيع|معرض|بقالة)، رجل مبيعات، مستشار(ة) مبيعات تجزئة، سيلز مان، سيلزمان معرض، سيلز محل، موظف سيلز، بائع جوالات، بائع موبايلات، بائعة مكياج، مستشار تجميل مبيعات، بائعة البسة، عامل كشك، سيلز جيرل
523 Cashiers and ticket clerks | أمناء الصناديق وكتبة التذاكر
5230 Cashiers and ticket clerks | أمناء الصناديق وكتبة التذاكر
  cashier, (check out|checkout) (operator|cashier), (store|shop|restaurant|supermarket|retail|hotel|sales|head|hospital|office|petrol station) cashier, till operator, ticket (clerk|seller|attendant|sales clerk), box office (clerk|cashier), cash (desk clerk|counter clerk|register operator), checkout assistant
  كاشير(ة)، أمين صندوق، أمينة صندوق، محاسب(ة) صندوق، محاسب(ة) (محل|بقالة|سوبرماركت)، موظف(ة) (كاشير|تذاكر|شباك التذاكر|قطع تذاكر|صندوق محل|بيع تذاكر)، بائع(ة) تذاكر، محصل(ة) نقدية، كاتب(ة) تذاكر، مسؤول(ة) صندوق، كاشير مطعم، كاشير سوبرماركت، محاسب كاشير، امين صندوق كاشير، عداد نقود محل
524 Other sales workers | عاملون آخرون في البيع
5241 Fashion and other models | عارضو الأزياء وغيرهم من العارضين
  model, fashion model, advertising model, photo model, mannequin model, artists model, catwalk model, clothes model, photographic model
  عارض(ة) أزياء، موديل، موديل إعلانات، عارض(ة) إعلانات، موديل تصوير، عارض(ة) ملابس، مودل، فاشن موديل
5242 Sales demonstrators | عارضو السلع الترويجيون
  (sales|product|in store) (promoter|demonstrator), merchandiser, (brand|product|beauty product) promoter, promoter, (retail|field|visual retail) merchandiser, promotion (staff|girl|boy), demonstrator
  مروج(ة)، مروج(ة) (مبيعات|سلع|منتجات|بضائع|عروض)، منسق(ة) (بضائع|عرض بضائع|عرض سلع)، عارض(ة) (سلع|منتجات)، مرشنديزر، موظف(ة) ترويج، مروجين، بروموتر، بروموتور، مروجة تذوق، مروج ميداني
5243 Door to door salespersons | باعة المنازل المتنقلون
  (door to door|door-to-door) (salesman|salesperson|sales representative|sales agent|seller), home sales representative, direct seller, direct sales agent, party plan salesperson
  بائع(ة) (منازل|متنقل للمنازل|من باب إلى باب)، مندوب(ة) (بيع مباشر|مبيعات مباشرة|بيع منزلي)، بائع(ة) مباشر(ة)، مندوب مبيعات منازل، مسوق من الباب للباب
5244 Contact centre salespersons | البائعون في مراكز الاتصال
  telesales, telesales (agent|executive|representative|officer), tele sales (agent|executive|representative), (telemarketing|telemarketer|tele marketing) (agent|executive|representative), telemarketer, (call center|call centre|contact center|contact centre) (salesperson|sales agent|sales executive), internet salesperson, online sales (agent|assistant)
  موظف(ة) (تسويق هاتفي|مبيعات هاتفية|مبيعات عبر الهاتف|مبيعات مركز الاتصال|تيلي سيلز|تسويق عبر الهاتف)، مسوق(ة) (هاتفي(ة)|عبر الهاتف)، مندوب(ة) مبيعات هاتفية، بائع(ة) (عبر الهاتف|عبر الإنترنت)، تيلي سيلز، تلي سيلز، مبيعات هاتفية، تسويق هاتفي
5245 Service station attendants | عمال محطات الوقود
  (petrol|gas|fuel|service|filling) (station|pump) (attendant|worker|operator|boy), fuel attendant, fuel pump operator, marina fuel attendant, fuel filler
  عامل(ة) (محطة بنزين|محطة وقود|محطة بترول|تعبئة وقود|تعبئة بنزين|بنزين|مضخة وقود)، معبئ وقود، موظف(ة) محطة وقود، عامل محطة، مضخة وقود، عامل محروقات، تعبئة بنزين
5246 Food service counter attendants | القائمون على مناضد تقديم الطعام
  (canteen|cafeteria|counter|food counter|buffet|salad bar|food service counter) (attendant|assistant|server|worker), cafeteria (staff|counter server), food service assistant, ice cream server, coffee shop (attendant|worker), cafe attendant
  عامل(ة) (كافتيريا|كافيتيريا|مقصف|بوفيه|كانتين|مقهى|كوفي شوب|كاونتر مطعم|كافيه)، مقدم(ة) طعام في المقصف، بائع(ة) (مقصف|مأكولات سريعة|آيس كريم)، موظف(ة) كاونتر مطعم، عامل كاونتر اكل
5249 Sales workers not elsewhere classified | العاملون في البيع غير المصنفين في مكان آخر
  rental (clerk|agent|sales clerk|assistant), (car rental|rent a car) (agent|clerk|representative|sales agent), equipment rental clerk, (counter rental|car hire) (clerk|assistant)
  موظف(ة) (تأجير|تأجير سيارات|مكتب تأجير سيارات|تأجير معدات)، كاتب(ة) تأجير، عامل(ة) مكتب تأجير، موظف رنت كار
53 Personal care workers | العاملون في الرعاية الشخصية
531 Child care workers and teachers’ aides | العاملون في رعاية الأطفال ومساعدو المعلمين
5311 Child care workers | العاملون في رعاية الأطفال
  (babysitter|baby sitter|nanny|governess|au pair|childminder|child minder), (child|children|kids) (care worker|carer|caregiver|care giver|minder|care attendant|care assistant|attendant), (nursery|creche|daycare|day care|kindergarten|play school) (nurse|worker|attendant|assistant|helper|caregiver|nanny), baby nurse, domestic nanny, school bus (attendant|nanny|monitor), kids club attendant
  مربي(ة)، مربي(ة) أطفال، جليس(ة) أطفال، حاضنة، حاضنة أطفال، مربية منزلية، مربية (حضانة|رضع)، راعي(ة) أطفال، مرافق(ة) (أطفال|حافلة مدرسية|باص مدرسة)، عامل(ة) (حضانة|رعاية أطفال|رياض أطفال)، مشرف(ة) (حضانة|باص مدرسة|حافلة مدرسية)، مقدم(ة) رعاية أطفال، مساعد(ة) حضانة، مساعد(ة) مربية، ناني، بيبي ستر، مشرفة حضانة اطفال، معلمة حضانة صغار
5312 Teachers’ aides | مساعدو المعلمين
  (teacher|teachers|teaching|classroom|class|kg|kindergarten teacher|preschool|pre school) (aide|assistant|helper), assistant (teacher|class teacher|kg teacher|kindergarten teacher), (learning support|education|special needs teaching|school teaching) assistant, shadow teacher, teaching aid, ta teaching assistant
  مساعد(ة) (معلم|معلمة|مدرس|مدرسة|تدريس|معلم صف|معلمة صف|معلمة رياض أطفال|معلمة روضة|تعليم)، معاون(ة) معلم، معلم(ة) (مساعد(ة)|ظل|مرافق(ة))، مدرس(ة) مساعد(ة) صف
532 Personal care workers in health services | العاملون في الرعاية الشخصية في الخدمات الصحية
5321 Health care assistants | مساعدو الرعاية الصحية
  (health care|healthcare|nursing|nurse|patient care|hospital care|ward|nursing home|clinical care) (assistant|aide|attendant|helper), nursing aid, nurse aid, patient (attendant|care technician|care attendant|care worker), birth assistant, psychiatric aide, hospital orderly, orderly, ward (boy|orderly|helper)
  مساعد(ة) (تمريض|ممرض|ممرضة|رعاية صحية|رعاية مرضى|رعاية مريض|خدمات صحية)، معاون(ة) (تمريض|خدمات صحية)، مرافق(ة) (مريض|مرضى)، عامل(ة) (رعاية مرضى|رعاية صحية|تمريض)، مقدم(ة) رعاية (صحية|مرضى)، خادم(ة) مرضى، نيرس ايد، معين طبي
5322 Home-based personal care workers | العاملون في الرعاية الشخصية المنزلية
  (home|home care|home based|elderly|aged|old age|disabled|personal) (care aide|care worker|carer|caregiver|care giver|care assistant|care attendant), (caregiver|care giver|carer|home nurse aide|personal care aide|nursing aide home), elderly companion carer, home health aide, domestic caregiver, elderly sitter
  جليس(ة) (مسنين|كبار السن|مسن|مسنة)، مقدم(ة) رعاية (منزلية|مسنين|كبار السن|لكبار السن)، مرافق(ة) (مسن|مسنين|مسنة|كبار السن|معاق|معاقين)، راعي(ة) مسنين، مساعد(ة) (رعاية منزلية|رعاية مسنين|صحي(ة) منزلي(ة))، عامل(ة) رعاية (منزلية|مسنين)، ممرض(ة) منزلي(ة)، ممرض(ة) منزل، مقدم(ة) رعاية
5329 Personal care workers in health services not elsewhere classified | العاملون في الرعاية الشخصية في الخدمات الصحية غير المصنفين في مكان آخر
  (pharmacy|hospital pharmacy) (aide|helper|attendant), sterilization (aide|attendant|assistant), sterilisation aide, (medical imaging|radiology) (aide|attendant|assistant), (cssd|sterile supply) (assistant|attendant|aide), (dental|optical) aide, first aid attendant, hospital porter, (theatre|patient) porter
  عامل(ة) (تعقيم|صيدلية|أشعة|تعقيم طبي)، معاون(ة) صيدلية، مساعد(ة) (تعقيم|أشعة)، مسعف(ة) أولي(ة) موقع
54 Protective services workers | العاملون في خدمات الحماية
541 Protective services workers | العاملون في خدمات الحماية
5411 Fire-fighters | رجال الإطفاء
  fire fighter, firefighter, fireman, fire (officer|rescue officer|and rescue officer|sergeant|crew|brigade officer), (airport|forest|industrial|civil defence) (fire fighter|firefighter|fireman), civil defence (officer|man|responder), civil defense officer, fire watcher
  رجل إطفاء، إطفائي(ة)، رجل دفاع مدني، ضابط (إطفاء|دفاع مدني)، جندي دفاع مدني، فرد دفاع مدني، مكافح حريق، مكافح حرائق، رجل (مطافئ|مطافي|إطفاء وإنقاذ)، إطفائي مطار، منقذ إطفاء، فايرمان، عمال منظومات اطفاء
5412 Police officers | أفراد الشرطة
  police (officer|man|woman|constable|sergeant|patrol officer|corporal|private), police(man|woman), constable, (traffic|coast guard|patrol|community|tourist) (police|police officer|policeman), coast guard, coastguard, highway patrol officer, public security officer
  شرطي(ة)، رجل (شرطة|أمن عام)، فرد (شرطة|أمن عام)، شرطة مجتمع، شرطي(ة) مرور، شرطي(ة) دورية، ضابط شرطة، ضابط مرور، عريف شرطة، رقيب شرطة، خفر السواحل، رجل خفر سواحل، فرد خفر سواحل، جندي أمن عام، ظابط شرطة، مفوض شرطة
5413 Prison guards | حراس السجون
  prison (guard|officer|warder|warden), jail (guard|officer), correctional officer, corrections officer, detention officer, warder
  حارس(ة) سجن، سجان(ة)، ضابط سجن، حارس إصلاحية، مأمور سجن، شرطي(ة) سجن، رجل أمن سجون
5414 Security guards | حراس الأمن
  security (guard|officer|man|staff|attendant|agent|patrol|personnel|supervisor|controller|inspector|guard supervisor|shift in charge|guard female|woman), (guard|watchman|watch man|body guard|bodyguard|doorman|gate keeper|gatekeeper|gateman|bouncer), (night|site|mall|bank|camp|building|house|hotel|school|armed|male|female|lady|gate|museum) (guard|security guard|watchman), cctv (operator|security operator|controller), airport security officer, store detective, patrolman
  حارس(ة)، حارس(ة) أمن، حارس(ة) (أمني(ة)|ليلي(ة)|شخصي(ة)|خاص(ة)|موقع|منشأة|بوابة|مدرسة|منزل|مزرعة|مصنع|مول|بنك|مستودع|مجمع)، رجل (أمن|حراسة)، موظف(ة) أمن، فرد (أمن|حراسة)، موظف(ة) حراسة، أمن وحراسة، مشرف(ة) (أمن|حراسات|حراسة|حراس|أمني(ة))، ضابط أمن، مراقب(ة) (أمن|كاميرات|كاميرات المراقبة)، غفير، خفير، خفير ليلي، بودي جارد، سكيورتي، سيكيورتي، مشرف امن وحراسة، سكيوريتي جارد، افراد امن
5419 Protective services workers not elsewhere classified | العاملون في خدمات الحماية غير المصنفين في مكان آخر
  life guard, lifeguard, (pool|beach|swimming pool) (lifeguard|life guard|attendant), (crossing guard|school crossing guard|traffic warden|parking warden|game warden|park ranger|animal control officer|wildlife ranger), beach patrol
  منقذ(ة)، منقذ(ة) (سباحة|مسبح|شاطئ|بحري(ة)|شواطئ|مسابح)، سباح(ة) إنقاذ، مراقب(ة) (مسبح|شاطئ|مواقف سيارات)، حارس (محمية|حياة فطرية|غابات)، حارس محميات
`);
