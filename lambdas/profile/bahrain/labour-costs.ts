import type { Bilingual } from '../../model/bilingual.ts';
import type { Period } from '../../model/period.ts';
import type { LabourCosts } from '../profile.ts';

/** Thousandths of the wage. */
const INJURIES = 30;
const END_OF_SERVICE = 42;

/**
 * What a private employer in Bahrain pays on top of wages, at the least, as looked up in November 2026.
 *
 * - Nationals: pension insurance, which rises by one per cent a year from 2023 to 2028 (Social Insurance Organization, after
 *   Decree-Law 21 of 2020 and its amendments of 2022), and 3 per cent for employment injuries (Decree-Law 24 of 1976).
 * - Non-nationals: 3 per cent for employment injuries; 4.2 per cent for the end of service, as in the first three years, 8.4
 *   afterwards (Labour Law 36 of 2012, article 116, since March 2024 paid to the Social Insurance Organization: Resolution
 *   109 of 2023); and the fees of a permit (Resolution 26 of 2008, amended by Resolutions 67 of 2013 and 79 of 2025): its
 *   issue and basic health care, a twelfth of the year's each, and the monthly fee, 5 dinars for an
 *   employer's first five workers and 10 from the sixth (Labour Market Regulatory Authority, fees, as of March 2024). Since
 *   2026 the first is 7.5 dinars; what the second has become was not found, so there is no full fee of these years.
 */
export const labourCosts: readonly LabourCosts[] = [
  ratesFrom('2022-05', { pension: 110, permit: 100_000, health: 72_000, monthly: 5_000, full: 10_000 }),
  ratesFrom('2023-01', { pension: 120, permit: 100_000, health: 72_000, monthly: 5_000, full: 10_000 }),
  ratesFrom('2024-01', { pension: 130, permit: 100_000, health: 72_000, monthly: 5_000, full: 10_000 }),
  ratesFrom('2025-01', { pension: 140, permit: 100_000, health: 72_000, monthly: 5_000, full: 10_000 }),
  ratesFrom('2026-01', { pension: 150, permit: 105_000, health: 90_000, monthly: 7_500, full: null }),
];

export const labourCostSources: Bilingual = {
  ar: 'الهيئة العامة للتأمين الاجتماعي: اشتراك التقاعد 15% منذ يناير 2026 وإصابات العمل 3%، ومكافأة نهاية الخدمة لغير المواطنين 4.2%؛ ورسوم التصريح والرعاية الصحية والرسم الشهري عن أول خمسة عمال بحسب القرار 79 لسنة 2025؛ ومن العامل السادس 10 دنانير حتى نهاية 2025، وما بعدها لم يُعثر عليه. كما رُوجعت في نوفمبر 2026.',
  en: 'Social Insurance Organization: pensions 15% since January 2026, employment injuries 3%, the end of service of non-nationals 4.2%; fees of the permit, of health care and the monthly fee of the first five workers after Resolution 79 of 2025; from the sixth worker 10 dinars until the end of 2025, what it is since was not found. As looked up in November 2026.',
};

/** @param rates thousandths of the wage, and fils: a year's for the permit and health care */
function ratesFrom(
  from: Period,
  rates: { pension: number; permit: number; health: number; monthly: number; full: number | null },
): LabourCosts {
  const { pension, permit, health, monthly, full } = rates;
  const charged = (fee: number) => ({
    perMille: INJURIES + END_OF_SERVICE,
    monthly: Math.floor((permit + health) / 12) + fee,
  });
  return {
    from,
    national: { perMille: pension + INJURIES, monthly: 0 },
    nonNational: charged(monthly),
    nonNationalFull: full === null ? null : charged(full),
  };
}
