import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** `institution | English | Arabic | alias; alias` */
const UNIVERSITIES = `
  university-of-bahrain | University of Bahrain | جامعة البحرين | UOB
  bahrain-polytechnic | Bahrain Polytechnic | بوليتكنك البحرين | كلية البحرين التقنية
  arabian-gulf-university | Arabian Gulf University | جامعة الخليج العربي | AGU
  applied-science-university | Applied Science University | جامعة العلوم التطبيقية | ASU
  ahlia-university | Ahlia University | الجامعة الأهلية | Al Ahlia University
  gulf-university | Gulf University | الجامعة الخليجية | GU
  university-of-technology-bahrain | University of Technology Bahrain | جامعة التكنولوجيا البحرين | UTB; AMA International University; جامعة أما الدولية
  kingdom-university | Kingdom University | جامعة المملكة | KU
  royal-university-for-women | Royal University for Women | الجامعة الملكية للبنات | RUW
  rcsi-bahrain | RCSI Medical University of Bahrain | الكلية الملكية للجراحين في أيرلندا، جامعة البحرين الطبية | RCSI Bahrain; Royal College of Surgeons in Ireland - Medical University of Bahrain; جامعة البحرين الطبية
  british-university-of-bahrain | British University of Bahrain | الجامعة البريطانية في البحرين | BUB
  american-university-of-bahrain | American University of Bahrain | الجامعة الأمريكية في البحرين | AUBH; الجامعة الأمريكية بالبحرين
  bahrain-teachers-college | Bahrain Teachers College | كلية البحرين للمعلمين | BTC
`;

/** Institutions of higher education, under their present names; former ones are aliases. */
export const universities: CodeList = {
  id: 'university',
  title: { ar: 'مؤسسة التعليم العالي', en: 'Institution of higher education' },
  source: 'Higher Education Council of Bahrain, higher education institutions as of 2024',
  codes: codeTable(UNIVERSITIES),
};
