/** Languages, in both languages; written for this project. */
export const languageSkills = `
arabic-language | language | - | Arabic language | Arabic, Arabic speaking, fluent Arabic, spoken Arabic, written Arabic, Arabic and English speaking | اللغة العربية | إجادة اللغة العربية، إتقان اللغة العربية، التحدث بالعربية، العربية قراءة وكتابة | 2643 2641 2642 2656 2611 2612 2636 4222 4414 335 3343 2330
english-language | language | - | English language | English, fluent English, spoken English, English speaking, written English, business English, English communication | اللغة الإنجليزية | إجادة اللغة الإنجليزية، إتقان الإنجليزية، التحدث بالإنجليزية، الإنجليزية قراءة وكتابة، لغة انجليزية | 21 22 23 24 25 26 11 12 13 14 315 42 5111 5113 33
hindi-language | language | - | Hindi language | Hindi, Hindi speaking, spoken Hindi, fluent Hindi | اللغة الهندية | التحدث بالهندية، لغة هندي، إجادة الهندية | 4222 3123 3333 5223 4211 3122
urdu-language | language | - | Urdu language | Urdu, Urdu speaking, spoken Urdu, fluent Urdu | اللغة الأردية | الأوردو، التحدث بالأردو، لغة الأوردو، إجادة الأردية | 4222 3123 3333 5223 2643
malayalam-language | language | - | Malayalam language | Malayalam, Malayalam speaking, Malayali customers | اللغة المالايالامية | المليالم، لغة المالايالام، لغة مليباري | 4222 2221 5223 4211
tagalog-language | language | - | Tagalog language | Tagalog, Filipino language, Tagalog speaking, spoken Filipino | اللغة الفلبينية | التاغالوغ، التحدث بالفلبينية، لغة تاغالوغية | 4222 3333 5131 2221 4224
bengali-language | language | - | Bengali language | Bengali, Bangla, Bengali speaking, Bangla speaking | اللغة البنغالية | إجادة البنغالية، التحدث بالبنغالية، لغة بنغالي | 4222 3123 3333 5223
tamil-language | language | - | Tamil language | Tamil, Tamil speaking, spoken Tamil | اللغة التاميلية | التاميل، التحدث بالتاميلية، لغة تاميل | 4222 3123 5223
telugu-language | language | - | Telugu language | Telugu, Telugu speaking, spoken Telugu | اللغة التيلوغوية | التيلوغو، لغة التيلجو، التحدث بالتيلوغو | 3333 3123 4222
nepali-sinhala-language | language | - | Nepali and Sinhala | Nepali language, Sinhala, Sinhalese language, Nepali speaking, Sri Lankan languages | اللغتان النيبالية والسنهالية | اللغة النيبالية، اللغة السنهالية، التحدث بالنيبالية | 3333 3123 4222 5414
persian-language | language | - | Persian language | Persian, Farsi, Farsi speaking, Persian speaking | اللغة الفارسية | إجادة الفارسية، التحدث بالفارسية، لغة فارسية | 2643 5113 4222 5223 3351
french-language | language | - | French language | French, French speaking, fluent French, spoken French | اللغة الفرنسية | التحدث بالفرنسية، إجادة الفرنسية | 2643 2353 4224 5111 5113 4221
german-language | language | - | German language | German speaking, fluent German | اللغة الألمانية | التحدث بالألمانية، إجادة الألمانية | 2643 2353 4224 5113 4221
spanish-language | language | - | Spanish language | Spanish, Spanish speaking, fluent Spanish | اللغة الإسبانية | التحدث بالإسبانية، إجادة الأسبانية | 2643 2353 4224 5113 5111
russian-language | language | - | Russian language | Russian speaking, fluent Russian | اللغة الروسية | التحدث بالروسية، إجادة الروسية | 2643 4224 5113 5223 5111
turkish-language | language | - | Turkish language | Turkish speaking, fluent Turkish | اللغة التركية | التحدث بالتركية، إجادة التركية، لغة تركي | 2643 5113 4221 3324
chinese-language | language | - | Chinese language | Mandarin, Mandarin Chinese, Chinese speaking | اللغة الصينية | الماندرين، التحدث بالصينية، إجادة الصينية | 2643 2353 3324 5113 4224 3323
japanese-korean-language | language | - | Japanese and Korean | Japanese language, Korean language, Japanese speaking, Korean speaking | اللغتان اليابانية والكورية | اللغة اليابانية، اللغة الكورية، التحدث باليابانية | 2643 2353 5113 3324
swahili-amharic-language | language | - | Swahili and Amharic | Swahili, Amharic, Swahili speaking, Amharic speaking, East African languages | اللغتان السواحيلية والأمهرية | السواحيلية، التحدث بالأمهرية، لغة أمهري، التحدث بالسواحيلية | 3333 4222 2643
ielts-certificate | licence | - | English proficiency certificate | IELTS, TOEFL, IELTS certificate, TOEFL iBT, PTE Academic, English proficiency test | شهادة إجادة الإنجليزية | الآيلتس، التوفل، شهادة آيلتس، شهادة توفل | 2310 2221 2353 2211 2330 3153
`;
