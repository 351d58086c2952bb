import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { saudiArabia } from '../../lambdas/profile/saudi-arabia.ts';
import { treeOf } from '../../lambdas/protect/categories.ts';
import { categoryLabel, compareCategories, dimensionOf } from '../../lambdas/publish/category-labels.ts';

test('where people live is told in the words of the country, in the order of its list', () => {
  const regions = dimensionOf('governorate', saudiArabia);
  expect(regions.title).toEqual({ ar: 'المنطقة', en: 'Region' });
  expect(categoryLabel(regions, 'SA-04')).toEqual({ ar: 'المنطقة الشرقية', en: 'Eastern Province' });
  expect(categoryLabel(regions, 'BH-13')).toEqual({ ar: 'BH-13', en: 'BH-13' });
  expect(['unknown', 'SA-14', 'SA-02'].sort((a, b) => compareCategories(regions, a, b))).toEqual([
    'SA-02',
    'SA-14',
    'unknown',
  ]);
  expect(dimensionOf('governorate', bahrain).title.en).toBe('Governorate');
});

test('tables of the country expect each of its regions, and the unknown', () => {
  const expected = treeOf('governorate', ['SA-04', 'unknown'], saudiArabia).children.map(({ id }) => id);
  expect(expected).toHaveLength(14);
  expect(expected).toEqual(expect.arrayContaining(['SA-01', 'SA-14', 'unknown']));
  expect(treeOf('governorate', [], bahrain).children).toHaveLength(5);
});
