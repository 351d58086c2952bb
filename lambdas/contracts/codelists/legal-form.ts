import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Legal form of a commercial registration. */
export const legalForm: CodeList = {
  id: 'legal-form',
  title: { ar: 'الشكل القانوني', en: 'Legal form' },
  source: 'Commercial Companies Law, Decree-Law No. 21 of 2001, forms grouped',
  codes: codeTable(`
    sole-proprietorship | Sole proprietorship | مؤسسة فردية | Individual establishment; Individual; Individual institution; Sole proprietor; Sole trader; Sole owner; Establishment; IE; Sijili; فردية; فردي; مؤسسة; المؤسسة الفردية; منشأة فردية; تاجر فرد; سجلي
    limited-liability | Limited liability company | شركة ذات مسؤولية محدودة | LLC; L.L.C; WLL; W.L.L; With limited liability; With Limited Liability Company; Limited; Ltd; Single person company; SPC; S.P.C.; ذ.م.م; ذات مسئولية محدودة; ذات مسؤولية محدودة; شركة ذات مسئولية محدودة; شركة محدودة; شركة الشخص الواحد; ش.ش.و
    shareholding | Shareholding company | شركة مساهمة | Joint stock company; Public shareholding company; Closed shareholding company; Bahrain shareholding company; Bahraini joint stock company; BSC; B.S.C.; B.S.C. closed; B.S.C. (c); B.S.C. public; BSC closed; BSC (c); BSC public; مساهمة; شركة مساهمة بحرينية; شركة مساهمة عامة; شركة مساهمة مقفلة; شركة مساهمة بحرينية مقفلة; مساهمة عامة; مساهمة مقفلة; ش.م.ب; ش.م.ب مقفلة; ش.م.ب (م)
    partnership | Partnership | شركة أشخاص | General partnership; Limited partnership; Simple commandite; Commandite by shares; Partnership company; Civil partnership; Professional partnership; تضامن; شركة تضامن; شركة التضامن; توصية بسيطة; شركة توصية بسيطة; شركة توصية بالأسهم; شراكة; شركة محاصة; شركة مهنية
    foreign-branch | Branch of a foreign company | فرع شركة أجنبية | Foreign company branch; Branch of foreign company; Branch; Foreign company; Foreign Branch Company; Representative office; فرع أجنبي; فرع لشركة أجنبية; فرع; شركة أجنبية; مكتب تمثيل; مكتب تمثيلي
    other | Other legal form | شكل قانوني آخر | Others; Other form; Cooperative; Co-operative; Association; Non-profit; Holding; أخرى; آخر; غير ذلك; جمعية; تعاونية; جمعية تعاونية; غير ربحية
  `),
};
