import { codeListsIn } from '../../../lambdas/contracts/codelists/index.ts';
import { ambiguousKeys, codeMatcher } from '../../../lambdas/contracts/codelists/match-code.ts';
import type { Code, CodeList } from '../../../lambdas/model/code-list.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';

/** As registers, payrolls and permit files write them. */
const SPELLINGS: Record<string, [raw: string, code: string | null][]> = {
  sex: [
    ['ذكر', 'male'],
    ['أنثى', 'female'],
    ['انثي', 'female'],
    ['F', 'female'],
    [' MALE ', 'male'],
    ['٢', 'female'],
    ['ذكر / Male', 'male'],
    ['ذكر / أنثى', null],
    ['M/F', null],
    ['غير محدد', null],
  ],
  nationality: [
    ['هندي', 'IND'],
    ['هندية', 'IND'],
    ['هنديه', 'IND'],
    ['الهند', 'IND'],
    ['هنــدي', 'IND'],
    ['INDIAN', 'IND'],
    ['Indain', 'IND'],
    ['بحريني', 'BHR'],
    ['البحرينية', 'BHR'],
    ['بحرينى', 'BHR'],
    ['bahrain', 'BHR'],
    ['Bahrani', 'BHR'],
    ['BH', 'BHR'],
    ['bgd', 'BGD'],
    ['بنغلاديشي', 'BGD'],
    ['بنجلاديشية', 'BGD'],
    ['Bangladeshi', 'BGD'],
    ['باکستانی', 'PAK'],
    ['Pakistan.', 'PAK'],
    ['فلبينية', 'PHL'],
    ['فليبيني', 'PHL'],
    ['Philipines', 'PHL'],
    ['Filipina', 'PHL'],
    ['سيريلانكي', 'LKA'],
    ['Srilanka', 'LKA'],
    ['نيبالية', 'NPL'],
    ['Nepali', 'NPL'],
    ['أثيوبية', 'ETH'],
    ['U.A.E.', 'ARE'],
    ['السعودية', 'SAU'],
    ['KSA', 'SAU'],
    ['Turkey', 'TUR'],
    ["Cote d'Ivoire", 'CIV'],
    ['Korea, Republic of', 'KOR'],
    ['نيجيري', 'NGA'],
    ['نيجري', 'NER'],
    ['هندي/هندية', 'IND'],
    ['Indian (IND)', 'IND'],
    ['بحريني - Saudi', null],
    ['Congolese', null],
    ['Korean', null],
    ['NA', null],
    ['مقيم', null],
    ['-', null],
  ],
  governorate: [
    ['العاصمة', 'BH-13'],
    ['محافظه العاصمه', 'BH-13'],
    ['Muharraq', 'BH-15'],
    ['محافظة المحرق', 'BH-15'],
    ['Northern Governorate', 'BH-17'],
    ['الشمالية', 'BH-17'],
    ['الرفاع الشرقى', 'BH-14'],
    ['مدينه عيسى', 'BH-14'],
    ['bh-14', 'BH-14'],
    ['BH-13 - Capital', 'BH-13'],
    ['المحافظة الوسطى', null],
  ],
  'isced-level': [
    ['ثانوي', '3'],
    ['الثانوية العامة', '3'],
    ['High School', '3'],
    ['بكالوريوس', '6'],
    ['بكالوريس', '6'],
    ["Bachelor's Degree", '6'],
    ['B.Sc.', '6'],
    ['Diploma', '5'],
    ['دبلوم', '5'],
    ['ماجستير', '7'],
    ['دكتوراة', '8'],
    ['PhD', '8'],
    ['امي', '0'],
    ['ISCED 4', '4'],
    ['دبلوم عالي', null],
  ],
  'isced-f': [
    ['0613', '0613'],
    ['613', '0613'],
    ['613.0', '0613'],
    ['٠٤١١', '0411'],
    ['0610', '061'],
    ['11', null],
    ['محاسبة', '0411'],
    ['ادارة الاعمال', '0413'],
    ['Information Technology', '061'],
    ['Law', '0421'],
    ['التمريض', '0913'],
  ],
  isic: [
    ['0111', '0111'],
    ['111', '0111'],
    ['01.11', '0111'],
    ['A0111', '0111'],
    ['B0111', null],
    ['f', 'F'],
    ['المقاولات', 'F'],
    ['Construction', 'F'],
    ['تجارة الجملة والتجزئة', 'G'],
    ['4711.0', '4711'],
    ['مطعم', '5610'],
    ['Manufacture of tobacco products', '1200'],
    ['F - Construction', 'F'],
    ['0111 - Growing of cereals (except rice), leguminous crops and oil seeds', '0111'],
    ['F - Education', null],
    ['9998', null],
  ],
  'permit-type': [
    ['تصريح عمل', 'work'],
    ['عمالة منزلية', 'domestic'],
    ['Flexi Permit', 'flexible'],
  ],
  'permit-status': [
    ['ساري', 'active'],
    ['سارى', 'active'],
    ['منتهي', 'expired'],
    ['ملغي', 'cancelled'],
    ['Canceled', 'cancelled'],
  ],
  sector: [
    ['القطاع العام', 'public'],
    ['حكومي', 'public'],
    ['Private', 'private'],
    ['خاص', 'private'],
  ],
  entity: [
    ['وزارة الصحة', 'ministry-of-health'],
    ['وزاره الصحه', 'ministry-of-health'],
    ['Ministry of Labor', 'ministry-of-labour'],
    ['هيئة الكهرباء و الماء', 'electricity-water-authority'],
    ['هيئه كهرباء وماء', 'electricity-water-authority'],
    ['هيئة الكهرباء والماء', 'electricity-water-authority'],
    ['iga', 'information-egovernment-authority'],
  ],
  'work-arrangement': [
    ['حضوري', 'on-site'],
    ['On-site', 'on-site'],
    ['هجين', 'hybrid'],
    ['عن بُعد', 'remote'],
  ],
  'jobseeker-status': [
    ['مسجل', 'registered'],
    ['تم التوظيف', 'placed'],
    ['موقوف', 'suspended'],
    ['منسحب', 'withdrawn'],
  ],
  'training-outcome': [
    ['Completed', 'completed'],
    ['in progress', 'enrolled'],
    ['Dropped out', 'dropped'],
  ],
  'school-track': [
    ['علمي', 'science'],
    ['المسار التجاري', 'commercial'],
    ['توحيد المسارات', 'unified'],
  ],
  'qualification-status': [['Listed', 'listed']],
  'legal-form': [
    ['W.L.L.', 'limited-liability'],
    ['WLL', 'limited-liability'],
    ['مؤسسة فردية', 'sole-proprietorship'],
    ['B.S.C. (Closed)', 'shareholding'],
  ],
  'size-band': [
    ['متناهية الصغر', 'micro'],
    ['Medium', 'medium'],
  ],
  'registration-status': [
    ['Active', 'active'],
    ['مشطوب', 'closed'],
  ],
  'dispute-kind': [
    ['فصل تعسفي', 'dismissal'],
    ['أجور متأخرة', 'wages'],
    ['End of Service', 'end-of-service'],
  ],
  'dispute-outcome': [
    ['لصالح العامل', 'for-worker'],
    ['تسوية ودية', 'settled'],
  ],
  'marital-status': [
    ['متزوج', 'married'],
    ['متزوجة', 'married'],
    ['اعزب', 'single'],
    ['ارمله', 'widowed'],
  ],
};

describe.each(Object.entries(SPELLINGS))('%s', (id, rows) => {
  const match = codeMatcher(codeListsIn(bahrain).get(id) ?? listOf());

  test.each(rows)('%s is %s', (raw, code) => {
    expect(match(raw)).toBe(code);
  });
});

describe('codeMatcher', () => {
  test('gives nothing for blanks and punctuation', () => {
    const match = codeMatcher(listOf(row('a', null, 'Alpha', 'ألفا')));
    expect(['', '  ', '؟', '.'].map(match)).toEqual([null, null, null, null]);
  });

  test('a writing of two codes matches neither, and is named', () => {
    const list = listOf(row('a', null, 'Alpha', 'ألف', 'Same'), row('b', null, 'Beta', 'باء', 'same!'));
    expect(ambiguousKeys(list)).toEqual(['same', 'same']);
    expect(codeMatcher(list)('Same')).toBeNull();
    expect(codeMatcher(list)('Alpha')).toBe('a');
  });

  test('writings that differ by the article only are ambiguous without it', () => {
    const list = listOf(row('a', null, 'Alpha', 'الدار'), row('b', null, 'Beta', 'دار'));
    expect(ambiguousKeys(list)).toEqual(['دار']);
    expect(codeMatcher(list)('الدار')).toBe('a');
    expect(codeMatcher(list)('دار')).toBe('b');
  });

  test('a title shared down one line of descent is the deepest code; across lines it is none', () => {
    const line = [row('12', null, 'Tobacco', 'تبغ'), row('120', '12', 'Tobacco', 'تبغ')];
    expect(codeMatcher(listOf(...line))('tobacco')).toBe('120');
    expect(codeMatcher(listOf(...line, row('13', null, 'Tobacco', 'سجائر')))('tobacco')).toBeNull();
  });

  test('lost zeros are restored only where one code fits', () => {
    const list = listOf(
      row('001', null, 'One', 'أ'),
      row('0001', null, 'Two', 'ب'),
      row('07', null, 'Three', 'ج'),
    );
    expect(['1', '01', '7', '07', '007'].map(codeMatcher(list))).toEqual([null, null, '07', '07', null]);
  });
});

function listOf(...codes: Code[]): CodeList {
  return { id: 'made-up', title: { ar: 'قائمة', en: 'List' }, source: 'made up', codes };
}

function row(code: string, parent: string | null, en: string, ar: string, ...aliases: string[]): Code {
  return { code, parent, title: { ar, en }, aliases };
}

test('a page of dashes in place of a code is no code, and no reason to think for minutes', () => {
  const list = listOf(row('m', null, 'Male', 'ذكر'));
  expect(codeMatcher(list)(`male ${'- '.repeat(250_000)}`)).toBeNull();
});
