import { append } from "../../text/append.ts";
import { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import type { HeaderField } from "../draft.ts";
import { type HeaderDate, type HeaderLine, readHeaderLine } from "./header.ts";

/** A line with more text than this besides its date and number is no line of fields. */
const LONGEST_REST = 12;

/** The fields of a header while they are gathered: the first filled print of each counts. */
export class HeaderFields {
  readonly printed: HeaderField[] = [];
  /** Words on the fields' lines that belong to none. */
  readonly left: Range[] = [];
  place: Mapped | null = null;
  number: { readonly text: Mapped; readonly value: string | null } | null = null;
  date: HeaderDate | null = null;
  region: Mapped | null = null;
  issuer: Mapped | null = null;
  private issuerBelow = false;

  /** Whether date and number are both found, if only as empty forms. */
  get complete(): boolean {
    return this.date !== null && this.number !== null;
  }

  /** A genitive below the kind word, and nothing above it, says whose act it is. */
  get isIssuedBelow(): boolean {
    return this.issuerBelow;
  }

  /** Takes date, number and place off a line; true where it held any of them and nothing else of weight. */
  take(text: Mapped, bareNumber: boolean): boolean {
    const found = readHeaderLine(text, bareNumber && !this.number);
    if (found.rest.length >= LONGEST_REST) return false;
    if (!found.date && found.number && /[А-Яа-яЁё]{3}/u.test(found.rest)) return false;
    const left = [...found.left, ...this.doubled(found)];
    let taken = found.date !== null || found.number !== null;
    if (found.date && this.betters(found.date)) {
      this.stepAside();
      this.date = found.date;
      this.print("date", found.date.text);
    }
    if (found.number && !this.number?.value) {
      this.number = found.number;
      this.print("number", found.number.text);
    }
    if (found.place && !this.place && (taken || found.rest === "")) {
      this.place = found.place;
      this.print("place", found.place);
      taken = true;
    } else if (found.place) append(left, found.place.ranges());
    if (taken) append(this.left, left);
    return taken;
  }

  /** Nothing that counts was there yet, or only the same day in the letterhead's second language, which steps aside. */
  private betters(date: HeaderDate): boolean {
    if (!this.date?.iso) return true;
    return this.date.copy && !date.copy && this.date.iso === date.iso;
  }

  /** A second date or number: printed, but not the one that counts. */
  private doubled({ date, number }: HeaderLine): Range[] {
    return [
      ...(date && this.date?.iso && !this.betters(date) ? date.text.ranges() : []),
      ...(number && this.number?.value ? number.text.ranges() : []),
    ];
  }

  /** The date in the second language leaves its place to the Russian one. */
  private stepAside(): void {
    if (!this.date?.iso) return;
    append(this.left, this.date.text.ranges());
    const at = this.printed.findIndex(({ field }) => field === "date");
    if (at >= 0) this.printed.splice(at, 1);
  }

  /** The town that stands alone on its line. */
  takePlace(text: Mapped): void {
    this.place = text.oneLine();
    this.print("place", this.place);
  }

  /** The same for a line above the kind word: a place alone is the issuer's there («Управление … ⏎ г. Заволжска»). */
  takeDated(text: Mapped): boolean {
    const { date, number } = readHeaderLine(text, false);
    return (date !== null || number !== null) && this.take(text, false);
  }

  print(field: HeaderField["field"], text: Mapped): void {
    if (text.length > 0) this.printed.push({ field, text });
  }

  /** The body that acts, above the kind word. */
  issuedBy(issuer: Mapped | null): void {
    this.issuer = issuer;
    if (issuer) this.print("issuer", issuer);
  }

  /** A genitive below the kind word: it names the issuer only where nothing above does. */
  issuedBelow(text: Mapped): void {
    if (!this.issuer) this.issuerBelow = true;
    if (this.issuerBelow) this.issuer = this.issuer ? Mapped.join([this.issuer, text], " ").oneLine() : text.oneLine();
    this.print("issuer", text);
  }
}
