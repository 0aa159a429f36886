import type { Document } from "../model/types.ts";
import { wordsOf } from "../text/words.ts";

/** «Заречного муниципального района», «ЗАРЕЧНОГО РАЙОНА»: the adjectives before the unit belong to it. */
const DISTRICT = /(?<!\p{L})((?:[\p{L}-]{2,40}[ое]го\s+){1,3})((?:район|округ)а)(?!\p{L})/iu;
/** «городского округа Лесной»: the name follows. */
const GENERIC = /^(?:(?:муниципальн|городск|сельск)\p{L}{1,4}\s*)+$/iu;
/** «города Лесного», «ЗАТО Северный», «г. Лесной»: a name after the kind of place. */
const NAMED =
  /(?<!\p{L})(города-курорта|города|г\.|зато|городского\s+округа|муниципального\s+(?:района|округа|образования))\s*((?:город\s+|г\.\s*|ЗАТО\s+)?[«"]?\p{Lu}[\p{L}-]{2,40}(?:\s(?!\p{L}{1,40}(?:ой|ого|его|ей)(?!\p{L}))\p{L}{2,40})?[»"]?)/iu;

/** «Заречного» → «Заречный», «Синего» → «Синий»; hard and soft stems differ by the letter before the ending. */
function nominative(adjective: string): string {
  const stem = adjective.slice(0, -3);
  const soft = /его$/iu.test(adjective) || /[кгхжшчщ]$/iu.test(stem);
  const capitals = adjective === adjective.toUpperCase();
  const ending = soft ? "ий" : "ый";
  return stem + (capitals ? ending.toUpperCase() : ending);
}

/** Capitals of a letterhead as a sentence has them: «ЗАРЕЧНЫЙ РАЙОН» → «Заречный район». */
function tidy(text: string): string {
  const one = text.replace(/\s+/gu, " ").trim();
  if (one !== one.toUpperCase()) return one;
  const lower = one.toLowerCase();
  return lower.slice(0, 1).toUpperCase() + lower.slice(1);
}

function inText(text: string): string | null {
  const district = DISTRICT.exec(text);
  if (district && !GENERIC.test(district[1] as string)) {
    const words = (district[1] as string).trim().split(/\s+/u).map(nominative);
    return tidy(`${words.join(" ")} ${(district[2] as string).slice(0, -1)}`);
  }
  const named = NAMED.exec(text);
  if (!named) return null;
  const words = (named[2] as string).split(" ");
  // A second word belongs to the name where it is written as one: «Нижний Яр», not «Лесного от».
  const name = words.filter((word, i) => i === 0 || /^\p{Lu}/u.test(word)).join(" ");
  const kind = (named[1] as string).toLowerCase().replace(/\s+/gu, " ");
  return `${kind === "зато" ? "ЗАТО" : kind} ${tidy(name)}`;
}

/** «города Лесного» and «г. Лесной»: the header's own line has the nominative. */
function namesPlace(found: string, place: string): boolean {
  if (/^\p{Lu}/u.test(found)) return false;
  const [town, other] = [found, place].map((text) => wordsOf(text).at(-1) ?? "") as [string, string];
  return town.length > 3 && town.slice(0, -2) === other.slice(0, town.length - 2);
}

/** The municipality that a document speaks for, as far as its header and titles tell; else its place or region. */
export function municipalityOf({ order, passport, roadmaps }: Document): string | null {
  const texts = [order?.issuer, order?.title, ...roadmaps.map((roadmap) => roadmap.title), passport?.title];
  const place = order?.place ?? null;
  for (const text of texts) {
    const found = text ? inText(text) : null;
    if (found !== null) return place !== null && namesPlace(found, place) ? place : found;
  }
  return place ?? order?.region ?? null;
}
