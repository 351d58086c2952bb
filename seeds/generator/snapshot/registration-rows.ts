import type { Month } from '../calendar.ts';
import type { Employer } from '../employers.ts';
import type { RegistrationRow } from '../feeds/moic-registrations.ts';

/** The employer's registrations at the end of the month, the branch after the head office. */
export function registrationRows(employer: Employer, month: Month): RegistrationRow[] {
  if (employer.registered > month.last) return [];
  const closed = employer.closed !== null && employer.closed <= month.last;
  const row: RegistrationRow = {
    registration_number: employer.registration,
    owner: employer.owner,
    activity: employer.activity,
    legal_form: employer.legalForm,
    size_band: employer.sizeBand,
    governorate: employer.governorate,
    status: closed ? 'closed' : employer.suspended ? 'suspended' : 'active',
    registration_date: employer.registered,
    insurance_number: employer.insurance,
  };
  return employer.branch === null ? [row] : [row, { ...row, registration_number: employer.branch }];
}
