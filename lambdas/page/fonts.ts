import { readFileSync } from 'node:fs';
// Renamed, because the bundle's first line already declares createRequire.
import { createRequire as requireFrom } from 'node:module';

/** Files of the page's font; the same weights for both scripts, each script where its characters are. */
const SCRIPTS = {
  arabic: 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+FB50-FDFF,U+FE70-FEFC',
  latin: 'U+0000-00FF,U+2000-200B,U+2012-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
} as const;
const WEIGHTS = [400, 600] as const;

export const FONT_FAMILY = 'IBM Plex Sans Arabic';

const resolver = requireFrom(import.meta.url);
let faces: string | null = null;

/** `@font-face` rules with the font (SIL Open Font License 1.1) inlined, so that a page needs no other file. */
export function fontFaces(): string {
  faces ??= (['arabic', 'latin'] as const)
    .flatMap((script) => WEIGHTS.map((weight) => fontFace(script, weight)))
    .join('\n');
  return faces;
}

function fontFace(script: keyof typeof SCRIPTS, weight: number): string {
  const file = `ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`;
  const bytes = readFileSync(resolver.resolve(`@fontsource/ibm-plex-sans-arabic/files/${file}`));
  return `@font-face{font-family:'${FONT_FAMILY}';font-style:normal;font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2');unicode-range:${SCRIPTS[script]}}`;
}
