import { NAME_LINKS } from "../../lexicon/governance-fields.ts";
import { legalFormAt, namesakeAt, regionLettersAt } from "./name-parts.ts";
import { genericPlaceAt, placeAt } from "./places.ts";
import type { Token } from "./tokens.ts";
import { beginsLikeField } from "./words.ts";

const LINKS: ReadonlySet<string> = new Set(NAME_LINKS);
const LONGEST = 40;
/** Bodies that are one of their kind, so that no number tells them apart. */
const UNNUMBERED: ReadonlySet<string> = new Set([
  "министерство",
  "департамент",
  "комитет",
  "правительство",
  "администрация",
  "дума",
  "мэрия",
]);

/** Behind the closing quote of a name; a name left open ends where the next one opens or the text does. */
export function quotedEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== "open") return undefined;
  let depth = 0;
  for (let i = at; i < tokens.length && i - at < LONGEST; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "open") depth += 1;
    if (token.kind === "close" && --depth <= 0) return i + 1;
    if (token.text === ";") return undefined;
  }
  // ««Росток» is left open by one quote: the first closing one will do
  const close = tokens.slice(at, at + LONGEST).findIndex(({ kind }) => kind === "close");
  return close > 0 ? at + close + 1 : undefined;
}

function isField(token: Token | undefined): boolean {
  return token?.word.field ?? false;
}

/** «развития муниципальной системы образования»: an adjective owes its noun, whatever that is; a place is read elsewhere. */
function isOwedNoun(tokens: readonly Token[], from: number, i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (i === from || !before || !token || token.kind !== "word" || token.capital || token.word.holder) return false;
  if (token.word.placeNoun !== undefined || token.word.head !== undefined) return false;
  if (!before.word.adjective || before.capital) return false;
  return (
    (/(?:ой|ей)$/.test(before.form) && /[ыи]$/.test(token.form)) ||
    (/[ое]го$/.test(before.form) && /[ая]$/.test(token.form))
  );
}

/** «… образования для мониторинга»: what a body does; «Администрации и учителям»: others beside it. */
function leavesName(link: Token, field: Token, governed: boolean): boolean {
  if (link.form === "для") return DONE.test(field.form);
  return !governed && link.form !== "по" && /[ая]ми?$/.test(field.form);
}

const DONE = /^(?:мониторинг|обеспечени|организаци|проведени|повышени|развити|подготовк|анализ|контрол|оценк)/;

/** The genitive chain behind a head: «образования и науки», «по делам молодежи», «труда, занятости и миграционной политики». */
function fieldsEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = at; i < tokens.length && i - at < LONGEST; ) {
    const token = tokens[i] as Token;
    if (isField(token) && !(token.capital && !token.caps && i > at)) {
      end = ++i;
      continue;
    }
    if (isOwedNoun(tokens, at, i)) {
      end = ++i;
      continue;
    }
    const link = token.text === "," || LINKS.has(token.form);
    const managed = token.form === "по" && tokens[i + 1]?.form === "управлению";
    if (!link || !(managed || isField(tokens[i + 1])) || tokens[i + 1]?.capital !== tokens[at]?.capital) break;
    if (token.form === "по" && !managed && !tokens[i + 1]?.word.fieldAfterPo) break;
    if (token.text === "," && !listGoesOn(tokens, i + 1)) break;
    if (leavesName(token, tokens[i + 1] as Token, tokens[at]?.form === "по")) break;
    i += managed ? 2 : 1;
  }
  return end;
}

/** A comma belongs to a name where «и» closes the list before anything else does. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 8; i++) {
    const token = tokens[i];
    if (token?.form === "и") return isField(tokens[i + 1]);
    if (!isField(token) && token?.text !== ",") return false;
  }
  return false;
}

/** Number, quoted name, namesake and places behind the name proper. */
function tailEnd(tokens: readonly Token[], at: number, numbered = true): number {
  let i = at;
  for (let turn = 0; turn < 8; turn++) {
    const next = tailStep(tokens, i, numbered);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** «приказ управления № 58-осн»: a number with letters is an act's. */
function isActNumber(tokens: readonly Token[], at: number): boolean {
  const [number, dash, suffix] = tokens.slice(at, at + 3);
  return dash?.text === "-" && dash.start === number?.end && suffix?.kind === "word" && suffix.start === dash.end;
}

/** «приказ Управления образования «Об организации питания»»: what is quoted is the act's title. */
function isActTitle(tokens: readonly Token[], at: number): boolean {
  return /^(?:об?|обо)$/.test(tokens[at + 1]?.form ?? "") && tokens[at + 2]?.kind === "word";
}

function tailStep(tokens: readonly Token[], i: number, numbered: boolean): number {
  const token = tokens[i];
  if (!token) return i;
  if (token.kind === "sign" && tokens[i + 1]?.kind === "number")
    return numbered && !isActNumber(tokens, i + 1) ? i + 2 : i;
  if (token.kind === "open" && tokens[i - 1]?.text !== "(")
    return isActTitle(tokens, i) ? i : (quotedEnd(tokens, i) ?? i);
  if (token.kind !== "word") return i;
  const namesake = namesakeAt(tokens, i);
  if (namesake) return namesake.end;
  const place = placeAt(tokens, i);
  if (place) return place.end;
  // «Управление образования исполнительного комитета … района», «Департамент образования мэрии города …»
  const committee = /^исполнительного$/.test(token.form) && tokens[i + 1]?.form === "комитета";
  if (committee || /^(?:исполкома|мэрии)$/.test(token.form)) {
    const owned = placeAt(tokens, committee ? i + 2 : i + 1) ?? genericPlaceAt(tokens, committee ? i + 2 : i + 1);
    if (owned) return owned.end;
  }
  // «Управление образования Администрации ЗАТО …»
  const own = /^(?:администраци[ия]|правительства)$/.test(token.form) || /^муниципальн/.test(token.form);
  if (own) {
    const owned = placeAt(tokens, /^(?:губернатора|главы)$/.test(tokens[i + 1]?.form ?? "") ? i + 2 : i + 1);
    if (owned) return owned.end;
  }
  return i;
}

/** Adjectives before a head that belong to its name: «Боровлянская СОШ», «Городской методический совет». */
export function leftmost(tokens: readonly Token[], at: number, floor: number): number {
  let i = at;
  while (i > floor && i > at - 5) {
    const token = tokens[i - 1] as Token;
    if (!token.word.adjective) break;
    const own = token.capital || token.word.schoolAdjective || beginsLikeField(token.word);
    if (!own || (token.word.classAdjective && !token.capital)) break;
    i -= 1;
  }
  return i;
}

/** Whether the adjectives say which school it is: a capital that is no word of a class. */
export function hasOwnAdjective(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.capital && !token.word.classAdjective && !token.word.schoolAdjective) return true;
  }
  return false;
}

/** The end of a name whose head stands at `at` (a school's type, a noun), with fields and tail. */
export function headedEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const typed = token.word.school !== undefined || token.word.head?.kind === "school";
  if (typed) return tailEnd(tokens, at + 1);
  const fields = fieldsEnd(tokens, at + 1);
  const letters = fields > at + 1 && regionLettersAt(tokens, fields) ? 1 : 0;
  const numbered = !UNNUMBERED.has(token.word.head?.lemma ?? "");
  const end = fieldsBehindPlace(tokens, at, tailEnd(tokens, fields + letters, numbered));
  return attachedEnd(tokens, at, ownPlaceEnd(tokens, at, end));
}

/** «Комитет Лемского края по информационной политике»: the place stands before the fields. */
function fieldsBehindPlace(tokens: readonly Token[], at: number, end: number): number {
  if (end === at + 1 || tokens[end]?.form !== "по" || tokens[end - 1]?.kind !== "word") return end;
  const fields = fieldsEnd(tokens, end);
  return fields > end ? tailEnd(tokens, fields, false) : end;
}

/** At whose side a council or a commission sits, without its ending. */
const SIDES =
  /^(?:губернатор|глав|президент|мэр|полномочн|правительств|администраци|мэри|министерств|департамент|управлени|комитет)/;

/** «комиссия по делам инвалидов при Губернаторе Приламской области» */
function attachedEnd(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[end]?.form !== "при" || tokens[at]?.word.head?.kind !== "association") return end;
  if (!SIDES.test(tokens[end + 1]?.form ?? "")) return end;
  const fields = fieldsEnd(tokens, end + 2);
  return (placeAt(tokens, fields) ?? genericPlaceAt(tokens, fields))?.end ?? end;
}

/** «Управление образования администрации района», «администрация муниципального округа»: a place of which only the kind is said. */
function ownPlaceEnd(tokens: readonly Token[], at: number, end: number): number {
  const owned = tokens[end]?.form === "администрации";
  if (!owned && end === at + 1 && tokens[at]?.word.head?.lemma !== "администрация") return end;
  return genericPlaceAt(tokens, owned ? end + 1 : end)?.end ?? end;
}

/** The end of what a legal form introduces at `at`: places, then a quoted name, a headed one or letters. */
export function namedEnd(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  for (let place = placeAt(tokens, i); place; place = placeAt(tokens, i)) i = place.end;
  if (tokens[i]?.text === "," && tokens[i + 1]?.kind === "open") i += 1;
  const quoted = quotedEnd(tokens, i);
  if (quoted !== undefined) return tailEnd(tokens, quoted);
  let head = i;
  while (head - i < 6 && tokens[head]?.word.adjective && !isHead(tokens[head])) head += 1;
  if (isHead(tokens[head])) return pastDash(tokens, head, headedEnd(tokens, head));
  const number = tokens[i]?.kind === "sign" && tokens[i + 1]?.kind === "number";
  // «МБОУ лецея № 5»: a type of school that was misspelt, told by the number behind it
  const misspelt = tokens[i]?.kind === "word" && !tokens[i]?.caps && tokens[i + 1]?.kind === "sign";
  if (misspelt && tokens[i + 2]?.kind === "number") return tailEnd(tokens, i + 1);
  if (number) return tailEnd(tokens, i);
  if (namesakeAt(tokens, i)) return tailEnd(tokens, i);
  return lettersEnd(tokens, i);
}

/** «ГБУ … центр развития — «Исток»»: scans put a dash between the kind of a body and its quoted name. */
function pastDash(tokens: readonly Token[], from: number, end: number): number {
  const dash = /^[-–—]$/.test(tokens[end]?.text ?? "");
  if (!dash || tokens[end + 1]?.kind !== "open" || tokens.slice(from, end).some(({ kind }) => kind === "open"))
    return end;
  const quoted = quotedEnd(tokens, end + 1);
  return quoted === undefined ? end : tailEnd(tokens, quoted);
}

export function isHead(token: Token | undefined): boolean {
  return token !== undefined && (token.word.head ?? token.word.school) !== undefined;
}

/** «ЦРО и ПК», «ЦДОД «Луч»» */
function lettersEnd(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  const before = tokens[at - 1];
  // in a line of capitals every word looks like letters
  if (before?.caps && before.text.length > 6) return undefined;
  while (tokens[i]?.caps && !legalFormAt(tokens, i)) {
    i += 1;
    if (tokens[i]?.form === "и" && tokens[i + 1]?.caps) i += 1;
  }
  return i > at ? tailEnd(tokens, i) : undefined;
}
