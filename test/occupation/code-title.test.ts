import { isco08 } from '../../lambdas/contracts/codelists/isco-08.ts';
import { isDoubtful } from '../../lambdas/model/coded-title.ts';
import { CODER_VERSION, codeTitle } from '../../lambdas/occupation/code-title.ts';

describe('titles as payrolls, permits and adverts write them', () => {
  // Codes by hand from the definitions of ISCO-08, Volume 1.
  test.each([
    ['Sr. Accountant', '2411'],
    ['ACCOUNTANT (SENIOR)', '2411'],
    ['Internal Auditor II', '2411'],
    ['Asst. Accountant', '3313'],
    ['Accounts Clerk', '4311'],
    ['HR Officer', '2423'],
    ['Payroll Clerk', '4313'],
    ['General Manager', '1120'],
    ['Finance Mgr.', '1211'],
    ['Construction Project Manager', '1323'],
    ['School Principal', '1345'],
    ['Civil Engr.', '2142'],
    ['Mechanical Engineers', '2144'],
    ['Elec. Engineer', '2151'],
    ['Staff Nurse', '2221'],
    ['Registered Nurse - Grade B', '2221'],
    ['Nursing Assistant', '5321'],
    ['General Practitioner', '2211'],
    ['Consultant Cardiologist', '2212'],
    ['Dentist', '2261'],
    ['Primary School Teacher', '2341'],
    ['Kindergarten Teacher', '2342'],
    ['University Lecturer', '2310'],
    ['Software Developer', '2512'],
    ['Cyber Security Analyst', '2529'],
    ['IT Support Technician', '3512'],
    ['Legal Adviser', '2611'],
    ['Draftsman (Civil)', '3118'],
    ['Site Foreman', '3123'],
    ['Safety Officer', '3257'],
    ['Real Estate Agent', '3334'],
    ['Public Relations Officer', '2432'],
    ['Sales Representatives', '3322'],
    ['Salesman', '5223'],
    ['Waiter/Waitress', '5131'],
    ['Sous Chef', '3434'],
    ['House Driver', '8322'],
    ['Heavy Truck Driver', '8332'],
    ['House maid', '9111'],
    ['Nanny', '5311'],
    ['Tea Boy', '9412'],
    ['Office Boy', '9621'],
    ['Steel Fixer', '7114'],
    ['Shuttering Carpenter', '7115'],
    ['A/C Technician', '7127'],
    ['6G Welder', '7212'],
    ['Store Keeper', '4321'],
    ['Security Guard Grade 2', '5414'],
    ['محاسب أول', '2411'],
    ['مُحاسِبة', '2411'],
    ['مدقّق حسابات', '2411'],
    ['امين صندوق', '5230'],
    ['أمين مخزن', '4321'],
    ['مهندسة مدنية', '2142'],
    ['مهندس ميكانيكي درجة ثالثة', '2144'],
    ['ممرضة', '2221'],
    ['مساعدة تمريض', '5321'],
    ['طبيب عام', '2211'],
    ['طبيبة أسنان', '2261'],
    ['صيدلانية', '2262'],
    ['معلمة رياض أطفال', '2342'],
    ['معلم نظام فصل', '2341'],
    ['مدرس رياضيات', '2330'],
    ['محاضر جامعي', '2310'],
    ['مطوّر برمجيات', '2512'],
    ['السكرتير التنفيذي', '3343'],
    ['كاتب/ة', '4110'],
    ['مدخل بيانات متدرب', '4132'],
    ['موظفة استقبال', '4226'],
    ['صراف بنك', '4211'],
    ['مندوب مبيعات', '3322'],
    ['معقب معاملات', '3339'],
    ['مخلص جمركي', '3331'],
    ['أخصائي اجتماعي', '2635'],
    ['إمام مسجد', '2636'],
    ['طبّاخ', '5120'],
    ['حلاق رجالي', '5141'],
    ['حارس أمن', '5414'],
    ['شرطي أول', '5412'],
    ['بستاني', '6113'],
    ['راعي أغنام', '9212'],
    ['صياد سمك', '6222'],
    ['عامل بناء', '9313'],
    ['بناء طابوق', '7112'],
    ['حداد مسلح', '7114'],
    ['سباك صحي', '7126'],
    ['كهربائي سيارات', '7412'],
    ['فني تكييف وتبريد', '7127'],
    ['خياط نسائي', '7531'],
    ['سائق شيول', '8342'],
    ['سائق حافلة مدرسية', '8331'],
    ['خادمة', '9111'],
    ['عامل نظافة', '9112'],
    ['عامل تحميل وتنزيل', '9333'],
    ['مدير مدرسة', '1345'],
    ['وكيل وزارة', '1112'],
    ['ملازم أول', '0110'],
    ['مساعد أول', '0210'],
    ['جندي أول', '0310'],
  ])('%s is %s', (title, code) => {
    expect(codeTitle(title)?.code).toBe(code);
  });
});

describe('titles that say no trade, or two, get no sure unit group', () => {
  test.each([
    ...['موظف', 'موظفة', 'عامل', 'مدير', 'مهندس', 'فني', 'مشرف', 'مندوب', 'معلم أول', 'أول', 'درجة ثالثة'],
    ...['حسب العقد', 'لا ينطبق', 'مهنة غير مصنفة ٩٩', 'سائق / طباخ'],
    ...[
      'Worker X',
      'Worker',
      'Manager',
      'Engineer',
      'Senior Officer',
      'Grade 3',
      'Driver / Cook',
      'N/A',
      '-',
      '/',
      '',
    ],
    ...['C&I Engineer', 'First', 'Government Official', 'As per contract', 'TBA-2', 'Salesman Problem'],
    ...['Driver - Cook', 'Cook / Head Office', 'Worker (Accountant, Driver)'],
  ])('%p', (title) => {
    const coded = codeTitle(title);
    expect(coded === null || isDoubtful(coded)).toBe(true);
  });

  test.each([
    ['Manager', '1'],
    ['مهندس', '2'],
  ])('%p is known to a group alone, and in doubt', (title, group) => {
    const coded = codeTitle(title);
    expect(coded).toMatchObject({ code: group, source: 'model' });
    expect(coded?.runnerUp).toMatch(new RegExp(`^${group}\\d{3}$`));
    expect(coded && isDoubtful(coded)).toBe(true);
  });
});

describe('how a title was found, and how sure that is', () => {
  test.each([
    ['2411', '2411', null, 'written-code', false],
    ['Accountant', '2411', null, 'entry', false],
    ['السكرتير التنفيذي', '3343', null, 'folded', false],
    ['Senior Accountant', '2411', null, 'without-rank', false],
    ['Waiter/Waitress', '5131', null, 'alternatives', false],
    ['Site Engineer - Civil', '2142', null, 'part', false],
    ['Cook, Indian', '5120', null, 'part', true],
    ['محاسب (الفرع الرئيسي)', '2411', null, 'part', true],
    ['Accontant', '2411', null, 'spelling', false],
    ['Sr. Acountants', '2411', null, 'spelling', false],
    ['Welder / Plumber', '7212', '7126', 'alternatives', true],
    ['Cashier - Waiter', '5230', '5131', 'part', true],
  ] as const)('%s is %s, or %s: %s, in doubt %s', (title, code, runnerUp, source, doubtful) => {
    const coded = codeTitle(title);
    expect(coded).toMatchObject({ code, runnerUp, source });
    expect(coded !== null && isDoubtful(coded)).toBe(doubtful);
  });
});

describe('written codes', () => {
  test.each(['2411', ' 2411 ', '٢٤١١', 'ISCO 2411', 'ISCO-08: 2411', '2411 - Accountant'])(
    '%p is 2411',
    (written) => {
      expect(codeTitle(written)?.code).toBe('2411');
    },
  );

  test.each(['241', '9999', '24110', '2024'])('%p is no unit group', (written) => {
    expect(codeTitle(written)).toBeNull();
  });
});

test('titles and aliases of the table, every third of them, are coded to their own group', () => {
  const strayed = isco08.codes
    .filter(({ code }) => code.length === 4)
    .flatMap(({ code, title, aliases }) =>
      [title.ar, title.en, ...aliases].map((written) => [written, code] as const),
    )
    .filter(([written, code], at) => at % 3 === 0 && codeTitle(written)?.code !== code);
  expect(strayed).toEqual([]);
});

test('grade marks never lead to another trade: dropping them must not reach past a listed title', () => {
  expect(codeTitle('Second Officer Ship')?.code).toBe('3152');
  expect(codeTitle('Senior Government Official')?.code).toBe('1112');
  expect((codeTitle('Government Official')?.code ?? '').length).toBeLessThan(4);
});

test('the version names the rules, what context counts, the table and the model', () => {
  expect(CODER_VERSION).toMatch(/^titles-\d+\.context-\d+\.[0-9a-f]{12}\.lexicon-[0-9a-f]{12}$/);
});
