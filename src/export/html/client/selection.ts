import { DATA } from "./data.ts";
import { all, byId } from "./dom.ts";

const RUNS = new Map(DATA.runs.map(([id, runs]) => [id, runs]));
const MARKS = all<HTMLAnchorElement>("#source-text a.m");
const PANE = byId("source-text");

let chosen: Element[] = [];

/** The marks of a value in the source, in its order. */
export function marksOf(id: string): HTMLAnchorElement[] {
  return (RUNS.get(id) ?? []).flatMap(([from, to]) => MARKS.slice(from, to + 1));
}

export function allMarks(): readonly HTMLAnchorElement[] {
  return MARKS;
}

/** Scrolls the source alone, never the page around it. */
export function reveal(element: Element): void {
  if (!PANE) return;
  const pane = PANE.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  if (place.top < pane.top + 24 || place.bottom > pane.bottom - 24) {
    PANE.scrollTop += place.top - pane.top - Math.max(24, (pane.height - place.height) / 3);
  }
}

/** The element of a value on the page: itself, the row that holds it, or what shows it in its stead. */
export function elementOf(id: string): HTMLElement | null {
  for (let name = id; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("-")))) {
    const found = byId(name) ?? document.querySelector<HTMLElement>(`[data-for="${CSS.escape(name)}"]`);
    if (found && !found.classList.contains("view")) return found;
  }
  return null;
}

/** Marks a value on both sides. */
export function choose(id: string): { value: HTMLElement | null; marks: HTMLAnchorElement[] } {
  for (const element of chosen) element.classList.remove("sel");
  const value = elementOf(id);
  const marks = marksOf(id);
  chosen = [...(value ? [value] : []), ...marks];
  for (const element of chosen) element.classList.add("sel");
  return { value, marks };
}

export function clear(): void {
  for (const element of chosen) element.classList.remove("sel");
  chosen = [];
}
