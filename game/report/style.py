"""The look of the page: ink and paper, made for the wall of the village hall and for A4."""

CSS = """
:root { --ink:#1E1C2A; --paper:#F4EBD7; --card:#FCF7EB; --red:#8A2316; --ochre:#E3A53A; --petrol:#1C4A5E;
  --done:#2C5234; --rule:#CDBF9F; --bloom:#F6E2A8; --quiet:#4A4653; }
* { box-sizing: border-box; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
html { background: var(--paper); }
body { margin: 0 auto; padding: 28px 24px 40px; max-width: 1120px; color: var(--ink); background: var(--paper);
  font: 17px/1.4 "Source Sans 3", "Source Sans Pro", "Segoe UI", Calibri, "Helvetica Neue", Arial, sans-serif; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; }
h1 { font-size: 46px; line-height: 1.08; letter-spacing: -.01em; }
h2 { font-size: 27px; line-height: 1.15; margin-bottom: 12px; }
h3 { font-size: 20px; line-height: 1.2; }
ul, ol { padding-left: 1.2em; } li + li { margin-top: 6px; }
.top { display: flex; gap: 20px; align-items: flex-end; justify-content: space-between; flex-wrap: wrap; }
.meta { margin-top: 6px; font-size: 19px; color: var(--quiet); }
.badge { background: var(--done); color: #fff; border: 2.5px solid var(--ink); border-radius: 8px; font-weight: 700;
  font-size: 21px; padding: 8px 18px; }
.badge.part { background: var(--petrol); }
.print { margin: 18px 0; border: 5px solid var(--ink); border-radius: 4px; overflow: hidden; line-height: 0; }
svg { display: block; width: 100%; height: auto; font-family: inherit; }
svg text:not([fill]) { fill: var(--ink); }
.panel { background: var(--card); border: 2.5px solid var(--ink); border-radius: 10px; padding: 18px 22px;
  box-shadow: 0 5px 0 rgba(30,28,42,.16); margin-bottom: 20px; overflow-wrap: anywhere; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 20px; align-items: start; }
.wide { display: grid; grid-template-columns: 3fr 2fr; gap: 0 20px; align-items: stretch; }
.own { background: var(--petrol); color: #fff; padding: 22px 26px 24px; }
.own ol { list-style: none; padding: 0; }
.own li { font-size: 25px; line-height: 1.25; font-weight: 600; padding-left: 34px; position: relative; }
.own li + li { margin-top: 12px; padding-top: 12px; border-top: 1.5px solid rgba(255,255,255,.35); }
.own li::before { content: "\\201C"; position: absolute; left: 0; font-size: 52px; line-height: .9; color: #F2CF86; }
.lines { list-style: none; padding: 0; }
.lines li { display: grid; grid-template-columns: 30px 1fr auto; gap: 10px; align-items: center; padding: 8px 0;
  margin: 0;
  font-size: 18px; line-height: 1.28; }
.lines li + li { border-top: 1.5px solid var(--rule); }
.lines svg { width: 28px; height: 28px; }
.pill { display: inline-block; border: 2px solid var(--ink); border-radius: 99px; padding: 0 11px; font-weight: 700;
  white-space: nowrap; line-height: 1.5; }
.pill svg { display: inline-block; width: 17px; height: 17px; vertical-align: -2px; margin-right: 5px; }
.lines .pill svg { width: 19px; height: 19px; }
.o1 { background: #535D1C; color: #fff; } .o2 { background: #DEE791; } .o3 { background: #9BB2E4; }
.o4 { background: #1F326E; color: #fff; }
.hopes { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.hopes li { margin: 0; border: 2px solid var(--ink); border-radius: 7px; padding: 3px 12px; font-weight: 600; }
.hopes .yes { background: var(--done); color: #fff; } .hopes .no { background: #fff; border-style: dashed; }
.stacks { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; align-items: end; text-align: center; }
.stacks b { display: block; font-size: 25px; line-height: 1.2; }
.stacks .name { display: block; font-size: 15px; line-height: 1.15; margin-top: 6px; min-height: 2.3em;
  hyphens: manual; }
.tag { display: inline-block; min-width: 46px; padding: 0 10px; border: 2px solid var(--ink); font-weight: 700;
  text-align: center; line-height: 1.55; }
.stacks .tag { display: block; margin: 4px auto 0; width: 74%; }
.tag.none { border-style: dashed; border-color: var(--rule); background: none; }
.represent { background: #8A2316; color: #fff; border-radius: 0 14px 14px 0; }
.advise { background: #174A70; color: #fff; border-radius: 0 12px 0 0; }
.activate { background: #E3A53A; border-radius: 9px; } .connect { background: #A8CDB4; border-radius: 99px; }
.communicative { background: #DCEBDF; } .regulatory { background: #F7E7BE; } .authoritative { background: #E9DCE3; }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: 5px 10px; align-items: center;
  margin-top: 6px; }
.bars i { display: block; height: 15px; border: 2px solid var(--ink); background: var(--ochre); border-radius: 3px; }
.bars .zero { color: var(--quiet); }
.bars i.zero { border: 0; border-bottom: 2px dashed var(--rule); background: none; height: 8px; }
table { border-collapse: collapse; width: 100%; margin-top: 10px; font-size: 16px; }
caption { text-align: left; font-weight: 600; padding-bottom: 4px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-top: 1.5px solid var(--rule); }
thead td { border-top: 0; border-bottom: 2.5px solid var(--ink); }
thead th { border-top: 0; border-bottom: 2.5px solid var(--ink); }
.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 14px; }
.plan { table-layout: fixed; } .plan th:nth-child(1) { width: 24%; } .plan th:nth-child(3) { width: 18%; }
.plan td { font-size: 18px; } .plan td:nth-child(2) { font-weight: 600; }
.empty { color: var(--quiet); font-style: italic; }
.writing td { height: 2.3em; }
.round { break-inside: avoid; }
.round header { display: flex; gap: 10px 14px; align-items: center; flex-wrap: wrap; margin-bottom: 10px; }
.stamp { background: var(--red); color: #fff; font-weight: 700; font-size: 22px; padding: 6px 16px;
  display: inline-block;
  border: 2px solid var(--red); outline: 1.5px solid #fff; outline-offset: -6px; transform: rotate(-1deg); }
.year { font-weight: 700; font-size: 20px; }
.told { display: grid; grid-template-columns: 1fr 1fr; gap: 6px 28px; }
.told dt { font-weight: 700; margin-top: 6px; } .told dd { margin-top: 2px; }
.door { font-weight: 700; font-size: 19px; border: 2px solid var(--ink); border-radius: 7px; padding: 1px 12px;
  margin-left: auto; }
.door.open { background: var(--done); color: #fff; } .door.ajar { background: var(--ochre); }
.door.shut { background: var(--ink); color: #fff; }
.rows td:first-child { width: 25%; font-weight: 600; } .rows .change { width: 20%; white-space: nowrap;
  font-weight: 700; }
.m { display: inline-block; width: 25px; text-align: center; border: 2px solid var(--ink); border-radius: 5px;
  font-weight: 700; line-height: 1.25; margin-right: 8px; }
.energy { background: #E3A53A; } .support { background: #8FC6C4; } .trust { background: #174A70; color: #fff; }
.room { background: #6E2727; color: #fff; }
.rows .between { padding-top: 14px; border-bottom: 2.5px solid var(--ink); border-top: 0; }
.corners th[scope=row] { width: 19%; } .corners td { font-size: 17px; width: 27%; }
.thanks { margin-top: 14px; font-weight: 700; }
.ask { background: #F6E7BF; border: 2px dashed var(--ink); border-radius: 8px; padding: 8px 14px; margin-top: 12px; }
.quiet { color: var(--quiet); } .small { font-size: 15px; }
.votes { display: grid; grid-template-columns: repeat(5, 1fr); gap: 4px; width: 230px; align-items: end;
  height: 62px; }
.votes span { display: flex; flex-direction: column; justify-content: flex-end; height: 100%; text-align: center;
  font-size: 14px; line-height: 1.1; font-weight: 700; }
.votes i { display: block; background: #3B7384; border: 1.5px solid var(--ink); }
.votes.later i { background: var(--ochre); }
blockquote { margin: 0; padding: 2px 0 2px 16px; border-left: 5px solid var(--ochre); font-size: 18px; }
footer { margin-top: 26px; font-size: 15px; color: var(--quiet); }
.picture img { display: block; width: 100%; height: auto; }
@media screen {
  .pictured { display: flex; flex-direction: column; }
  .pictured .top { order: -2; } .pictured .picture { order: -1; margin: 18px 0; } .pictured .print { display: none; }
}
@media screen and (max-width: 820px) { .two, .wide, .told { grid-template-columns: 1fr; } h1 { font-size: 36px; } }
@page { size: A4; margin: 11mm; }
@page across { size: A4 landscape; margin: 8mm; }
@media print {
  .picture { page: across; break-before: page; break-inside: avoid; }
  html, body { background: #fff; } body { padding: 0; max-width: none; font-size: 11.5pt; zoom: .74; }
  .panel { box-shadow: none; } section.panel.keep, .round, tr, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; } .leaf { break-before: page; }
}
"""
