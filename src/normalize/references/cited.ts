import type { DateAt } from "./dates.ts";

/** What one date, one issuer and one or several numbers say; offsets in the text that was read. */
export interface Cited {
  readonly issuer: string | null;
  readonly numbers: readonly string[];
  readonly date: DateAt | null;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

/** «… № 219, Рособрнадзора № 590 от 06.05.2019»: a joint act gives the date once, behind the last number. */
export function shareDates(cited: readonly Cited[]): Cited[] {
  return cited.map((act, i) => {
    const next = cited[i + 1];
    const joint = act.date === null && act.numbers.length > 0 && next?.issuer !== act.issuer && next?.numbers.length;
    return joint && next.date ? { ...act, date: next.date } : act;
  });
}

/** A title without its own quotes; one closing mark for two opened («О программе «Шаг») stands for both. */
export function titleOf(print: string): string | null {
  const inner = print.replace(/^[«„“"]\s*/, "").replace(/(?<!\s)\s*[»“”"]$/, "");
  const opened = inner.split("«").length - inner.split("»").length;
  const title = (opened > 0 ? inner + "»".repeat(Math.min(opened, 2)) : inner).replace(/\s+/g, " ").trim();
  return title === "" ? null : title;
}
