import { all, byId } from "./dom.ts";
import { allMarks } from "./selection.ts";

const PANE = byId("source-text");
const TOGGLE = document.querySelector<HTMLElement>("[data-action=toggle-source]");

/** On a narrow screen the source is a sheet over the plan; elsewhere it stands beside it. */
export function isSheet(): boolean {
  return PANE !== null && matchMedia("(max-width: 62rem)").matches;
}

/** Whether the source can be seen. */
export function sourceShown(): boolean {
  return PANE !== null && PANE.getClientRects().length > 0;
}

export function showSource(on: boolean): void {
  document.body.classList.toggle("no-source", !on);
  document.body.classList.toggle("sheet-open", on);
  TOGGLE?.setAttribute("aria-pressed", String(on));
}

/** One mark at a time takes the focus, so that a Tab leads out of the source and not through it. */
function focusMark(mark: HTMLAnchorElement): void {
  for (const other of all("a.m[tabindex='0']", PANE ?? document)) other.tabIndex = -1;
  mark.tabIndex = 0;
  mark.focus();
}

const aimOf = (mark: HTMLAnchorElement): string => mark.dataset.value ?? mark.hash;

/** Pieces of one value are one stop. */
function step(from: HTMLAnchorElement | undefined, by: 1 | -1): HTMLAnchorElement | undefined {
  const marks = allMarks();
  let at = from ? marks.indexOf(from) : by > 0 ? -1 : marks.length;
  const value = from && aimOf(from);
  do at += by;
  while (marks[at] && aimOf(marks[at] as HTMLAnchorElement) === value);
  return marks[at];
}

function onKey(event: KeyboardEvent): void {
  const mark = document.activeElement?.closest<HTMLAnchorElement>("a.m") ?? undefined;
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = step(mark ?? visibleMark(), by);
  if (!next) return;
  event.preventDefault();
  focusMark(next);
}

/** The last mark above the top of the pane: the arrows begin with what can be seen. */
function visibleMark(): HTMLAnchorElement | undefined {
  const top = PANE?.getBoundingClientRect().top ?? 0;
  const marks = allMarks();
  const first = marks.findIndex((mark) => mark.getBoundingClientRect().top >= top);
  return first > 0 ? marks[first - 1] : undefined;
}

export function startSource(): void {
  PANE?.addEventListener("keydown", onKey);
  TOGGLE?.addEventListener("click", () => showSource(!sourceShown()));
  for (const button of all("[data-action=close-source]")) button.addEventListener("click", () => showSource(false));
  if (isSheet()) showSource(false);
}
