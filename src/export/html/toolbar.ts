import { longMonth } from "../date-text.ts";
import type { Executor } from "./load.ts";
import { html, type Markup, type Value } from "./markup.ts";
import type { Page } from "./page.ts";
import { sectionName } from "./plan.ts";
import type { PlanView, Row } from "./rows.ts";

function select(name: string, label: string, any: string, options: readonly Markup[]): Value {
  return (
    options.length > 1 &&
    html`<label data-for-plan="true"><span class="vh">${label}</span><select data-filter="${name}" autocomplete="off"><option value="">${any}</option>${options}</select></label>`
  );
}

/** Months of all plans with the number of activities that fall due in each. */
function monthOptions({ lang }: Page, plans: readonly PlanView[], rows: readonly Row[]): Markup[] {
  const months = new Set<number>();
  for (const { range } of plans) for (let at = range?.from ?? 0; range && at <= range.to; at++) months.add(at);
  const due = (month: number): number => rows.filter(({ timing }) => timing.due.includes(month)).length;
  return [...months]
    .sort((a, b) => a - b)
    .map((at) => html`<option value="${at}">${longMonth(at, lang)} (${due(at)})</option>`);
}

function sectionOptions(plans: readonly PlanView[]): Markup[] {
  return plans.flatMap(({ groups }) =>
    groups.flatMap(({ section, id }) =>
      section ? html`<option value="${id}">${sectionName(section).slice(0, 80)}</option>` : [],
    ),
  );
}

function timeOptions({ words }: Page): Markup[] {
  const kinds = [
    ["dated", words.dated],
    ["repeat", words.repeated],
    ["ongoing", words.ongoing],
    ["undated", words.undated],
  ] as const;
  return kinds.map(([kind, name]) => html`<option value="${kind}">${name}</option>`);
}

/** Search and filters; without a script there is nothing that they could do, and they are not shown. */
export function toolbar(
  page: Page,
  plans: readonly PlanView[],
  rows: readonly Row[],
  load: readonly Executor[],
): Markup {
  const { words } = page;
  const executors = load.map(
    ({ name, activities }, i) => html`<option value="${i}">${name.slice(0, 80)} (${activities.length})</option>`,
  );
  return html`<form class="toolbar scripted" role="search" aria-label="${words.search}">
<label class="search"><span class="vh">${words.search}</span><input type="search" id="search" placeholder="${words.searchHint}" autocomplete="off" spellcheck="false" maxlength="200"></label>
${select("month", words.month, words.anyMonth, monthOptions(page, plans, rows))}
${select("executor", words.executor, words.anyExecutor, executors)}
${select("section", words.section, words.anySection, sectionOptions(plans))}
${rows.length > 0 && select("time", words.time, words.anyTime, timeOptions(page))}
<label data-for-plan="true" class="check" hidden><input type="checkbox" data-filter="due" autocomplete="off"> ${words.dueOnly}</label>
<button type="reset" hidden>${words.reset}</button>
<output class="faint" id="shown" aria-live="polite"></output>
</form>`;
}
