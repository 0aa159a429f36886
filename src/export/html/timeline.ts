import { longMonth, shortMonth } from "../date-text.ts";
import { type MonthRange, type Stretch, yearsIn } from "./calendar.ts";
import { type Bar, lanesOf } from "./lanes.ts";
import { html, type Markup, type Value } from "./markup.ts";
import type { Page } from "./page.ts";
import { planCaption, sectionName } from "./plan.ts";
import type { Group, PlanView, Row } from "./rows.ts";

const SIGNS = { due: "", run: "", repeat: "↻ ", ongoing: "→ " } as const;

/** The two rows of a calendar's head: years, and months that lead to the plan of that month. */
export function monthHeads(
  { lang, words }: Page,
  range: MonthRange,
  first: string,
  after: Value = "",
  before: Value = "",
): Markup {
  const years = yearsIn(range).map(
    ({ year, months }) => html`<th scope="colgroup" colspan="${months}" class="year">${year}</th>`,
  );
  const months: Markup[] = [];
  for (let at = range.from; at <= range.to; at++) {
    const name = longMonth(at, lang);
    months.push(
      html`<th scope="col" class="mo"><a href="#plan" data-month="${at}" title="${name}: ${words.plan}"><span aria-hidden="true">${shortMonth(at, lang)}</span><span class="vh">${name}</span></a></th>`,
    );
  }
  return html`<thead><tr><th rowspan="2" scope="col" class="who">${first}</th>${before}${years}${after}</tr><tr>${months}</tr></thead>`;
}

function barMarkup(bar: Bar, id: string): Markup {
  const width = bar.to - bar.from + 1;
  const narrow = bar.kind === "due" || width < 3;
  const label = bar.kind === "due" ? bar.label : narrow ? SIGNS[bar.kind].trim() : `${SIGNS[bar.kind]}${bar.text}`;
  const spoken = narrow && html` aria-label="${bar.text}"`;
  const wide = width > 1 && html` colspan="${width}"`;
  return html`<td${wide} class="bar b-${bar.kind}${bar.cut ? " cut" : ""}"><a href="#${id}" title="${bar.text}"${spoken}>${label}</a></td>`;
}

/** Empty months are one cell, however many: a calendar of a thousand rows must open at once. */
function gap(months: number): Value {
  return months > 0 && html`<td colspan="${months}" class="gap"></td>`;
}

function laneMarkup(bars: readonly Bar[], range: MonthRange, id: string): Value[] {
  let at = range.from;
  const cells: Value[] = [];
  for (const bar of bars) {
    cells.push(gap(bar.from - at), barMarkup(bar, id));
    at = bar.to + 1;
  }
  return [...cells, gap(range.to - at + 1)];
}

/** What has no place among the months: terms without a date, and dates outside the calendar. */
function elsewhere({ timing }: Row, range: MonthRange, outside: string): string[] {
  const beyond = timing.stretches.filter(({ from, to }) => to < range.from || from > range.to);
  return [...timing.undated, ...new Set(beyond.map(({ text }) => `${text} (${outside})`))];
}

function rowMarkup(page: Page, row: Row, range: MonthRange, others: boolean): Markup {
  const { activity, id, index, depth, timing } = row;
  const lanes = lanesOf(timing.stretches, range);
  const rows = lanes.length > 0 ? lanes : [[]];
  const height = rows.length;
  const other = elsewhere(row, range, page.words.outside).join("; ");
  return html`${rows.map((bars, i) => {
    const head =
      i === 0 &&
      html`<th scope="row" rowspan="${height}" lang="ru" class="d${Math.min(depth, 3)}"><a href="#${id}"><span class="no">${activity.label ?? activity.number}</span> <span class="short">${activity.title}</span></a></th>`;
    const last = i === 0 && others && html`<td rowspan="${height}" class="other" lang="ru">${other}</td>`;
    return html`<tr data-row="${index}">${head}${laneMarkup(bars, range, id)}${last}</tr>\n`;
  })}`;
}

/** The band of a section: from its first month to its last. */
function band(page: Page, group: Group, range: MonthRange, others: boolean): Value {
  if (!group.section) return "";
  const bounds = group.rows.flatMap(({ timing }) => timing.stretches);
  const from = bounds.reduce((least, stretch) => Math.min(least, stretch.from), range.to + 1);
  const to = bounds.reduce((most, stretch) => Math.max(most, stretch.to), range.from - 1);
  const hull: Stretch = {
    from: Math.max(from, range.from),
    to: Math.min(to, range.to),
    kind: "run",
    label: "",
    text: "",
  };
  const months = range.to - range.from + 1;
  const text = hull.to < hull.from ? "" : `${longMonth(hull.from, page.lang)} – ${longMonth(hull.to, page.lang)}`;
  const cells =
    hull.to < hull.from
      ? [gap(months)]
      : [
          gap(hull.from - range.from),
          html`<td colspan="${hull.to - hull.from + 1}" class="band"><span class="vh">${text}</span></td>`,
          gap(range.to - hull.to),
        ];
  return html`<tr class="sec"><th scope="rowgroup" lang="ru"><a href="#${group.id}"><span class="short">${sectionName(group.section)}</span></a></th>${cells}${others && html`<td class="other"></td>`}</tr>\n`;
}

function planCalendar(page: Page, plan: PlanView): Markup {
  const { words } = page;
  const { range, groups } = plan;
  if (!range) return html`<p>${planCaption(page, plan)}: ${words.noDates}</p>`;
  const all = groups.flatMap(({ rows }) => rows);
  const others = all.some((row) => elsewhere(row, range, words.outside).length > 0);
  const after = others && html`<th rowspan="2" scope="col" class="other">${words.undated}</th>`;
  const bodies = groups.map(
    (group) =>
      html`<tbody>${band(page, group, range, others)}${group.rows.map((row) => rowMarkup(page, row, range, others))}</tbody>\n`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.timeline}: ${plan.roadmap.title ?? words.untitled}">
<table class="months"><caption>${planCaption(page, plan)}</caption>
<colgroup><col class="who"></colgroup><colgroup class="mo" span="${range.to - range.from + 1}"></colgroup>${others && html`<colgroup class="other"></colgroup>`}
${monthHeads(page, range, words.activity, after)}
${bodies}</table></div>`;
}

/** The plans by months: a row an activity, a band a section; recurring and ongoing ones told apart by shape and sign. */
export function timelineView(page: Page, plans: readonly PlanView[]): Markup {
  const { words } = page;
  if (plans.length === 0) return html`<p>${words.noPlan}</p>`;
  const legend = [
    ["due", "10", words.legendDue],
    ["run", "", words.legendRun],
    ["repeat", "↻", words.legendRepeat],
    ["ongoing", "→", words.legendOngoing],
  ].map(([kind, sign, name]) => html`<li><span class="bar b-${kind}" aria-hidden="true">${sign}</span> ${name}</li>`);
  return html`<ul class="legend" aria-label="${words.legend}">${legend}</ul>
${plans.map((plan) => planCalendar(page, plan))}<p class="nothing" hidden>${words.nothing}</p>`;
}
