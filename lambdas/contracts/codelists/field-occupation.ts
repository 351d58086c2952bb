/** A field of study and the occupations it prepares for. */
export interface FieldOccupation {
  /** ISCED-F 2013, narrow (three digits) or detailed (four). */
  readonly field: string;
  /** ISCO-08 minor groups (three digits), ascending; none for programmes that prepare for no occupation. */
  readonly occupations: readonly string[];
}

/** Where the table comes from and whose judgement it is. */
export const fieldOccupationSource =
  'Our own expert table. It follows the approach of the field-of-study mismatch literature, a list of ISCO minor ' +
  'groups held to match each field (Wolbers 2003, European Sociological Review 19(3); Montt 2015, OECD Social, ' +
  'Employment and Migration Working Papers 167), adapted by us to ISCED-F 2013 and ISCO-08 and to narrow and ' +
  'detailed fields. It is not an official correspondence of UNESCO, ILO, OECD or Eurostat.';

/**
 * `field occupations`, by detailed field. Basic, literacy and personal programmes (0011, 0021, 0031) prepare for no
 * occupation. Interdisciplinary fields (018, 028, ...) have no line: they answer with their broad field.
 */
const TABLE = `
0011
0021
0031
0111 134 231 235
0112 234 531
0113 234 235 531
0114 231 232 233 235
0211 216 235 264 265 343 352 732 813
0212 216 235 343 514 524 731 752 753
0213 216 231 235 262 265 343 731
0214 216 235 265 343 731 752 753
0215 231 235 264 265 343 352
0221 231 233 235 263 341
0222 231 233 235 262 263 264 343 511
0223 231 233 235 263 264
0231 231 233 235 242 264 265 334 422 441 511
0232 231 233 235 262 264 265 441
0311 111 121 122 231 233 241 242 263 331
0312 111 231 233 242 263 264 335
0313 134 231 233 235 242 263 341
0314 134 231 233 235 242 263 341 422
0321 122 231 243 264 265 343 352
0322 143 231 262 264 343 441
0411 121 231 241 331 335 431
0412 112 121 134 231 241 331 332 421 431
0413 111 112 121 122 131 132 133 134 141 142 143 231 241 242 243 331 332 333 334 335 411 422 432 441
0414 122 231 242 243 332 333 422 524
0415 334 411 412 413 422 431 441
0416 122 142 243 332 333 421 432 522 523 524
0417 334 411 412 413 422 441
0421 111 231 242 261 335 341
0511 213 226 231 233 235 314 321
0512 211 213 226 231 233 235 311 314 321
0521 211 213 214 216 231 233 235 311 314 325 335
0522 131 213 231 233 235 314 335 516 541 621
0531 211 213 214 226 231 233 235 311 313 321 325 813
0532 211 213 214 216 231 233 235 311 811
0533 211 214 215 226 231 233 235 311 321
0541 121 212 231 233 235 241 251 331
0542 121 212 231 233 235 241 242 251 331 431
0611 235 251 351 411 413 441
0612 133 212 231 232 235 243 251 252 351 352 742
0613 133 212 216 231 232 233 235 243 251 252 351
0711 132 211 213 214 231 232 243 311 312 313 812 813 814 816
0712 132 213 214 231 232 311 312 313 325 335 754 818
0713 132 214 215 231 232 243 311 312 313 352 712 741 742 818 821
0714 132 133 214 215 231 232 243 252 311 312 313 315 351 352 731 741 742 821
0715 132 214 216 231 232 243 311 312 313 315 711 712 721 722 723 731 754 812 818 821 834
0716 132 214 231 232 243 311 312 315 721 723 741 821 831 833
0721 132 213 214 226 231 232 311 312 313 314 512 751 754 816 818
0722 132 211 214 231 232 311 312 313 711 722 731 732 752 754 811 814 817 818 821
0723 132 214 216 231 232 312 731 753 754 815
0724 132 211 214 231 232 311 312 313 754 811 812 834
0731 132 216 231 232 235 311 343
0732 132 214 216 231 232 311 312 333 711 712 713 721 741 811 834
0811 131 213 231 232 314 611 612 613 631 632 633 751 834
0812 131 213 216 231 232 314 611 613 631 834
0821 131 213 231 232 314 621 634 834
0831 131 213 231 232 314 315 622 634 835
0841 213 225 231 232 314 324 516 612
0911 134 226 231 232 321 325
0912 134 213 221 224 226 231 325
0913 134 222 224 226 231 232 322 325 531 532
0914 134 211 213 226 231 232 243 311 321 325 532
0915 134 226 231 232 263 321 325 342 532
0916 134 213 226 231 232 243 321 522
0917 223 226 231 232 322 323 325 514
0921 134 231 232 235 263 322 325 341 516 532
0922 134 231 232 234 235 263 335 341 531
0923 134 231 235 242 263 335 341 516 531 532
1011 515 516 531 532 753 815 911 912 941
1012 143 232 235 514 516
1013 141 232 235 333 343 422 511 512 513 515 524 751 911 941
1014 143 231 233 235 265 342 516
1015 122 141 143 231 232 235 243 333 422 511 516
1021 213 214 231 313 325 335 515 713 754 818 912 961
1022 132 134 214 226 231 232 311 312 325 335 754
1031 011 021 031 111 231 232 335 541
1032 134 214 226 231 232 242 252 261 335 341 541
1041 132 214 216 231 232 311 315 332 333 432 511 516 831 832 833 834 835 933
`;

const detailed: readonly FieldOccupation[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [field = '', ...occupations] = line.split(' ');
    return { field, occupations };
  });

/** A field prepares for what any field within it prepares for. */
function within(field: string): FieldOccupation {
  const lines = detailed.filter((line) => line.field.startsWith(field));
  return { field, occupations: [...new Set(lines.flatMap(({ occupations }) => occupations))].sort() };
}

const narrow: readonly FieldOccupation[] = [...new Set(detailed.map(({ field }) => field.slice(0, 3)))].map(
  within,
);

/** Narrow and detailed fields of study, ascending, and the occupations they prepare for; see fieldOccupationSource. */
export const fieldOccupations: readonly FieldOccupation[] = [...narrow, ...detailed].sort((a, b) =>
  a.field < b.field ? -1 : 1,
);

const byField: ReadonlyMap<string, readonly string[]> = new Map(
  fieldOccupations.map(({ field, occupations }) => [field, occupations]),
);

/**
 * The ISCO-08 minor groups (three digits, ascending) a field of study prepares for. Any depth of ISCED-F 2013: a
 * field without a line of its own answers with its narrow field, then with its broad field; an unknown one with none.
 */
export function occupationsOfField(field: string): readonly string[] {
  if (!/^\d{2,4}$/.test(field)) {
    return [];
  }
  return byField.get(field) ?? byField.get(field.slice(0, 3)) ?? within(field.slice(0, 2)).occupations;
}
