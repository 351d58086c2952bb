/** What employers do: ISIC rev.4 class, section, weight among employers, mean employees of one. */
export interface Activity {
  readonly code: string;
  readonly section: string;
  readonly employers: number;
  readonly size: number;
}

const TABLE = `
0311 A 6 4
1071 C 8 8
1410 C 6 6
1811 C 4 8
2395 C 5 30
2420 C 1 260
2511 C 10 14
3100 C 5 8
4100 F 42 22
4210 F 5 40
4290 F 6 35
4321 F 16 9
4322 F 12 8
4330 F 26 7
4520 G 22 5
4630 G 20 6
4649 G 18 6
4711 G 38 6
4719 G 14 9
4741 G 9 4
4751 G 14 3
4771 G 18 3
4772 G 6 7
4922 H 9 8
4923 H 12 9
5229 H 9 10
5320 H 4 9
5510 I 7 34
5610 I 46 8
5630 I 14 4
6110 J 1 70
6201 J 8 9
6202 J 6 7
6419 K 2 75
6512 K 3 25
6619 K 5 8
6810 L 9 3
6820 L 8 4
6910 M 6 4
6920 M 8 5
7020 M 10 4
7110 M 10 8
7310 M 5 5
7810 N 4 8
7911 N 8 5
8010 N 3 60
8121 N 12 24
8211 N 6 4
8510 P 4 22
8521 P 3 45
8530 P 1 50
8549 P 7 6
8610 Q 1 110
8620 Q 9 8
9311 R 3 9
9329 R 4 6
9521 S 6 3
9601 S 7 4
9602 S 22 4
`;

export const activities: readonly Activity[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', section = '', employers, size] = line.split(' ');
    return { code, section, employers: Number(employers), size: Number(size) };
  });

const sections = new Map(activities.map(({ code, section }) => [code, section]));

/** ISIC section of one of these classes; null for any other. */
export function sectionOf(activity: string): string | null {
  return sections.get(activity) ?? null;
}
