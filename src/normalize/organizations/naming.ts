import type { BodyKind } from "../../lexicon/body-nouns.ts";
import { SHORT_MINISTRIES } from "../../lexicon/governance-fields.ts";
import { fold, looseKey, wordsOf } from "../../text/words.ts";
import type { Body } from "./bodies.ts";
import { isCoined } from "./coined.ts";
import { fullness, isBareHead } from "./match.ts";
import { FORM_NOUN, HEADS, schoolType } from "./nouns.ts";
import type { BodyPrint } from "./print.ts";

const NEUTER = /(?:ого|ому|ым|ом)$/;
const SOFT_NEUTER = /(?:его|ему|им|ем)$/;

/** «муниципального бюджетного учреждения «…»» → «муниципальное бюджетное учреждение «…»» */
function withNominativeForm(print: string): string | undefined {
  const words = print.split(" ");
  const at = words.findIndex((word) => FORM_NOUN.test(fold(word)));
  if (at <= 0 || !/^учрежд/i.test(words[at] as string)) return undefined;
  const adjectives = words.slice(0, at);
  if (!adjectives.every((word) => NEUTER.test(word) || SOFT_NEUTER.test(word))) return undefined;
  const mended = adjectives.map((word) =>
    NEUTER.test(word) ? word.replace(NEUTER, "ое") : word.replace(SOFT_NEUTER, "ее"),
  );
  return [...mended, "учреждение", ...words.slice(at + 1)].join(" ");
}

type NounGender = "m" | "f" | "n";

function genderOf(lemma: string): NounGender {
  if (/[ое]$/.test(lemma)) return "n";
  return /[ая]$/.test(lemma) ? "f" : "m";
}

/** «городской», «областной»: adjectives with the stress on their ending. */
const ON_ENDING = /^(?:городск|областн|краев|окружн|заводск|морск|речн|лесн)$/;

/** «Боровлянской» before «СОШ» → «Боровлянская»; undefined for what is no adjective in an oblique case. */
function nominativeAdjective(word: string, gender: NounGender): string | undefined {
  const cut = /(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю)$/.exec(fold(word));
  if (!cut) return undefined;
  const stem = word.slice(0, cut.index);
  const ending =
    gender === "f"
      ? "ая"
      : gender === "n"
        ? "ое"
        : ON_ENDING.test(fold(stem))
          ? "ой"
          : /[кгхшжщч]$/.test(stem)
            ? "ий"
            : "ый";
  return stem + (word === word.toUpperCase() ? ending.toUpperCase() : ending);
}

/** «министерства образования» → «министерство образования», «МБОУ Боровлянской СОШ» → «МБОУ Боровлянская СОШ». */
function withNominativeHead(print: string): string | undefined {
  const words = print.split(" ");
  const at = words.findIndex((word) => HEADS.has(fold(word)) || schoolType(fold(word), word === word.toUpperCase()));
  if (at < 0) return undefined;
  const word = words[at] as string;
  const head = HEADS.get(fold(word));
  if (SHORT_MINISTRIES[fold(word)]) return undefined;
  const gender = head ? genderOf(head.lemma) : "f";
  const first = words.findIndex((one, i) => i === at || nominativeAdjective(one, gender) !== undefined);
  if (words.slice(0, first).some((one) => one !== one.toUpperCase())) return undefined;
  const adjectives = words.slice(first, at).map((one) => nominativeAdjective(one, gender));
  if (adjectives.some((one) => one === undefined)) return undefined;
  const lemma = head ? cased(head.lemma, word) : word;
  return [...words.slice(0, first), ...(adjectives as string[]), lemma, ...words.slice(at + 1)].join(" ");
}

function cased(lemma: string, print: string): string {
  if (print.length > 1 && print === print.toUpperCase()) return lemma.toUpperCase();
  return print[0] === print[0]?.toLowerCase() ? lemma : (lemma[0] as string).toUpperCase() + lemma.slice(1);
}

/** The print that says most; of those that differ in marks alone the one printed most often, the first before others. */
function fullestOf(prints: readonly BodyPrint[], body: Body): BodyPrint | undefined {
  const times = ({ print }: BodyPrint): number =>
    body.mentions.filter((mention) => mention.print.print === print).length;
  let fullest = prints[0];
  for (const print of prints) {
    if (!fullest) break;
    const more = weight(print) - weight(fullest);
    if (more > 0 || (more === 0 && print.loose === fullest.loose && times(print) > times(fullest))) fullest = print;
  }
  return fullest;
}

/** «Облкульт»: one word that the document coins for the body. */
function isCoinedFor(body: Body, { head, words, legal, print }: BodyPrint): boolean {
  if (head !== null || legal !== "" || words.length !== 1 || body.defined.length === 0) return false;
  return body.prints.some((other) => other.print !== print && isCoined(words[0] as string, wordsOf(other.print)));
}

/**
 * The fullest print in the nominative; where there is none, the fullest with its head put into the nominative. Letters
 * and coined words name a body only where it has no other name.
 */
export function nameOf(body: Body): string {
  const all = body.prints.filter((print) => print.acronym === null && !isCoinedFor(body, print));
  const telling = all.filter((print) => !isBareHead(print));
  const worded = telling.length > 0 ? telling : all;
  const nominative = fullestOf(
    worded.filter((print) => print.nominative),
    body,
  );
  if (nominative) return nominative.print;
  const fullest = fullestOf(worded, body) ?? fullestOf(body.prints, body);
  if (!fullest) return "";
  if (fullest.nominative) return fullest.print;
  return withNominativeHead(fullest.print) ?? withNominativeForm(fullest.print) ?? fullest.print;
}

/** A name that lost a closing quote says less than the same name with it. */
const unclosed = (print: string): number => Math.max(0, print.split("«").length - print.split("»").length);

/** «МБОУ СОШ № 7» says more than «школа № 7», though only the latter has a word. */
const legalWeight = ({ kind, legal }: BodyPrint): number => (kind === "school" && legal !== "" ? 2 : 0);

const weight = (one: BodyPrint): number =>
  fullness(one) + legalWeight(one) + one.loose.length / 1000 - unclosed(one.print) / 10_000;

/** A short name is at most this share of the full one. */
const SHORT_SHARE = 0.75;

/** What the document calls the body for short: by its own definition, else the shorter print that it uses most. */
export function shortNameOf(body: Body, name: string): string | null {
  const [defined] = body.defined;
  if (defined !== undefined) return defined;
  const counts = new Map<string, number>();
  for (const { print } of body.mentions)
    if (print.nominative && print.print.length <= name.length * SHORT_SHARE)
      counts.set(print.print, (counts.get(print.print) ?? 0) + 1);
  let best: string | null = null;
  for (const [print, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = print;
  return best;
}

/** Every other print, each once. */
export function aliasesOf(body: Body, name: string): string[] {
  const seen = new Set([looseKey(name)]);
  const out: string[] = [];
  for (const { print, loose } of body.prints) {
    if (seen.has(loose)) continue;
    seen.add(loose);
    out.push(print);
  }
  return out;
}

export function kindOfBody(body: Body): BodyKind {
  return body.prints.map(({ kind }) => kind).find((kind) => kind !== "other") ?? "other";
}
