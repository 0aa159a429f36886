import { most } from "../../text/append.ts";
import { longMonth } from "../date-text.ts";
import type { MonthRange } from "./calendar.ts";
import type { Executor } from "./load.ts";
import { html, joined, type Markup } from "./markup.ts";
import { nameOf } from "./names.ts";
import type { Page } from "./page.ts";
import type { PlanView, Row } from "./rows.ts";
import { monthHeads } from "./timeline.ts";

/** The months of all plans together; undefined where none has any or they lie too far apart to count by month. */
function commonRange(plans: readonly PlanView[]): MonthRange | undefined {
  const ranges = plans.flatMap(({ range }) => range ?? []);
  const first = ranges[0];
  if (!first) return undefined;
  const from = ranges.reduce((least, range) => Math.min(least, range.from), first.from);
  const to = ranges.reduce((most, range) => Math.max(most, range.to), first.to);
  return to - from < 96 ? { from, to } : undefined;
}

/** Activities with a date or a period in the month; what is repeated or ongoing loads every month alike and is counted apart. */
function busyIn(rows: readonly Row[], month: number): number {
  return rows.filter(({ timing }) =>
    timing.stretches.some(({ from, to, kind }) => (kind === "due" || kind === "run") && from <= month && month <= to),
  ).length;
}

const has = (row: Row, kind: "repeat" | "ongoing"): boolean =>
  row.timing.stretches.some((stretch) => stretch.kind === kind);

/** Four steps of shade, by the busiest month of all. */
function shade(count: number, most: number): string {
  return count === 0 ? "h0" : `h${Math.min(4, Math.ceil((count / most) * 4))}`;
}

function executorRow(
  page: Page,
  executor: Executor,
  rows: readonly Row[],
  counts: readonly number[],
  most: number,
  index: number,
): Markup {
  const name =
    executor.entry === null ? html`${executor.name}` : html`<a href="#${executor.entry}">${executor.name}</a>`;
  const months = counts.map((count) => html`<td class="heat ${shade(count, most)}">${count === 0 ? "" : count}</td>`);
  const links = joined(
    rows.map(({ id, activity }) => html`<a href="#${id}">${activity.label ?? activity.number}</a>`),
    ", ",
  );
  const repeated = rows.filter((row) => has(row, "repeat")).length;
  const ongoing = rows.filter((row) => has(row, "ongoing")).length;
  return html`<tr id="executor-${index + 1}" data-item="true"><th scope="row" lang="ru" data-k="${executor.name}">${name} <span class="faint">${nameOf(executor.kind, page.lang)}</span></th>
<td class="sum" data-k="${rows.length}"><a href="#plan" data-executor="${index}">${rows.length}</a></td>${months}
<td class="heat">${repeated || ""}</td><td class="heat">${ongoing || ""}</td><td class="list">${links}</td></tr>\n`;
}

function table(page: Page, load: readonly Executor[], rows: readonly Row[], range: MonthRange | undefined): Markup {
  const { words, lang } = page;
  const months = range ? Array.from({ length: range.to - range.from + 1 }, (_, i) => range.from + i) : [];
  const own = load.map(({ activities }) => activities.map((i) => rows[i] as Row));
  const counts = own.map((list) => months.map((month) => busyIn(list, month)));
  const busiest = most(counts.flat(), 1);
  const sums = html`<th rowspan="2" scope="col" class="sum">${words.total}</th>`;
  const after = html`<th rowspan="2" scope="col">${words.repeated}</th><th rowspan="2" scope="col">${words.ongoing}</th><th rowspan="2" scope="col">${words.activities}</th>`;
  const head = range
    ? monthHeads(page, range, words.executor, after, sums)
    : html`<thead><tr><th scope="col" class="who">${words.executor}</th>${sums}${after}</tr></thead>`;
  const body = load.map((executor, i) =>
    executorRow(page, executor, own[i] as Row[], counts[i] as number[], busiest, i),
  );
  const span = range ? `${longMonth(range.from, lang)} – ${longMonth(range.to, lang)}: ${words.dueCount}` : "";
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.load}"><table class="months load"><caption>${words.load} <span class="faint">${span}</span></caption>
<colgroup><col class="who"><col class="sum"></colgroup>${months.length > 0 && html`<colgroup class="mo" span="${months.length}"></colgroup>`}<colgroup><col class="count"><col class="count"><col class="list"></colgroup>${head}<tbody>${body}</tbody></table></div>`;
}

/** Who has to do how much, and when. */
export function loadView(page: Page, load: readonly Executor[], plans: readonly PlanView[]): Markup {
  if (load.length === 0) return html`<p>${page.words.nobody}</p>`;
  const rows = plans.flatMap(({ groups }) => groups.flatMap((group) => group.rows)).sort((a, b) => a.index - b.index);
  return html`${table(page, load, rows, commonRange(plans))}<p class="nothing" hidden>${page.words.nothing}</p>`;
}
