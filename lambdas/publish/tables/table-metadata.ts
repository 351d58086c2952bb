import type { ReleaseManifest } from '../../model/release.ts';
import { ConfStatus, ObsStatus } from '../../model/sdmx-flags.ts';
import type { Column, Definition, Table } from '../report.ts';
import { WORDS } from '../words.ts';

/** What the flags mean: codes of the SDMX cross-domain code lists. */
const FLAGS = {
  obsStatus: {
    ar: 'قائمة CL_OBS_STATUS في SDMX: A قيمة عادية، Q محجوبة، M لا يمكن أن توجد، O لا يوجد رقم.',
    en: 'SDMX code list CL_OBS_STATUS: A normal value, Q suppressed, M cannot exist, O no figure.',
  },
  confStatus: {
    ar: 'قائمة CL_CONF_STATUS في SDMX: F متاح، C سري، D سري لأن ما يتكون منه محجوب.',
    en: 'SDMX code list CL_CONF_STATUS: F free, C confidential, D confidential because its parts are withheld.',
  },
};

/** Describes the table's CSV in the W3C's Metadata Vocabulary for Tabular Data (CSVW, 2015). */
export function tableMetadata(
  table: Table,
  definitions: readonly Definition[],
  release: ReleaseManifest,
): object {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: `${table.id}.csv`,
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    'dc:title': localised(table.title),
    'dc:identifier': `${release.id}/${table.id}`,
    'dc:temporal': `${table.period.from}/${table.period.to}`,
    'dc:source': table.feeds,
    'dc:rights': localised(WORDS.notForPublication),
    notes: [WORDS.rounding, ...table.notes].map(localised),
    tableSchema: {
      columns: table.columns.flatMap((column) => csvwColumns(column, definitions)),
      primaryKey: table.columns.filter((column) => column.kind === 'category').map((column) => column.id),
    },
  };
}

function csvwColumns(column: Column, definitions: readonly Definition[]): object[] {
  if (column.kind === 'text') return [{ name: column.id, titles: column.title, datatype: 'string' }];
  if (column.kind === 'category') return categoryColumns(column);
  const definition = definitions.find((known) => known.id.replaceAll('-', '_') === column.id);
  return [
    {
      name: column.id,
      titles: column.title,
      datatype: column.decimals === 0 ? 'integer' : 'decimal',
      null: '',
      'schema:unitText': localised(column.unit),
      ...(definition === undefined ? {} : { 'dc:description': localised(definition.text) }),
    },
    {
      name: `${column.id}_status`,
      titles: { ar: `حالة الرقم: ${column.title.ar}`, en: `Status of ${column.title.en}` },
      datatype: { base: 'string', format: 'published|suppressed|not-applicable|absent' },
    },
    {
      name: `${column.id}_obs_status`,
      titles: { ar: `رمز OBS_STATUS: ${column.title.ar}`, en: `OBS_STATUS of ${column.title.en}` },
      'dc:description': localised(FLAGS.obsStatus),
      datatype: { base: 'string', format: ObsStatus.options.join('|') },
    },
    {
      name: `${column.id}_conf_status`,
      titles: { ar: `رمز CONF_STATUS: ${column.title.ar}`, en: `CONF_STATUS of ${column.title.en}` },
      'dc:description': localised(FLAGS.confStatus),
      datatype: { base: 'string', format: ConfStatus.options.join('|') },
    },
  ];
}

function categoryColumns(column: Column): object[] {
  const { id, title } = column;
  return [
    { name: id, titles: { ar: `رمز ${title.ar}`, en: `${title.en}, code` }, datatype: 'string' },
    { name: `${id}_ar`, titles: { ar: title.ar, en: `${title.en}, Arabic` }, datatype: 'string', lang: 'ar' },
    {
      name: `${id}_en`,
      titles: { ar: `${title.ar} بالإنجليزية`, en: title.en },
      datatype: 'string',
      lang: 'en',
    },
  ];
}

/** JSON-LD's way of writing one text in two languages. */
function localised(text: { readonly ar: string; readonly en: string }): object[] {
  return [
    { '@value': text.ar, '@language': 'ar' },
    { '@value': text.en, '@language': 'en' },
  ];
}
