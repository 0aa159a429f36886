import { DOUBT_WORDS, LEVEL_WORDS } from "../../confidence/words.ts";
import type { Activity, ExecutorItem, ScheduleItem, Span } from "../../model/types.ts";
import { looseKey } from "../../text/words.ts";
import { edtfText } from "../date-text.ts";
import { monthKey } from "../moments.ts";
import { timeText } from "../time-text.ts";
import { nthId, planId } from "./ids.ts";
import { html, type Markup, type Value } from "./markup.ts";
import { lineLinks, type Page, valueLink } from "./page.ts";
import type { Group, PlanView, Row } from "./rows.ts";
import { filled } from "./words.ts";

const PERIOD_NAMES = {
  title: { en: "the plan's title", ru: "из названия плана" },
  passport: { en: "the passport", ru: "из паспорта" },
  order: { en: "the order's title", ru: "из названия приказа" },
  dates: { en: "the dates", ru: "по срокам" },
} as const;
const ASSUMED = {
  year: "assumedYear",
  period: "assumedPeriod",
  typo: "assumedTypo",
  "school-year": "assumedSchool",
} as const;

/** «май 2023 г.» and «Май 2023» say the same. */
function plainKey(text: string): string {
  return looseKey(text).replace(/(?<=\d) ?(?:гг?|год|года|году)(?= |$)/g, "");
}

function scheduleItem(page: Page, id: string, item: ScheduleItem, own: boolean): Markup {
  const text = timeText(item, page.lang);
  const notes = item.assumed.map((name) => html` <span class="note">${page.words[ASSUMED[name]]}</span>`);
  const raw = plainKey(text) === plainKey(item.raw) ? "" : html`<span class="raw" lang="ru">«${item.raw}»</span>`;
  return html`${valueLink(page, id, own ? [item.span] : [], text, own)}${notes}${raw}`;
}

/** A list only where there is more than one. */
function oneOrMore(items: readonly Markup[]): Value {
  return items.length === 1 ? items[0] : html`<ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** Whose the value is: the parent's, or that of a merged cell above. */
function inheritedNote({ words }: Page, { parent }: Activity, inherited: boolean): Value {
  const note = parent === null ? words.above : filled(words.inherited, { number: parent });
  return inherited && html`<span class="note">${note}</span>`;
}

function scheduleCell(page: Page, { activity, id }: Row): Value {
  const { schedule, cells } = activity;
  const own = !schedule.inherited;
  if (schedule.items.length === 0) {
    if (schedule.raw !== "")
      return valueLink(page, `${id}-schedule`, cells.schedule ?? [], html`<span class="raw">${schedule.raw}</span>`);
    return html`<span class="none">${page.words.noTime}</span>`;
  }
  const list = schedule.items.map((item, i) => scheduleItem(page, nthId(`${id}-schedule`, i), item, own));
  return html`${oneOrMore(list)}${inheritedNote(page, activity, schedule.inherited)}`;
}

function executorItem(page: Page, id: string, item: ExecutorItem, own: boolean): Markup {
  const details = [item.position, item.role, item.person].filter((text) => text !== null);
  const members = item.members.map(({ name }) => name);
  const more = [...details, ...(members.length > 0 ? [members.join(", ")] : [])].join("; ");
  const note = more === "" ? "" : html`<span class="more">, ${more}</span>`;
  return html`${valueLink(page, id, own ? [item.span] : [], item.name, own)}${note}`;
}

function executorsCell(page: Page, { activity, id }: Row): Value {
  const { executors, cells } = activity;
  if (executors.items.length === 0) {
    if (executors.raw !== "")
      return valueLink(page, `${id}-executors`, cells.executors ?? [], html`<span class="raw">${executors.raw}</span>`);
    return html`<span class="none">${page.words.nobody}</span>`;
  }
  const own = !executors.inherited;
  const list = executors.items.map((item, i) => executorItem(page, nthId(`${id}-executors`, i), item, own));
  return html`${oneOrMore(list)}${inheritedNote(page, activity, executors.inherited)}`;
}

interface Detail {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Columns of no known role share their anchor: the first carries it. */
  readonly own: boolean;
}

function detailsOf({ words }: Page, { activity, id }: Row): Detail[] {
  const { cells, other } = activity;
  const known = (["indicator", "result", "completion"] as const).map((role) => {
    return { id: `${id}-${role}`, name: words[role], text: activity[role] ?? "", spans: cells[role] ?? [], own: true };
  });
  const further = Object.entries(other).map(([name, text], i) => {
    return { id: `${id}-other`, name, text, spans: cells.other ?? [], own: i === 0 };
  });
  return [...known, ...further].filter(({ text }) => text !== "");
}

/** Indicator, result, completion and columns of no known role, each under its name. */
function details(page: Page, row: Row): Value {
  const list = detailsOf(page, row).map(
    ({ id, name, text, spans, own }) => html`<dt>${name}</dt><dd>${valueLink(page, id, spans, text, own)}</dd>`,
  );
  return list.length > 0 && html`<dl class="details">${list}</dl>`;
}

function findingBadges(page: Page, { findings }: Row): Value {
  if (findings.length === 0) return "";
  const links = findings.map((i) => {
    const { severity, message } = page.document.diagnostics[i] as Page["document"]["diagnostics"][number];
    return html`<li><a class="badge s-${severity}" href="#${nthId("finding", i)}">${page.words[severity]}</a> ${message}</li>`;
  });
  return html`<ul class="plain found">${links}</ul>`;
}

/** The earliest month or day of an activity, for sorting; what has none comes last. */
function timeKey({ timing, activity }: Row): string {
  const days = activity.schedule.items.flatMap((item) => ("end" in item ? [item.start ?? item.end] : []));
  const dated = days.filter((day) => day !== null).sort()[0];
  const month = timing.stretches.map(({ from }) => from).sort((a, b) => a - b)[0];
  return dated ?? (month === undefined ? "~" : monthKey(month));
}

/** The items of a list that the title holds, «…: - первое; - второе», each on a line of its own. */
function listed(title: string): Value {
  const [lead, ...items] = title.split(/(?<=[;:,]) (?=[-–—•] )/);
  return [lead, items.map((item) => html`<span class="item"> ${item}</span>`)];
}

/** Why the reading of an activity is not sure, for whoever checks it. */
function doubtNote({ lang }: Page, { activity: { confidence } }: Row): Value {
  if (!confidence || confidence.level === "sure") return "";
  const reasons = confidence.doubts.map((doubt) => DOUBT_WORDS[doubt][lang]).join("; ");
  return html`<p class="doubts" lang="${lang}">${LEVEL_WORDS[confidence.level][lang]}: ${reasons}</p>`;
}

/** How sure the reading is; sorted by its score, the most doubtful first. A model by hand does not say. */
function confidenceCell({ lang, words }: Page, { activity: { confidence } }: Row): Markup {
  if (!confidence) return html`<td class="sure" data-k="1"></td>`;
  const { level, score } = confidence;
  return html`<td class="sure ${level}" data-k="${score}" data-label="${words.confidence}">${LEVEL_WORDS[level][lang]}</td>`;
}

function rowMarkup(page: Page, row: Row): Markup {
  const { activity, id, index, depth } = row;
  const { number, label, title, cells, span } = activity;
  const shown = label ?? number;
  const canonical = label === null || label === number ? "" : html`<span class="faint num">${number}</span>`;
  const heading = valueLink(
    page,
    `${id}-activity`,
    cells.activity ?? [span],
    title === "" ? page.words.untitled : listed(title),
  );
  const where = [...(cells.activity ?? []), ...(cells.number ?? [])];
  const unnamed = activity.executors.items.length === 0 && html` data-k="~"`;
  return html`<tr id="${id}" data-row="${index}" class="${depth > 0 ? `sub d${Math.min(depth, 3)}` : "top"}"><th scope="row" data-k="${index}"><a href="#${id}" class="no">${shown}</a>${canonical}</th><td class="act" lang="ru">${heading}${details(page, row)}${doubtNote(page, row)}${findingBadges(page, row)}</td><td class="when" data-k="${timeKey(row)}">${scheduleCell(page, row)}</td><td class="who" lang="ru"${unnamed}>${executorsCell(page, row)}</td><td class="where" data-k="${span.startLine}" data-label="${page.words.line}">${lineLinks(page, id, where.length > 0 ? where : [span])}</td>${confidenceCell(page, row)}</tr>\n`;
}

/** «1. Название»: what is printed before a section's title, else its number. */
export function sectionName(section: NonNullable<Group["section"]>): string {
  const label = section.label ?? `${section.number}.`;
  return section.title === "" ? label : `${label} ${section.title}`;
}

function groupMarkup(page: Page, group: Group): Markup {
  const { section, id, rows } = group;
  const level = section ? Math.min(section.number.split(".").length, 3) : 1;
  const heading = section
    ? html`<tr class="sec l${level}" id="${id}"><th colspan="6" scope="rowgroup" lang="ru">${valueLink(page, id as string, [section.span], sectionName(section), false)}</th></tr>\n`
    : "";
  return html`<tbody data-section="${id ?? ""}">${heading}${rows.map((row) => rowMarkup(page, row))}</tbody>\n`;
}

/** A plan's title and period. */
export function planCaption({ lang, words }: Page, { roadmap }: PlanView): Markup {
  const { title, period } = roadmap;
  const time = period
    ? html`${edtfText(period.edtf, lang)} <span class="note">${filled(words.periodFrom, { from: PERIOD_NAMES[period.from][lang] })}</span>`
    : words.noPeriod;
  return html`<span class="cap"><span lang="ru">${title ?? words.untitled}</span><span class="faint"> ${time}</span></span>`;
}

function planTable(page: Page, plan: PlanView): Markup {
  const { words } = page;
  const heads = [words.number, words.activity, words.schedule, words.executors, words.line, words.confidence];
  const columns = heads.map(
    (name, i) => html`<th scope="col" class="c${i}"><button type="button" data-sort="${i}">${name}</button></th>`,
  );
  const rows = plan.roadmap.activities.length === 0 ? html`<p>${words.noActivities}</p>` : "";
  return html`<table class="plan" id="${planId(plan.index)}" data-sortable="true"><caption>${planCaption(page, plan)}</caption>
<thead><tr>${columns}</tr></thead>
${plan.groups.map((group) => groupMarkup(page, group))}</table>${rows}`;
}

/** The plans as tables: a row an activity, the details below its title. */
export function planView(page: Page, plans: readonly PlanView[]): Markup {
  if (plans.length === 0) return html`<p>${page.words.noPlan}</p>`;
  return html`${plans.map((plan) => planTable(page, plan))}<p class="nothing" hidden>${page.words.nothing}</p>`;
}
