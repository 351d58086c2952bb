import type { Employer, Employers } from '../employers.ts';
import type { RegistrationRow } from '../feeds/moic-registrations.ts';

const HEAD = 1;
const BRANCH = 2;
const HEAD_INSURED = 4;
const BRANCH_INSURED = 8;
const HEAD_SIZED = 16;
const BRANCH_SIZED = 32;
const OWNED = 64;

/** What a month's register of employers tells: bits by employer, so that any number of months fits in memory. */
export class Crosswalk {
  private readonly employers: Employers;
  private readonly seen: Uint8Array;

  constructor(employers: Employers) {
    this.employers = employers;
    this.seen = new Uint8Array(employers.all.length);
  }

  /** Takes in a row of the register that can be used. */
  add(employer: Employer, row: RegistrationRow): void {
    const head = row.registration_number === employer.registration;
    const insured = row.insurance_number === null ? 0 : head ? HEAD_INSURED : BRANCH_INSURED;
    const sized = row.size_band === null ? 0 : head ? HEAD_SIZED : BRANCH_SIZED;
    const owned = row.status === 'active' && row.owner !== null ? OWNED : 0;
    this.seen[employer.index] =
      (this.seen[employer.index] ?? 0) | (head ? HEAD : BRANCH) | insured | sized | owned;
  }

  /** ISIC section of a registration; null when the register does not have it. */
  section(registration: string): string | null {
    const employer = this.employers.byRegistration.get(registration);
    if (employer === undefined) return null;
    const bit = registration === employer.registration ? HEAD : BRANCH;
    return this.has(employer, bit) ? employer.section : null;
  }

  /** Size band of a registration; null when the register does not say. */
  sizeBand(registration: string): string | null {
    const employer = this.employers.byRegistration.get(registration);
    if (employer === undefined) return null;
    const bit = registration === employer.registration ? HEAD_SIZED : BRANCH_SIZED;
    return this.has(employer, bit) ? employer.sizeBand : null;
  }

  /** The smallest registration under an insurance number. */
  registration(insurance: string): string | null {
    const employer = this.employers.byInsurance.get(insurance);
    if (employer === undefined) return null;
    if (this.has(employer, HEAD_INSURED)) return employer.registration;
    return this.has(employer, BRANCH_INSURED) ? employer.branch : null;
  }

  /** Whether the register names the person as the owner of an active registration. */
  isOwner(person: string): boolean {
    const employer = this.employers.ownedBy(person);
    return employer !== undefined && this.has(employer, OWNED);
  }

  private has(employer: Employer, bit: number): boolean {
    return ((this.seen[employer.index] ?? 0) & bit) !== 0;
  }
}
