import type { Cell, Line } from "../layout/types.ts";
import { AGREEMENT_STAMP, ROSTER_HEAD } from "../lexicon/heads.ts";
import { ROLE_IN_BODY } from "../lexicon/roster-roles.ts";
import { append } from "../text/append.ts";
import { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { fold } from "../text/words.ts";
import { isContact, isContactColumn } from "./contacts.ts";
import type { RosterDraft } from "./draft.ts";
import { readLabel } from "./labels.ts";
import { listedNameAtStart } from "./listed-name.ts";
import { findName, nameAtStart } from "./person.ts";
import type { Region } from "./regions.ts";
import { foreignColumns } from "./roster-columns.ts";
import { type Role, rosterRole, type TitleWords, wordsOf } from "./roster-role.ts";

export type Member = RosterDraft["members"][number];

const SEPARATOR = /^[\s,;:–—-]+/u;
/** Where a phrase about the person ends and another may begin: a dash with a space on a side, a comma, a bracket. */
const PHRASE_END = /\s?[–—]\s?|\s-\s?|-\s|,\s|\s?[()]\s?/gu;

/** No role is printed with more characters; the bound keeps long lines cheap. */
const LONGEST_ROLE = 200;

/** Splits the role off a text about a person, at its end or its start: «директор школы – секретарь комиссии». */
function splitRole(text: Mapped, title: TitleWords): { position: Mapped | null; role: Role | null } {
  const plain = text.slice(0, text.text.replace(/(?<![\s.;,])[\s.;,]+$/u, "").length);
  if (plain.length === 0) return { position: null, role: null };
  const whole = rosterRole(plain.text, title);
  if (whole) return { position: null, role: whole };
  for (const end of [...plain.text.matchAll(PHRASE_END)].reverse()) {
    if (plain.length - end.index > LONGEST_ROLE) break;
    const tail = plain.text.slice(end.index + end[0].length).replace(/\)$/u, "");
    const role = rosterRole(tail, title);
    if (role) return { position: plain.slice(0, end.index).trim(), role };
  }
  for (const end of plain.text.matchAll(PHRASE_END)) {
    if (end.index > LONGEST_ROLE) break;
    const role = rosterRole(plain.text.slice(0, end.index), title);
    if (role) return { position: plain.slice(end.index + end[0].length).trim(), role };
  }
  return { position: plain, role: null };
}

export function nameIn(text: string): { start: number; end: number } | null {
  const length = nameAtStart(text);
  if (length > 0) return { start: 0, end: length };
  return findName(text);
}

/** «Пак Су Хён – …», where no other name opens the text. */
function listedName(text: string): { start: number; end: number } | null {
  const length = nameAtStart(text) > 0 ? 0 : listedNameAtStart(text);
  return length > 0 ? { start: 0, end: length } : null;
}

/** «директор центра (по согласованию)»: a note, no part of the office; it stays in `raw`. */
const AGREED = /\s?\(по согласованию\)|[,–—-]\s?по согласованию(?=[.;,]?$)/giu;

/** One member: «1. Иванова А.А., директор – председатель комиссии;», «Секретарь: Петров П.П., методист». */
export function readMember(
  line: Mapped,
  given: Role | null,
  title: TitleWords = [],
  /** The line begins with the person: a name that has no patronymic counts before any behind it. */
  named = false,
): Member | null {
  const label = readLabel(line.text);
  const text = line.slice(label?.length ?? 0).trim();
  const name = (named ? listedName(text.text) : null) ?? nameIn(text.text) ?? listedName(text.text);
  if (!name) return null;
  const before = text.slice(0, name.start).trim();
  const rest = text.slice(name.end);
  const told = rest.slice(SEPARATOR.exec(rest.text)?.[0].length ?? 0).trim();
  const after = told.text.includes("согласован") ? told.replace(AGREED, "").trim() : told;
  const tail = splitRole(after, title);
  const head =
    before.length > 0
      ? splitRole(before.slice(0, before.text.replace(SEPARATOR_END, "").length), title)
      : { position: null, role: null };
  const position = tail.position && tail.position.length > 0 ? tail.position : head.position;
  return {
    name: text.slice(name.start, name.end),
    position: position && position.length > 0 ? position.oneLine() : null,
    role: tail.role ?? head.role ?? given ?? "member",
    raw: text,
  };
}

export const SEPARATOR_END = /(?<![\s,;:–—-])[\s,;:–—-]+$/u;

/** A line that gives the role of those below it: «Председатель комиссии:», «Члены рабочей группы:». */
export function roleHeading(text: string, title: TitleWords): Role | null {
  return text.length < 80 && findName(text) === null ? rosterRole(text, title) : null;
}

/** «Члены проектного офиса:» between two rows of people parts them and ends no table. */
export function isRoleLine(text: string): boolean {
  const key = fold(text).trim();
  return key.length < 80 && key.endsWith(":") && ROLE_IN_BODY.some(({ pattern }) => pattern.test(key));
}

/** A row one of whose cells begins with a person's name. */
export function namesPerson(row: Line): boolean {
  return row.cells.some((cell) => nameAtStart(cell.text.text) > 0);
}

const ORDINAL = /^\d+[.)]?$/u;

/** Whether the numbers before the rows count them; years of birth and numbers of staff do not. */
function areCounted(rows: readonly Line[]): boolean {
  const numbers = rows.map(({ cells }) => cells[0]?.text.text ?? "").filter((text) => ORDINAL.test(text));
  const values = numbers.map((text) => Number.parseInt(text, 10));
  const next = values.filter((value, i) => i > 0 && value === (values[i - 1] as number) + 1).length;
  return (
    !numbers.some((text) => text.startsWith("0")) &&
    (next * 2 >= values.length - 1 || values.every((value) => value <= rows.length))
  );
}

/** What a table of people holds. */
export interface RosterTable {
  readonly members: readonly Member[];
  /** Names of the columns, and rows that give a role to those below. */
  readonly headings: readonly Mapped[];
  /** Rows that name nobody and head nothing. */
  readonly left: readonly Range[];
}

/** Columns of a sheet that people sign. */
const SIGNED_COLUMN =
  /^(?:личная )?(?:подпис|роспис|расписк|виза|дата|отметка об? |замечани|с приказом|ознакомлен|согласован)/u;
/** «10.02.2022», «____», «____ 2023 г.»: what a signer leaves behind. */
const SIGNER_MARK = /^[\d\s_.«»"г]+$/u;
const SIGNED_ON = /_|\d\.\d{1,2}\.\d\d/u;

const isSignerMark = (text: string): boolean => SIGNED_ON.test(text) && SIGNER_MARK.test(text);

/** A date, a signature, a telephone or a bare number is no position. */
const isMark = (header: readonly string[], cell: Cell, column: number, counted: boolean): boolean =>
  cell.text.length > 0 &&
  (isSignerMark(cell.text.text) ||
    isContact(cell.text.text) ||
    SIGNED_COLUMN.test(header[column] ?? "") ||
    isContactColumn(header[column] ?? "") ||
    ((column > 0 || !counted) && ORDINAL.test(cell.text.text)));

/** A sheet of agreement or acquaintance: its columns, its heading or its rows say that people sign it. */
function isSignedSheet(header: readonly string[], rows: readonly Line[], heading: string): boolean {
  const key = fold(heading).trim();
  if (ROSTER_HEAD.test(key)) return false;
  if (AGREEMENT_STAMP.test(key) || header.some((text) => SIGNED_COLUMN.test(text))) return true;
  const signed = rows.filter((row) => namesPerson(row) && row.cells.some((cell) => isSignerMark(cell.text.text)));
  return signed.length > 0 && signed.length * 2 >= rows.length;
}

type NameStart = (text: string) => number;

/** The row begins with a name, alone or behind a role. */
function opensWithName(row: Line, title: TitleWords, nameStart: NameStart): boolean {
  const filled = row.cells.filter((cell) => cell.text.length > 0 && !ORDINAL.test(cell.text.text));
  if (filled.length === 2 && roleHeading(filled[0]?.text.text ?? "", title))
    return nameStart(filled[1]?.text.text ?? "") > 0;
  return filled.length < 4 && nameStart(filled[0]?.text.text ?? "") > 0 && (filled[0]?.text.length ?? 99) < 60;
}

/** Most rows begin with a name; those that no patronymic tells count beside others, or below a roster's heading. */
function listsPeople(rows: readonly Line[], title: TitleWords, heading: string): boolean {
  const told = rows.filter((row) => opensWithName(row, title, nameAtStart)).length;
  if (told >= rows.length * 0.7) return true;
  const headed = ROSTER_HEAD.test(fold(heading).trim());
  if (told === 0 || (!headed && told * 2 < rows.length)) return false;
  const listed = rows.filter(
    (row) => !opensWithName(row, title, nameAtStart) && opensWithName(row, title, listedNameAtStart),
  );
  return told + listed.length >= rows.length * (headed ? 0.6 : 0.7);
}

/** The column in which most names stand. */
function namesColumn(rows: readonly Line[]): number {
  const counts: number[] = [];
  for (const row of rows) {
    const at = row.cells.findIndex(({ text }) => nameAtStart(text.text) > 0 || listedNameAtStart(text.text) > 0);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.reduce((best, count, at) => (count > (counts[best] ?? 0) ? at : best), -1);
}

/** The rows of a table of people, one after another. */
class RosterRows {
  readonly members: Member[] = [];
  readonly headings: Mapped[] = [];
  readonly left: Range[] = [];
  private given: Role | null = null;

  constructor(
    private readonly header: readonly string[],
    private readonly title: TitleWords,
    private readonly names: number,
    private readonly foreign: ReadonlySet<number>,
    /** The first column's numbers are those of the list. */
    private readonly counted: boolean,
  ) {}

  take(row: Line): void {
    const marks = row.cells.filter((cell, i) => isMark(this.header, cell, i, this.counted) || this.isForeign(cell, i));
    const filled = row.cells.filter((cell) => cell.text.length > 0 && !marks.includes(cell));
    const only = filled.length === 1 ? roleHeading(filled[0]?.text.text ?? "", this.title) : null;
    const told = filled.findIndex((cell) => nameAtStart(cell.text.text) > 0);
    const named = row.cells[this.names];
    const at = told < 0 && named && listedNameAtStart(named.text.text) > 0 ? filled.indexOf(named) : told;
    if (only) {
      this.given = only;
      this.headings.push(filled[0]?.text as Mapped);
      append(
        this.left,
        marks.map((cell) => cell.range),
      );
    } else if (at < 0) this.left.push(row.range);
    else {
      const member = this.memberOf(filled, at);
      if (member) this.members.push(member);
      append(this.left, member ? marks.map((cell) => cell.range) : [row.range]);
    }
  }

  private isForeign(cell: Cell, column: number): boolean {
    return this.foreign.has(column) && cell.text.length > 0;
  }

  private memberOf(filled: readonly Cell[], at: number): Member | null {
    const before = filled.slice(0, at).filter((cell, i) => i > 0 || !ORDINAL.test(cell.text.text));
    // A role's cell that is left empty below stands for the role above it.
    this.given = before.reduce<Role | null>(
      (last, cell) => roleHeading(cell.text.text, this.title) ?? last,
      this.given,
    );
    const pieces = [filled[at] as Cell, ...before, ...filled.slice(at + 1)].map((cell) => cell.text.oneLine());
    return readMember(Mapped.join(pieces, ", ").replace(/,\s[–—-]\s?/gu, ", "), this.given, this.title, true);
  }
}

/** A table of people: a column of names, one of positions, maybe one of roles. Null where it is none, or a sheet they sign. */
export function readRosterTable(lines: readonly Line[], region: Region, heading = ""): RosterTable | null {
  const title = wordsOf(heading);
  const printed = lines.slice(region.from, region.to).filter((line) => line.kind === "row" || line.kind === "text");
  const rows = printed.filter((line) => line.kind === "row");
  const header = rows[0]?.cells.map((cell) => fold(cell.text.text)) ?? [];
  // «член группы» stands in a row of people too
  const opening = rows[0] && !namesPerson(rows[0]);
  const headed = opening === true && header.some((text) => /^(?:ф\.?\s?и\.?\s?о|фамилия|член)/u.test(text));
  if (!headed && !listsPeople(rows, title, heading)) return null;
  if (isSignedSheet(header, rows, heading)) return null;
  const below = opening ? rows.slice(1) : rows;
  const names = namesColumn(below);
  const foreign = opening ? foreignColumns(header, below, names) : new Set<number>();
  // A table of schools and who is in charge of them says more than a list of its people.
  if (foreign.size > 0 && !ROSTER_HEAD.test(fold(heading).trim())) return null;
  const roster = new RosterRows(headed ? header : [], title, names, foreign, areCounted(below));
  for (const row of printed)
    if (headed && row === rows[0])
      append(
        roster.headings,
        row.cells.filter((cell) => cell.text.length > 0).map((cell) => cell.text),
      );
    else roster.take(row);
  return roster.members.length > 0 ? roster : null;
}
