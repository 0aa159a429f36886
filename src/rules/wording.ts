import { cut } from "../text/cut.ts";
import type { Values } from "./rule.ts";

const LONGEST = 70;

/** The first of the values that is there, as text; "" where none is. */
export function value(values: Values, ...names: readonly string[]): string {
  for (const name of names) {
    const found = values[name];
    if (found !== undefined && found !== "") return String(found);
  }
  return "";
}

/** A number among the values, else the one given. */
export function count(values: Values, name: string, otherwise: number): number {
  const found = Number(values[name]);
  return Number.isFinite(found) && values[name] !== "" ? found : otherwise;
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST ? `${cut(line, LONGEST - 1).trimEnd()}…` : line;
}

/** A print in quotation marks, shortened; "" stays "". */
export function quoted(text: string, lang: "ru" | "en" = "ru"): string {
  if (text === "") return "";
  return lang === "ru" ? `«${short(text).replace(/^«([^«»]*)»$/u, "$1")}»` : `“${short(text)}”`;
}

/** Words joined by spaces, empty ones left out. */
export function say(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}

/** «(2023 и 2024)»; "" where one of the two is unknown. */
export function pair(values: Values, one: string, other: string, and: string): string {
  const [first, second] = [value(values, one), value(values, other)];
  return first === "" || second === "" ? "" : `(${first} ${and} ${second})`;
}

/** «1 место», «2 места», «5 мест». */
export function plural(n: number, one: string, few: string, many: string): string {
  const tens = Math.abs(n) % 100;
  const units = tens % 10;
  if (tens > 10 && tens < 20) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

/** `2023-05-30` as «30.05.2023»; anything else as it stands. */
export function russianDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return match ? `${match[3]}.${match[2]}.${match[1]}` : iso;
}
