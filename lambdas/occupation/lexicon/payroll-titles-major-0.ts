/** Titles of major group 0 as payrolls, permits and advertisements write them, with their unit groups. */
export const PAYROLL_TITLES_0 = {
  en: `
0110 Lt. Colonel - Defence Force
0210 Sergeant, BDF infantry
0310 Soldier
`,
  ar: `
0110 ملازم أول - قوة دفاع البحرين
0210 وكيل رقيب بالجيش
0210 رقيب اول بقوة الدفاع
0310 جندي مشاه
`,
};
