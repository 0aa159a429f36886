import type { RowData } from "../client-data.ts";
import { DATA } from "./data.ts";
import { all, byId, fold, say } from "./dom.ts";
import { highlight } from "./highlight.ts";
import { currentView, openView } from "./views.ts";

const FORM = document.querySelector<HTMLFormElement>(".toolbar");
const SEARCH = byId("search") as HTMLInputElement | null;
const ROWS = all("[data-row]");
const ITEMS = all("[data-item]");
const NUMBER = /^\d+(?:\.\d+)*\.?$/;

const texts = new Map<HTMLElement, string>();

/** The folded text of a row or an entry; read once, when first asked for. */
function textOf(element: HTMLElement): string {
  const known = texts.get(element) ?? fold(element.textContent ?? "");
  texts.set(element, known);
  return known;
}

interface Wanted {
  readonly words: readonly string[];
  /** The search is a number that some activity has. */
  readonly number: string;
  readonly month: number | undefined;
  readonly due: boolean;
  readonly executor: number | undefined;
  readonly section: string;
  readonly time: string;
}

function control(name: string): HTMLSelectElement | HTMLInputElement | null {
  return document.querySelector(`[data-filter=${name}]`);
}

function chosen(name: string): string {
  return control(name)?.value ?? "";
}

const has = (row: RowData, number: string): boolean =>
  row.numbers.some((own) => own === number || own.startsWith(`${number}.`));

function wanted(): Wanted {
  const query = fold(SEARCH?.value ?? "");
  const asked = NUMBER.test(query) ? query.replace(/\.$/, "") : "";
  const number = asked !== "" && DATA.rows.some((row) => has(row, asked)) ? asked : "";
  const [month, executor] = [chosen("month"), chosen("executor")];
  return {
    words: query === "" ? [] : query.split(" "),
    number,
    month: month === "" ? undefined : Number(month),
    due: (control("due") as HTMLInputElement | null)?.checked === true,
    executor: executor === "" ? undefined : Number(executor),
    section: chosen("section"),
    time: chosen("time"),
  };
}

function inMonth(row: RowData, { month, due }: Wanted): boolean {
  if (month === undefined || row.due.includes(month)) return true;
  return !due && row.active.some(([from, to]) => from <= month && month <= to);
}

function fits(row: RowData, wish: Wanted): boolean {
  if (!inMonth(row, wish)) return false;
  if (wish.executor !== undefined && !row.executors.includes(wish.executor)) return false;
  if (wish.section !== "" && row.section !== wish.section) return false;
  if (wish.time !== "" && !row.kinds.some((kind) => kind === wish.time)) return false;
  return wish.number === "" || has(row, wish.number);
}

/** A row of the plan by its words; the calendar shows the same activities. */
function matching(wish: Wanted): Set<number> {
  const rows = all("#plan [data-row]");
  const found = rows.filter((element) => {
    const row = DATA.rows[Number(element.dataset.row)];
    if (!row || !fits(row, wish)) return false;
    return wish.number !== "" || wish.words.every((word) => textOf(element).includes(word));
  });
  return new Set(found.map((element) => Number(element.dataset.row)));
}

/** A heading row goes where nothing under it is left. */
function hideEmptyGroups(narrowed: boolean): void {
  for (const body of all("#plan tbody, #timeline tbody")) {
    body.hidden = narrowed && !body.querySelector("[data-row]:not([hidden])");
  }
}

const RULE = () => chosen("rule");
const SEVERITY = () =>
  all<HTMLInputElement>("input[data-severity]")
    .filter((box) => box.checked)
    .map((box) => box.dataset.severity);

function fitsItem(
  element: HTMLElement,
  wish: Wanted,
  rule: string,
  severities: readonly (string | undefined)[],
): boolean {
  const { severity } = element.dataset;
  if (severity !== undefined && !severities.includes(severity)) return false;
  if (rule !== "" && element.dataset.rule !== undefined && element.dataset.rule !== rule) return false;
  return wish.words.every((word) => textOf(element).includes(word));
}

function count(view: HTMLElement): [shown: number, all: number] {
  const entries = all("[data-row], [data-item]", view);
  const different = (list: readonly HTMLElement[]) => new Set(list.map((entry) => entry.dataset.row ?? entry)).size;
  return [different(entries.filter((entry) => !entry.hidden)), different(entries)];
}

/** «Показано: 7 из 32», and for a month how many fall due in it. */
export function report(): void {
  const output = byId("shown");
  const view = currentView();
  if (!output || !view) return;
  const wish = wanted();
  const [shown, whole] = count(view);
  const nothing = view.querySelector<HTMLElement>(".nothing");
  if (nothing) nothing.hidden = shown > 0 || whole === 0;
  let text = shown === whole ? "" : DATA.words.shown.replace("{n}", String(shown)).replace("{all}", String(whole));
  if (wish.month !== undefined && view.querySelector("[data-row]"))
    text += `${text === "" ? "" : " · "}${monthly(view, wish.month)}`;
  if (output.textContent !== text) output.textContent = text;
}

function monthly(view: HTMLElement, month: number): string {
  const shown = new Set(all("[data-row]:not([hidden])", view).map((element) => Number(element.dataset.row)));
  const due = [...shown].filter((index) => DATA.rows[index]?.due.includes(month)).length;
  const option = document.querySelector<HTMLOptionElement>(`[data-filter=month] option[value="${month}"]`);
  const name = (option?.textContent ?? "").replace(/ \(\d+\)$/, "");
  return DATA.words.monthly
    .replace("{month}", name)
    .replace("{due}", String(due))
    .replace("{run}", String(shown.size - due));
}

/** Applies search and filters to every view. */
export function apply(): void {
  const wish = wanted();
  const found = matching(wish);
  for (const element of ROWS) element.hidden = !found.has(Number(element.dataset.row));
  for (const element of all("#plan [data-row]")) {
    const running = wish.month !== undefined && !DATA.rows[Number(element.dataset.row)]?.due.includes(wish.month);
    element.classList.toggle("running", running);
  }
  const [rule, severities] = [RULE(), SEVERITY()];
  for (const element of ITEMS) element.hidden = !fitsItem(element, wish, rule, severities);
  hideEmptyGroups(found.size < DATA.rows.length);
  const check = control("due")?.closest("label");
  if (check) check.hidden = wish.month === undefined;
  const narrowed =
    [wish.section, wish.time, ...wish.words].some((value) => value !== "") ||
    wish.month !== undefined ||
    wish.executor !== undefined;
  const reset = FORM?.querySelector<HTMLButtonElement>("[type=reset]");
  if (reset) reset.hidden = !narrowed;
  highlight(wish.number === "" ? wish.words : []);
  report();
}

export function resetFilters(): void {
  FORM?.reset();
}

/** A month of the calendar and a sum of the executors' table lead to the plan, narrowed to them. */
function onNarrow(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-month], a[data-executor]");
  if (!link) return;
  event.preventDefault();
  FORM?.reset();
  const { month, executor } = link.dataset;
  const field = month === undefined ? control("executor") : control("month");
  if (field) field.value = month ?? executor ?? "";
  apply();
  openView("plan");
  history.pushState(null, "", "#plan");
  field?.focus();
  say(byId("shown")?.textContent ?? "");
}

export function startFilters(): void {
  let timer = 0;
  SEARCH?.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(apply, DATA.rows.length > 300 ? 120 : 0);
  });
  document.addEventListener("change", (event) => {
    if ((event.target as Element).matches("[data-filter], [data-severity]")) apply();
  });
  FORM?.addEventListener("submit", (event) => event.preventDefault());
  FORM?.addEventListener("reset", () => setTimeout(apply));
  document.addEventListener("click", onNarrow);
}
