import { AS_AGREED, type BeyondColumn, type Dress } from './dress.ts';

interface NamedFeed {
  readonly agency: string;
  readonly feed: string;
}

const unknown = (header: string, ...cells: string[]): BeyondColumn => ({
  header,
  code: 'column.unknown',
  cells,
});
const repeated = (header: string, ...cells: string[]): BeyondColumn => ({
  header,
  code: 'column.repeated',
  cells,
});

/** Files of the first month of a heavily soiled set. */
const FIRST: Readonly<Record<string, Dress>> = {
  'lmra/permits': { encoding: 'iso-8859-6' },
  'iga/population': { encoding: 'windows-1256', titles: ['سجل السكان', 'Population register'] },
  'sio/contributions': { encoding: 'utf-16le', titles: ['Social Insurance Organization'] },
  'mol/jobseekers': { lineEnd: '\r' },
  'mofne/payroll': { beyond: [unknown('Cost Centre', '4100', '4200', '')] },
  'moe/graduates': { beyond: [unknown('رقم الجلوس', '10234', '20871')] },
};

/** Files of the middle month, where the first is another. */
const MIDDLE: Readonly<Record<string, Dress>> = {
  'iga/population': { misspelt: { governorate: 'المحافضة' } },
  'sio/contributions': {
    misspelt: { wage: 'Insured Wge', start_date: 'Startt Date' },
    beyond: [unknown('Branch Manager', 'x', '')],
  },
  'mofne/payroll': { titles: ['رواتب القطاع العام', 'Public payroll'] },
  'moic/registrations': { lineEnd: '\r', beyond: [repeated('Governorate', 'Capital', 'n/a', '')] },
  'mol/jobseekers': { misspelt: { registration_date: 'تاريخ التسجل' } },
};

/** How the file of a feed departs from what is agreed in a month of a heavily soiled set. */
export function dressOf(
  { agency, feed }: NamedFeed,
  { first, middle }: { first: boolean; middle: boolean },
): Dress {
  const dresses = first ? FIRST : middle ? MIDDLE : {};
  return dresses[`${agency}/${feed}`] ?? AS_AGREED;
}
