import { anchorOf, byId, say } from "./dom.ts";
import { resetFilters } from "./filters.ts";
import { choose, clear, reveal } from "./selection.ts";
import { isSheet, showSource, sourceShown } from "./source.ts";
import { openView, viewOf } from "./views.ts";

let last: HTMLElement | null = null;

function linesOf(marks: readonly HTMLElement[]): string {
  return [...new Set(marks.map((mark) => mark.closest("li")?.dataset.n ?? ""))].join(", ");
}

/** Marks a value on both sides and brings its place in the source into sight. */
function showPlace(id: string): boolean {
  const { marks } = choose(id);
  const [first] = marks;
  if (!first) return false;
  if (!sourceShown()) showSource(true);
  reveal(first);
  say(`${byId("source-title")?.textContent}: ${linesOf(marks)}`);
  return true;
}

/** Brings a value of the page into sight, in whatever view it is. */
function showValue(id: string, focus: boolean): boolean {
  const { value, marks } = choose(id);
  if (!value) return false;
  const view = viewOf(value);
  if (view !== undefined) openView(view);
  if (value.getClientRects().length === 0) resetFilters();
  if (isSheet()) showSource(false);
  value.scrollIntoView({ block: value.clientHeight > innerHeight / 2 ? "start" : "center" });
  if (marks[0] && sourceShown()) reveal(marks[0]);
  if (focus) (value.matches("a") ? value : value.querySelector<HTMLElement>("a"))?.focus({ preventScroll: true });
  return true;
}

function remember(id: string): void {
  if (anchorOf(location.hash) !== id) history.pushState(null, "", `#${encodeURI(id)}`);
}

/** Goes where an address points: a view, a value, a line of the source. */
export function follow(id: string, focus = false): boolean {
  if (id === "") return false;
  if (openView(id)) {
    const bar = document.querySelector<HTMLElement>(".bar-of-views")?.offsetHeight ?? 0;
    const top = scrollY + (document.querySelector(".panes")?.getBoundingClientRect().top ?? 0) - bar;
    if (scrollY > top) scrollTo({ top });
    return true;
  }
  const line = byId(id)?.closest<HTMLElement>("#source-text li");
  if (line) {
    if (!sourceShown()) showSource(true);
    clear();
    reveal(line);
    return true;
  }
  return showValue(id, focus);
}

function onClick(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']");
  if (!link || link.dataset.month !== undefined || link.dataset.executor !== undefined) return;
  const subject = link.dataset.for ?? (link.classList.contains("v") ? link.id : undefined);
  const aim = link.dataset.value ?? anchorOf(link.hash);
  const done = subject === undefined ? follow(aim, true) : showPlace(subject);
  if (!done) return;
  event.preventDefault();
  last = link;
  remember(subject ?? aim);
}

/** Escape closes the sheet and goes back to where one came from. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  if (isSheet() && sourceShown()) showSource(false);
  clear();
  last?.focus({ preventScroll: true });
}

export function startLinks(): void {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  addEventListener("popstate", () => follow(anchorOf(location.hash)));
  follow(anchorOf(location.hash));
}
