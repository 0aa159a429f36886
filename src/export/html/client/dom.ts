/** All elements of a selector, as an array. */
export function all<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** For comparison: lower case, «ё» as «е», one space for many. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim();
}

/** Tells a screen reader what changed. */
export function say(text: string): void {
  const status = byId("status");
  if (status) status.textContent = text;
}

/** What stands behind `#` in an address. */
export function anchorOf(href: string): string {
  const at = href.indexOf("#");
  if (at < 0) return "";
  try {
    return decodeURIComponent(href.slice(at + 1));
  } catch {
    return href.slice(at + 1);
  }
}
