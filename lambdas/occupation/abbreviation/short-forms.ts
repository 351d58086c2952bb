/** What English abbreviations stand for, as comparison keys have both, beside those that titles are told apart by (title-words.ts). */
const ENGLISH = `
acctg: accounting | admin: asst administrative assistant | attd: attendant | attdt: attendant | asso: associate | assoc: associate
bldg: building | carp: carpenter | chem: chemical | civ: civil | comm: communication | comp: computer | cons: consultant
contr: controller | cust: customer | dev: developer | devt: development | dist: distribution | drvr: driver | elec: electrical
electron: electronics | equip: equipment | estab: establishment | fab: fabricator | fac: facilities | fin: finance | gm: general manager
md: managing director | hd: heavy | hdd: heavy | ld: light | hk: housekeeping | h keeping: housekeeping | hr: human resources
hw: hardware | h w: hardware | inst: instrument | insp: inspector | inspr: inspector | instr: instructor | intl: international
inv: inventory | inventry: inventory | lab: laboratory | leg: legal | log: logistics | mach: machine | mktg: marketing | mkt: marketing
mech: mechanical | med: medical | merch: merchandiser | mfg: manufacturing | mgmt: management | mngt: management | mntc: maintenance
mtce: maintenance | mtnc: maintenance | off: officer | offr: officer | oper: operator | optr: operator | optn: operation | ops: operations
pharm: pharmacist | pkg: packing | plb: plumber | prod: production | proc: procurement | prof: professor | proj: project | pur: purchasing
purch: purchasing | purchg: purchasing | qlty: quality | recep: receptionist | recept: receptionist | recpt: receptionist
rn: registered nurse | gp: general practitioner | ent: ear nose and throat | saf: safety | sch: school | sci: scientist | secr: secretary
sec guard: security guard | sec officer: security officer | spec: specialist | splst: specialist | spvr: supervisor | sup: supervisor
super: supervisor | supt: superintendent | surv: surveyor | sw: software | s w: software | sys: system | tchr: teacher | teleph: telephone
trans: transport | trg: training | univ: university | veh: vehicle | vp: vice president | wh: warehouse | whse: warehouse
warehse: warehouse | whs: warehouse | wkr: worker | workr: worker | f b: food and beverage | fb: food and beverage
`;

/** What single letters and pairs before an Arabic title stand for, and how likely each is; as comparison keys have them. */
export const ARABIC_LETTERS: ReadonlyMap<string, readonly (readonly [word: string, likeliness: number])[]> =
  new Map([
    [
      'م',
      [
        ['مهندس', 0.6],
        ['مدير', 0.15],
        ['مساعد', 0.1],
        ['مدرس', 0.1],
        ['مندوب', 0.05],
      ],
    ],
    [
      'م م',
      [
        ['مدرس مساعد', 0.5],
        ['مساعد مهندس', 0.5],
      ],
    ],
    [
      'د',
      [
        ['طبيب', 0.6],
        ['دكتور', 0.4],
      ],
    ],
    [
      'ا',
      [
        ['استاذ', 0.5],
        ['مدرس', 0.3],
        ['اخصايي', 0.2],
      ],
    ],
    ['ا د', [['استاذ', 1]]],
    ['اخ', [['اخصايي', 1]]],
    ['ف', [['فني', 1]]],
    ['س', [['سايق', 1]]],
    ['ع', [['عامل', 1]]],
    ['ر', [['رييس', 1]]],
    ['مس', [['مساعد', 1]]],
    [
      'مد',
      [
        ['مدير', 0.7],
        ['مدرس', 0.3],
      ],
    ],
  ]);

/** English abbreviations of one word or two, and what they stand for. */
export const ENGLISH_FORMS: ReadonlyMap<string, string> = new Map(
  ENGLISH.trim()
    .split(/ \| |\n/)
    .map((entry) => {
      const [short = '', long = ''] = entry.split(': ');
      return [short, long];
    }),
);
