import { currentView } from "./views.ts";

/** More ranges than this help nobody and cost time. */
const MOST = 500;

function rangesOf(root: Node, words: readonly string[]): Range[] {
  const found: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && found.length < MOST; node = walker.nextNode()) {
    const text = (node.nodeValue ?? "").toLowerCase().replaceAll("ё", "е");
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        found.push(range);
      }
    }
  }
  return found;
}

/** Shows the words of a search where the browser can paint over text; the page itself is not changed. */
export function highlight(words: readonly string[]): void {
  if (!("highlights" in CSS) || typeof Highlight === "undefined") return;
  const view = currentView();
  const long = words.filter((word) => word.length > 1);
  if (!view || long.length === 0) CSS.highlights.delete("found");
  else {
    const found = new Highlight();
    for (const range of rangesOf(view, long)) found.add(range);
    CSS.highlights.set("found", found);
  }
}
