import { all, fold } from "./dom.ts";

type Key = number | string;
type Direction = "ascending" | "descending" | "none";

interface Sortable {
  readonly table: HTMLTableElement;
  readonly bodies: readonly HTMLTableSectionElement[];
  readonly rows: readonly (readonly [HTMLTableSectionElement, readonly HTMLTableRowElement[]])[];
}

function keyOf(row: HTMLTableRowElement, column: number): Key {
  const cell = row.cells[column];
  const key = cell?.dataset.k ?? cell?.textContent ?? "";
  return key !== "" && Number.isFinite(Number(key)) ? Number(key) : fold(key).replace(/[«»"„“]/g, "");
}

function compare(a: Key, b: Key): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [x, y] = [String(a), String(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Back to the order of the document, under its headings. */
function restore({ table, bodies, rows }: Sortable): void {
  for (const [body, own] of rows) {
    for (const row of own) body.append(row);
  }
  table.append(...bodies);
}

/** One flat list: headings have no place in another order than their own. */
function arrange(sortable: Sortable, column: number, direction: Direction): void {
  sortable.table.querySelector("tbody.sorted")?.remove();
  if (direction === "none") {
    restore(sortable);
    return;
  }
  const flat = sortable.rows.flatMap(([, own]) => own.filter((row) => !row.classList.contains("sec")));
  const keyed = flat.map((row) => [keyOf(row, column), row] as const);
  const sign = direction === "ascending" ? 1 : -1;
  keyed.sort(([a], [b]) => sign * compare(a, b));
  const body = document.createElement("tbody");
  body.className = "sorted";
  body.append(...keyed.map(([, row]) => row));
  for (const old of sortable.bodies) old.remove();
  sortable.table.append(body);
}

const NEXT: Readonly<Record<string, Direction>> = { none: "ascending", ascending: "descending", descending: "none" };

function sortable(table: HTMLTableElement): Sortable {
  const bodies = [...table.tBodies];
  return { table, bodies, rows: bodies.map((body) => [body, [...body.rows]] as const) };
}

/** A click on a head sorts up, then down, then as it was. */
export function startSorting(): void {
  for (const table of all<HTMLTableElement>("table[data-sortable]")) {
    const state = sortable(table);
    const heads = all<HTMLButtonElement>("[data-sort]", table);
    for (const head of heads) {
      head.addEventListener("click", () => {
        const cell = head.closest("th");
        const direction = NEXT[cell?.getAttribute("aria-sort") ?? "none"] ?? "none";
        for (const other of heads) other.closest("th")?.removeAttribute("aria-sort");
        if (direction !== "none") cell?.setAttribute("aria-sort", direction);
        arrange(state, Number(head.dataset.sort), direction);
      });
    }
  }
}
