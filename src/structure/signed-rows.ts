import type { Cell, Line } from "../layout/types.ts";
import { AGREEMENT_STAMP } from "../lexicon/heads.ts";
import { beginsCapital } from "../text/letters.ts";
import { fold } from "../text/words.ts";
import { opensOffice } from "./order/signature.ts";
import { isNameLine } from "./person.ts";

/** An office or an entry of such a list is at most so long. */
const LONGEST = 80;

const textsOf = ({ cells }: Line): string[] => cells.map(({ text }: Cell) => text.text).filter((text) => text !== "");

/** «Ознакомлены: ⇥ Иванова А.А.», «Разослать: ⇥ в дело» */
function opensSheet(row: Line): boolean {
  const [head = "", entry = ""] = textsOf(row);
  return AGREEMENT_STAMP.test(fold(head)) && head.trim().endsWith(":") && entry.length < LONGEST;
}

/** «Директор ⇥ И.И. Иванов» */
function isSignature(row: Line): boolean {
  const [office = "", name = ""] = textsOf(row);
  return opensOffice(office) && isNameLine(name);
}

/** «⇥ Петров П.П.», «Юрист ⇥ П.П. Петров»: a row that goes on with a list of those who sign. */
function isEntry(row: Line): boolean {
  const texts = textsOf(row);
  const [first = "", name = ""] = texts;
  if (texts.length === 1) return row.cells[0]?.text.length === 0 && first.length < LONGEST;
  return first.length < LONGEST && beginsCapital(first) && isNameLine(name);
}

/** The nearest line of text above ends a sentence, as the last clause does. */
function isBehindSentence(from: number, lines: readonly Line[]): boolean {
  let above = from - 1;
  while (lines[above]?.kind === "blank" || lines[above]?.kind === "rule") above--;
  const line = lines[above];
  const last = line?.cells.findLast(({ text }) => text.length > 0)?.text.text.trimEnd() ?? "";
  return /[.;]$/u.test(last);
}

/** Rows of two cells that tabs lay out: the act's signature and other signatures or a sheet of acquaintance below it. */
export function isSigned(from: number, rows: readonly Line[], lines: readonly Line[]): boolean {
  const [first, ...rest] = rows;
  if (!first || rows.some((row) => textsOf(row).length > 2)) return false;
  if (!opensSheet(first) && !(isSignature(first) && isBehindSentence(from, lines))) return false;
  return textsOf(first).length === 2 && rest.every((row) => opensSheet(row) || isEntry(row));
}
