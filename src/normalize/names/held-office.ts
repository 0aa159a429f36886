import type { Case } from "../../lexicon/governance.ts";
import { OFFICE_ADJECTIVES } from "../../lexicon/office-adjectives.ts";
import { CYRILLIC_SMALL, isLetter } from "../../text/letters.ts";
import { matchesOf } from "../../text/matches.ts";
import { fold } from "../../text/words.ts";
import { isShortOffice, officeForm } from "./offices.ts";

/** An office told in the words before a name or behind it, its head put into the nominative. */
export interface HeldOffice {
  readonly position: string;
  /** The office's word in the nominative, and what follows it: whose office it is */
  readonly lemma: string;
  readonly body: string;
  /** «директорам …»: one office of several people */
  readonly plural: boolean;
  /** «назначить координатором …»: what the verb makes of somebody */
  readonly named: boolean;
}

/** An office with the place and the case of its print, for what stands before it. */
interface ToldOffice extends HeldOffice {
  readonly start: number;
  readonly cases: readonly Case[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[A-Za-zЀ-ӿ]+(?:-[A-Za-zЀ-ӿ]+)*/g;
/** Words that no office's own words are: what stands before them is another part of the sentence. */
const FOREIGN = new RegExp(`^(?:в|во|на|от|для|к|ко|о|об|из|за|до|при|что|если|котор[${CYRILLIC_SMALL}]+)$`);
const INFINITIVE = /(?:[аеиоуыяё]ть|ться|[сз]ть|чь|йти|[вн]ести)$/;
const ACTING = /(?:^|[\s(])((?:врио|вр\.\s?и\.\s?о\.|и\.\s?о\.)\s*)$/i;

/** «назначить», «определить»: verbs that give somebody the office behind them. */
export const NAMING = /^(?:назнач|определ|утверд|избра|призна|счита)/;
/** «заведующим кафедрами», «заведующим отделами» */
const OF_MANY = /^\s[A-Za-zЀ-ӿ]+[ая]ми(?![A-Za-zЀ-ӿ])/;
const ACTS = /^(?:врио|вр\.\s?и\.\s?о\.|и\.\s?о\.)\s*/i;
const ADJECTIVE_ENDING = /^(?:[оеыи][йм]|[ыи]ми?|[оеая]?го|[ое]му|ая|[ую]ю)$/;

/** The nominative of an adjective before an office: «первого», «главному»; undefined for any other word. */
export function officeAdjective(word: string, feminine = false): string | undefined {
  const form = fold(word);
  const known = OFFICE_ADJECTIVES.find(
    ([stem]) => form.startsWith(stem) && ADJECTIVE_ENDING.test(form.slice(stem.length)),
  );
  return known?.[feminine ? 2 : 1];
}

const isVerb = (word: string): boolean => word.length > 4 && INFINITIVE.test(word);

const endsOffice = (word: string): boolean => FOREIGN.test(word) || isVerb(word);

/** «развития, контроля и защиты прав» */
const LIST_WITH_AND = new RegExp(
  String.raw`^[^,]+(?:,\s[${CYRILLIC_SMALL}]+(?:\s[${CYRILLIC_SMALL}]+)?)+\sи\s[${CYRILLIC_SMALL}\s]+$`,
);

/** A comma is the office's own where «и» closes a list: «отдела развития, контроля и защиты прав». */
function listsItsField(text: string): boolean {
  return !text.includes(",") || LIST_WITH_AND.test(text);
}

/** Signs of another part of the text, or a full stop behind a whole word: not «им. Титова» */
const SENTENCE_ENDS = new RegExp(String.raw`[;:()\t\n]|[${CYRILLIC_SMALL}]{4}\.\s`);

/** Whether what stands behind an office's word says whose office it is and nothing else. */
function isOwner(text: string): boolean {
  if (SENTENCE_ENDS.test(text) || !listsItsField(text.trim())) return false;
  // «по работе с детьми» is an office's field, «с» alone is not
  if (/(?:^|\s)со?(?:\s|$)/.test(text) && !/(?:^|\s)по\s/.test(text)) return false;
  return matchesOf(text, WORD).every(([word]) => !endsOffice(word));
}

/** Offices that are held beside another one: «заместителем директора». */
const DEPUTIES: ReadonlySet<string> = new Set(
  "заместитель помощник советник исполняющий ассистент референт секретарь представитель".split(" "),
);

/** «назначить ответственным заведующего …»: what somebody is made, and who he is. */
function isMade(word: string, next: string): boolean {
  const made = officeForm(word);
  if (!made?.cases.includes("ins") || made.cases.includes("gen") || DEPUTIES.has(made.lemma)) return false;
  return !(officeForm(next)?.cases.includes("ins") ?? true);
}

const isChained = (word: string): boolean =>
  officeForm(word) !== undefined || isShortOffice(word) || /^(?:обязанност|полномочи)/.test(fold(word));

/** The first word of «заместителя начальника», «исполняющего обязанности директора» that ends with the office at `at`. */
function headOf(text: string, words: readonly Word[], at: number): number {
  let head = at;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    const between = text.slice(word.end, (words[i + 1] as Word).start);
    if (!/^\.?\s+$/.test(between)) break;
    // «назначить координатором главного специалиста …»: the adjective between them is the second office's
    if (isMade(word.text, (words[head] as Word).text)) break;
    if (officeAdjective(word.text)) continue;
    if (!isChained(word.text)) break;
    head = i;
  }
  return head;
}

/** «главный», «ведущий», «старший» cut short. Folded. */
const SHORT_ADJECTIVES: ReadonlySet<string> = new Set(["гл", "вед", "ст"]);

/** Puts the head of an office and the adjectives before it into the nominative; what depends on it stays as printed. */
function told(text: string, words: readonly Word[], head: number): ToldOffice | undefined {
  const word = words[head] as Word;
  const form = officeForm(word.text);
  const acting = ACTING.exec(text.slice(0, word.start));
  const body = text.slice(word.end);
  if (!form && !isShortOffice(word.text)) return undefined;
  const lemma = form?.lemma ?? fold(word.text);
  const plural = /[ая]м$/.test(word.text) || (/[иы]м$/.test(word.text) && OF_MANY.test(body));
  const cases = form?.cases ?? [];
  if (acting) {
    const start = word.start - (acting[1] as string).length;
    return { position: text.slice(start), lemma, body, plural: false, named: false, start, cases };
  }
  const adjectives: string[] = [];
  for (let i = head - 1; i >= 0; i--) {
    const one = words[i] as Word;
    const between = text.slice(one.end, (words[i + 1] as Word).start).trim();
    // «гл. специалисту», «вед. специалистом»
    const short = between === "." && SHORT_ADJECTIVES.has(fold(one.text)) ? `${one.text}.` : undefined;
    const adjective = short ?? (between === "" ? officeAdjective(one.text, /[ая]$/.test(lemma)) : undefined);
    if (adjective === undefined) break;
    adjectives.unshift(adjective);
  }
  const noun = form && !form.cases.includes("nom") ? lemma : fold(word.text) === lemma ? lemma : word.text;
  const verb = words[head - adjectives.length - 1];
  const named = verb !== undefined && (form?.cases.includes("ins") ?? false) && NAMING.test(fold(verb.text));
  const { start } = words[head - adjectives.length] as Word;
  return { position: [...adjectives, noun].join(" ") + body, lemma, body, plural, named, start, cases };
}

/** «заместителю главы – начальнику управления»: one holder of two offices, both in one case, is called by both. */
function withOther(text: string, held: ToldOffice): HeldOffice {
  const dash = /\s[-–—]\s+$/.exec(text.slice(0, held.start))?.[0];
  if (dash === undefined) return held;
  const words = wordsIn(text.slice(0, held.start - dash.length));
  const other = heldIn(text.slice(0, held.start - dash.length), words);
  const alike =
    other && !other.named && other.plural === held.plural && other.cases.some((one) => held.cases.includes(one));
  return alike ? { ...held, position: other.position + dash + held.position } : held;
}

function wordsIn(text: string): Word[] {
  return matchesOf(text, WORD).map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

function heldIn(text: string, words: readonly Word[]): ToldOffice | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as Word;
    // «зав. отделом»
    const short = isShortOffice(word.text) && at === 0 && text[word.end] === ".";
    if (officeForm(word.text) || short)
      return isOwner(text.slice(word.end)) ? told(text, words, headOf(text, words, at)) : undefined;
    // no office before such a word owns what stands behind it
    if (endsOffice(word.text)) return undefined;
  }
  return undefined;
}

/** The office whose words end a text: «… возложить на первого заместителя начальника управления». */
export function officeAtEnd(text: string): HeldOffice | undefined {
  const held = heldIn(text, wordsIn(text));
  return held && withOther(text, held);
}

/** Where the words of an office end at the latest; the period of «зам.» ends nothing. */
function firstStop(text: string): number {
  for (const { 0: sign, index } of matchesOf(text, STOP)) {
    if (sign[0] !== ".") return index;
    let start = index;
    while (isLetter(text.charCodeAt(start - 1))) start -= 1;
    if (!isShortOffice(text.slice(start, index))) return index;
  }
  return text.length;
}
const STOP = /[;:()\n\t]|\s?[–—]\s|\s-\s|\.\s/g;

/** The office whose words begin a text: «заместителю директора школы № 5, обеспечить …» ends before the comma. */
export function officeAtStart(text: string): HeldOffice | undefined {
  const from = ACTS.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  let end = firstStop(rest);
  const comma = rest.indexOf(",");
  if (comma >= 0 && comma < end && !listsItsField(rest.slice(0, end))) end = comma;
  for (const { 0: word, index } of matchesOf(rest.slice(0, end), WORD))
    if (endsOffice(word)) end = Math.min(end, index);
  const first = matchesOf(rest.slice(0, end), WORD).find(([word]) => !officeAdjective(word));
  if (!first || !isChained(first[0])) return undefined;
  return officeAtEnd(
    text
      .slice(0, from + end)
      .replace(AND_AT_END, "")
      .trimEnd(),
  );
}

/** «руководителю объединения и (Орловой Т.Т.)»: what joins the next name. */
const AND_AT_END = /\sи\s{0,3}$/;
