import { Command, Option } from 'commander';
import type { ImportOptions } from '../local/occupation/execute-taxonomy.ts';

const NOTES = `
ESCO is not part of this software: download "ESCO dataset - classification, CSV" in English and in Arabic from
https://esco.ec.europa.eu/en/use-esco/download, and unpack both into one folder. Skills, their relations to occupations and the
collections of digital and green skills are read where they are there, gzipped or not; they become one list with the built-in skills.
Learning takes some minutes. What stewards decided of
job titles until then is learnt with it, so that titles like them are coded too: import again after many decisions. Files that come
from then on are coded by it; those that are there already change with maharat replay, and with it the next release.
With --store aws and MAHARAT_SUBMISSION_MACHINE the deployed pipeline codes by it; MAHARAT_BUCKET_LAKE and MAHARAT_TABLE_LEDGER name its
lake and its ledger. Nothing of it is written to --out.
Ends with 0; 2 when the infrastructure failed; 64 for a wrong command line, or a folder that is not this download.`;

/** `maharat taxonomy`: the occupations that titles are coded by, beside the built-in lexicon. */
export const taxonomy = new Command('taxonomy')
  .description('Learn job titles and skills from an official taxonomy.')
  .addHelpText('after', NOTES);

taxonomy
  .command('import')
  .description("Learn from a folder with ESCO's official CSV download; titles are coded by it from then on.")
  .argument('<dir>', 'the folder, with occupations_en.csv, occupations_ar.csv and, if wanted, skills_en.csv')
  .option('--out <dir>', 'folder of the runs that are to code by it', 'out')
  .option('--json', 'print the outcome as JSON, and only that, on stdout')
  .addOption(
    new Option('--store <where>', 'where objects lie').choices(['directory', 'aws']).default('directory'),
  )
  .action(async (folder: string, options: ImportOptions) => {
    const { executeImport } = await import('../local/occupation/execute-taxonomy.ts');
    process.exitCode = await executeImport(folder, options);
  });
