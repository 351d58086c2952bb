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
 *   issue and basic health care, a twelfth of the year's each, and the monthly fee of an employer's first five workers.
 */
export const labourCosts: readonly LabourCosts[] = [
  ratesFrom('2022-05', { pension: 110, permit: 100_000, health: 72_000, monthly: 5_000 }),
  ratesFrom('2023-01', { pension: 120, permit: 100_000, health: 72_000, monthly: 5_000 }),
  ratesFrom('2024-01', { pension: 130, permit: 100_000, health: 72_000, monthly: 5_000 }),
  ratesFrom('2025-01', { pension: 140, permit: 100_000, health: 72_000, monthly: 5_000 }),
  ratesFrom('2026-01', { pension: 150, permit: 105_000, health: 90_000, monthly: 7_500 }),
];

/** @param rates thousandths of the wage, and fils: a year's for the permit and health care */
function ratesFrom(
  from: Period,
  rates: { pension: number; permit: number; health: number; monthly: number },
): LabourCosts {
  const { pension, permit, health, monthly } = rates;
  return {
    from,
    national: { perMille: pension + INJURIES, monthly: 0 },
    nonNational: {
      perMille: INJURIES + END_OF_SERVICE,
      monthly: Math.floor((permit + health) / 12) + monthly,
    },
  };
}
