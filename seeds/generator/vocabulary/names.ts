/** Names to make persons of; every full name is put together by chance from these. */
const list = (names: string): readonly string[] => names.split('،').map((name) => name.trim());

export const arabNames = {
  male: list(
    'أحمد، محمد، علي، حسن، حسين، خالد، يوسف، إبراهيم، عبدالله، عبدالرحمن، سلمان، عيسى، فيصل، ناصر، جاسم، راشد، حمد، سعد، طارق، ماجد، وليد، بدر، فهد، عمر، عادل، جعفر، صادق، مهدي، هشام، نبيل',
  ),
  female: list(
    'فاطمة، مريم، زينب، نورة، عائشة، سارة، ليلى، هدى، شيخة، لطيفة، منى، أمل، دلال، هند، بدور، رقية، زهراء، خديجة، نوف، ريم، دانة، غدير، بتول، حوراء، آمنة، سمية، إيمان، وفاء، رنا، لولوة',
  ),
  family: list(
    'الدوسري، المناعي، الكعبي، الزياني، البنعلي، الجودر، العلوي، الموسوي، الحداد، الصفار، العريض، بوعلي، السماهيجي، الستري، القصاب، الفردان، الكوهجي، العوضي، البوعينين، النعيمي، الخياط، العصفور، الشهابي، التاجر، مطر، درويش، المحميد، الحمد، العالي، البحارنة',
  ),
} as const;

const latin = (names: string): readonly string[] => names.split(' ');

export const southAsianNames = {
  male: latin(
    'RAJESH SURESH ANIL MOHAMMED IMRAN KUMAR SANTHOSH RAMESH ABDUL SHAHID BIJU VIJAY RAHIM JAHANGIR PRAKASH GANESH SUNIL MANOJ FAISAL TARIQ RANJIT DINESH',
  ),
  female: latin('PRIYA LAKSHMI ANITA SUNITA DEEPA REKHA FARZANA SHABANA ROKEYA SITA KAMALA NISHA BINDU MINI'),
  family: latin(
    'NAIR SINGH KHAN HOSSAIN RAHMAN PILLAI THOMAS VARGHESE AHMED UDDIN MIAH SHARMA GURUNG THAPA PERERA FERNANDO IQBAL CHAUDHRY MENON REDDY DAS PATEL',
  ),
} as const;

export const filipinoNames = {
  male: latin('JOSE MARK JOHN RAMON RICARDO EDUARDO ROMEO DANILO ARNEL ERNESTO'),
  female: latin('MARIA ROSE GRACE JENNIFER CRISTINA MARICEL ANALYN JOY LORNA EVELYN'),
  family: latin('SANTOS REYES CRUZ BAUTISTA GARCIA MENDOZA TORRES RAMOS AQUINO VILLANUEVA DELACRUZ CASTILLO'),
} as const;

export const westernNames = {
  male: latin('JAMES DAVID ANDREW PAUL MICHAEL STEPHEN PETER SAMUEL DANIEL TESFAYE'),
  female: latin('SARAH EMMA HELEN ANNE RACHEL ALMAZ MERCY DEWI CLAIRE LAURA'),
  family: latin('SMITH BROWN WILSON TAYLOR CLARKE HARRIS WALKER KAMAU BEKELE WIJAYA MILLER EVANS'),
} as const;
