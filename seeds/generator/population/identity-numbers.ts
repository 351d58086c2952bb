import { type Day, isoOf } from '../calendar.ts';

/** Steps through all four-digit numbers, being coprime to 10,000, without their order showing. */
const STEP = 7_919;
/** Birth months begin at different places. */
const OFFSET = 613;

/**
 * Gives out personal numbers: year and month of birth, four digits of sequence, one more digit. Each number
 * once; a birth month holds 100,000 of them. Which real numbers exist is not known to anybody here.
 */
export class IdentityNumbers {
  private readonly given = new Map<string, number>();

  next(born: Day): string {
    const iso = isoOf(born);
    const month = iso.slice(2, 4) + iso.slice(5, 7);
    const count = this.given.get(month) ?? 0;
    this.given.set(month, count + 1);
    const sequence = String((count * STEP + Number(month) * OFFSET + 137) % 10_000).padStart(4, '0');
    const digit = (checkDigit(month + sequence) + Math.floor(count / 10_000)) % 10;
    return `${month}${sequence}${digit}`;
  }
}

/** A digit of our own making; the real rule is not published. */
function checkDigit(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += Number(digits[at]) * (9 - at);
  return sum % 10;
}
