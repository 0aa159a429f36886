import { evenSpaces, isSpace } from "../../text/spaces.ts";
import type { Atom } from "./atoms.ts";

/** Where no space stands between two atoms although the print may have one. */
const NO_SPACE_BEFORE = /^[,;:.)]/;

const DASH = /^[-–—−]$/;

function show(atom: Atom, text: string): string {
  if (atom.kind === "quote") return `«${inside(atom.text)}»`;
  if (atom.kind === "bracket") return `(${inside(atom.text)})`;
  if (atom.kind === "person") return evenSpaces(text.slice(atom.start, atom.end));
  return atom.dotted ? `${atom.text}.` : atom.text;
}

const TO_MEND = /["„“”№]| [,;]/;

/** Quotes as «», one space, «№ 2» inside a quote or bracket. */
function inside(text: string): string {
  const even = evenSpaces(text.trim());
  if (!TO_MEND.test(even)) return even;
  return even
    .replace(/(^|[\s(«"])["„“](?=[A-Za-zЀ-ӿ\d№])/g, "$1«")
    .replace(/["”“]/g, "»")
    .replace(/№\s*(?=\d)/g, "№ ")
    .replace(/(?<!\s)\s+([,;])/g, "$1");
}

/** A quote that nobody closed is closed: «Гимназия «Исток» → «Гимназия «Исток»». */
function balanced(text: string): string {
  if (!text.includes("«")) return text;
  const opened = text.split("«").length - text.split("»").length;
  return opened > 0 ? text + "»".repeat(opened) : text;
}

const EDGES = ".,;:–—-";
const isEdge = (text: string, at: number): boolean => EDGES.includes(text.charAt(at)) || isSpace(text.charCodeAt(at));

/** Without the signs that parted it from others; a period at the end goes where no abbreviation owns it. */
function withoutEdges(print: string, owned: boolean): string {
  if (!isEdge(print, 0) && !isEdge(print, print.length - 1)) return print;
  const inner = print.replace(/^[\s.,;:–—-]+|[\s,;:–—-]+$/g, "");
  return owned ? inner : inner.replace(/(?<=[A-Za-zЀ-ӿ]{4})\.$/, "");
}

/** The print of a name: its atoms with spaces, quotes and «№ 2» mended. */
export function printOf(atoms: readonly Atom[], text: string): string {
  let out = "";
  let last: Atom | undefined;
  for (const atom of atoms) {
    if (atom.kind === "note" || atom.kind === "break") continue;
    const shown = show(atom, text);
    const glued =
      last?.end === atom.start &&
      atom.end > atom.start &&
      last.end > last.start &&
      (DASH.test(shown) || DASH.test(last.text));
    const slash = shown === "/" || last?.text === "/";
    const space = !last || glued || slash || NO_SPACE_BEFORE.test(shown) ? "" : " ";
    out += space + shown;
    last = atom;
  }
  return withoutEdges(balanced(out), last?.dotted ?? false);
}
