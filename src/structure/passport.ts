import type { Line } from "../layout/types.ts";
import { PASSPORT_LABELS, PASSPORT_SUBJECT_WORDS, PASSPORT_SUBJECTS } from "../lexicon/heads.ts";
import type { Finding } from "../model/finding.ts";
import { append } from "../text/append.ts";
import { beginsSmall, CAPITAL, SMALL } from "../text/letters.ts";
import { Mapped } from "../text/mapped.ts";
import { type Range, subtractAll } from "../text/range.ts";
import { fold } from "../text/words.ts";
import type { TextBlock } from "./blocks.ts";
import type { PassportDraft, Stray } from "./draft.ts";
import { isPageNumber } from "./page-number.ts";
import { passportValues } from "./passport-values.ts";
import type { Region } from "./regions.ts";
import { joinPieces } from "./repair/join-pieces.ts";
import { incomplete } from "./roadmap/evidence.ts";
import { nearTwins } from "./similar.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface PassportReading {
  readonly passport: PassportDraft;
  readonly strays: readonly Stray[];
  readonly findings: readonly Finding[];
}

interface Field {
  /** The row that opened it. */
  readonly from: Range;
  readonly label: Mapped[];
  readonly values: Mapped[];
}

/** Between sentences and items of prose. */
const SENTENCE = new RegExp(String.raw`(?<=[.;])\s+(?=[${CAPITAL}□•])`, "gu");
/** «развитие В системы»: a preposition in capitals amid small letters comes from another column's line. */
const MIXED_COLUMNS = new RegExp(String.raw`[${SMALL}]\s(?:В|И|НА|ОТ|ПО|ДО|О|У|К)\s[${SMALL}]`, "u");

/** A label that passports have begins the text. */
export function isKnownLabel(text: string): boolean {
  const key = fold(text);
  return (
    PASSPORT_LABELS.some((label) => key.startsWith(label) && !/[A-Za-zЀ-ӿ]/u.test(key[label.length] ?? " ")) ||
    PASSPORT_LABELS.some((label) => label.length > 6 && key.startsWith(label))
  );
}

const COUNT = /^\d{1,2}[.)]?$/u;

/** A column of numbers before the labels: «1. ⇥ Наименование ⇥ …». */
function isNumbered(lines: readonly Line[]): boolean {
  const rows = lines.filter((line) => line.kind === "row" && line.cells.length > 2);
  const counted = rows.filter((row) => COUNT.test(row.cells[0]?.text.text ?? ""));
  return counted.length > 1 && counted.length * 2 > rows.length;
}

/** Whether a table of two columns holds a passport: two labels or more that passports have. */
export function looksLikePassport(lines: readonly Line[], region: Region): boolean {
  const rows = lines.slice(region.from, region.to).filter((line) => line.kind === "row");
  const at = isNumbered(rows) ? 1 : 0;
  const wide = rows.filter((row) => row.cells.filter((cell) => cell.text.length > 0).length > 2 + at).length;
  const labels = new Set(
    rows
      .filter((row) => isKnownLabel(row.cells[at]?.text.text ?? ""))
      .map((row) => fold(row.cells[at]?.text.text ?? "").slice(0, 8)),
  );
  return wide * 4 <= rows.length && labels.size >= 3;
}

const LONGEST_SUBJECT = 45;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^A-Za-zЀ-ӿ]+/u)
    .filter((word) => word !== "");

/** «Программы», «Дорожной карты»: whose the label above is, and none of its own. */
function isSubject(text: string): boolean {
  if (text.length > LONGEST_SUBJECT) return false;
  const words = wordsOf(text);
  return (
    words.some((word) => PASSPORT_SUBJECTS.has(word)) &&
    words.every((word) => PASSPORT_SUBJECTS.has(word) || PASSPORT_SUBJECT_WORDS.has(word))
  );
}

/** A label goes on in the next row: it begins with a small letter, the one above cannot end so or lacks what it is of. */
function labelGoesOn(label: readonly Mapped[] | undefined, text: string): boolean {
  const before = label?.[label.length - 1];
  if (!label || !before) return false;
  if (beginsSmall(text) || incomplete(before.text) > 1) return true;
  return isSubject(text) && !label.some((piece) => wordsOf(piece.text).some((word) => PASSPORT_SUBJECTS.has(word)));
}

class PassportReader {
  readonly fields: Field[] = [];
  readonly strays: Stray[] = [];
  readonly findings: Finding[] = [];
  readonly claims: Range[] = [];
  private afterBreak = false;

  constructor(
    private readonly words: Vocabulary,
    /** The first column counts the fields. */
    private readonly numbered = false,
  ) {}

  row(line: Line): void {
    if (line.kind === "blank") {
      this.afterBreak = true;
      return;
    }
    if (line.kind === "rule") {
      this.strays.push({ range: line.range, reason: "separator" });
      return;
    }
    if (line.kind === "text" && this.isPage(line.cells[0]?.text.text ?? "")) {
      this.strays.push({ range: line.range, reason: "page-number" });
      this.afterBreak = true;
      return;
    }
    const count = this.numbered && line.cells.length > 2 ? line.cells[0] : undefined;
    const counted = count !== undefined && (count.text.length === 0 || COUNT.test(count.text.text));
    const [first, ...rest] = counted ? line.cells.slice(1) : line.cells;
    if (counted) this.claims.push(count.range);
    let label = first?.text.oneLine() ?? Mapped.empty;
    if (line.kind === "row" && isPageNumber(label.text) && first) {
      this.strays.push({ range: first.range, reason: "page-number" });
      label = Mapped.empty;
    } else if (first) this.claims.push(first.range);
    const value = Mapped.join(
      rest.map((cell) => cell.text).filter((text) => text.length > 0),
      " ",
    );
    for (const cell of rest) if (cell.text.length > 0) this.claims.push(cell.range);
    const last = this.fields[this.fields.length - 1];
    if (line.kind === "text" && last) last.values.push(label);
    else if (label.length > 0 && !labelGoesOn(last?.label, label.text))
      this.fields.push({ from: line.range, label: [label], values: [] });
    else if (label.length > 0 && last) last.label.push(label);
    if (this.afterBreak && last && label.length === 0 && value.length > 0)
      this.findings.push({ rule: "table/row-joined", range: line.range, related: [last.from] });
    this.afterBreak = false;
    this.addValue(value);
  }

  /** A number alone on its line, unless it is the value that the last label waits for. */
  private isPage(text: string): boolean {
    if (!isPageNumber(text)) return false;
    return !COUNT.test(text) || this.fields[this.fields.length - 1]?.values.length !== 0;
  }

  /** A line of a passport without a table. */
  line(block: TextBlock): void {
    if (this.isPage(block.text.text)) {
      this.strays.push({ range: block.range, reason: "page-number" });
      return;
    }
    const opened = proseField(block.text);
    this.claims.push(block.range);
    if (opened)
      this.fields.push({
        from: block.range,
        label: [opened.label.trim()],
        values: opened.value.length > 0 ? [opened.value.trim()] : [],
      });
    else if (this.fields.length === 0) this.leave([block.range]);
    else this.fields[this.fields.length - 1]?.values.push(block.text);
  }

  /** What stands before the first field belongs to none. */
  leave(ranges: readonly Range[]): void {
    for (const range of ranges) this.strays.push({ range, reason: "unrecognized" });
  }

  private addValue(value: Mapped): void {
    const field = this.fields[this.fields.length - 1];
    if (!field) this.leave(value.ranges());
    if (!field || value.length === 0) return;
    for (const line of value.split(/\n+/gu)) if (line.trim().length > 0) field.values.push(line.trim());
  }

  /** Prose behind the table that goes on in its last value. */
  prose(block: TextBlock): void {
    this.claims.push(block.range);
    const field = this.fields[this.fields.length - 1];
    if (!field) {
      this.leave([block.range]);
      return;
    }
    const noise = MIXED_COLUMNS.exec(block.text.text);
    if (noise)
      this.findings.push({
        rule: "text/ocr-noise",
        range: block.range,
        values: { what: "mixed-columns", text: noise[0] },
      });
    for (const sentence of block.text.split(SENTENCE))
      if (sentence.trim().length > 0) field.values.push(sentence.trim());
  }

  /** Lines without what is printed a second time; of a second print that goes further the rest stays. */
  private once(lines: readonly Mapped[]): Mapped[] {
    const twins = nearTwins(lines);
    return lines.flatMap((line, i) => {
      const length = twins.get(i);
      if (length === undefined) return [line];
      for (const range of line.slice(0, length).ranges()) this.strays.push({ range, reason: "repeated-row" });
      const rest = line.slice(length).trim();
      return rest.length > 0 ? [rest] : [];
    });
  }

  private ownClaims(): Range[] {
    const left = this.strays.map((stray) => stray.range);
    return subtractAll(this.claims, left);
  }

  finish(title: Mapped | null, titleClaims: readonly Range[]): PassportReading {
    const fields = this.fields.map((field) => {
      const { values, findings } = passportValues(this.once(field.values), this.words);
      append(this.findings, findings);
      return { label: joinPieces(field.label, this.words).text.oneLine(), values };
    });
    return {
      passport: { title, fields, claims: [...titleClaims, ...this.ownClaims()] },
      strays: this.strays,
      findings: this.findings,
    };
  }
}

/** Reads a passport's table and the prose that runs on behind it. */
export function readPassport(
  lines: readonly Line[],
  prose: readonly TextBlock[],
  title: Mapped | null,
  titleClaims: readonly Range[],
  words: Vocabulary,
): PassportReading {
  const reader = new PassportReader(words, isNumbered(lines));
  for (const line of lines) reader.row(line);
  for (const block of prose) reader.prose(block);
  return reader.finish(title, titleClaims);
}

/** «Цель программы: …», «Сроки реализации – 2023 год»: a passport printed as lines. */
const LABELLED_LINE = new RegExp(String.raw`^([${CAPITAL}][^:–—\t]{3,70}?)\s*(?::|\s[–—-]\s|\s{3,})\s*(?=\S)`, "u");

/** The field that a line of prose opens in a passport without a table; null where it opens none. */
export function proseField(text: Mapped): { label: Mapped; value: Mapped } | null {
  if (!isKnownLabel(text.text)) return null;
  const match = LABELLED_LINE.exec(text.text);
  if (match) return { label: text.slice(0, (match[1] as string).length), value: text.slice(match[0].length) };
  return text.length < 60 && !/[.;,]$/u.test(text.text)
    ? { label: text.slice(0, text.text.replace(/:\s*$/u, "").length), value: Mapped.empty }
    : null;
}

/** Reads a passport printed as lines of prose. */
export function readProsePassport(
  blocks: readonly TextBlock[],
  title: Mapped | null,
  titleClaims: readonly Range[],
  words: Vocabulary,
): PassportReading {
  const reader = new PassportReader(words);
  for (const block of blocks) reader.line(block);
  return reader.finish(title, titleClaims);
}
