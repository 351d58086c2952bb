/** Titles of major group 6 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_6 = {
  en: `
6112 Date palm farmer
6113 Gardner
6113 Landscape gardener
6121 Dairy farm skilled worker (milking)
6123 Bee keeper
6222 Fisherman - coastal
6223 Deep sea fisherman
`,
  ar: `
6111 مزارع خضروات
6113 بستاني
6113 بستانى منازل
6121 راعى ابل
6121 مربي خيول عربية
6123 نحال
6130 مزارع محاصيل ومواشي
6222 صياد أسماك
6223 صياد أعالي البحار
`,
};
