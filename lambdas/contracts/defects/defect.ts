import type { Bilingual } from '../../model/bilingual.ts';
import type { Finding } from '../../model/submission.ts';

/** One kind of finding, as people meet it. */
export interface Defect {
  /** Stable; programs and feedback files rely on it. */
  readonly code: string;
  readonly severity: Finding['severity'];
  /** What happened, then what to do next. Never a value of the file. */
  readonly message: Bilingual;
}
