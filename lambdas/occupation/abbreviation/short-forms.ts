/** What English abbreviations stand for, as comparison keys have both, beside those that titles are told apart by (title-words.ts). */
const ENGLISH = `
acctg: accounting | attd: attendant | attdt: attendant | asso: associate | assoc: associate
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
rn: registered nurse | gp: general practitioner | saf: safety | sch: school | sci: scientist | secr: secretary
sec guard: security guard | sec officer: security officer | spec: specialist | splst: specialist | spvr: supervisor | sup: supervisor
super: supervisor | supt: superintendent | surv: surveyor | sw: software | s w: software | sys: system | tchr: teacher | teleph: telephone
trans: transport | trg: training | univ: university | veh: vehicle | vp: vice president | wh: warehouse | whse: warehouse
warehse: warehouse | whs: warehouse | wkr: worker | workr: worker | f b: food and beverage | fb: food and beverage
`;

/** The same before an Arabic title, and how likely each is, in percent. */
const ARABIC = `
م: مهندس 60, مدير 15, مساعد 10, مدرس 10, مندوب 5
م م: مدرس مساعد 50, مساعد مهندس 50
د: طبيب 60, دكتور 40
ا: استاذ 50, مدرس 30, اخصايي 20
ا د: استاذ 100
اخ: اخصايي 100
ف: فني 100
س: سايق 100
ع: عامل 100
ر: رييس 100
مس: مساعد 100
مد: مدير 70, مدرس 30
`;

/** What letters stand for, and how likely; all of one add up to 1. */
export interface StandsFor {
  readonly words: string;
  readonly likeliness: number;
}

/** Letters before an Arabic title and what they stand for. */
export const ARABIC_LETTERS: ReadonlyMap<string, readonly StandsFor[]> = new Map(
  entriesOf(ARABIC, '\n').map(([letters, words]) => [letters, words.split(', ').map(standsFor)]),
);

/** English abbreviations of one word or two, and what they stand for. */
export const ENGLISH_FORMS: ReadonlyMap<string, string> = new Map(entriesOf(ENGLISH, / \| |\n/));

function standsFor(written: string): StandsFor {
  const at = written.lastIndexOf(' ');
  return { words: written.slice(0, at), likeliness: Number(written.slice(at)) / 100 };
}

function entriesOf(table: string, between: string | RegExp): [short: string, long: string][] {
  return table
    .trim()
    .split(between)
    .map((entry) => {
      const [short = '', long = ''] = entry.split(': ');
      return [short, long];
    });
}
