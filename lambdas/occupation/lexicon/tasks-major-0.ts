/** Task keywords of armed forces occupations, in both languages; written for this project. */
export const tasksMajor0 = `
0110 battalion command, brigade, squadron, fighter jet, warship, royal commission, staff college, military academy, war plan, air defence, command centre | قيادة كتيبة، لواء مدرع، سرب، طائرة مقاتلة، سفينة حربية، كلية أركان، كلية عسكرية، هيئة الأركان، خطة عسكرية، دفاع جوي، قيادة العمليات
0210 platoon, squad leader, drill instruction, recruit training, troop discipline, armoury, weapons instruction, military stores, section command, parade ground | فصيلة، حضيرة، تدريب مجندين، انضباط عسكري، تدريب أسلحة، مستودع أسلحة، قيادة مجموعة، طابور عسكري، تفقد جنود، معسكر تدريب
0310 infantry, rifle, barracks, sentry, conscription, military service, artillery crew, tank crew, combat, military base, trench, camouflage | مشاة، بندقية، ثكنة، خفارة، تجنيد، خدمة عسكرية، مدفعية، طاقم دبابة، قتال، قاعدة عسكرية، معسكر، قوة الدفاع، حرس وطني
`;
