import { all } from "./dom.ts";

/** The same place of the next row that can be seen. */
function beside(link: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const row = link.closest<HTMLTableRowElement>("tr[data-row]");
  const cell = link.closest<HTMLTableCellElement>("th, td");
  if (!row || !cell) return undefined;
  const rows = all<HTMLTableRowElement>("tr[data-row]:not([hidden])", row.closest("table") ?? document);
  for (let at = rows.indexOf(row) + by; rows[at]; at += by) {
    const found = rows[at]?.cells[cell.cellIndex]?.querySelector<HTMLElement>("a");
    if (found) return found;
  }
  return undefined;
}

/** The arrow keys go up and down a column of the plan. */
export function startRows(): void {
  document.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    const link = (event.target as Element).closest<HTMLElement>("table.plan a");
    if (by === undefined || !link || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = beside(link, by);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
