import type { ContributionRow } from '../../seeds/generator/feeds/sio-contributions.ts';

/** A row of contributions with every field that a file must have. */
export const contribution: ContributionRow = {
  person: '050612345',
  sex: 'female',
  nationality: 'IND',
  employer_number: 'E500007',
  employer_registration: '10003-1',
  sector: 'private',
  occupation_title: 'Accountant',
  occupation: '2411',
  wage: 1_250_000,
  start_date: 20_000,
  end_date: null,
};
