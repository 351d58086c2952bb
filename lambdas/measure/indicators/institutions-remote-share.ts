import type { Indicator } from '../indicator.ts';

/** How many institutions work remotely at all. */
export const institutionsRemoteShare: Indicator = {
  id: 'institutions-remote-share',
  title: { ar: 'نسبة الجهات التي يعمل فيها موظفون عن بعد', en: 'Share of institutions working remotely' },
  definition: {
    ar: 'الجهات التي يعمل فيها موظف واحد على الأقل عن بعد، الأسبوع كله أو بعضه، نسبةً إلى الجهات التي ذكرت عدد العاملين عن بعد فيها.',
    en: 'Institutions with at least one member of staff working remotely, all or part of the week, as a percentage of institutions that say how many do.',
  },
  formula: {
    ar: 'الجهات التي يعمل فيها موظفون عن بعد ÷ الجهات المبلّغة × 100',
    en: 'institutions working remotely ÷ institutions reporting × 100',
  },
  source: null,
  caveats: [],
  unit: 'percent',
  kind: 'derived',
  tables: [[]],
  feeds: ['iga/digital-services'],
  method: { by: 'published-parts' },
};
