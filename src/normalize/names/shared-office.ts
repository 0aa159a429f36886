import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { isCapitalLetter, isLetter } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import { type HeldOffice, officeAtEnd } from "./held-office.ts";

const REACH = 260;

/** «школ», «учреждений», «отделов» */
function genitivePlural(one: string, of: string): string {
  const stem = of.slice(0, -1);
  if (one.endsWith("ия") || one.endsWith("ие")) return `${stem}й`;
  if (one.endsWith("а") || one.endsWith("о")) return stem;
  if (one.endsWith("ь") || /[жшчщ]$/.test(one)) return `${stem}ей`;
  return one.endsWith("й") ? `${stem}ев` : `${stem}ов`;
}

const MANY: ReadonlySet<string> = new Set(
  BODY_NOUNS.filter(({ one, of }) => one !== of && !one.includes("-")).map(({ one, of }) => genitivePlural(one, of)),
);

/** «директорам школ», «заведующим кафедрами»: each holds the office in a body of his own. */
export function ownsMany(body: string): boolean {
  const word = fold(/[A-Za-zЀ-ӿ-]+/.exec(body)?.[0] ?? "");
  return MANY.has(word) || /[ая]ми$/.test(word);
}

/** The body that a bracket behind a name says and nothing else: «Лукиной А.П. (СОШ № 5)». */
function ownBody(text: string, end: number): string | undefined {
  const open = text.indexOf("(", end);
  if (open < 0 || open > end + 2 || text.slice(end, open).trim() !== "") return undefined;
  const close = text.indexOf(")", open);
  const inside = text.slice(open + 1, close).trim();
  const named = isCapitalLetter(inside.charCodeAt(0)) || /^[«"]/.test(inside);
  if (close < 0 || inside.length > REACH || !named || /[(;:]/.test(inside)) return undefined;
  return officeAtEnd(inside) ? undefined : inside;
}

/** The post of one of several: «Директорам школ Лукиной А.П. (СОШ № 5), …» makes her «директор СОШ № 5». */
export function positionOfOne(text: string, end: number, held: HeldOffice): string {
  if (!held.plural || !ownsMany(held.body)) return held.position;
  const own = ownBody(text, end);
  const office = held.position.slice(0, held.position.length - held.body.length);
  return own === undefined ? office : `${office} ${own}`;
}

/** Nothing but a bracket and what joins two of a list. */
const LISTED = /^(?:\s*\([^()]*\))?\s*(?:,\s*и(?=\s)|[,;]|и(?=\s))\s*$/;

const GENITIVES: ReadonlySet<string> = new Set(BODY_NOUNS.map(({ of }) => of));

/** «гимназии № 5», «МБОУ СОШ № 7», and no office of its own. */
function isBody(text: string): boolean {
  const [first = ""] = text.split(" ");
  const named =
    GENITIVES.has(fold(first)) || (first.length > 1 && first === first.toUpperCase() && isLetter(first.charCodeAt(0)));
  return named && !/[():;,]/.test(text) && !officeAtEnd(text);
}

/**
 * The office that the first of a list has for all: «директорам школ Лукиной А.П., Кравчук В.Г.», and with a body for
 * each «директорам лицея № 3 (Лукина А.П.), лицея № 5 (Кравчук В.Г.)», «директорам лицея № 3 Лукиной А.П., лицея № 5 …».
 */
export function sharedOffice(text: string, start: number, limit: number, office: HeldOffice): HeldOffice | undefined {
  const print = text.slice(limit, start);
  if (print.length > REACH) return undefined;
  if (LISTED.test(print)) return office;
  const between = print.trim();
  const next = /^(?:,|и(?=\s))\s*/.exec(between)?.[0];
  if (next !== undefined && isBody(between.slice(next.length)))
    return {
      ...office,
      position: `${office.lemma} ${between.slice(next.length)}`,
      body: ` ${between.slice(next.length)}`,
    };
  const listed = /^\)\s*(?:,|и(?=\s))/.exec(between);
  if (!listed || !between.endsWith("(")) return undefined;
  const body = between.slice(listed[0].length, -1).trim();
  if (body === "" || /[()]/.test(body) || officeAtEnd(body)) return undefined;
  return { ...office, position: `${office.lemma} ${body}`, body };
}
