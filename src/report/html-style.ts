/** How a page of HTML looks: light and dark, on a phone, on paper. No address stands in it, and no text comes into it. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#22252a;--quiet:#61666f;--line:#dfdcd4;
--accent:#1d5f8a;--good:#1a6b3c;--warn:#8a5300;--bad:#a62b26;
--accent-bar:#d3e5f2;--good-bar:#d5eddd;--warn-bar:#f8e6c6;--strong-bar:#e2e0ea}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--card:#1e2125;--ink:#e6e4df;--quiet:#a2a6ad;--line:#363a41;
--accent:#83c1ea;--good:#83cf9f;--warn:#e9b566;--bad:#f29a92;
--accent-bar:#1f3f55;--good-bar:#1f4630;--warn-bar:#4d3a17;--strong-bar:#3b3a48}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:52rem;padding:2rem 1.25rem 3rem;background:var(--paper);color:var(--ink);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI","Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",sans-serif;
overflow-wrap:anywhere}
:lang(ko){word-break:keep-all}
h1,h2,h3,h4{line-height:1.3;break-after:avoid;text-wrap:balance}
h1{margin:0 0 1.25rem;font-size:1.7rem}
h2{margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line);font-size:1.3rem}
h3{margin:1.6rem 0 .5rem;font-size:1.05rem;color:var(--accent)}
h4{margin:1.2rem 0 .4rem;font-size:1rem}
h1 .quiet,h2 .quiet,h3 .quiet,h4 .quiet{font-size:.9rem;font-weight:400}
p{margin:.5rem 0}
p,h1,h2,h3,h4,li>div,th,td{white-space:pre-wrap}
ul{margin:.5rem 0;padding:0;list-style:none}
li{display:flex;gap:.6rem;padding:.3rem 0;break-inside:avoid}
li>div{flex:1;min-width:0}
li p{margin:.1rem 0 0;font-size:.925rem}
.bullet::before{content:"\\2022";color:var(--quiet)}
.mark{flex:none;min-width:1.2em;text-align:center}
table{width:100%;margin:.5rem 0;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.85rem;font-weight:600;color:var(--quiet)}
tbody th{font-weight:600}
tr{break-inside:avoid}
.number{text-align:right}
.number,.fixed{white-space:nowrap}
.quiet{color:var(--quiet)}
.accent{color:var(--accent)}
.good{color:var(--good)}
.warn{color:var(--warn)}
.bad{color:var(--bad)}
pre{margin:1rem 0;padding:1rem;overflow-x:auto;break-inside:avoid;background:var(--card);border:1px solid var(--line);border-radius:.5rem;
font:.85rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,D2Coding,NanumGothicCoding,"Noto Sans Mono CJK KR",monospace;
overflow-wrap:normal;word-break:normal}
pre .accent{color:var(--ink);background:var(--accent-bar)}
pre .good{color:var(--ink);background:var(--good-bar)}
pre .warn{color:var(--ink);background:var(--warn-bar)}
pre strong{font-weight:400;background:var(--strong-bar)}
.narrow{display:none}
footer{margin-top:3rem;font-size:.85rem;color:var(--quiet)}
@media (max-width:46rem){body{padding:1.25rem 1rem 2rem;font-size:.97rem}h1{font-size:1.4rem}h2{font-size:1.2rem}
.wide{display:none}.narrow{display:block;padding:.75rem;font-size:.78rem}th,td{padding-right:.5rem}}
@media print{@page{size:A4;margin:18mm 16mm}
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--quiet:#4a4a4a;--line:#bbb;--accent:#14476a;--good:#14522e;--warn:#6b4100;--bad:#85201c;
--accent-bar:#d3e5f2;--good-bar:#d5eddd;--warn-bar:#f8e6c6;--strong-bar:#e2e0ea}
body{max-width:none;padding:0;font-size:10pt}.wide{display:block}.narrow{display:none}pre{font-size:8pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
