import { BODY_DATIVES } from "../../lexicon/body-nouns.ts";
import { type Case, GOVERNING_PREPOSITIONS, GOVERNING_VERBS } from "../../lexicon/governance.ts";
import { PATRONYMIC_WORDS } from "../../lexicon/surnames.ts";
import { isLetter, SMALL } from "../../text/letters.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold } from "../../text/words.ts";
import { ACTING, isShortOffice, OFFICE_FORMS, officeForm } from "./offices.ts";
import type { NamePrint } from "./scan.ts";
import { type Gender, mayBeNominative, surnameReadings } from "./surname.ts";

/** What the words around a name say about its form. `cases` is null where they say nothing. */
export interface Context {
  readonly cases: readonly Case[] | null;
  readonly gender: Gender | null;
  /** The name stands alone in brackets or behind an office in brackets: mostly nominative, whatever is outside */
  readonly bracketed: boolean;
  /** An office in the instrumental beside it is what it is made: a verb's object */
  readonly made?: true;
  /** Only the verb above its list says so, or the others of the list too: the document may know better */
  readonly byList?: "verb" | "others";
}

const REACH = 220;
/** So many words of a body's name at most stand between its noun and who answers for it. */
const BODY_REACH = 8;
const AFTER = 90;

/** The office in apposition behind the name: «Лукину А.П., заместителя директора». */
function behind(text: string, end: number): Pick<Context, "cases" | "gender"> | undefined {
  if (end >= text.length) return undefined;
  const opened = /^\s*[,–—-]\s*/.exec(text.slice(end, end + AFTER));
  if (!opened) return undefined;
  const told = text.slice(end + opened[0].length, end + AFTER);
  const words = told.matchAll(/([A-Za-zЀ-ӿ-]+)|[^\sA-Za-zЀ-ӿ.]/g);
  let count = 0;
  for (const word of words) {
    if (!word[1] || ++count > 6) return undefined;
    // «зам. директора», «и.о. директора»: the genitive belongs to words that print no case
    if (isShortOffice(word[1]) || ACTING.test(told.slice(0, word.index))) return undefined;
    const office = officeForm(word[1]);
    if (office) return { cases: office.cases, gender: office.gender };
    if (word[1][0] !== word[1][0]?.toLowerCase()) return undefined;
  }
  return undefined;
}

/** «Лукину А.П. – куратором школы», «куратором Лукину А.П.»: what she is made, whose case is not hers. */
function isMade(office: Pick<Context, "cases" | "gender"> | undefined, { surname }: NamePrint): boolean {
  const made = office?.cases;
  if (!made?.includes("ins") || made.includes("nom")) return false;
  // «Лукину А.П. – ответственной»: no man
  const fits = (gender: Gender | null): boolean => !gender || !office?.gender || gender === office.gender;
  return !surnameReadings(surname).some(
    ({ weight, cases, gender }) => weight >= 2 && fits(gender) && cases.some((one) => made.includes(one)),
  );
}

interface Token {
  /** Folded; a mark as printed */
  readonly word: string;
  readonly mark: boolean;
  readonly start: number;
}

const HYPHEN = 45;
const MARKS = ";:(\n,.";

/** The word or mark before an offset; read one by one, because the nearest few mostly decide. */
export function tokenBefore(text: string, end: number): Token | undefined {
  for (let at = end; at > 0; at--) {
    const code = text.charCodeAt(at - 1);
    if (isLetter(code) || code === HYPHEN) return wordBefore(text, at);
    const sign = text[at - 1] as string;
    if (MARKS.includes(sign)) return { word: sign, mark: true, start: at - 1 };
  }
  return undefined;
}

function wordBefore(text: string, end: number): Token {
  let start = end;
  let letters = 0;
  for (; start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    if (isLetter(code)) letters += 1;
    else if (code !== HYPHEN) break;
  }
  return { word: fold(text.slice(start, end)), mark: letters === 0, start };
}

/** A period ends a sentence unless it shortens the word before: «г.», «пос.», «им.». */
function endsClause(text: string, { word, start }: Token): boolean {
  if (word === ",") return false;
  if (word !== ".") return true;
  const before = tokenBefore(text, start);
  return before !== undefined && !before.mark && before.word.length > 4;
}

/** «обеспечить», «провести»: what stands before another verb governs nothing behind it */
const INFINITIVE = /[A-Za-zЀ-ӿ]{2}(?:ть|ться|чь|сти|зти|йти)$/;

/** Nouns that end so: «деятельности», «области», «часть». */
const NOUN = /ост[ьи]$|^(?:област|част|власт|сет)[ьи]$/;

export const isInfinitive = (word: string): boolean => INFINITIVE.test(word) && !NOUN.test(word);

/** «назначить ответственной Иванову»: the office is what she is made, and the verb tells her case. */
function namedBy(verb: readonly Case[], head: Pick<Context, "cases" | "gender">): Pick<Context, "cases" | "gender"> {
  const cases = head.cases;
  if (!cases) return { ...head, cases: verb };
  const made = cases.includes("ins") && !cases.includes("nom") && !verb.some((one) => cases.includes(one));
  return made ? { ...head, cases: verb } : head;
}

/** The office or the governing word at the end of a text; the leftmost office of an unbroken run counts. */
function governing(text: string): Pick<Context, "cases" | "gender"> | undefined {
  let head: Pick<Context, "cases" | "gender"> | undefined;
  let sinceHead = 0;
  let last = true;
  for (let token = tokenBefore(text, text.length); token; token = tokenBefore(text, token.start), last = false) {
    if (token.mark) {
      if (endsClause(text, token)) break;
      if (token.word === "," && head) break;
      continue;
    }
    const office = OFFICE_FORMS.get(token.word);
    if (office) {
      head = { cases: office.cases, gender: office.gender ?? head?.gender ?? null };
      sinceHead = 0;
      continue;
    }
    // «зам. директора»: the genitive is the deputy's, whose own case is not printed
    if ((head === undefined || sinceHead <= 1) && isShortOffice(token.word)) {
      head = { cases: null, gender: null };
      sinceHead = 0;
    }
    const verb = GOVERNING_VERBS[token.word];
    if (verb) return head ? namedBy(verb, head) : { cases: verb, gender: null };
    if (isInfinitive(token.word)) break;
    const preposition = GOVERNING_PREPOSITIONS[token.word];
    if (preposition && (head ? sinceHead <= (head.cases ? 3 : 2) : last))
      return head?.cases ? head : { cases: preposition, gender: head?.gender ?? null };
    sinceHead += 1;
  }
  return head;
}

const OPENED = new RegExp(String.raw`\(\s*(?:[${SMALL}.-]+[\s,]+){0,6}$`);

/** What was in brackets before says nothing about the words outside: «школам № 1 (Лукиной А.А.), № 2 (» */
export function outsideOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - 3 * REACH), at).replace(/\([^()]*\)/g, " ");
}

export const SMALL_WORD = new RegExp(`(?<![A-Za-zЀ-ӿ'’-])[${SMALL}][A-Za-zЀ-ӿ]*`, "g");

export const joinsNames = (word: string): boolean => word === "и" || PATRONYMIC_WORDS.includes(word);

/** «Иванову А.А., Петровой Б.Б. обеспечить …»: a sentence of names and an infinitive says who shall do it. */
function ledToInfinitive(text: string, name: NamePrint): Pick<Context, "cases" | "gender"> | undefined {
  const front = outsideOf(text, name.start);
  const sentence = front.slice(front.lastIndexOf(";") + 1);
  if (matchesOf(sentence, SMALL_WORD).some(([word]) => !joinsNames(word))) return undefined;
  const rest = text.slice(name.end, name.end + REACH).replace(/\([^()]*\)/g, " ");
  const end = rest.search(SENTENCE_END);
  const words = matchesOf(end < 0 ? rest : rest.slice(0, end), SMALL_WORD).flatMap(([small]) =>
    joinsNames(small) ? [] : [small],
  );
  const [word = ""] = words;
  // «Иванову А.А. в срок до 20.01.2024 подготовить …»; «Иванову А.А. с 1 сентября назначить …» is whom, not who
  const verb = words.slice(0, MOST_BETWEEN).find((one) => isInfinitive(one));
  const does = INFINITIVE.test(word) || (verb !== undefined && !HAS_OBJECT.test(verb));
  return does || officeForm(word)?.cases.includes("dat") ? { cases: ["dat"], gender: null } : undefined;
}

/** Words between a name and what its bearer shall do. */
const MOST_BETWEEN = 14;
const SENTENCE_END = new RegExp(String.raw`[;\n]|[${SMALL}]{4}\.\s`);
/** Verbs whose object is a person. */
const HAS_OBJECT =
  /^(?:назнач|определ|утверд|освобод|включ|исключ|призна|счита|приня|команд|направ|премир|наград|поощр|ввест|вывест)/;

/** A mark ends a clause, or is the period of a label: «4. Администрации района (Лукину А.П.)». */
function opensSentence(text: string, mark: Token): boolean {
  return endsClause(text, mark) || (mark.word === "." && tokenBefore(text, mark.start) === undefined);
}

/**
 * «Управлению образования (Лукину А.П.)», «Отделу кадров Лукину А.П.»: a name behind a body in the dative agrees with it,
 * in brackets anywhere, without them where the body begins its sentence («представить комиссии Лукину» says nothing).
 */
function behindBody(text: string, from: number): Pick<Context, "cases" | "gender"> | undefined {
  let end = from;
  let bracket = false;
  for (let count = 0; count < BODY_REACH; count++) {
    const token = tokenBefore(text, end);
    if (!token || isInfinitive(token.word) || (token.mark && (token.word !== "(" || count > 0))) return undefined;
    bracket ||= token.mark;
    end = token.start;
    if (!BODY_DATIVES.has(token.word)) continue;
    // «администрации» may be a genitive: «на начальника отдела администрации (Лукину А.П.)»
    const sure = bracket && !token.word.endsWith("и");
    const before = sure ? undefined : tokenBefore(text, end);
    if (!before || (before.mark && opensSentence(text, before))) return { cases: ["dat"], gender: null };
  }
  return undefined;
}

/** A colon opens a list that a verb before it still governs: «Назначить ответственными: Лукину А.А., …». */
function listVerb(text: string): Pick<Context, "cases" | "gender"> | undefined {
  const colon = text.lastIndexOf(":");
  if (colon < 0) return undefined;
  return governing(text.slice(0, colon));
}

const NEXT_WORD = /^\s{1,3}([а-яё]+)(?![а-яё])/;
/** Behind a label, a sentence's end or nothing. */
const OPENS = /(?:^|[.;:)]|[-–—])\s*$/;

/** «Лукина А.П. назначить ответственным»: whom, at the beginning of a sentence. */
function objectOf(text: string, { end }: NamePrint, before: string): Pick<Context, "cases" | "gender"> | undefined {
  const [, verb = ""] = NEXT_WORD.exec(text.slice(end, end + 24)) ?? [];
  return INFINITIVE.test(verb) && HAS_OBJECT.test(verb) && OPENS.test(before)
    ? { cases: ["acc"], gender: null }
    : undefined;
}

/** «Председатель комиссии – Лукину А.А.»: the dash parts the office from who holds it. */
function beforeDash(text: string): string {
  const end = text.trimEnd();
  return /\s[-–—]$/.test(end.slice(-2)) ? end.slice(0, -2) : text;
}

/** What stands around a name of a text tells about its case and whose it is. */
export function contextOf(text: string, name: NamePrint): Context {
  const near = text.slice(Math.max(0, name.start - 80), name.start);
  const opened = near.includes("(") ? OPENED.exec(near) : null;
  const bracketed = opened !== null;
  const office = behind(text, name.end);
  const made = isMade(office, name);
  const apposition = made ? undefined : office;
  if (apposition?.cases) return { ...apposition, bracketed };
  const before = text.slice(Math.max(0, name.start - REACH), name.start);
  const oblique = !mayBeNominative(name.surname);
  const inside =
    governing(oblique ? beforeDash(before) : before) ??
    (before.includes(")") ? governing(outsideOf(before, before.length)) : undefined);
  // «Отделу опеки (Бережной К.Л.)» may be the nominative of a man: other mentions decide
  const body = oblique && !inside && !name.surname.endsWith("ой") ? behindBody(text, name.start) : undefined;
  // «Отделу мониторинга (Лукиной)»: the words outside the bracket count where none inside does
  const outside = opened && !inside ? governing(outsideOf(text, name.start - opened[0].length)) : undefined;
  const listed = oblique ? (listVerb(before) ?? ledToInfinitive(text, name)) : undefined;
  const found = inside ?? body ?? outside ?? objectOf(text, name, before) ?? listed;
  const gender = apposition?.gender ?? found?.gender ?? null;
  if (isMade(found, name)) return { cases: null, gender, bracketed, made: true };
  return { cases: found?.cases ?? null, gender, bracketed, ...(made && { made }) };
}
