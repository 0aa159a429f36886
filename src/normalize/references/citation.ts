import { isDigit } from "../../text/letters.ts";
import { type Cited, shareDates, titleOf } from "./cited.ts";
import { type DateAt, dateAt } from "./dates.ts";
import { FROM, ISSUER_LIMIT, isTitleWord, LAW_LETTER, LAW_NUMBER, NO_NUMBER, SEPARATOR, SPACE, WORD } from "./marks.ts";
import { afterSign, numberAt } from "./numbers.ts";
import { isTitle, quoteEnd, unclosedEnd } from "./quotes.ts";
import { endsCitation, isActingBody, isGoverned, isInfinitive, isNote, isNumberedBody, isTerm } from "./words.ts";

interface Open {
  start: number;
  end: number;
  issuerStart: number;
  issuerEnd: number;
  numbers: string[];
  date: DateAt | null;
  /** The number came before the date: a further number belongs to a further act. */
  closed: boolean;
  title: string | null;
}

/** Reads what follows a kind word: issuer, dates, numbers and titles, also of several acts in a row. */
class CitationReader {
  private readonly done: Cited[] = [];
  private readonly limit: number;
  private open: Open;
  private issuing = true;
  private listed = false;
  /** A day by which something is due: what is said of the act goes on. */
  private over = false;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private at: number,
    private readonly kindStarts: ReadonlySet<number>,
  ) {
    this.limit = text.length;
    this.open = this.fresh(start, at);
  }

  private fresh(start: number, at: number): Open {
    return { start, end: at, issuerStart: at, issuerEnd: at, numbers: [], date: null, closed: false, title: null };
  }

  read(): Cited[] {
    while (this.at < this.limit && !this.over) {
      this.at = this.skip(SPACE, this.at);
      if (this.at >= this.limit || (this.issuing && this.at - this.start > ISSUER_LIMIT)) break;
      if (!(this.date() || this.number() || this.quotation() || this.bracket() || this.separator() || this.word()))
        break;
    }
    this.close();
    return shareDates(this.done);
  }

  private skip(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : at;
  }

  /** Another citation begins here, or this one is over. */
  private ends(at: number): boolean {
    return this.kindStarts.has(at) || endsCitation(this.text, at) || isInfinitive(this.text, at);
  }

  /** The title has ended; an infinitive may be part of it: «о мерах, позволяющих повысить качество». */
  private endsTitle(at: number): boolean {
    return this.ends(at) && !(isGoverned(this.text, at) && isInfinitive(this.text, at));
  }

  private close(): void {
    const { start, end, issuerStart, issuerEnd, numbers, date, title } = this.open;
    const issuer = this.text
      .slice(issuerStart, issuerEnd)
      .replace(/[\s_*]+/g, " ")
      .trim();
    const named = date !== null || numbers.length > 0 || title !== null;
    const last = named ? end : Math.max(end, issuerEnd);
    this.done.push({ issuer: issuer === "" ? null : issuer, numbers, date, title, start, end: last });
  }

  /** A further act of the same issuer. */
  private next(at: number): void {
    const { issuerStart, issuerEnd } = this.open;
    this.close();
    this.open = { ...this.fresh(at, at), issuerStart, issuerEnd };
  }

  private nextIsDate(at: number): DateAt | null {
    const from = this.skip(SPACE, this.skip(FROM, at));
    const char = this.text.charCodeAt(from);
    // a digit or an opening quote
    if (!isDigit(char) && !'«"“„'.includes(this.text[from] as string)) return null;
    return dateAt(this.text, from);
  }

  private date(): boolean {
    const date = this.nextIsDate(this.at);
    if (!date) return false;
    if (this.issuing && isTerm(this.text, this.at)) {
      this.over = true;
      return true;
    }
    if (date.iso === null && !date.malformed) {
      // «от «__» ______ 2024 г.»: a form that nobody filled in
      this.advance(date.end);
      return true;
    }
    if (this.open.date) this.next(this.at);
    this.open.closed = this.open.numbers.length > 0;
    this.open.date = date;
    this.advance(date.end);
    return true;
  }

  private number(): boolean {
    const sign = afterSign(this.text, this.at);
    const at = sign >= 0 ? sign : this.at;
    const bare = sign < 0 && this.bareNumber(at);
    if (sign < 0 && !bare) return false;
    if (sign >= 0 && this.ofBody(sign)) return true;
    const found = numberAt(this.text, at);
    if (!found) {
      // «№ ____», «б/н»: a form that nobody filled in
      const after = this.skip(NO_NUMBER, at);
      this.advance(Math.max(after, this.at + 1));
      return after > at;
    }
    if (this.open.closed) this.next(this.at);
    this.listed = this.text.slice(this.at, at).includes("№№");
    this.open.numbers.push(found.number);
    this.advance(found.end);
    return true;
  }

  /** «приказом МБОУ СОШ № 5 от …»: the number of the school, a part of the issuer's name. */
  private ofBody(at: number): boolean {
    if (!this.issuing || this.open.issuerEnd === this.open.issuerStart) return false;
    if (!isNumberedBody(this.text.slice(Math.max(0, this.at - 24), this.at))) return false;
    const found = numberAt(this.text, at);
    if (!found) return false;
    this.at = found.end;
    this.open.issuerEnd = found.end;
    return true;
  }

  /** A number without its sign: «ФЗ-273», «273-ФЗ», «приказ 91 от 12.03.2023», «№№ 3, 5». */
  private bareNumber(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (!isDigit(code) && code !== LAW_LETTER) return false;
    LAW_NUMBER.lastIndex = at;
    if (LAW_NUMBER.test(this.text)) return true;
    if (!isDigit(code)) return false;
    if (this.listed && this.open.numbers.length > 0) return true;
    if (!this.issuing) return false;
    const found = numberAt(this.text, at);
    return found !== null && this.nextIsDate(this.skip(SPACE, found.end)) !== null;
  }

  private advance(end: number): void {
    this.at = end;
    this.open.end = end;
    this.issuing = false;
  }

  private quotation(): boolean {
    if (!'«„“"'.includes(this.text[this.at] as string)) return false;
    const closed = quoteEnd(this.text, this.at);
    const end = closed > 0 ? closed : unclosedEnd(this.text, this.at);
    const content = this.text.slice(this.at, end);
    if (this.issuing && !isTitle(content)) {
      this.at = end;
      this.open.issuerEnd = end;
      return true;
    }
    if (this.open.title !== null) return false;
    this.open.title = titleOf(content);
    this.advance(end);
    return true;
  }

  private bracket(): boolean {
    if (this.text[this.at] !== "(") return false;
    const length = this.text.slice(this.at, this.at + 400).indexOf(")");
    if (length < 0) return false;
    const end = this.at + length;
    const note = isNote(this.text, this.at);
    if (!note && (!this.issuing || end - this.at > 60 || this.text.slice(this.at, end).includes("№"))) return false;
    this.at = end + 1;
    return true;
  }

  private separator(): boolean {
    SEPARATOR.lastIndex = this.at;
    const match = SEPARATOR.exec(this.text);
    if (!match) return false;
    const after = SEPARATOR.lastIndex;
    if (this.nextIsDate(after)) {
      if (this.open.date || this.open.numbers.length === 0) this.next(after);
      this.at = after;
      return true;
    }
    if (afterSign(this.text, after) >= 0 || (this.listed && /\d/.test(this.text[after] ?? ""))) {
      this.at = after;
      return !this.issuing;
    }
    return this.issuing ? this.insideIssuer(match[0], after) : this.nextIssuer(after);
  }

  /** «Министерства труда, занятости и миграционной политики … от …»: a separator inside the name of one body. */
  private insideIssuer(separator: string, after: number): boolean {
    if (separator.startsWith(";")) return false;
    if (separator.startsWith(",") && this.reach(after) < 0) return false;
    if (this.ends(after)) return false;
    this.at = after;
    return true;
  }

  /** «…, Минпросвещения России от 04.04.2023 № 233»: the same kind of act by another body. */
  private nextIssuer(after: number): boolean {
    const end = this.reach(after);
    if (end < 0 || end - after > 110 || !/^[A-ZА-ЯЁ]/.test(this.text.slice(after, after + 2))) return false;
    const shared = this.open.date && !this.open.closed && afterSign(this.text, end) >= 0 ? this.open.date : null;
    this.close();
    this.open = { ...this.fresh(after, after), issuerEnd: end, date: shared };
    this.at = end;
    return true;
  }

  /** The offset of the next date or number that only words of a name separate from here; -1 for none. */
  private reach(from: number): number {
    let at = from;
    const last = Math.min(this.limit, from + ISSUER_LIMIT);
    while (at < last) {
      at = this.skip(SPACE, at);
      if (afterSign(this.text, at) >= 0 || this.nextIsDate(at)) return at;
      if (this.ends(at)) return -1;
      const quoted = quoteEnd(this.text, at);
      if (quoted > 0) {
        at = quoted;
        continue;
      }
      WORD.lastIndex = at;
      const word = WORD.exec(this.text);
      if (word && isTitleWord(word[0])) return -1;
      if (word) at = WORD.lastIndex;
      else if (this.text[at] === ",") at++;
      else return -1;
    }
    return -1;
  }

  private word(): boolean {
    WORD.lastIndex = this.at;
    const match = WORD.exec(this.text);
    if (!match || this.ends(this.at)) return false;
    if (isTitleWord(match[0])) return this.plainTitle();
    if (!this.issuing || (this.open.issuerEnd > this.open.issuerStart && isActingBody(this.text, this.at)))
      return false;
    this.at = WORD.lastIndex;
    // «приказом директора. Контроль …», but «муниц. района», «г. Ореховец»
    const ends =
      match[0].length > 5 && match[0].endsWith(".") && /^\s+[A-ZА-ЯЁ]/.test(this.text.slice(this.at, this.at + 6));
    this.open.issuerEnd = ends ? this.at - 1 : this.at;
    return !ends;
  }

  /** A title without quotes: «приказа министерства о проведении ВПР от …». */
  private plainTitle(): boolean {
    if (this.open.title !== null) return false;
    const start = this.at;
    let at = start;
    while (at < this.limit && at - start < 300) {
      at = this.skip(SPACE, at);
      if (
        at > start &&
        (afterSign(this.text, at) >= 0 || (/^от/i.test(this.text.slice(at, at + 2)) && this.nextIsDate(at)))
      )
        break;
      if (at > start && this.endsTitle(at)) break;
      const quoted = quoteEnd(this.text, at);
      if (quoted > 0) {
        at = quoted;
        continue;
      }
      WORD.lastIndex = at;
      const word = WORD.exec(this.text);
      if (!word) break;
      at = WORD.lastIndex;
    }
    this.open.title = titleOf(this.text.slice(start, at));
    this.advance(at);
    return true;
  }
}

/** The acts that a kind word cites whose text goes on at `at`; `kindStarts` are the offsets of all kind words. */
export function readCitation(text: string, start: number, at: number, kindStarts: ReadonlySet<number>): Cited[] {
  return new CitationReader(text, start, at, kindStarts).read();
}
