/** Sub-major groups of ISCO-08 and the share of their jobs that can be done entirely at home, in millionths. */
const TABLE = `
  11 967207, 12 941776, 13 882166, 14 599566
  21 720574, 22 43156, 23 991895, 24 978540, 25 1000000, 26 631664
  31 129403, 32 63841, 33 804489, 34 399093, 35 941498
  41 1000000, 42 423398, 43 452423, 44 460534
  51 57397, 52 59097, 53 371955, 54 56132
  61 27052, 62 96930
  71 2076, 72 0, 73 137036, 74 0, 75 40527
  81 0, 82 0, 83 16171
  91 0, 92 0, 93 40367, 94 0, 95 0, 96 56799
`;

/**
 * Share of jobs that can be done entirely at home by ISCO-08 sub-major group (two digits), in millionths of a job. Method
 * and occupations: Dingel and Neiman, How many jobs can be done at home?, Journal of Public Economics 189 (2020), from
 * work activities and contexts of O*NET; carried from the US classification to ISCO-08 by a public replication. Figures
 * alone are taken over, which carry no licence. The armed forces (0) and subsistence farmers (63) are not among them.
 */
export const TELEWORK_SHARES: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/[,\n]/)
    .map((pair) => pair.trim().split(' '))
    .map(([group = '', millionths]) => [group, Number(millionths)]),
);
