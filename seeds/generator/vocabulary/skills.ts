import type { Occupation } from './occupations.ts';

/** What vacancies ask for, by major group of ISCO-08. */
const SKILLS: Readonly<Record<string, readonly string[]>> = {
  '1': ['Leadership', 'Budgeting', 'Strategic planning', 'Negotiation'],
  '2': ['Analysis', 'Project management', 'Technical reporting', 'English', 'Arabic'],
  '3': ['Microsoft Excel', 'Customer service', 'Technical drawing', 'Health and safety'],
  '4': ['Microsoft Office', 'Data entry', 'Filing', 'Arabic typing'],
  '5': ['Customer service', 'Cash handling', 'Communication', 'Teamwork'],
  '6': ['Irrigation', 'Plant care', 'Manual handling'],
  '7': ['Power tools', 'Reading drawings', 'Site safety', 'Fault finding'],
  '8': ['Driving licence', 'Vehicle checks', 'Route planning'],
  '9': ['Manual handling', 'Cleaning', 'Following instructions'],
};

const BY_OCCUPATION: Readonly<Record<string, readonly string[]>> = {
  '2512': ['JavaScript', 'Python', 'SQL', 'Git', 'AWS'],
  '2522': ['Linux', 'Windows Server', 'Networking', 'Backup'],
  '2411': ['IFRS', 'Microsoft Excel', 'VAT', 'Auditing'],
  '2142': ['AutoCAD', 'Concrete design', 'Site supervision', 'Primavera P6'],
  '2221': ['Patient care', 'Basic life support', 'Infection control'],
};

/** The ids of skills in the pipeline's own list where they are not the name in lower case with hyphens. */
const IDS: Readonly<Record<string, string>> = {
  Analysis: 'data-analysis',
  'Technical reporting': 'report-writing',
  English: 'english-language',
  Arabic: 'arabic-language',
  'Health and safety': 'health-safety',
  SQL: 'sql-databases',
  Git: 'version-control',
  AWS: 'cloud-computing',
  'Windows Server': 'systems-administration',
  Backup: 'backup-recovery',
  VAT: 'value-added-tax',
  'Concrete design': 'structural-design',
  'Primavera P6': 'project-scheduling-software',
};

/** What a skill is called in the pipeline. */
export function skillId(name: string): string {
  return IDS[name] ?? name.toLowerCase().replaceAll(' ', '-');
}

/** Skills of using or making digital technology; none of the others serves the environment. */
const DIGITAL: ReadonlySet<string> = new Set([
  'Microsoft Excel',
  'Microsoft Office',
  'JavaScript',
  'Python',
  'SQL',
  'Git',
  'AWS',
  'Linux',
  'Windows Server',
  'Networking',
  'Backup',
  'AutoCAD',
  'Primavera P6',
  'Data entry',
  'Arabic typing',
  'Analysis',
]);

/** Whether it is one of those. */
export function isDigital(name: string): boolean {
  return DIGITAL.has(name);
}

/** Three or so skills for a vacancy, turning with `turn`. */
export function skillsFor({ code }: Occupation, turn: number): readonly string[] {
  const able = BY_OCCUPATION[code] ?? SKILLS[code.charAt(0)] ?? [];
  return able.filter((_, at) => (at + turn) % 4 !== 3);
}

/** A line or two as employers write them, with the quotes and line ends that trip readers. */
export function describe(occupation: Occupation): string {
  const title = occupation.en[0] ?? '';
  return `We are looking for a "${title}" (${occupation.ar[0] ?? ''}).\nDuties & conditions as per contract; 6 days/week.`;
}
