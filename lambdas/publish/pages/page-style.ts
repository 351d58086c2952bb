import { PALETTE } from '../../page/palette.ts';

/** The one style sheet of all pages: logical properties only, so that it serves both directions. */
export const PAGE_STYLE = `
${PALETTE}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:400 1rem/1.65 'IBM Plex Sans Arabic',system-ui,sans-serif;overflow-wrap:break-word}
[lang=en],[lang=en] body{line-height:1.55}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--series-2);outline-offset:2px}
h1,h2,h3{line-height:1.3;font-weight:600;text-wrap:balance;margin:0}
h1{font-size:clamp(1.6rem,4.5vw,2.35rem)}
h2{font-size:1.4rem}
h3,caption,.caption,figcaption{font-size:1.02rem;font-weight:600}
p{margin:0 0 .75rem;max-width:70ch}
code{font:400 .86em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.skip{position:absolute;inset-inline-start:-100vw}
.skip:focus{position:static;display:block;padding:.5rem 1rem;background:var(--warn);color:var(--warn-ink)}
.frame{max-width:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
.banner{background:var(--warn);color:var(--warn-ink);border-block-end:3px solid var(--warn-line)}
.banner .frame{padding-block:.55rem;display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;font-size:.92rem}
.banner p{margin:0;max-width:none}
.banner strong{font-weight:600}
.masthead{background:var(--paper);border-block-end:1px solid var(--line)}
.masthead .frame{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem 1.5rem;padding-block:.7rem}
.brand{font-weight:600;font-size:1.15rem;color:var(--accent);text-decoration:none}
.brand small{font-weight:400;font-size:.86rem;color:var(--muted);margin-inline-start:.5rem}
.masthead nav{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin-inline-start:auto;font-size:.95rem}
.masthead nav a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none;border-block-end:2px solid var(--accent)}
.switch{border:1px solid var(--line);border-radius:99px;padding:.1rem .85rem;text-decoration:none;font-size:.95rem}
.opening{padding-block:2rem 1rem}
.opening .lead{font-size:1.1rem;color:var(--muted);margin-block:.5rem .25rem}
.opening .edition{font-size:.92rem;color:var(--muted);margin:0}
.edition code{white-space:nowrap}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.25rem,1fr));gap:.85rem;margin-block:1rem 1.5rem;padding:0;list-style:none}
.tiles li{background:var(--paper);border:1px solid var(--line);border-block-start:4px solid var(--accent);border-radius:6px;padding:.8rem .8rem .9rem;display:flex;flex-direction:column}
.tiles a{color:var(--muted);font-size:.92rem;line-height:1.35;text-decoration:none}
.tiles a:hover{text-decoration:underline}
.tiles b{font-size:1.75rem;font-weight:600;line-height:1.25;margin-block-start:auto;padding-block-start:.35rem;font-variant-numeric:tabular-nums}
.tiles b small{font-size:.95rem;font-weight:400;color:var(--muted)}
.tiles i{font-style:normal;font-size:.86rem;color:var(--muted)}
.brief{background:var(--accent-soft);border-radius:6px;padding:1rem 1.25rem;margin-block-end:1.5rem}
.brief h2{font-size:1.1rem;margin-block-end:.35rem}
.brief ul{margin:0;padding-inline-start:1.2rem}
.brief li{margin-block:.25rem;max-width:75ch}
.contents{font-size:.95rem;margin-block-end:1rem}
.contents ol{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;margin:0;padding:0;list-style:none}
section{margin-block:2.25rem;scroll-margin-block-start:1rem}
section>h2{padding-block-end:.4rem;border-block-end:2px solid var(--accent);margin-block-end:.9rem}
.exhibit{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:clamp(.9rem,2.5vw,1.4rem);margin-block:1rem;display:grid;gap:1.25rem 2rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:60rem){.exhibit.beside{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.exhibit.beside .facts{grid-column:1/-1}.exhibit.stacked .charts.many{grid-template-columns:repeat(2,minmax(0,1fr))}}
.charts{display:grid;gap:1.25rem 2rem;align-content:start;grid-template-columns:minmax(0,1fr)}
figure{margin:0}
figcaption{margin-block-end:.5rem}
figcaption span{font-weight:400;color:var(--muted);font-size:.9rem}
.plot{display:block;max-width:100%;height:auto;overflow:visible;direction:ltr}
.plot text{white-space:pre}
.narrow{display:none}
@media (max-width:40rem){.wide{display:none}.narrow{display:block}}
.key{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin:0 0 .5rem;padding:0;list-style:none;font-size:.9rem}
.key li::before{content:'';display:inline-block;inline-size:.8em;block-size:.8em;border-radius:2px;margin-inline-end:.4em;background:var(--series-1)}
.key li:nth-child(2)::before{background:var(--series-2)}
.key.moves li::before{inline-size:.75em;block-size:.75em;border-radius:50%;border:2.5px solid var(--series-1);background:none;vertical-align:-.05em}
.key.moves li:first-child::before{inline-size:1.6em;border:0;border-radius:0;background:var(--muted);opacity:.4}
.key.moves li:last-child::before{background:var(--series-1)}
.scroll{overflow-x:auto;scrollbar-width:thin}
table{border-collapse:collapse;inline-size:100%;font-size:.94rem;line-height:1.45}
caption{text-align:start;padding-block-end:.5rem}
th,td{text-align:start;vertical-align:top;padding:.36rem .6rem;border-block-end:1px solid var(--line)}
thead th{vertical-align:bottom;font-weight:600;border-block-end:2px solid var(--ink);font-size:.88rem;line-height:1.35}
tbody th{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal}
.unbroken{white-space:nowrap}
.sentences{min-inline-size:12.5rem}
.unit{display:block;font-weight:400;color:var(--muted)}
tr.total>:not([rowspan]){font-weight:600;background:var(--accent-soft)}
[scope=rowgroup]{font-weight:600}
tbody+tbody{border-block-start:2px solid var(--line)}
tbody tr:target>*{background:var(--warn)}
.bar{position:relative}
.bar::before{content:'';position:absolute;inset-block:12%;inset-inline-start:0;inline-size:var(--part);background:var(--accent-soft)}
.bar bdi{position:relative}
@media (max-width:40rem){tbody th{position:sticky;inset-inline-start:0;background:var(--paper);min-inline-size:7.5rem;max-inline-size:9.5rem;z-index:1}tbody th.slim{min-inline-size:0}tr.total>th:not([rowspan]){background:var(--accent-soft)}td,th{padding-inline:.45rem}}
abbr{text-decoration:none;cursor:help}
.legend,.note{font-size:.88rem;color:var(--muted);margin:.5rem 0 0}
.legend span{display:inline-block;margin-inline-end:1rem}
.legend b{color:var(--ink)}
.withheld{border-inline-start:4px solid var(--warn-line);padding:.4rem .9rem;margin:.5rem 0}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin:0;padding:.6rem 0 0;border-block-start:1px dashed var(--line);font-size:.86rem;color:var(--muted);list-style:none}
.facts b{font-weight:600}
.definitions dl{margin:0}
.definitions dt{font-weight:600;margin-block-start:1.1rem;scroll-margin-block-start:1rem}
.definitions dt:target{background:var(--warn)}
.definitions dd{margin:.2rem 0 0;max-width:75ch}
.definitions .facts{border:0;padding:0}
.ending{border-block-start:1px solid var(--line);background:var(--paper);margin-block-start:3rem;padding-block:1.25rem 2rem;font-size:.9rem;color:var(--muted)}
.languages{display:grid;gap:2rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:52rem){.languages{grid-template-columns:repeat(2,minmax(0,1fr))}}
.languages>section{margin-block:0}
.card{background:var(--paper);border:1px solid var(--line);border-block-start:4px solid var(--accent);border-radius:6px;padding:1rem 1.2rem;margin-block:1rem}
.card h3{font-size:1.15rem;margin-block-end:.35rem}
.card ul{margin:.25rem 0 0;padding-inline-start:1.1rem;font-size:.92rem}
.finding{border-inline-start:3px solid var(--accent);padding-inline-start:.7rem;color:var(--muted);font-size:.95rem}
.card details{font-size:.94rem;margin-block-start:.5rem}
@media print{:root{--ground:#fff;color-scheme:light}body{font-size:10pt}.masthead nav,.skip,.switch,.contents{display:none}.exhibit,.tiles li,.brief{break-inside:avoid;border-color:#999}.scroll{overflow:visible}tr{break-inside:avoid}thead{display:table-header-group}section>h2{break-after:avoid}.wide{display:block}.narrow{display:none}a{color:inherit;text-decoration:none}}
`.trim();
