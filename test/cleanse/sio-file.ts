const HEADER = 'CPR;Gender;Nationality;Employer No;CR No;Sector;Job Title;Insured Wage;Start Date;End Date';

/** A row of the feed that is clean; a test states only what it is about. */
export function sioRow(changes: Partial<Record<keyof typeof CLEAN, string>> = {}): string {
  return Object.values({ ...CLEAN, ...changes }).join(';');
}

const CLEAN = {
  person: '900112345',
  sex: 'Male',
  nationality: 'India',
  employer: '200001',
  registration: '10001',
  sector: 'Private',
  title: 'Accountant',
  wage: '450.000',
  start: '2024-02-01',
  end: '',
};

/** A whole file: BOM, header, rows. */
export function sioFile(...rows: string[]): string {
  return `\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`;
}
