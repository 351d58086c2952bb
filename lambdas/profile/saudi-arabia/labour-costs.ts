import type { Bilingual } from '../../model/bilingual.ts';
import type { LabourCosts } from '../profile.ts';

/** Thousandths of the wage. */
const PENSION = 90;
const HAZARDS = 20;
/** Halalas a year: the work permit's 100 riyals and the residence permit's 650. */
const PERMITS = 75_000;

/**
 * What a private employer in Saudi Arabia pays on top of wages, as looked up in November 2026.
 *
 * - Saudis: 9 per cent for annuities and 2 per cent for occupational hazards (General Organization for Social Insurance,
 *   Coverages); unemployment insurance, 1 per cent, since January 2022 0.75 (Saudi Gazette, 16 January 2022). Who first
 *   joined since July 2024 pays, and costs, half a per cent more each year to 2028 (Social Insurance Law of 1445 AH): how
 *   many these are is not known, so they are counted as the others.
 * - Non-Saudis: 2 per cent for occupational hazards; the levy of 700 riyals a month where they are no more than the Saudis of
 *   the employer, else 800, since January 2020 (Fiscal Balance Programme, as announced by the Ministry of Finance for 2018 to
 *   2020); a twelfth of a year's permits. The end of service is a debt, not a contribution, and medical insurance has no
 *   fixed price: neither is here, nor are exemptions of small and of industrial firms.
 */
export const labourCosts: readonly LabourCosts[] = [
  ratesOf('2020-01', PENSION + HAZARDS + 10),
  ratesOf('2022-01', PENSION + HAZARDS + 7.5),
];

export const labourCostSources: Bilingual = {
  ar: 'المؤسسة العامة للتأمينات الاجتماعية: المعاشات 9% والأخطار المهنية 2%، و«ساند» 0.75% منذ يناير 2022؛ والمقابل المالي 700 أو 800 ريال في الشهر منذ يناير 2020؛ ورخصة العمل والإقامة 750 ريالا في السنة، بحسب ما نشرته الصحافة. كما رُوجعت في نوفمبر 2026.',
  en: 'General Organization for Social Insurance: annuities 9%, occupational hazards 2%, unemployment insurance 0.75% since January 2022; the levy of 700 or 800 riyals a month since January 2020; work and residence permits, 750 riyals a year, as the press reported them. As looked up in November 2026.',
};

function ratesOf(from: string, perMille: number): LabourCosts {
  const levied = (riyals: number) => ({ perMille: HAZARDS, monthly: riyals * 100 + PERMITS / 12 });
  return {
    from,
    national: { perMille, monthly: 0 },
    nonNational: levied(700),
    nonNationalFull: levied(800),
  };
}
