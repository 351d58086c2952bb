import type { Month } from './calendar.ts';
import type { DigitalServicesRow } from './feeds/iga-digital-services.ts';
import { digitalGrowth, teleworkAt } from './parameters/telework.ts';
import { Random } from './random.ts';
import { entities } from './vocabulary/entities.ts';

/** The digital services of every government institution in a month, some years after the set began; automation grows slowly. */
export function digitalServicesRows(seed: number, month: Month, years: number): DigitalServicesRow[] {
  const grown = digitalGrowth * years;
  return Object.entries(entities).map(([institution, words]) => {
    const base = Random.of(seed, 'services', institution);
    const now = Random.of(seed, 'services', institution, month.period);
    const offered = base.between(12, 140);
    const transactions = Math.round(base.between(2_000, 90_000) * (0.9 + now.unit() * 0.2));
    const { hybrid, remote } = teleworkAt(institution);
    const staff = base.between(120, 4_000);
    return {
      institution,
      institution_name_ar: words.ar,
      institution_name_en: words.en,
      services_offered: offered,
      services_automated: Math.floor(offered * Math.min(0.97, 0.3 + base.unit() * 0.4 + grown)),
      transactions,
      transactions_remote: Math.floor(
        transactions * Math.min(0.97, 0.3 + base.unit() * 0.4 + grown + now.unit() * 0.05),
      ),
      staff_total: staff,
      staff_remote: Math.floor(staff * (hybrid + remote) * (0.8 + now.unit() * 0.2)),
    };
  });
}
