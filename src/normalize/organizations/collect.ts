import { append } from "../../text/append.ts";
import { CAPITAL } from "../../text/letters.ts";
import { remembering } from "../../text/remember.ts";
import { fold, wordsOf } from "../../text/words.ts";
import type { NameSource } from "../names/mentions.ts";
import { picksFrom } from "./acronym.ts";
import { analysed } from "./analyse.ts";
import { isCoined } from "./coined.ts";
import { definedIn, mayDefine } from "./defined.ts";
import { isHead } from "./extent.ts";
import { type Found, foundOf } from "./found.ts";
import { FORM_NOUN, HEADS } from "./nouns.ts";
import type { BodyPrint } from "./print.ts";
import { keyed, tidyPrint } from "./print.ts";
import { regionsIn } from "./regions.ts";
import { type Extent, scanExtents } from "./scan.ts";
import { type Token, tokenize } from "./tokens.ts";

/** «(далее – Центр)», «(далее по тексту – МЦ)», «(ГМС)» behind a name */
const DEFINED =
  /^\s*(?:\([^()]{2,40}\)\s*(?=\(\s*далее))?,?\s*\(\s*(далее(?:\s+по\s+тексту)?(?:\s+именуем[A-Za-zЀ-ӿ]+)?\s*[-–—:,]?\s*)?([^()\n]{2,80}?)\s*\)/i;
const MAY_DEFINE = /\s{0,3}[(,]/y;
const LETTERS = new RegExp(`^[${CAPITAL}][${CAPITAL}и -]*[${CAPITAL}]$`);

/** Whether a defined short name can be that of the body: its letters, its head, or a word of its own name. */
function canMean(alias: string, body: BodyPrint, said: boolean): boolean {
  const words = wordsOf(alias);
  if (LETTERS.test(alias)) {
    const letters = words.join("");
    return picksFrom(letters, body.words) || picksFrom(letters, wordsOf(body.print)) || (said && body.kind !== "other");
  }
  if (!said) return false;
  // «(далее – ЦРШ Луговского района)»: letters with the place of the name
  const [first, ...others] = alias.split(" ");
  if (first && LETTERS.test(first) && others.every((word) => body.print.includes(word)))
    return picksFrom(fold(first), wordsOf(body.print)) || body.kind !== "other";
  if (words.length === 1 && isCoined(words[0] as string, wordsOf(body.print))) return true;
  const heads = words.map((word) => HEADS.get(word)).filter((head) => head !== undefined);
  const own = wordsOf(body.print);
  return (
    heads.some((head) => own.some((word) => HEADS.get(word)?.lemma === head.lemma)) ||
    body.kind === heads[0]?.kind ||
    words.every((word) => own.includes(word))
  );
}

function aliasOf(source: NameSource, index: number, end: number, body: BodyPrint): Found[] {
  MAY_DEFINE.lastIndex = end;
  if (!MAY_DEFINE.test(source.text.text)) return [];
  const defined = DEFINED.exec(source.text.text.slice(end, end + 120));
  if (!defined) return [];
  const print = (defined[2] as string).replace(/^[«"]|[»"]$/g, "").trim();
  if (!canMean(print, body, defined[1] !== undefined)) return [];
  const at = end + defined[0].lastIndexOf(print);
  const range = source.text.range(at, at + print.length);
  return range ? [foundOf(analysed(print), range, index)] : [];
}

/** «СОШ № 3, 5 и 8»: the numbers behind the first are schools of the same name. */
function moreNumbers(tokens: readonly Token[], extent: Extent): Token[] {
  const out: Token[] = [];
  if (tokens[extent.to - 1]?.kind !== "number" || tokens[extent.to - 2]?.kind !== "sign") return out;
  for (let i = extent.to; i + 1 < tokens.length; ) {
    const link = tokens[i] as Token;
    if (link.text !== "," && link.form !== "и") break;
    const sign = tokens[i + 1]?.kind === "sign" ? 1 : 0;
    const number = tokens[i + 1 + sign];
    const after = tokens[i + 2 + sign];
    // «школы № 3 и 9 классы»: a number before a word of its own is no school's
    const counts = sign === 0 && after?.kind === "word" && after.form !== "и" && !after.capital;
    // «СОШ № 3, 2-14-55»: a telephone
    if (number?.kind !== "number" || counts || number.text.includes("-")) break;
    out.push(number);
    i += 2 + sign;
  }
  return out;
}

function foundAt(source: NameSource, index: number, tokens: readonly Token[], extent: Extent): Found[] {
  const [start, end] = [tokens[extent.from]?.start ?? 0, tokens[extent.to - 1]?.end ?? 0];
  const range = source.text.range(start, end);
  if (!range) return [];
  const text = source.text.text.slice(start, end);
  const print = analysed(text);
  const aliases = extent.letters || extent.bare ? [] : aliasOf(source, index, end, print);
  const { bare, letters, worded } = extent;
  const out: Found[] = [{ ...foundOf(print, range, index), bare, letters, worded, aliases }];
  if (print.kind !== "school" || print.number === null) return out;
  for (const token of moreNumbers(tokens, extent)) {
    const place = source.text.range(token.start, token.end);
    const sibling = tidyPrint(text.replace(/№\s*\d+/, `№ ${token.text}`));
    if (place) out.push(foundOf(keyed({ ...print, print: sibling, number: token.text }), place, index));
  }
  return out;
}

/** «МБОУ СОШ № 1 и МАОУ СОШ № 1», «СОШ п. Кедровый, СОШ с. Кедровое»: items of one list, with nothing else between them. */
function isListedWith(tokens: readonly Token[], { to }: Extent, { from }: Extent): boolean {
  const [mark, and] = tokens.slice(to, from);
  if (from - to === 1) return mark?.text === "," || mark?.text === ";" || mark?.form === "и";
  return from - to === 2 && mark?.text === "," && and?.form === "и";
}

/** The issuer is one body, whatever founders and owners its name tells in the genitive. */
function wholeIssuer(tokens: readonly Token[], extents: readonly Extent[]): readonly Extent[] {
  const [first] = extents;
  const whole = { from: 0, to: tokens.length, bare: false, letters: false, worded: false };
  if (first && !first.letters) return [whole];
  const head = tokens.findIndex((token) => isHead(token) || FORM_NOUN.test(token.form));
  const held = tokens.slice(0, head).some(({ word }) => word.holder);
  return head >= 0 && !held ? [whole] : extents;
}

const COUNCIL = /^(?:совет|педсовет|методсовет)$/;
/** «Итоговый педагогический совет»: one of its meetings. */
const MEETING =
  /^(?:итогов|расширенн|внеочередн|очередн|тематическ|августовск|январск|заключительн|установочн|выездн|совместн|традиционн)(?:ый|ий|ой)$/;
const ACADEMY = /^(?:академия|институт|университет)$/;

/**
 * A title that begins with «Методический совет «Итоги года»», «Итоговый педсовет», «Летняя академия учителей» tells of a meeting or a course: it
 * means a body only where the document names that body elsewhere.
 */
function asEvent(tokens: readonly Token[], extent: Extent): Extent {
  const { from, to } = extent;
  if (from > 0 || extent.letters) return extent;
  const head = tokens.slice(from, to).findIndex(({ form }) => COUNCIL.test(form) || ACADEMY.test(form));
  if (head < 0) return extent;
  const behind = tokens.slice(head + 1, to);
  const council = COUNCIL.test(tokens[head]?.form ?? "");
  if (council && behind[0]?.kind === "open") return { ...extent, to: head + 1, bare: true };
  // «Итоговый педагогический совет» is a meeting
  if (council) return MEETING.test(tokens[0]?.form ?? "") ? { ...extent, bare: true } : extent;
  const certain = behind.some(({ kind, capital }) => kind !== "word" || capital);
  return certain ? extent : { ...extent, bare: true };
}

/** What a text says by itself, before the document that it stands in is asked. */
interface Scanned {
  readonly tokens: readonly Token[];
  readonly extents: readonly Extent[];
  readonly regions: readonly string[];
}

function scanText(text: string): Scanned {
  const tokens = tokenize(text);
  return { tokens, extents: scanExtents(tokens), regions: regionsIn(tokens) };
}

/** The cells of a plan say the same few things in many rows. */
const scanned: (text: string) => Scanned = remembering(scanText, { most: 1_000, longest: 120 });

/** Every place of the sources that may name a body. */
export function collect(sources: readonly NameSource[]): { found: Found[]; regions: Set<string> } {
  const out: Found[] = [];
  const regions = new Set<string>();
  // below those of the executors' cells
  let lists = 0;
  sources.forEach((source, index) => {
    const { tokens, extents, regions: named } = scanned(source.text.text);
    for (const initials of named) regions.add(initials);
    const first = out.length;
    let before: Extent | undefined;
    for (const extent of source.where === "issuer" ? wholeIssuer(tokens, extents) : extents) {
      const here = foundAt(source, index, tokens, source.where === "activity" ? asEvent(tokens, extent) : extent);
      if (!before || !isListedWith(tokens, before, extent)) lists -= 1;
      before = extent;
      append(out, extent.letters || extent.bare ? here : here.map((one) => ({ ...one, list: lists })));
    }
    if (mayDefine(source.text.text)) append(out, definedIn(source, index, out.slice(first)));
  });
  return { found: out, regions };
}
