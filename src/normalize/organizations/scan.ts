import {
  ASSOCIATION_ABBREVIATIONS,
  CLASS_ABBREVIATIONS,
  FIELD_ABBREVIATIONS,
  PLACE_ABBREVIATIONS,
} from "../../lexicon/abbreviations.ts";
import { BODY_ACRONYM_ENDINGS, SHORT_MINISTRIES } from "../../lexicon/governance-fields.ts";
import { hasOwnAdjective, headedEnd, leftmost, namedEnd } from "./extent.ts";
import { legalFormAt } from "./name-parts.ts";
import { placeAt } from "./places.ts";
import type { Token } from "./tokens.ts";

/** Tokens `[from, to)` of a text that name a body. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** A head noun, or a name too short to open an entry: it means a body that the document names elsewhere */
  readonly bare: boolean;
  /** Letters that may be a body's; kept only where the document knows them */
  readonly letters: boolean;
  /** Words that may be a body's («Методический центр»); kept only where the document abbreviates them */
  readonly worded: boolean;
}

const BARE: ReadonlySet<string> = new Set(["министерство", "департамент", "управление", "комитет", "администрация"]);
/** Heads that are a certain body's only with a capital or a name. */
const WANT_NAME: ReadonlySet<string> = new Set(["отдел", "администрация"]);
const ALWAYS: ReadonlySet<string> = new Set([
  "министерство",
  "департамент",
  "управление",
  "комитет",
  "администрация",
  "правительство",
  "инспекция",
  "служба",
  "агентство",
  "дума",
  "отдел",
  "мэрия",
  "институт",
  "академия",
  "университет",
  "центр",
  "совет",
  "ассоциация",
  "союз",
  "палата",
  "фонд",
  "дом",
  "дворец",
  "методцентр",
  "кванториум",
  "технопарк",
  "собрание",
  "комиссия",
  "подкомиссия",
  "штаб",
  "коллегия",
]);
/** Heads that are anybody's unless a place or a body says whose. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(["комиссия", "подкомиссия", "штаб", "коллегия"]);
const LEGISLATURES: ReadonlySet<string> = new Set(["дума", "собрание"]);
const NOT_LETTERS: ReadonlySet<string> = new Set(
  [CLASS_ABBREVIATIONS, FIELD_ABBREVIATIONS, PLACE_ABBREVIATIONS, ASSOCIATION_ABBREVIATIONS].flatMap((table) =>
    Object.keys(table),
  ),
);

const found = (from: number, to: number): Extent => ({ from, to, bare: false, letters: false, worded: false });
const echo = (from: number, to: number): Extent => ({ ...found(from, to), bare: true });

/** Where there is one school mostly: «СОШ с. Кривое». */
const SETTLEMENTS: ReadonlySet<string> = new Set(["село", "поселок", "деревня", "станица", "хутор", "аул"]);

/** «СОШ № 3», «Боровлянская СОШ», «ЗСОШ № 2»; never a school of no name or number. */
function schoolAt(tokens: readonly Token[], at: number, floor: number): Extent | undefined {
  const token = tokens[at] as Token;
  const type = token.word.school;
  if (!type && token.word.head?.kind !== "school") return undefined;
  const from = leftmost(tokens, at, floor);
  // «корпус № 2» is a building, «кадетский корпус» a school
  if (/^корпус/.test(token.form) && !/^кадет/.test(tokens[at - 1]?.form ?? "")) return undefined;
  const to = headedEnd(tokens, at);
  const next = tokens[at + 1];
  const numbered = next?.kind === "sign" && tokens[at + 2]?.kind === "number";
  const named = next?.kind === "open" && to > at + 1 && token.form !== "школа" && token.form !== "школы";
  const honoured = /^(?:им|имени)$/.test(next?.form ?? "") && to > at + 2;
  const own = hasOwnAdjective(tokens, from, at) && !sentenceStart(tokens, from, at);
  if (token.word.head?.plural) return numbered ? found(at, to) : undefined;
  const settled = !/^школы$/.test(token.form) && SETTLEMENTS.has(placeAt(tokens, at + 1)?.noun ?? "");
  if (numbered || named || honoured || own || settled || (type?.initial ?? "") !== "") return found(from, to);
  return undefined;
}

/** A capital that only the beginning of a sentence makes says nothing, unless a type in letters follows. */
function sentenceStart(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.caps || /^(?:лице|гимнази)/.test(token.form)) return false;
  const before = tokens[from - 1];
  return before === undefined || before.kind === "mark" || before.kind === "open";
}

/** «министерство образования Приламской области», «Центр мониторинга», «Городской методический совет» */
function bodyAt(tokens: readonly Token[], at: number, floor: number): Extent | undefined {
  const token = tokens[at] as Token;
  const head = token.word.head;
  if (!head || head.kind === "school") return undefined;
  if (SHORT_MINISTRIES[token.form] || /надзор/.test(head.lemma)) return found(at, headedEnd(tokens, at));
  if (!ALWAYS.has(head.lemma)) return undefined;
  const to = headedEnd(tokens, at);
  if (OF_SOMEBODY.has(head.lemma) && !tokens.slice(at + 1, to).some(({ capital }) => capital)) return undefined;
  if (LEGISLATURES.has(head.lemma)) return legislatureAt(tokens, at, to, floor);
  if (to === at + 1) return bareAt(tokens, at, head.lemma, floor);
  const last = tokens[to - 1] as Token;
  const numbered = last.kind === "number" && head.lemma !== "дом";
  const named = numbered || tokens.slice(at + 1, to).some(({ kind, capital }) => kind === "open" || capital);
  if (head.kind === "authority" && head.lemma !== "служба") {
    // «управление качеством», «в управлении школой»: the head must govern a field
    if (!governsGenitive(tokens[at + 1]) && !managesField(tokens, at, to)) return undefined;
    // «Администрации школ»: bodies of a class
    if (tokens[at + 1]?.word.head?.plural && to === at + 2) return undefined;
    // «отдел образования», «на сайте администрации района»: with no capital and no place they may be anybody's
    const before = tokens[at - 1];
    // «Районный отдел образования»
    if (!token.capital && at > floor && before?.capital && OF_A_PLACE.test(before.form) && agrees(before, token))
      return found(at - 1, to);
    if (WANT_NAME.has(head.lemma) && !token.capital && !named) return echo(at, to);
    // in a line of capitals the adjective before the head is as much the name's as anywhere
    const begins = token.capital && !(token.caps && tokens[at - 1]?.caps) && !isOwnAdjective(tokens, at);
    return found(begins ? at : leftmost(tokens, at, floor), to);
  }
  const from = leftmost(tokens, at, floor);
  // the title of a club or an event («Дворец молодёжи») is no body
  if (tokens[from - 1]?.kind === "open" && !tokens.slice(at + 1, to).some(({ capital }) => capital)) return undefined;
  const capital = tokens[from]?.capital ?? false;
  const deputies = token.capital && tokens[to - 1]?.form === "депутатов";
  if (named || deputies || (capital && head.kind !== "association")) return found(from, to);
  // «на базе центра непрерывного повышения …»: a body where the document has its letters
  // (the text's own definition takes the whole name with it)
  const defined = tokens[to]?.text === "(" && (tokens[to + 1]?.form === "далее" || (tokens[to + 1]?.caps ?? false));
  const worded = (head.kind === "centre" || head.kind === "institute") && !defined;
  return worded ? { ...found(from, to), worded: true } : undefined;
}

/** «Городской Думы», «Главное Управление»: an adjective in the case of the head behind it; «Приказом Управления» is none. */
function agrees({ form, word }: Token, { word: { head } }: Token): boolean {
  if (!head || !word.adjective) return false;
  const feminine = /[ая]$/.test(head.lemma);
  if (head.nominative) return (feminine ? /[ая]я$/ : /[ое]$/.test(head.lemma) ? /[ое]е$/ : /[ыи]й$/).test(form);
  return (feminine ? /[кн](?:[ое]й|[ую]ю)$/ : /(?:[ое]го|[ое]му|[ыи]м)$/).test(form);
}

function isOwnAdjective(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.capital === true && agrees(before, tokens[at] as Token);
}

const LEGISLATIVE = /^(?:законодательн|представительн|государственн|народн)/;
const OF_A_PLACE = /^(?:городск|областн|районн|окружн|краев|муниципальн|сельск|земск|поселков)/;

/** «Лемская областная Дума», «Городское собрание депутатов», «Законодательное Собрание Приламской области»; no parents' meeting. */
function legislatureAt(tokens: readonly Token[], at: number, to: number, floor: number): Extent | undefined {
  let from = at;
  for (let before = tokens[from - 1]; from > floor && before; before = tokens[from - 1]) {
    if (!agrees(before, tokens[at] as Token)) break;
    if (!before.capital && !LEGISLATIVE.test(before.form) && !OF_A_PLACE.test(before.form)) break;
    from -= 1;
  }
  const whose = tokens.slice(at + 1, to);
  const placed = whose.some(({ capital, form }) => capital || form === "города" || form === "района");
  const certain = placed || tokens[at]?.capital || tokens[from]?.capital;
  if (tokens[at]?.word.head?.lemma === "дума") return placed || (from < at && certain) ? found(from, to) : undefined;
  if (/^(?:депутатов|представителей|народных)$/.test(whose[0]?.form ?? ""))
    return certain ? found(from, to) : undefined;
  if (from === at) return undefined;
  const sits = LEGISLATIVE.test(tokens[at - 1]?.form ?? "") || (placed && tokens[at]?.capital);
  return sits ? found(from, to) : undefined;
}

/** Fields that a body manages, in the instrumental: «Управление образованием», «Управление социальной сферой». */
const MANAGED = /^(?:делами$|образовани|культур|спорт|молод[её]ж|социальн|физическ|здравоохранени|имуществ|финанс)/;

/** «Управление образованием»: a body where a capital or an owner says so; «органы управления образованием» are a class. */
function managesField(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  const field = tokens[at + 1];
  if (token.word.head?.lemma !== "управление" || !field || !MANAGED.test(field.form)) return false;
  if (/^(?:орган|по$)/.test(tokens[at - 1]?.form ?? "")) return false;
  return token.capital || to > at + 2;
}

function governsGenitive(token: Token | undefined): boolean {
  if (token?.kind !== "word") return token?.kind === "open";
  if (/^(?:в|с|для|при|на)$/.test(token.form)) return false;
  return !/(?:ом|ем|ами|ями|ью)$/.test(token.form) || token.form.length < 4;
}

/** «Министерство» alone, «Методический совет»: a capital inside a sentence, or an adjective of its own. */
function bareAt(tokens: readonly Token[], at: number, lemma: string, floor: number): Extent | undefined {
  const token = tokens[at] as Token;
  const from = leftmost(tokens, at, floor);
  const quoted = tokens[from - 1]?.kind === "open";
  if (from < at && !quoted && token.word.head?.kind === "association" && tokens[from]?.capital)
    return found(from, at + 1);
  if (from < at && !quoted && token.word.head?.kind === "centre" && tokens[from]?.capital) {
    // «Методическому центру (Лукина А.П.)»: a body with its head
    const led = tokens[at + 1]?.text === "(" && (tokens[at + 2]?.capital ?? false);
    return { ...found(from, at + 1), worded: !led };
  }
  if (from < at && !quoted && token.word.head?.kind === "centre") return { ...found(from, at + 1), worded: true };
  const before = tokens[at - 1];
  // «Финансовому управлению (Лукина А.П.)»: a part of the house with its head
  const headed = tokens[at + 1]?.text === "(" && tokens[at + 2]?.capital && tokens[at + 3]?.text.length === 1;
  if (headed && from < at && before?.capital && token.word.head?.kind === "authority" && agrees(before, token))
    return found(from, at + 1);
  if (!token.capital || token.caps || !BARE.has(lemma)) return undefined;
  const inside = before !== undefined && (before.kind === "word" || before.text === ",");
  return inside ? echo(at, at + 1) : undefined;
}

/** «ПЛАН РАБОТЫ МУ «Лесная школа»»: two letters that begin a body of their own are no region's. */
function opensForm(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.word.legal) return false;
  const form = legalFormAt(tokens, at);
  return form !== undefined && namedEnd(tokens, form.end) !== undefined;
}

/** «ДОО ПО», «ЦОКО», «ПОИПКРО» */
function lettersAt(tokens: readonly Token[], at: number): Extent | undefined {
  const token = tokens[at] as Token;
  if (!token.caps || token.text.length > 14 || token.word.head !== undefined) return undefined;
  const region = tokens[at + 1];
  const owned = region?.caps && region.text.length === 2 && !opensForm(tokens, at + 1);
  const place = placeAt(tokens, at + 1);
  if (NOT_LETTERS.has(token.form) && !owned) return undefined;
  const to = owned ? at + 2 : (place?.end ?? at + 1);
  return { ...found(at, to), letters: true };
}

/** Places, schools and bodies in the genitive plural: «администрации сельских поселений» are a class. */
const CLASS_OF =
  /^(?:поселени|территори|образовани|организаци|учреждени|объединени)й$|^(?:округ|район|город|совет)ов$|^школ$/;
const GENITIVE_PLURAL = /(?:[ое]в|[еи]й|[бвгджзклмнпрстфхцчшщь])$/;

/** A name does not end in an adjective whose noun stands behind it: «Управление социальных выплат», no «Управление социальных». */
function wholePhrase(tokens: readonly Token[], extent: Extent): Extent | undefined {
  const last = tokens[extent.to - 1] as Token;
  const next = tokens[extent.to];
  if (extent.bare || !last.word.adjective || !/[ыи]х$/.test(last.form) || next?.kind !== "word") return extent;
  if (!next.capital && CLASS_OF.test(next.form)) return undefined;
  return GENITIVE_PLURAL.test(next.form) && next.capital === last.capital ? { ...extent, to: extent.to + 1 } : extent;
}

function extentAt(tokens: readonly Token[], at: number, floor: number): Extent | undefined {
  const token = tokens[at] as Token;
  if (!token.word.anchor) return undefined;
  // an adjective of place opens a legal form only before another word of it
  const opens = token.word.legal || token.word.legalStem || (tokens[at + 1]?.word.legalStem ?? false);
  const legal = opens ? legalFormAt(tokens, at) : undefined;
  if (legal) {
    const to = namedEnd(tokens, legal.end);
    if (to !== undefined) return found(at, to);
    if (legal.end > at + 1) return undefined;
  }
  const school = schoolAt(tokens, at, floor);
  if (school) return school;
  const body = bodyAt(tokens, at, floor);
  return body ? wholePhrase(tokens, body) : lettersAt(tokens, at);
}

/** All places of a text that name a body, in order, none inside another. */
export function scanExtents(tokens: readonly Token[]): Extent[] {
  const out: Extent[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < floor) continue;
    const extent = extentAt(tokens, i, floor);
    if (!extent) continue;
    out.push(extent);
    floor = extent.to;
    i = extent.to - 1;
  }
  return out;
}

/** Whether letters end as those of institutes and centres do. */
export function looksLikeBody(letters: string): boolean {
  return letters.length >= 4 && BODY_ACRONYM_ENDINGS.some((ending) => letters.endsWith(ending));
}
