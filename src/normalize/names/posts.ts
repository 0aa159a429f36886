import { BODY_NOUNS } from "../../lexicon/body-nouns.ts";
import { CAPITAL, isCapitalLetter, SMALL } from "../../text/letters.ts";
import { evenSpaces } from "../../text/spaces.ts";
import { fold } from "../../text/words.ts";
import { tokenBefore } from "./context.ts";
import { type HeldOffice, NAMING, officeAtEnd, officeAtStart } from "./held-office.ts";
import { officeOfMany } from "./office-of-many.ts";
import { ACTING, isShortOffice, officeForm, singularOffice } from "./offices.ts";
import type { NamePrint } from "./scan.ts";
import { positionOfOne, sharedOffice } from "./shared-office.ts";
import { mayBeNominative } from "./surname.ts";

/** The office that a person holds where the text says it beside the name. */
export interface Post {
  /** As printed, their heads in the nominative */
  readonly positions: readonly string[];
  /** The office's word in the nominative, and the words that say whose office it is */
  readonly office: string | null;
  readonly body: string;
}

const BODIES: ReadonlySet<string> = new Set(BODY_NOUNS.map(({ one }) => one));
const REACH = 260;
/** Words of a stamp before an office: «УТВЕРЖДАЮ Директор школы». */
const STAMPED = /^[\s«"]*(?:УТВЕРЖДАЮ|УТВЕРЖДЕНО|СОГЛАСОВАНО|РАССМОТРЕНО|ПРИНЯТО)[\s»":]*$/i;
/** A sentence ends: «… образования. Отделу …»; not «им. Титова». */
const SENTENCE = new RegExp(String.raw`(?<=[${SMALL}]{4}|[»)])\.\s(?=[${CAPITAL}])`);
/** Bodies may be spelled out at length behind an office that is put into the nominative. */
const FAR = 340;
const NUMBER = /(?<![A-Za-zЀ-ӿ])([A-Za-zЀ-ӿ]+)[^A-Za-zЀ-ӿ\d]{0,4}№\s{0,2}(\d{1,4})/;

interface Office {
  readonly lemma: string;
  readonly nominative: boolean;
  readonly start: number;
  readonly end: number;
  /** Where its post begins: «и.о.» before it. */
  readonly from: number;
}

const OFFICE_WORD = /[A-Za-zЀ-ӿ-]+/g;

const NEXT_WORD = /\s{1,3}([A-Za-zЀ-ӿ-]+)/y;

/** «Управляющий совет», «заведующая часть»: an office that prints like an adjective stands before a body's noun. */
function describesBody(lemma: string, phrase: string, end: number): boolean {
  if (!/(?:ий|ый|ая)$/.test(lemma)) return false;
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(phrase)?.[1];
  return next !== undefined && BODIES.has(fold(next));
}

/** The first office of a phrase that begins with it or with adjectives of it. */
function officeIn(phrase: string): Office | undefined {
  let count = 0;
  OFFICE_WORD.lastIndex = 0;
  for (let match = OFFICE_WORD.exec(phrase); match; match = OFFICE_WORD.exec(phrase)) {
    const form = officeForm(match[0]);
    if (form && !describesBody(form.lemma, phrase, OFFICE_WORD.lastIndex)) {
      const acting = ACTING.exec(phrase.slice(0, match.index));
      return {
        lemma: form.lemma,
        nominative: form.cases.includes("nom") || acting !== null,
        start: match.index,
        end: match.index + match[0].length,
        from: acting ? acting.index : match.index,
      };
    }
    if (++count > 4) return undefined;
  }
  return undefined;
}

/** «МБОУ СОШ № 8 им. …» and «МБОУ СОШ № 8» are one; else the beginnings of the words. */
function bodyKey(text: string): string | null {
  const numbered = NUMBER.exec(text);
  if (numbered) return `${fold(numbered[1] as string).slice(0, 4)}${numbered[2]}`;
  const words = fold(text).match(/[A-Za-zЀ-ӿ\d]{2,}/g) ?? [];
  return words.length >= 1
    ? words
        .slice(0, 5)
        .map((word) => word.slice(0, 6))
        .join(" ")
    : null;
}

/** Office and body in a form that two prints of one post share; null where the body is not said. */
export function postKey(post: Post): string | null {
  const key = post.office === null ? null : bodyKey(post.body);
  return key === null ? null : `${post.office} ${key}`;
}

/** The office's word and its body of a position that is known to be one. */
export function officeOf(position: string): Pick<Post, "office" | "body"> | undefined {
  const office = officeIn(position);
  return office && { office: office.lemma, body: position.slice(office.end) };
}

const EDGES = ",.;:_–—-/\\";

const CUT_WORD = new RegExp(`([A-Za-zЀ-ӿ]-) (?=[${SMALL}])`, "g");

/** Without the signs that part an office from what stands around it, its words on one line. */
function tidy(text: string): string {
  const even = evenSpaces(text).trim();
  const whole = even.includes("- ") ? even.replace(CUT_WORD, "$1") : even;
  if (!EDGES.includes(whole.charAt(0)) && !EDGES.includes(whole.charAt(whole.length - 1))) return whole;
  return whole
    .replace(/^[\s,;:–—_/\\-]+/, "")
    .replace(/(?<![\s,.;:_–—/\\-])[\s,.;:_–—/\\-]+$/, "")
    .trim();
}

const listOf = (position: string | null): string[] => (position === null ? [] : [tidy(position)]);

/** Where the next executor of a list begins: «методист, МБОУ «Исток»», «завуч, учителя»; the length where none does. */
function neighbourIn(phrase: string): number {
  for (let comma = phrase.indexOf(","); comma >= 0; comma = phrase.indexOf(",", comma + 1)) {
    const rest = phrase.slice(comma + 1).trimStart();
    const word = /^[A-Za-zЀ-ӿ-]+/.exec(rest)?.[0] ?? "";
    if (singularOffice(fold(word)) !== undefined) return comma;
    if (isCapitalLetter(word.charCodeAt(0)) && !officeForm(word)) return comma;
  }
  return phrase.length;
}

/** «Лукина А.П., заместитель директора школы № 5 – руководитель группы» */
function behind(text: string, name: NamePrint, limit: number, place: Place): Post | undefined {
  const { end } = name;
  if (end >= limit) return undefined;
  const slice = text.slice(end, Math.min(limit, end + FAR));
  const opened = /^\s*(?:,|[–—-])\s*/.exec(slice);
  if (!opened) return undefined;
  const rest = slice.slice(opened[0].length);
  const ends = [rest.search(/[;:()\n\t]|\s?[–—]\s|\s-\s/), rest.search(SENTENCE)].filter((at) => at >= 0);
  const cut = ends.length > 0 ? Math.min(...ends) : -1;
  // «методист, 8 (3822) 22-14-56»
  const phrase = (cut >= 0 ? rest.slice(0, cut) : rest).replace(/,\s*\+?[78]\s*$/, "");
  const office = officeIn(phrase);
  if (!office) return undefined;
  // «Лукина А.П., директора школ»: others of a list, who stand in the nominative like the name
  const others = place.listed && !office.nominative && !startsShort(phrase) && mayBeNominative(name.surname);
  if (others) return undefined;
  const open = cut < 0 && slice.length === FAR;
  const own = place.whole ? phrase : phrase.slice(0, neighbourIn(phrase));
  const printed = open || phrase.length > REACH ? null : own;
  const position = office.nominative ? printed : open ? null : (officeAtStart(phrase)?.position ?? null);
  return { positions: listOf(position), office: office.lemma, body: phrase.slice(office.end) };
}

/** «назначить Лукину А.П. |координатором проекта»: what the verb before makes of her. */
function madeBehind(text: string, { start, end }: NamePrint, limit: number): Post | undefined {
  const verb = tokenBefore(text, start);
  const [, word = ""] = /^\s+([а-яё-]+)/.exec(text.slice(end, end + 40)) ?? [];
  if (!verb || !NAMING.test(verb.word) || !officeForm(word)?.cases.includes("ins")) return undefined;
  const made = officeAtStart(text.slice(end, Math.min(limit, end + REACH)).trimStart());
  return made && { positions: listOf(made.position), office: made.lemma, body: made.body };
}

/** «зам. директора» */
const startsShort = (phrase: string): boolean => isShortOffice(/^[A-Za-zЀ-ӿ]+/.exec(phrase)?.[0] ?? "");

/** «Директору лицея № 3 (Лукина А.П.)», «возложить на начальника отдела контроля и надзора Лукину А.П.» */
function heldBefore(text: string, start: number, limit: number): HeldOffice | undefined {
  const slice = text.slice(Math.max(limit, start - REACH), start).trimEnd();
  // «Методистам: Лукиной А.П., …»
  if (slice.endsWith(":")) {
    const all = officeAtEnd(slice.slice(0, -1).trimEnd());
    return all?.plural ? all : undefined;
  }
  if (!slice.endsWith("(")) return officeOfMany(slice) ?? officeAtEnd(slice);
  const held = officeAtEnd(slice.slice(0, -1).trimEnd());
  return held?.named && NAMED_BODY.test(held.body) ? undefined : held;
}

/** «Определить оператором ГАУ «Исток» (Лукина А.П.)»: the office is the body's; «куратором школы (…)» it is hers. */
const NAMED_BODY = new RegExp(
  String.raw`^\s*(?:[${CAPITAL}]{2}|«|"|школу|гимназию|организацию|учреждение|управление|министерство|институт|центр|лицей|департамент|комитет|отдел(?![а-яё]))`,
);

/** What parts an office before a name from what stands further on. */
const PARTING = ";:()\n\t,";

/** «директор школы № 5 Лукина А.П.», «школа № 5 (директор Лукина А.П.)» */
function before(text: string, start: number, limit: number): Post | undefined {
  const slice = text.slice(Math.max(limit, start - REACH), start);
  if (slice === "") return undefined;
  let cut = slice.length - 1;
  while (cut >= 0 && !PARTING.includes(slice.charAt(cut))) cut--;
  const phrase = slice.slice(cut + 1);
  const office = officeIn(phrase);
  if (!office) return undefined;
  const inside = slice[cut] === "(" || slice[cut] === ",";
  const body = phrase.slice(office.end);
  const outside = slice.slice(0, Math.max(0, cut)).slice(-60);
  const owner = inside && body.trim() === "" ? lastBody(outside) : body;
  return { positions: listOf(office.nominative ? wholePost(phrase, office) : null), office: office.lemma, body: owner };
}

/** «протокол № 5», «приказ от …»: another line of a stamp. */
const ACT_LINE = /\s(?:протокол|приказ|распоряжени|постановлени)[а-яё]{0,3}\s{1,2}(?:от\s|№)/i;

const SMALL_WORDS = new RegExp(String.raw`^[${SMALL}\s-]+$`);
/** The post with the adjectives of its office; null where other words stand before it. */
function wholePost(print: string, office: Office): string | null {
  const act = print.search(ACT_LINE);
  const phrase = act > office.end ? print.slice(0, act) : print;
  const front = phrase.slice(0, office.from);
  if (office.from < office.start || STAMPED.test(front)) return tidy(phrase.slice(office.from));
  return front.trim() === "" || SMALL_WORDS.test(front) ? tidy(phrase) : null;
}

/** Of «…, МБОУ СОШ № 12» before a bracket the last body alone. */
function lastBody(text: string): string {
  const numbers = [...text.matchAll(/(?<![A-Za-zЀ-ӿ])([A-Za-zЀ-ӿ]+)[^A-Za-zЀ-ӿ\d]{0,4}№\s{0,2}(\d{1,4})/g)];
  return numbers[numbers.length - 1]?.[0] ?? text.slice(text.lastIndexOf(",") + 1);
}

/** How a text prints people: in the nominative as a list does, and whether all words beside a name are his post. */
export interface Place {
  readonly listed: boolean;
  readonly whole: boolean;
}

/** Words and nothing that parts them from the name behind them. */
const LEADING = /^[^;:()\n\t–—]*[A-Za-zЀ-ӿ\d»"]\s+$/;

/**
 * Where the words behind a name end that may be his post. «Лукиной А.П., директору школы Кравчук В.Г.»: an office that
 * leads to the next name without a sign is that one's, unless an office of his own stands behind it.
 */
function reachBehind(text: string, names: readonly NamePrint[], i: number, place: Place): number {
  const [name, next] = [names[i] as NamePrint, names[i + 1]];
  if (!next) return text.length;
  const between = text.slice(name.end, next.start);
  const comma = between.lastIndexOf(",");
  const led = between.slice(comma + 1);
  if (comma < 0 || !LEADING.test(led)) return next.start;
  if (!officeIn(led)) return next.start;
  const own = behind(text, next, names[i + 2]?.start ?? text.length, place);
  return own ? next.start : name.end + comma;
}

/**
 * The posts beside the names of one text, in order. Words between two names belong to one of them: to the name that they
 * follow («Лукина А.П., директор Кравчук В.Г., завуч»), unless that name has its own office before it.
 */
export function postsOf(text: string, names: readonly NamePrint[], place: Place): Post[] {
  let claimed = 0;
  let shared: HeldOffice | null = null;
  const posts = names.map((name, i) => {
    const printed = before(text, name.start, claimed);
    if (printed && printed.positions.length > 0) {
      claimed = name.end;
      shared = null;
      return printed;
    }
    const held: HeldOffice | undefined =
      (shared === null ? undefined : sharedOffice(text, name.start, claimed, shared)) ??
      heldBefore(text, name.start, claimed);
    shared = held?.plural ? held : null;
    claimed = name.end;
    // «назначить координатором Лукину А.П., методиста центра»: both are hers where no other name follows
    const limit = reachBehind(text, names, i, place);
    const post =
      held && i + 1 < names.length ? undefined : (behind(text, name, limit, place) ?? madeBehind(text, name, limit));
    if (post) claimed = limit;
    if (!held) return post ?? printed ?? NONE;
    const own = { positions: listOf(positionOfOne(text, name.end, held)), office: held.lemma, body: held.body };
    return post ? { ...own, positions: [...own.positions, ...post.positions] } : own;
  });
  return withOfficeOfAll(text, names, posts);
}

/** Nothing but what joins two of a list. */
const JOINED = /^\s*(?:,|и)\s*$/;

/** «Лукиной А.П., Кравчук В.Г. и Бобровой Т.Л., методистам центра»: the office behind the last is that of each. */
function withOfficeOfAll(text: string, names: readonly NamePrint[], posts: readonly Post[]): Post[] {
  const out = [...posts];
  for (let i = names.length - 1; i > 0; i--) {
    const { start, end } = names[i] as NamePrint;
    const before = names[i - 1] as NamePrint;
    if (out[i - 1] !== NONE || !JOINED.test(text.slice(before.end, start))) continue;
    if (out[i] === posts[i] && !isOfMany(text, end)) continue;
    out[i - 1] = out[i] as Post;
  }
  return out;
}

/** «…, методистам центра» */
function isOfMany(text: string, end: number): boolean {
  const opened = /^\s*,\s*/.exec(text.slice(end, end + FAR));
  return opened !== null && (officeAtStart(text.slice(end + opened[0].length, end + FAR))?.plural ?? false);
}

const NONE: Post = { positions: [], office: null, body: "" };
