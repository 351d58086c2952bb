import { closeHeader, headerResemblance, matchHeader } from '../../lambdas/contracts/headers.ts';
import { contracts } from '../../lambdas/contracts/index.ts';

/** Under the largest cell that intake lets through; each opens what it never closes. */
const TEXTS = ['[', '(', 'رقم ', ' ', 'a-'].map((piece) => piece.repeat(300_000 / piece.length));

test.each(TEXTS.map((text) => [text.slice(0, 2), text] as const))(
  'a text of hundreds of thousands of letters names no field, and takes no minutes: %s',
  (_, text) => {
    for (const contract of contracts) {
      expect(matchHeader(contract, `${text}CPR`)).toBeNull();
      expect(closeHeader(contract, `${text}CPR`)).toBeNull();
      for (const field of contract.fields) expect(headerResemblance(field, text)).toBe(0);
    }
  },
);
