import type { Bilingual } from '../model/bilingual.ts';
import type { CodeList } from '../model/code-list.ts';
import type { Period } from '../model/period.ts';

/** Ids of the code lists that each country has of its own; they are the same in every country, the codes are not. */
export type NationalList = 'governorate' | 'entity';

/** What an employer pays each month on top of a worker's wage. */
export interface PaidOnTop {
  /** Thousandths of the wage, with a half where there is one, up to the ceiling of reported wages. */
  readonly perMille: number;
  /** Minor units. */
  readonly monthly: number;
}

export interface LabourCosts {
  readonly from: Period;
  readonly national: PaidOnTop;
  /** At the least fees. */
  readonly nonNational: PaidOnTop;
  /** At the fees of workers whom no lesser fee is for; null where nobody found them. */
  readonly nonNationalFull: PaidOnTop | null;
}

/** What is national: another country is another file beside `bahrain.ts`. */
export interface CountryProfile {
  /** ISO 3166-1 alpha-3; the nationality that counts as national. */
  readonly country: string;
  readonly title: Bilingual;
  readonly region: string;
  readonly timeZone: string;
  readonly currency: {
    readonly code: string;
    readonly title: Bilingual;
    readonly minor: Bilingual;
    readonly decimals: number;
    /** Words and signs that stand beside an amount, in either language. */
    readonly words: readonly string[];
    /** The same of an amount in minor units. */
    readonly minorWords: readonly string[];
  };
  /** How identity numbers are written, and the check of one already reduced to digits. */
  readonly identity: {
    readonly digits: number;
    readonly valid: (digits: string) => boolean;
    /** The same check as an SQL expression over a column of digits. */
    readonly validSql: (column: string) => string;
    /** Year and month of birth in a column of valid digits, `YYMM`, as an SQL expression; null where they are not in it. */
    readonly birthSql: ((column: string) => string) | null;
  };
  /** How telephone numbers are written, to find them in running text. */
  readonly phone: {
    /** Country calling code (ITU-T E.164), digits only. */
    readonly countryCode: string;
    /** National numbers as regular expressions over their digits, unanchored, without groups. */
    readonly national: readonly string[];
  };
  /** Numbers of the commercial register. */
  readonly registration: {
    /** The most digits that one has, its branch not counted. */
    readonly digits: number;
    /** The branch that a number without one stands for; null where numbers have no branches. */
    readonly mainBranch: string | null;
  };
  /** First-level parts of the country, and the government entities that employ civil servants. */
  readonly lists: Readonly<Record<NationalList, CodeList>>;
  /** Institutions of higher education by which graduates are told of; others count together. */
  readonly universities: CodeList;
  /** ISIC rev.4 section letter of each government entity's main activity, by its code. */
  readonly entitySections: Readonly<Record<string, string>>;
  /** Person buckets: the unit of parallel work in link and measure. */
  readonly buckets: number;
  /** Days that originals and quarantined rows are kept. */
  readonly retentionDays: { readonly landing: number; readonly quarantine: number };
  /** What private employers pay on top of wages, by the month it holds from, ascending; empty where nobody looked it up. */
  readonly labourCosts: readonly LabourCosts[];
  /** Where these are from and when they were looked up, for readers; null where there are none. */
  readonly labourCostSources: Bilingual | null;
  /** Reported wages stop here, in minor units; null when they do not. */
  readonly wageCeiling: number | null;
}
