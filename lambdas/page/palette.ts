/** The colours of every page, light and dark, as CSS variables; text on each ground keeps a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const PALETTE = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f5f6f4;--ink:#14232b;--muted:#51626b;--line:#d8dfe0;--accent:#0b5a67;--accent-soft:#e3eff0;--warn:#fff1cc;--warn-ink:#5a3c00;--warn-line:#e0a100;--series-1:#0b6a8a;--series-2:#e08a00}
@media screen and (prefers-color-scheme:dark){:root{--paper:#17222a;--ground:#0f181e;--ink:#e8eef0;--muted:#a6b5bc;--line:#33444e;--accent:#7fd0dd;--accent-soft:#1d323a;--warn:#3a2d08;--warn-ink:#ffe2a0;--warn-line:#b98600;--series-1:#5fb8d6;--series-2:#f0a83c}}
`.trim();
