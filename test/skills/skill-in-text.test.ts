import { bearingsOf } from '../../lambdas/skills/bearings.ts';
import { type SkillInText, skillsInText } from '../../lambdas/skills/skill-in-text.ts';

function told(text: string): string[] {
  return skillsInText(text).map(({ skill, requirement }) =>
    requirement === 'required' ? skill : `${requirement} ${skill}`,
  );
}

function sole(text: string): SkillInText {
  const [found, ...more] = skillsInText(text);
  if (found === undefined || more.length > 0) throw new Error(`Not one skill: ${text}`);
  return found;
}

describe('skills in a text', () => {
  test('stand where the text names them, in its own writing', () => {
    const text = 'We need someone who can do  FINANCIAL   statements and bookkeeping.';
    for (const { start, end, text: name } of skillsInText(text)) expect(text.slice(start, end)).toBe(name);
    expect(skillsInText(text).map(({ text: name }) => name)).toEqual([
      'FINANCIAL   statements',
      'bookkeeping',
    ]);
  });

  test('what Arabic joins to a name is no part of it', () => {
    const text = 'المطلوب إعداد التقارير وخدمة العملاء.';
    const names = skillsInText(text).map(({ text: name }) => name);
    expect(names).toContain('خدمة العملاء');
    expect(names).not.toContain('وخدمة العملاء');
  });

  test.each([
    ['العملاء', 'خدمة العملاء', 'خدمه  الـعُملاء'],
    ['capitals', 'AutoCAD', 'autocad'],
    ['plural', 'financial statement', 'Financial Statements'],
  ])('are the same however they are written: %s', (_, one, other) => {
    expect(sole(other).skill).toBe(sole(one).skill);
  });

  test('the longest name counts, and none within it', () => {
    expect(told('digital marketing')).toEqual(['digital-marketing']);
  });

  test('a text without any has none', () => {
    for (const text of ['', '   ', '؟!', '12345', 'Salary BD 400, Friday off.'])
      expect(told(text)).toEqual([]);
  });
});

describe('what a text says of a skill', () => {
  test.each([
    ['AutoCAD required; Revit preferred.', ['autocad', 'optional bim']],
    ['Nice to have: French, Photoshop.', ['optional french-language', 'optional adobe-creative-suite']],
    ['French or Urdu would be an advantage.', ['optional french-language', 'optional urdu-language']],
    ['No driving licence required.', ['negated driving-licence']],
    ['A driving licence is not needed.', ['negated driving-licence']],
    ['English is not necessary but Urdu is.', ['negated english-language', 'urdu-language']],
    ['يفضل من يجيد اللغة الفرنسية.', ['optional french-language']],
    ['اللغة الفرنسية ميزة إضافية.', ['optional french-language']],
    ['لا يشترط رخصة قيادة.', ['negated driving-licence']],
    ['رخصة القيادة غير مطلوبة.', ['negated driving-licence']],
    ['أوتوكاد مطلوب، ويفضل ريفيت.', ['autocad', 'optional bim']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    'Our office is in Welding Road.',
    'Free training in AutoCAD after joining.',
    'You will start at Excel Tower.',
    'Staff who excel in their role earn a bonus.',
    'العنوان: شارع اللحام، بناية إكسل.',
    'فطور إنجليزي كل صباح.',
  ])('what is only named is none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('a name that opens an advertisement is less sure than one of its requirements', () => {
  const text = 'Bus driving job in Manama: first aid needed.';
  const [opening, other] = skillsInText(text);
  expect(opening?.confidence).toBeLessThan(0.5);
  expect(other?.confidence).toBeGreaterThan(0.9);
});

test('a text of very many clauses takes a few looks at each of its names', () => {
  const CLAUSES = 500;
  let looks = 0;
  const names = Array.from({ length: CLAUSES }, (_, at) => ({
    get start() {
      looks += 1;
      return at * 'SAP preferred. '.length;
    },
    end: at * 'SAP preferred. '.length + 'SAP'.length,
  }));
  const bearings = bearingsOf('SAP preferred. '.repeat(CLAUSES), names);
  expect(new Set(bearings)).toEqual(new Set(['optional']));
  expect(looks).toBeLessThan(20 * CLAUSES);
});
