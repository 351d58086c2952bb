import { z } from 'zod';
import { COUNTED_FROM } from '../../skills/confidence.ts';
import { skillsInText } from '../../skills/skill-in-text.ts';
import { builtInSkills, builtInSkillsVersion } from '../../skills/skill-list.ts';
import type { FieldCodec } from './field-codec.ts';

/** Before the id of a skill that is nice to have. */
export const OPTIONAL = '~';

/**
 * The skills that a text asks for, by their ids in code-point order with semicolons between, those that are nice to have
 * behind a `~`; empty where it names none. Skills said not to be needed are left out. Refuses nothing.
 */
export function skills(): FieldCodec {
  return {
    kind: 'text',
    column: 'VARCHAR',
    fix: null,
    findsSkills: true,
    settings: { skills: builtInSkillsVersion() },
    codec: ({ skills: list = builtInSkills() }) =>
      z.codec(z.string(), z.string(), {
        decode: (raw) => {
          const sure = skillsInText(raw, list).filter(({ confidence }) => confidence >= COUNTED_FROM);
          const asked = new Set(
            sure.flatMap(({ skill, requirement }) => (requirement === 'required' ? [skill] : [])),
          );
          const welcome = sure.flatMap(({ skill, requirement }) =>
            requirement === 'optional' && !asked.has(skill) ? [`${OPTIONAL}${skill}`] : [],
          );
          return [...asked, ...new Set(welcome)].sort().join(';');
        },
        encode: (value) => value,
      }),
  };
}
