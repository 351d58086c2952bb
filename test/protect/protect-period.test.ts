import { RULES } from '../../lambdas/model/rule-set.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { protectPeriod } from '../../lambdas/protect/protect-period.ts';
import { PERIOD, shown, units } from './cells-of.ts';

test('of learners whose feed did not arrive nothing is said', () => {
  const safe = protectPeriod(
    {
      period: PERIOD,
      cells: [],
      learners: ['trainees'],
      arrived: [],
      hasMonthBefore: false,
      hasTwoMonths: false,
      hasEarlierMonth: false,
      profile: bahrain,
    },
    RULES,
  );
  const ids = new Set(safe.map(({ indicator }) => indicator));
  expect(ids).toContain('trainees');
  expect(ids).not.toContain('graduates');
});

test('unmatched employers by feed, three or none', () => {
  const of = (feed: string, count: number) => units('employers-unmatched', { feed }, count, count);
  const cells = [of('sio/contributions', 2), of('lmra/permits', 43)];
  expect(shown(cells, 'employers-unmatched')).toEqual({
    'feed=sio/contributions': 'x',
    'feed=lmra/permits': 45,
    'feed=mol/vacancies': 0,
  });
});
