import type { Finding } from "../model/finding.ts";
import { append } from "../text/append.ts";
import { beginsCapital, CAPITAL, SMALL } from "../text/letters.ts";
import type { Mapped } from "../text/mapped.ts";
import { readLabel } from "./labels.ts";
import { cutAtMarks, endsPeriod } from "./passport-marks.ts";
import { joinPieces } from "./repair/join-pieces.ts";
import { complete, incomplete } from "./roadmap/evidence.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** «• 2024 год – 520,0 тыс. рублей»: what begins so is an item, a figure too. */
const BULLET = /^[•▪●□]\s?\d/u;
/** Between sentences, behind a whole word, so that «г. Озёрный» and «им. А.П. Лукина» stay together. */
const ITEM_END = new RegExp(String.raw`(?<=[${SMALL}»)]{3}\.)\s+(?=[${CAPITAL}])`, "gu");
/** So many sentences of a value are its items. */
const SENTENCES = 3;

/** Lines of a value as items: by their markers, else by sentences' beginnings. */
export function passportValues(lines: readonly Mapped[], words: Vocabulary): { values: Mapped[]; findings: Finding[] } {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const groups: Mapped[][] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1]?.text ?? "";
    const marked = (readLabel(line.text) !== null || BULLET.test(line.text)) && !endsPeriod(before, line.text);
    const fresh =
      (beginsCapital(line.text) || /^[«"□]/u.test(line.text)) &&
      (complete(before) || (incomplete(before) === 0 && before.length < widest * 0.75));
    if (!last || marked || fresh) groups.push([line]);
    else last.push(line);
  }
  const findings: Finding[] = [];
  const plain = new Set<Mapped>();
  const values = groups.flatMap((group) => {
    const joined = joinPieces(group, words);
    append(findings, joined.findings);
    const items = inlineItems(joined.text).filter((item) => item.length > 0);
    const [first] = items;
    if (items.length === 1 && first && readLabel((group[0] as Mapped).text) === null) plain.add(first);
    return items;
  });
  return { values: bySentences(values, plain), findings };
}

/** Where most values are a sentence each, two sentences of a line that no marker opens are two values. */
function bySentences(values: readonly Mapped[], plain: ReadonlySet<Mapped>): Mapped[] {
  const ended = values.filter(({ text }) => text.endsWith(".")).length;
  if (ended < SENTENCES || ended * 2 <= values.length) return [...values];
  return values.flatMap((value) => (plain.has(value) ? value.split(ITEM_END) : [value]));
}

/** «- a; - b», «1. A. 2. B» inside one text; its markers are no part of the values. */
function inlineItems(text: Mapped): Mapped[] {
  const items = cutAtMarks(text)
    .map((item) => item.oneLine())
    .filter((item) => item.length > 0);
  if (items.length > 1) return items;
  const parts = outside(text, ";");
  return parts.length > 1 ? parts : items.length > 0 ? items : [text.oneLine()];
}

/** Pieces between a sign that stands outside of quotes and brackets. */
function outside(text: Mapped, sign: string): Mapped[] {
  const out: Mapped[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.text[i] as string;
    if ("«(„".includes(letter)) depth++;
    else if ("»)“".includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === sign && depth === 0) {
      out.push(text.slice(from, i).oneLine());
      from = i + 1;
    }
  }
  out.push(text.slice(from).oneLine());
  return out.filter((part) => part.length > 0);
}
