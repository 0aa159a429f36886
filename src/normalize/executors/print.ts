import type { Atom } from "./atoms.ts";

/** Where no space stands between two atoms although the print may have one. */
const NO_SPACE_BEFORE = /^[,;:.)]/;

const DASH = /^[-–—−]$/;

function show(atom: Atom, text: string): string {
  if (atom.kind === "quote") return `«${inside(atom.text)}»`;
  if (atom.kind === "bracket") return `(${inside(atom.text)})`;
  if (atom.kind === "person") return text.slice(atom.start, atom.end).replace(/\s+/g, " ");
  return atom.dotted ? `${atom.text}.` : atom.text;
}

/** Quotes as «», one space, «№ 2» inside a quote or bracket. */
function inside(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(^|[\s(«"])["„“](?=[A-Za-zЀ-ӿ\d№])/g, "$1«")
    .replace(/["”“]/g, "»")
    .replace(/№\s*(?=\d)/g, "№ ")
    .replace(/\s+([,;])/g, "$1");
}

/** A quote that nobody closed is closed: «Гимназия «Исток» → «Гимназия «Исток»». */
function balanced(text: string): string {
  if (!text.includes("«")) return text;
  const opened = text.split("«").length - text.split("»").length;
  return opened > 0 ? text + "»".repeat(opened) : text;
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
  return balanced(out)
    .replace(/^[\s.,;:–—-]+|[\s,;:–—-]+$/g, "")
    .replace(/(?<=[A-Za-zЀ-ӿ]{4})\.$/, "");
}
