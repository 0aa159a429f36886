import { DISPOSING_VERB } from "../../lexicon/letterhead.ts";
import { GENERIC_NOUNS, KIND_OF_MARKER } from "../../lexicon/places.ts";
import type { Token } from "./tokens.ts";
import { wordOf } from "./words.ts";

/** A place inside a body's name. */
export interface Place {
  /** What two prints of one place share: «приламск область», «заречн» */
  readonly key: string;
  /** The letters that abbreviations take from it: «ПО», «ЗР»; empty for a town */
  readonly initials: string;
  /** What kind of place it is: «район», «город» */
  readonly noun: string;
  /** Only the kind is said («района», «муниципального округа»): the document's one place of the kind is meant */
  readonly generic: boolean;
  /** Index of the token behind it */
  readonly end: number;
}

/** Markers of one or two letters, which only a period behind them tells from a word. */
const SHORT = 3;

/** «Зареченского муниципального района», «Приламской области» */
function byAdjective(tokens: readonly Token[], at: number): Place | undefined {
  const name = tokens[at];
  if (!name?.capital || !name.word.adjective || name.word.placeAdjective) return undefined;
  let i = at + 1;
  while (tokens[i]?.word.placeAdjective) i += 1;
  const noun = tokens[i]?.word.placeNoun;
  if (noun === undefined) return undefined;
  const initials = tokens
    .slice(at, i + 1)
    .flatMap((token) => token.form.split("-").map((part) => part[0] ?? ""))
    .join("");
  // «Ханты-Мансийского автономного округа – Югры», «Кемеровской области – Кузбасса»
  const second = /^(?:югр|кузбасс|чуваши|алани)/.test(tokens[i + 2]?.form ?? "");
  const dotted = tokens[i]?.form === "обл" && tokens[i + 1]?.text === ".";
  const tail = tokens[i + 1]?.kind === "mark" && second ? 2 : dotted ? 1 : 0;
  return { key: `${name.word.stem} ${noun}`, initials, noun, generic: false, end: i + 1 + tail };
}

/** «г. Заречный», «ЗАТО Приозёрск», «Республики Алтан», «городского округа «Город Лесной»» */
function byMarker(tokens: readonly Token[], at: number): Place | undefined {
  let i = at;
  while (tokens[i]?.word.placeAdjective && i - at < 2) i += 1;
  const marker = tokens[i];
  if (marker?.kind !== "word") return undefined;
  // «комитета П.О. Лукина»: an initial
  if (marker.text.length === 1 && marker.capital && !tokens[i + 2]?.caps) return undefined;
  const dotted = tokens[i + 1]?.text === ".";
  let form = marker.form;
  i += 1;
  if (dotted && form.length <= 4) {
    i += 1;
    // «г.о.», «р.п.»
    if (
      tokens[i]?.kind === "word" &&
      tokens[i]?.form.length === 1 &&
      tokens[i + 1]?.text === "." &&
      !tokens[i]?.capital
    ) {
      form = `${form}.${tokens[i]?.form}`;
      i += 2;
    }
  } else if (form.length < SHORT && !marker.caps) return undefined;
  // «муниципального образования «Лемский район»»; «образования» alone is a field
  const municipality = i - at === 2 && /^образовани[еяюи]/.test(form) && tokens[at]?.form.startsWith("муниципальн");
  if (!municipality && !wordOf(form).placeMarker && !/^(?:р\.п|[гм]\.[ор])$/.test(form)) return undefined;
  return named(tokens, i, form);
}

/** The place's own name behind its marker. */
function named(tokens: readonly Token[], at: number, marker: string): Place | undefined {
  let i = at;
  const quoted = tokens[i]?.kind === "open";
  if (quoted) i += 1;
  if (/^(?:город|села?|поселок)$/.test(tokens[i]?.form ?? "") && tokens[i + 1]?.capital) i += 1;
  const name = tokens[i];
  if (name?.kind !== "word" || !name.capital || name.text.length < 2 || (name.caps && name.text.length < 4))
    return undefined;
  // «администрация города ПОСТАНОВЛЯЕТ»
  if (DISPOSING_VERB.test(name.form) || isSomebody(tokens, i)) return undefined;
  // «Нижний Лог», «Красная Поляна»: an adjective and its noun
  const second = tokens[i + 1];
  const double =
    name.word.adjective &&
    second?.kind === "word" &&
    second.capital &&
    second.caps === name.caps &&
    // «ЗАТО Полярный С.М. Лукин»: an initial
    second.text.length > 1 &&
    // «ЛИСТВЕННЫЙ ПРЕДГОРНОГО КРАЯ»: the second begins a place of its own
    byAdjective(tokens, i + 1) === undefined &&
    !/(?:ов|ев|ин|ова|ева|ина)(?:а|у|ой)?$/.test(second.form);
  let end = i + (double ? 2 : 1);
  const kind = name.word.adjective ? tokens[end]?.word.placeNoun : undefined;
  if (kind) end += 1;
  const number = numberOf(tokens, end);
  if (number !== "") end += 2;
  if (quoted && tokens[end]?.kind === "close") end += 1;
  // «Республики Саха (Якутия)»
  if (
    /^республик/.test(marker) &&
    tokens[end]?.text === "(" &&
    tokens[end + 1]?.capital &&
    tokens[end + 2]?.text === ")"
  )
    end += 3;
  const region = /^республик/.test(marker);
  // «муниципального образования «Лемский район»» is «Лемского района»
  const whole = !region && kind && !double ? ` ${kind}` : "";
  const key = name.word.stem + number + (double ? ` ${second.word.stem}` : whole);
  return {
    key: region ? `${key} республика` : key,
    initials: region ? `р${name.form[0] ?? ""}` : "",
    noun: (whole === "" ? undefined : kind) ?? KIND_OF_MARKER[marker] ?? "",
    generic: false,
    end,
  };
}

/** «Ольховка-2»: the number right behind a settlement's name, with its hyphen; "" for none. */
function numberOf(tokens: readonly Token[], at: number): string {
  const [name, hyphen, number] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const joined = name?.end === hyphen?.start && hyphen?.end === number?.start && number?.kind === "number";
  return joined && (hyphen?.text === "-" || hyphen?.text === "\u2011") ? `-${number.text}` : "";
}

/** «администрации района Лукина А.П.»: a surname with its initials, unless they lead to another one. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const initial = (i: number): boolean => tokens[i]?.text.length === 1 && tokens[i + 1]?.text === ".";
  if (!initial(at + 1) || !tokens[at + 1]?.capital) return false;
  const behind = tokens[initial(at + 3) ? at + 5 : at + 3];
  return !behind?.capital || behind.text.length < 2;
}

const COUNTRY = { key: "рф", initials: "рф", noun: "страна", generic: false } as const;

function country(tokens: readonly Token[], at: number): Place | undefined {
  const form = tokens[at]?.form ?? "";
  if (form === "рф" || form === "россии" || form === "россия") return { ...COUNTRY, end: at + 1 };
  if (/^российск/.test(form) && /^федерац/.test(tokens[at + 1]?.form ?? "")) return { ...COUNTRY, end: at + 2 };
  return undefined;
}

/** The place that begins at a token, or undefined. */
export function placeAt(tokens: readonly Token[], at: number): Place | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  if (token.capital) {
    const place = country(tokens, at) ?? byAdjective(tokens, at);
    if (place) return place;
  }
  return token.word.placeMarker || token.word.placeAdjective || tokens[at + 1]?.text === "."
    ? byMarker(tokens, at)
    : undefined;
}

/** «района», «муниципального округа», «города»: a place of which only the kind is said. */
export function genericPlaceAt(tokens: readonly Token[], at: number): Place | undefined {
  let i = at;
  while (tokens[i]?.word.placeAdjective && i - at < 2) i += 1;
  const token = tokens[i];
  const noun = token?.kind === "word" && !token.capital ? GENERIC_NOUNS[token.form] : undefined;
  return noun === undefined ? undefined : { key: noun, initials: "", noun, generic: true, end: i + 1 };
}

/** Two prints of one place: by name, by letters, or by the kind where one of them says no more. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.key === b.key || (a.initials !== "" && a.initials === b.initials)) return true;
  return (a.generic || b.generic) && (a.noun === b.noun || isTownDistrict(a.noun, b.noun));
}

/** A town that is a district by itself is called either. */
const isTownDistrict = (a: string, b: string): boolean =>
  (a === "город" && b === "округ") || (a === "округ" && b === "город");
