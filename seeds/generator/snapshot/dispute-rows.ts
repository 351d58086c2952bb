import type { Month } from '../calendar.ts';
import type { DisputeRow } from '../feeds/moj-disputes.ts';
import type { Person } from '../population/person.ts';

/** Labour cases filed by the end of the month. */
export function disputeRows(person: Person, month: Month): DisputeRow[] {
  return person.disputes
    .filter((dispute) => dispute.filed <= month.last)
    .map((dispute) => {
      const closed = dispute.closed <= month.last;
      return {
        case_number: dispute.number,
        person: person.id,
        employer_registration: dispute.employer.registration,
        kind: dispute.kind,
        filed_date: dispute.filed,
        closed_date: closed ? dispute.closed : null,
        outcome: closed ? dispute.outcome : null,
        claim: dispute.claim,
      };
    });
}
