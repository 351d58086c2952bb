import type { Indicator } from '../indicator.ts';

/** The institutions where anybody works remotely. */
export const institutionsRemote: Indicator = {
  id: 'institutions-remote',
  title: { ar: 'الجهات التي يعمل فيها موظفون عن بعد', en: 'Institutions working remotely' },
  definition: {
    ar: 'من الجهات المبلّغة، ما يعمل فيها موظف واحد على الأقل عن بعد، الأسبوع كله أو بعضه.',
    en: 'Of the institutions reporting, those with at least one member of staff working remotely, all or part of the week.',
  },
  formula: {
    ar: 'عدد الجهات التي يعمل فيها موظف عن بعد',
    en: 'number of institutions with staff working remotely',
  },
  source: null,
  caveats: [],
  unit: 'institutions',
  kind: 'employer',
  tables: [[]],
  feeds: ['iga/digital-services'],
  method: {
    by: 'tally',
    tally: {
      rows: 'institutions',
      where: 'staff_remote > 0',
      value: 'count(*)',
      employer: null,
      persons: false,
    },
  },
};
