/** What is known of a job beside its title; any of it may be missing. */
export interface JobContext {
  /** What is done there, in words of either language. */
  readonly description?: string;
  /** Activity of the employer: a code of ISIC Rev.4 of any depth. */
  readonly activity?: string;
  /** Of whoever does it: a level of ISCED 2011, `0` to `8`. */
  readonly education?: string;
}
