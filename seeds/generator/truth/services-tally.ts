import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import type { DigitalServicesRow } from '../feeds/iga-digital-services.ts';
import { addTo, type Cells } from './cells.ts';

/** Counts what public institutions report for one month as it comes. */
export class ServicesTally {
  private readonly counts: Cells = new Map();

  add(row: DigitalServicesRow): void {
    const isEntity = bahrain.lists.entity.codes.some(({ code }) => code === row.institution);
    for (const dimensions of [{}, { institution: isEntity ? row.institution : 'unlisted' }]) {
      addTo(this.counts, 'services-offered', dimensions, row.services_offered);
      addTo(this.counts, 'services-automated', dimensions, row.services_automated);
      addTo(this.counts, 'transactions', dimensions, row.transactions);
      addTo(this.counts, 'transactions-remote', dimensions, row.transactions_remote);
    }
    if (row.staff_remote === null) return;
    addTo(this.counts, 'institutions', {});
    addTo(this.counts, 'institutions-remote', {}, row.staff_remote > 0 ? 1 : 0);
  }

  cells(): Cells {
    return this.counts;
  }
}
