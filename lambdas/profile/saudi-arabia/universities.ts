import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** `institution | English | Arabic | alias; alias` */
const UNIVERSITIES = `
  king-saud-university | King Saud University | جامعة الملك سعود | KSU
  king-abdulaziz-university | King Abdulaziz University | جامعة الملك عبدالعزيز | KAU; جامعة الملك عبد العزيز
  king-fahd-university | King Fahd University of Petroleum and Minerals | جامعة الملك فهد للبترول والمعادن | KFUPM
  king-khalid-university | King Khalid University | جامعة الملك خالد | KKU
  king-faisal-university | King Faisal University | جامعة الملك فيصل | KFU
  imam-university | Imam Mohammad Ibn Saud Islamic University | جامعة الإمام محمد بن سعود الإسلامية | IMSIU
  umm-al-qura-university | Umm Al-Qura University | جامعة أم القرى | UQU
  islamic-university-of-madinah | Islamic University of Madinah | الجامعة الإسلامية بالمدينة المنورة | IU
  imam-abdulrahman-university | Imam Abdulrahman Bin Faisal University | جامعة الإمام عبدالرحمن بن فيصل | IAU; University of Dammam; جامعة الدمام; جامعة الإمام عبد الرحمن بن فيصل
  princess-nourah-university | Princess Nourah bint Abdulrahman University | جامعة الأميرة نورة بنت عبدالرحمن | PNU; جامعة الأميرة نورة بنت عبد الرحمن
  qassim-university | Qassim University | جامعة القصيم | QU
  taibah-university | Taibah University | جامعة طيبة |
  taif-university | Taif University | جامعة الطائف |
  hail-university | University of Hail | جامعة حائل | UOH
  jazan-university | Jazan University | جامعة جازان |
  jouf-university | Jouf University | جامعة الجوف |
  tabuk-university | University of Tabuk | جامعة تبوك |
  najran-university | Najran University | جامعة نجران |
  northern-border-university | Northern Border University | جامعة الحدود الشمالية | NBU
  al-baha-university | Al-Baha University | جامعة الباحة |
  prince-sattam-university | Prince Sattam Bin Abdulaziz University | جامعة الأمير سطام بن عبدالعزيز | PSAU; جامعة الأمير سطام بن عبد العزيز
  shaqra-university | Shaqra University | جامعة شقراء |
  majmaah-university | Majmaah University | جامعة المجمعة |
  saudi-electronic-university | Saudi Electronic University | الجامعة السعودية الإلكترونية | SEU
  university-of-jeddah | University of Jeddah | جامعة جدة | UJ
  university-of-bisha | University of Bisha | جامعة بيشة | UB
  hafr-al-batin-university | University of Hafr Al Batin | جامعة حفر الباطن | UHB
  king-abdullah-university | King Abdullah University of Science and Technology | جامعة الملك عبدالله للعلوم والتقنية | KAUST; جامعة الملك عبد الله للعلوم والتقنية
  king-saud-health-sciences | King Saud bin Abdulaziz University for Health Sciences | جامعة الملك سعود بن عبدالعزيز للعلوم الصحية | KSAU-HS; جامعة الملك سعود بن عبد العزيز للعلوم الصحية
`;

/** Public universities; others count among other institutions until they are listed. */
export const universities: CodeList = {
  id: 'university',
  title: { ar: 'مؤسسة التعليم العالي', en: 'Institution of higher education' },
  source: 'Ministry of Education of Saudi Arabia, public universities as of 2024',
  codes: codeTable(UNIVERSITIES),
};
