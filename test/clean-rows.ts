import type { Row } from './lake-of-rows.ts';

/** Clean rows of the feeds, of somebody or something ordinary unless told otherwise. */
export const iga = (person: string, changes: Row = {}): Row => ({
  person,
  birth_date: '1990-01-15',
  sex: 'male',
  nationality: 'BHR',
  governorate: 'BH-13',
  education: '6',
  in_country: true,
  deceased: false,
  ...changes,
});
export const sio = (person: string, changes: Row = {}): Row => ({
  person,
  employer_number: 'I1',
  sector: 'private',
  wage: 500_000,
  start_date: '2020-01-01',
  ...changes,
});
export const lmra = (person: string, changes: Row = {}): Row => ({
  permit_number: `permit of ${person} at ${changes.employer_registration ?? 'nobody'}`,
  person,
  nationality: 'IND',
  permit_type: 'work',
  issue_date: '2025-01-01',
  expiry_date: '2027-01-01',
  status: 'active',
  ...changes,
});
export const csb = (person: string, changes: Row = {}): Row => ({
  person,
  entity: 'ministry-of-education',
  occupation_title: 'teacher',
  occupation: '2330',
  hire_date: '2015-09-01',
  ...changes,
});
export const mol = (person: string, changes: Row = {}): Row => ({
  person,
  registration_date: '2026-05-01',
  status: 'registered',
  ...changes,
});
export const mofne = (person: string, changes: Row = {}): Row => ({
  person,
  entity: 'ministry-of-education',
  gross: 900_000,
  net: 800_000,
  ...changes,
});

export const dispute = (case_number: string, changes: Row): Row => ({
  case_number,
  person: `worker of ${case_number}`,
  kind: 'wages',
  ...changes,
});
