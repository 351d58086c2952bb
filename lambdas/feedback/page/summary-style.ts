import { PALETTE } from '../../page/palette.ts';

/** The style sheet of the feedback page: logical properties only, so that both directions share it; colours that matter are fills, which print. */
export const SUMMARY_STYLE = `
${PALETTE}
:root{--ok:#0b6a3c;--ok-soft:#e2f2e9;--stop:#9b1c1c;--stop-soft:#fbe5e3;--accepted:#0b6a8a;--repeated:#9aa8ae;--aside:#d9480f}
@media screen and (prefers-color-scheme:dark){:root{--ok:#7fd6a4;--ok-soft:#12301f;--stop:#ff9c92;--stop-soft:#3b1614;--accepted:#5fb8d6;--repeated:#6d7f88;--aside:#ff8a50}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:400 1rem/1.65 'IBM Plex Sans Arabic',system-ui,sans-serif;overflow-wrap:break-word}
[lang=en]{line-height:1.55}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--series-2);outline-offset:2px}
h1,h2,h3,h4{line-height:1.3;font-weight:600;margin:0;text-wrap:balance}
h1{font-size:1.15rem;color:var(--accent)}
h2{font-size:clamp(1.45rem,4.5vw,2rem)}
h3{font-size:1.2rem;margin-block:2rem .6rem;padding-block-end:.3rem;border-block-end:2px solid var(--accent)}
h4{font-size:1.05rem}
p{margin:0 0 .5rem;max-width:70ch}
code,.code,.detail{font:400 .88em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.skip{position:absolute;inset-inline-start:-100vw}
.skip:focus{position:static;display:block;padding:.5rem 1rem;background:var(--warn);color:var(--warn-ink)}
.frame{max-width:58rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
.masthead{background:var(--paper);border-block-end:1px solid var(--line)}
.masthead .frame{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem 1.5rem;padding-block:.7rem}
.masthead nav{display:flex;gap:1rem;margin-inline-start:auto}
.language{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:clamp(1rem,3vw,2rem);margin-block:1.5rem;scroll-margin-block-start:1rem}
.verdict{border-inline-start:6px solid var(--accent);background:var(--accent-soft);border-radius:6px;padding:1rem 1.25rem;margin-block-end:1rem}
.verdict.settled{border-color:var(--ok);background:var(--ok-soft)}
.verdict.held{border-color:var(--warn-line);background:var(--warn);color:var(--warn-ink)}
.verdict.rejected{border-color:var(--stop);background:var(--stop-soft)}
.verdict p{margin:.35rem 0 0}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.4rem 1.5rem;margin:0;font-size:.94rem}
.facts div{min-width:0}
.facts dt{color:var(--muted);font-size:.86rem}
.facts dd{margin:0;font-weight:600;overflow-wrap:anywhere}
.steps{margin:0;padding-inline-start:1.4rem}
.steps li{margin-block:.3rem;max-width:72ch}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.7rem;margin:0 0 .9rem;padding:0;list-style:none}
.counts li{border:1px solid var(--line);border-block-start:4px solid var(--line);border-radius:6px;padding:.55rem .75rem;color:var(--muted);font-size:.94rem}
.counts b{display:block;color:var(--ink);font-size:1.55rem;line-height:1.25;font-weight:600;font-variant-numeric:tabular-nums}
.counts .accepted{border-block-start-color:var(--accepted)}
.counts .quarantined{border-block-start-color:var(--aside)}
.counts .duplicate{border-block-start-color:var(--repeated)}
rect.accepted{fill:var(--accepted)}rect.repeated{fill:var(--repeated)}rect.aside{fill:var(--aside)}
.bar{display:block;inline-size:100%;block-size:.9rem;border-radius:3px;background:var(--line)}
.left{margin-block-start:.8rem;color:var(--muted);font-size:.94rem}
.problems{margin:0;padding:0;list-style:none}
.problems>li{border:1px solid var(--line);border-inline-start:5px solid var(--warn-line);border-radius:6px;padding:.9rem 1.1rem;margin-block:.8rem}
.problems>li.quarantine{border-inline-start-color:var(--aside)}
.problems>li.halt{border-inline-start-color:var(--stop)}
.problems p{margin-block:.35rem}
.tag{display:inline-block;font-weight:400;font-size:.86rem;border:1px solid var(--line);border-radius:99px;padding:0 .65rem;margin-inline-start:.35rem;color:var(--muted);white-space:nowrap}
.where,.problems .code{color:var(--muted);font-size:.92rem}
.problems .code{font-size:.82rem;margin-block-end:0}
.scroll{overflow-x:auto;margin-block:.6rem}
table{border-collapse:collapse;inline-size:100%;font-size:.94rem;line-height:1.45}
caption{text-align:start;font-weight:600;padding-block-end:.3rem;font-size:.92rem}
th,td{text-align:start;vertical-align:top;padding:.36rem .6rem;border-block-end:1px solid var(--line);font-weight:400}
thead th{font-weight:600;border-block-end:2px solid var(--ink);font-size:.88rem;vertical-align:bottom}
td bdi[dir=ltr]{white-space:nowrap}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
tr.own>*{background:var(--accent-soft);font-weight:600}
tr.own small{font-weight:400}
.key{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:0 0 .3rem;padding:0;list-style:none;font-size:.9rem}
.key svg{inline-size:.8em;block-size:.8em;margin-inline-end:.4em}
.trend{display:block;inline-size:100%;max-inline-size:34rem;block-size:auto;direction:ltr;margin-block:.25rem .75rem}
.trend text{font-size:11px;text-anchor:middle;fill:var(--ink);font-family:inherit}
.trend .axis{stroke:var(--ink);stroke-width:1}
blockquote{margin:0;border-inline-start:4px solid var(--warn-line);padding:.3rem 1rem}
blockquote footer{color:var(--muted);font-size:.92rem}
.ending{color:var(--muted);font-size:.88rem;margin-block-start:2rem}
@media print{:root{color-scheme:light;--ground:#fff}body{font-size:10pt}.masthead nav,.skip{display:none}.language{border:0;padding:0;margin:0}.language+.language{break-before:page}.problems>li,.counts li,tr,.verdict{break-inside:avoid}h3,h4{break-after:avoid}.scroll{overflow:visible}a{color:inherit}thead{display:table-header-group}}
`.trim();
