import type { Line } from "../layout/types.ts";
import { DOER_HEADS } from "../lexicon/columns.ts";
import type { ColumnRole } from "../model/types.ts";
import { fold } from "../text/words.ts";
import { looksLikeBody } from "./roadmap/evidence.ts";

/** «РМК», «ЦДО, ИРО»: bodies by their letters. */
const LETTERS = /^[А-ЯЁ]{2,}(?![а-яё])/u;

const namesDoers = (text: string): boolean => looksLikeBody(text) || LETTERS.test(text);

/**
 * The columns of a plan without executors where one is headed «Методист» or «Куратор» and holds people or bodies in at
 * least half of its cells.
 */
export function settleDoerColumn(columns: readonly ColumnRole[], lines: readonly Line[]): readonly ColumnRole[] {
  if (columns.includes("executors")) return columns;
  const [header, ...below] = lines;
  const at = columns.findIndex(
    (role, i) => role === "other" && DOER_HEADS.has(fold(header?.cells[i]?.text.text ?? "").trim()),
  );
  if (at < 0) return columns;
  const cells = below.flatMap((line) => (line.kind === "row" ? (line.cells[at]?.text.text ?? "") : "")).filter(Boolean);
  if (cells.length === 0 || cells.filter(namesDoers).length * 2 < cells.length) return columns;
  return columns.map((role, i) => (i === at ? "executors" : role));
}
