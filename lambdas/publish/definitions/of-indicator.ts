import type { Bilingual } from '../../model/bilingual.ts';
import type { IndicatorDefinition } from '../../model/indicator.ts';
import type { CountryProfile } from '../../profile/profile.ts';
import type { Definition } from '../report.ts';
import { monthlyMoney, UNITS } from '../units.ts';

/** Published precision of each unit. */
const DECIMALS: Readonly<Record<string, number>> = {
  percent: 1,
  'vacancies-per-jobseeker': 2,
  'cases-per-thousand': 1,
};

/** An indicator as reports print it: its unit in words and with its decimals. */
export function definitionOf(indicator: IndicatorDefinition, profile: CountryProfile): Definition {
  return {
    id: indicator.id,
    title: indicator.title,
    text: indicator.definition,
    standard: indicator.source,
    formula: indicator.formula,
    caveats: indicator.caveats,
    unit: unitOf(indicator, profile),
    decimals: DECIMALS[indicator.unit] ?? 0,
    feeds: [...indicator.feeds].sort(),
  };
}

function unitOf({ unit }: IndicatorDefinition, profile: CountryProfile): Bilingual {
  if (unit === 'currency') return monthlyMoney(profile);
  return unit === 'vacancies-per-jobseeker' ? UNITS.ratio : UNITS[unit];
}
