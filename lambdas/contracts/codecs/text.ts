import { z } from 'zod';
import type { CountryProfile } from '../../profile/profile.ts';
import { MASK } from '../persons/mask-names.ts';
import { withoutTurnedLamAlef } from './arabic-letters.ts';
import { becameDate } from './became-date.ts';
import { asciiDigits } from './comparison-key.ts';
import { type FieldCodec, refuse, TEXT_MARK, type ValueDefect } from './field-codec.ts';
import { visible } from './invisible-marks.ts';
import { maskPersonal } from './personal-in-text.ts';
import { digitsLost } from './scientific.ts';

const CONTENT = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Tatweel stretches a word and means nothing within it; after the last letter it marks an abbreviation (هـ). */
const STRETCH = /\u0640+(?=[\u0621-\u064A])/g;
const PRESENTATION_FORMS = /[\uFB50-\uFDEF\uFE70-\uFEFC]+/g;

/**
 * Text as it reads: NFC, Arabic presentation forms as letters, the article put right where a PDF copy turned its letters
 * round, no stretching, no invisible or control marks, white space folded. Keeps its own letters and digits.
 */
export function tidyText(text: string): string {
  const letters = text.normalize('NFC').replace(PRESENTATION_FORMS, (forms) => forms.normalize('NFKC'));
  return withoutTurnedLamAlef(visible(letters).replace(STRETCH, ''))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * Running text: titles, descriptions, names of bodies, with `[…]` for what tells of a person in it, which is nobody's
 * to read and counts as `text.masked`. Text without a letter, digit or sign is missing.
 */
export function text(): FieldCodec {
  return {
    ...textCodec('line', (raw, profile) => maskPersonal(tidyText(raw), profile)),
    fixOf: (raw, value) => (marks(String(value)) > marks(raw) ? 'text.masked' : 'text.tidied'),
  };
}

/** How many times something was masked in a text. */
function marks(text: string): number {
  return text.split(MASK).length - 1;
}

/**
 * A registration or file number: text without white space, ASCII digits and hyphens, capital letters. Refuses what a
 * spreadsheet made of it: `value.digits-lost`, `value.became-date`.
 */
export function reference(): FieldCodec {
  return textCodec('reference', tidyReference, (raw) => {
    if (digitsLost(raw)) return 'value.digits-lost';
    return becameDate(raw) ? 'value.became-date' : null;
  });
}

function tidyReference(raw: string): string {
  return tidyText(asciiDigits(raw).replace(/[\s\p{Cc}]+/gu, ''))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase()
    .normalize('NFC');
}

function textCodec(
  style: 'line' | 'reference',
  tidy: (raw: string, profile: CountryProfile) => string,
  damage: (raw: string) => ValueDefect | null = () => null,
): FieldCodec {
  return {
    kind: 'text',
    column: 'VARCHAR',
    fix: 'text.tidied',
    settings: { style },
    codec: ({ profile }) =>
      z.codec(z.string(), z.string(), {
        decode: (raw, context) => {
          const defect = damage(raw);
          if (defect !== null) return refuse(context, defect);
          const value = tidy(raw, profile).replace(TEXT_MARK, '');
          return CONTENT.test(value) ? value : refuse(context, 'value.missing');
        },
        encode: (value) => value,
      }),
  };
}
