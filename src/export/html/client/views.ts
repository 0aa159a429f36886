import { all, byId } from "./dom.ts";

const TABS = all<HTMLAnchorElement>("[data-view]");

/** Shows one view and hides the others; false where there is no such view. */
export function openView(id: string): boolean {
  const tab = TABS.find((one) => one.dataset.view === id);
  if (!tab) return false;
  for (const other of TABS) {
    const on = other === tab;
    other.classList.toggle("on", on);
    other.setAttribute("aria-selected", String(on));
    other.tabIndex = on ? 0 : -1;
    byId(other.dataset.view ?? "")?.classList.toggle("on", on);
  }
  document.body.dataset.open = id;
  return true;
}

export function currentView(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".view.on");
}

/** The view that an element is in. */
export function viewOf(element: Element): string | undefined {
  return element.closest<HTMLElement>(".view")?.id;
}

function neighbour(tab: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
  const at = TABS.indexOf(tab);
  if (key === "ArrowRight") return TABS[(at + 1) % TABS.length];
  if (key === "ArrowLeft") return TABS[(at - 1 + TABS.length) % TABS.length];
  if (key === "Home") return TABS[0];
  return key === "End" ? TABS.at(-1) : undefined;
}

/** Links to the parts of a long page become tabs. */
export function startViews(): void {
  const list = document.querySelector(".tabs");
  list?.setAttribute("role", "tablist");
  for (const tab of TABS) {
    const panel = byId(tab.dataset.view ?? "");
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", tab.dataset.view ?? "");
    panel?.setAttribute("role", "tabpanel");
    tab.addEventListener("keydown", (event) => {
      const next = neighbour(tab, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.click();
    });
  }
  const first = TABS[0]?.dataset.view;
  if (first !== undefined) openView(first);
}
