import { COMPOUND_TAILS } from "../../lexicon/positions.ts";
import { isDigit, isLetter, SMALL } from "../../text/letters.ts";
import { isSpace } from "../../text/spaces.ts";
import { fold } from "../../text/words.ts";
import { bracketEnd, quoteEnd } from "./enclosed.ts";
import { HEADS } from "./nouns.ts";
import { findPeople, type PersonPrint } from "./people.ts";
import { classOf, type WordClass } from "./word.ts";

/**
 * The smallest piece of a cell that is never cut: a word, a number, a person's name, a whole quote or bracket, a sign.
 * `note` is what belongs to no name: telephones, underscores. `break` is a line end.
 */
export interface Atom extends WordClass {
  readonly kind: "word" | "number" | "quote" | "bracket" | "person" | "mark" | "break" | "note";
  readonly start: number;
  readonly end: number;
  /** As printed; of a quote or bracket the inside, of a person the name in its normal form. */
  readonly text: string;
}

/** Stands where two executors were printed as one word; mending puts it there. */
export const GLUE = "\u0001";

/** «тел. 8-900-123-45-67», «т. 2-12-34», «____», «a@b.ru», «и др.» */
const NOTES: readonly RegExp[] = [
  /(?:тел|телефон|т\.|факс|моб\.)\.?[\s:]{0,4}[\d+(](?:[\s()-]{0,3}\d){2,14}/iy,
  /(?:\+7|8)?[\s(-]{0,3}\d{2,5}[)\s-]{1,3}\d{1,3}-\d{2}(?:-\d{2})?(?!\d)/y,
  /_{2,}/y,
  /и\s{1,3}(?:др(?:угие)?\.?|т\.\s?[дп]\.?|прочие)(?=\s{0,3}(?:[,;)\n]|$))/iy,
  /(?<![\w.-])[\w.-]{1,64}@[\w.-]+/y,
];
/** «2-12-34» */
const SHORT_PHONE = /\d-\d\d-\d\d(?!\d)/y;
const NOTE_STARTS = /[\d+_тТфФмМиИA-Za-z]/;
/** «директора», or an office that is cut itself: «зам. директора», «ст. воспитателя», «зав отделением» */
const ACTED = `(?:[${SMALL}]{4}|[${SMALL}]{2,3}\\.|за[вм] )`;
/** «и.о. директора», «и.о. зам. директора», «врио начальника», «исполняющий обязанности директора» */
const ACTING = new RegExp(
  String.raw`(?:(?:временно )?исполняющ(?:ий|ая) обязанности(?= )|(?:вр\.?\s?)?и\.\s?о\.?(?=\s{0,3}${ACTED})|(?:вр)?ио(?=\s{1,3}${ACTED}))`,
  "iy",
);
/** «к.п.н.», «д. филол. н.» */
const DEGREE = new RegExp(String.raw`[кд]\.\s?[${SMALL}]{1,5}\.\s?(?:[${SMALL}]{1,5}\.\s?)?н\.`, "y");
/** «ГИБДД, по согласованию», «ОО в пределах компетенции»: what else stands in brackets. */
const ASIDE =
  /(?:по (?:согласованию|договоренности|договорённости|необходимости|мере необходимости|списку)|при необходимости|в пределах (?:своей |своих )?(?:компетенции|полномочий))(?=\s{0,3}(?:[,;.)\n]|$))/iy;
/** «УО, а также по согласованию: ПДН», «школы; при необходимости психолог»: the same before whom it is about. */
const ASIDE_BEFORE =
  /(?:по (?:согласованию|договоренности|договорённости|необходимости|мере необходимости)|при необходимости)(?=\s{0,3}[:–—-]|\s{1,3}[A-Za-zЀ-ӿ«"])(?!\s{1,3}со?\s)/iy;
/** «Уварова А.Б., каб. 15», «…, канд. пед. наук», «не назначен», «по приказу»: words between separators that name nobody. */
const NOBODY: readonly RegExp[] = [
  /(?:каб|кабинет|ауд|аудитория)\.?\s{0,3}(?:№\s?)?\d{1,4}[а-я]?(?=\s?(?:[,;.)\n]|$))/iy,
  /(?:канд|кандидат|доктор|докт)\.?\s[а-яё-]{2,40}\.?\s{1,3}наук(?=\s?(?:[,;.)\n]|$))/iy,
  /не\s(?:назначен[аоы]?|определ[её]н[аоы]?|требуется)(?=\s?(?:[,;.)\n]|$))/iy,
  /(?:по|согласно|в соответствии с)\s(?:приказ|план|график|распоряжени|расписани)(?:ом|ем|у|ю)(?=\s?(?:[,;.)\n]|$))/iy,
];
const ANY_SMALL = new RegExp(`[${SMALL}]`);
const WORD = /[A-Za-zЀ-ӿ]+(?:[-‐‑][A-Za-zЀ-ӿ][A-Za-zЀ-ӿ\d]*)*(?:\+[A-Za-zЀ-ӿ]+)?/y;
/** «9», «9а», «5-9», «9-х», «5–9-х» */
const NUMBER = /\d+(?:[-–]\d+)?(?:[-–][A-Za-zЀ-ӿ]{1,3}|[A-Za-zЀ-ӿ]{1,2})?(?![A-Za-zЀ-ӿ])|\d+/y;
const OPENING = '«„“"‹';
const CLOSING = '»”“"›';
const SEPARATORS = ",;:";
const PLAIN: WordClass = { key: "", head: null, adjective: null, oblique: false, abbreviation: null, dotted: false };
const ACTING_OFFICE: WordClass = {
  ...PLAIN,
  head: { class: "position", gender: "any", ambiguous: false, noun: "ио", kind: null },
};
/** Offices of two letters about a slash. */
const SLASHED: ReadonlyMap<string, WordClass> = new Map([
  ["и/о", ACTING_OFFICE],
  ["м/с", { ...PLAIN, head: HEADS.get("медсестра") ?? null }],
  ["з/д", { ...PLAIN, head: HEADS.get("зам") ?? null }],
]);

/** A text wholly in capitals, in which capitals show no abbreviation. */
function isShouting(text: string): boolean {
  return !ANY_SMALL.test(text) && (text.match(/[A-Za-zЀ-ӿ]{5,}/g) ?? []).some((word) => HEADS.has(fold(word)));
}

/** Walks over a text and cuts it; a class for the place that all its parts share. */
class Scanner {
  readonly out: Atom[] = [];
  private at: number;
  private quotesClose = true;
  private readonly people: PersonPrint[];
  private readonly shouting: boolean;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.at = from;
    this.people = findPeople(text.slice(from, to)).reverse();
    this.shouting = isShouting(text);
  }

  scan(): Atom[] {
    while (this.at < this.to) if (!this.person()) this.next(this.text[this.at] as string);
    return this.out;
  }

  private push(kind: Atom["kind"], end: number, text = this.text.slice(this.at, end), word: WordClass = PLAIN): void {
    const key = word.key || (kind === "mark" || kind === "break" ? text : fold(text));
    const { head, adjective, oblique, abbreviation, dotted } = word;
    this.out.push({ kind, start: this.at, end, text, key, head, adjective, oblique, abbreviation, dotted });
    this.at = end;
  }

  /** How far a sticky pattern reaches from here; 0 where it does not match. */
  private reach(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    const end = pattern.test(this.text) ? pattern.lastIndex : this.at;
    return end <= this.to ? end - this.at : 0;
  }

  private person(): boolean {
    const next = this.people.at(-1);
    if (!next || next.start + this.from > this.at) return false;
    this.people.pop();
    if (next.start + this.from < this.at) return false;
    if (next.namesake) this.push("word", next.end + this.from);
    else this.push("person", next.end + this.from, next.name);
    return true;
  }

  private next(sign: string): void {
    const { text, at, to } = this;
    if (sign === " ") {
      this.at++;
      return;
    }
    const code = text.charCodeAt(at);
    const note = NOTE_STARTS.test(sign) ? this.reach(SHORT_PHONE) || this.firstReach(NOTES) : 0;
    if (note > 0) this.push("note", at + note);
    else if (isLetter(code)) this.word(sign);
    else if (sign === "\n") this.push("break", at + 1);
    else if (isSpace(code)) this.at++;
    else if (isDigit(code)) this.number();
    else if ("([{".includes(sign)) {
      const end = Math.min(to, bracketEnd(text, at));
      this.push("bracket", end, text.slice(at + 1, /[)\]}]/.test(text[end - 1] as string) ? end - 1 : end));
    } else if (OPENING.includes(sign) && this.quote()) return;
    else if (CLOSING.includes(sign) || OPENING.includes(sign)) this.at++;
    else this.push("mark", at + 1, ")]}".includes(sign) ? ")" : sign);
  }

  private number(): void {
    const end = this.at + (this.reach(NUMBER) || 1);
    const plus = this.out.at(-1)?.text === "№" ? end : this.plusEnd(end);
    if (plus > end) this.push("number", plus, `${this.text.slice(this.at, end)}+`);
    else this.push("number", end);
  }

  /** «проект 500+», «волонтёры 18 +, …»: behind a plus that is the number's; the given place for one that joins two. */
  private plusEnd(end: number): number {
    const { text, to } = this;
    const plus = text[end] === " " ? end + 1 : end;
    if (plus >= to || text[plus] !== "+") return end;
    if (plus === end) return isLetter(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1)) ? end : end + 1;
    const behind = text.charCodeAt(plus + 1);
    return plus + 1 === to || SEPARATORS.includes(text.charAt(plus + 1)) || behind === 10 ? plus + 1 : end;
  }

  private quote(): boolean {
    // once a quote closes nowhere, no later one does
    const end = this.quotesClose ? quoteEnd(this.text, this.at) : -1;
    this.quotesClose = end > 0;
    if (end < 0) return false;
    const stop = Math.min(this.to, end);
    this.push("quote", stop, this.text.slice(this.at + 1, stop - 1));
    return true;
  }

  /** How far the first of the patterns that matches here reaches; 0 where none does. */
  private firstReach(patterns: readonly RegExp[]): number {
    for (const pattern of patterns) {
      const end = this.reach(pattern);
      if (end > 0) return end;
    }
    return 0;
  }

  private aside(): number {
    const last = this.out.at(-1);
    const parted =
      !last ||
      last.kind === "break" ||
      last.key === "также" ||
      (last.kind === "mark" && SEPARATORS.includes(last.text));
    return this.reach(ASIDE) || (parted ? this.reach(ASIDE_BEFORE) || this.firstReach(NOBODY) : 0);
  }

  /** «д/с», «п/о», «м/с»: two letters about a slash are one word. */
  private slashed(): boolean {
    const { text, at } = this;
    if (text[at + 1] !== "/" || !isLetter(text.charCodeAt(at + 2)) || isLetter(text.charCodeAt(at + 3))) return false;
    const key = fold(text.slice(at, at + 3));
    this.push("word", at + 3, undefined, SLASHED.get(key) ?? PLAIN);
    return true;
  }

  /** «пед.-психолог», «учит.-предметники»: a shortened word with another half is the office that the half tells. */
  private compound(from: number): boolean {
    WORD.lastIndex = from;
    const tail = WORD.exec(this.text)?.[0] ?? "";
    if (!COMPOUND_TAILS.includes(fold(tail))) return false;
    const end = from + tail.length;
    this.push("word", end, undefined, { ...classOf(tail, this.text, end, this.shouting), key: "", dotted: false });
    return true;
  }

  /** «директор-Уваров А.Б.»: a word ends before the name that a hyphen ties to it. */
  private beforePerson(end: number): number {
    const next = this.people.at(-1);
    const start = next && !next.namesake ? next.start + this.from : end;
    return start < end && start > this.at + 1 ? start - 1 : end;
  }

  private word(sign: string): void {
    const acting = "иИвВ".includes(sign) ? this.reach(ACTING) : 0;
    if (acting > 0) {
      this.push("word", this.at + acting, undefined, ACTING_OFFICE);
      return;
    }
    const aside = ("пПвВкКаАдДнНсС".includes(sign) && this.aside()) || ("кд".includes(sign) && this.reach(DEGREE)) || 0;
    if (aside > 0) {
      this.push("note", this.at + aside);
      return;
    }
    if (this.slashed()) return;
    const end = this.beforePerson(this.at + (this.reach(WORD) || 1));
    const print = this.text.slice(this.at, end);
    const found = classOf(print, this.text, end, this.shouting);
    if (found.dotted && this.text[end + 1] === "-" && this.compound(end + 2)) return;
    this.push("word", found.dotted ? end + 1 : end, print, found);
  }
}

/** Cuts a text into atoms. White space and stray quotes are in none of them. */
export const atomsOf = (text: string, from = 0, to: number = text.length): Atom[] => new Scanner(text, from, to).scan();
