import { z } from 'zod';
import { DefectsReport } from '../../lambdas/feedback/defects-report.ts';
import { TitleEvaluation } from '../../lambdas/occupation/coder/evaluate-titles.ts';
import { ExplainedAnswer } from '../../lambdas/occupation/coder/explain-title.ts';
import { ReplaySummary } from './execute-replay.ts';
import { IndicatorList, IndicatorShown, IndicatorSlice } from './indicator/outputs.ts';
import { TaxonomyImported } from './occupation/execute-taxonomy.ts';
import { Question, ReviewList } from './review/question.ts';
import { Resolved } from './review/resolved.ts';
import { RunSummary } from './run-summary.ts';
import { SkillsOfLine } from './skills/execute-skills.ts';
import { ValidateSummary } from './validate-summary.ts';

/** JSON Schemas of what the commands print and the feedback holds, by their path within the repository, as they should read. */
export function outputSchemas(): ReadonlyMap<string, string> {
  return new Map([
    [
      'docs/schemas/review-list.schema.json',
      schemaText('review-list.json', 'What `maharat review list --json` prints', ReviewList),
    ],
    [
      'docs/schemas/review-question.schema.json',
      schemaText('review-question.json', 'What `maharat review show --json` prints', Question),
    ],
    [
      'docs/schemas/review-resolved.schema.json',
      schemaText(
        'review-resolved.json',
        'What `maharat review resolve` and `import` print with --json',
        Resolved,
      ),
    ],
    [
      'docs/schemas/replay.schema.json',
      schemaText('replay.json', 'What `maharat replay --json` prints', ReplaySummary),
    ],
    [
      'docs/schemas/indicator-list.schema.json',
      schemaText('indicator-list.json', 'What `maharat indicator list --json` prints', IndicatorList),
    ],
    [
      'docs/schemas/indicator.schema.json',
      schemaText('indicator.json', 'What `maharat indicator show --json` prints', IndicatorShown),
    ],
    [
      'docs/schemas/indicator-slice.schema.json',
      schemaText('indicator-slice.json', 'What `maharat indicator get --json` prints', IndicatorSlice),
    ],
    [
      'docs/schemas/occupation-code.schema.json',
      schemaText(
        'occupation-code.json',
        'What `maharat occupation code --json` prints',
        z.array(ExplainedAnswer),
      ),
    ],
    [
      'docs/schemas/skills-extract.schema.json',
      schemaText('skills-extract.json', 'What `maharat skills extract --json` prints', z.array(SkillsOfLine)),
    ],
    [
      'docs/schemas/occupation-eval.schema.json',
      schemaText('occupation-eval.json', 'What `maharat occupation eval --json` prints', TitleEvaluation),
    ],
    [
      'docs/schemas/taxonomy-imported.schema.json',
      schemaText('taxonomy-imported.json', 'What `maharat taxonomy import --json` prints', TaxonomyImported),
    ],
    ['docs/schemas/run.schema.json', schemaText('run.json', 'What `maharat run` did and made', RunSummary)],
    [
      'docs/schemas/validate.schema.json',
      schemaText('validate.json', 'What `maharat validate --json` prints', ValidateSummary),
    ],
    [
      'docs/schemas/defects.schema.json',
      schemaText('defects.json', 'What became of a submission, in its feedback', DefectsReport),
    ],
  ]);
}

function schemaText(title: string, description: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}
