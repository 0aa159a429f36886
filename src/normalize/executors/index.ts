import type { Finding } from "../../model/finding.ts";
import type { ExecutorItem } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import { looseKey } from "../../text/words.ts";
import { glossaryOf, unknownAbbreviations } from "./abbreviations.ts";
import { type Atom, atomsOf } from "./atoms.ts";
import { isNote } from "./brackets.ts";
import { itemsOf } from "./items.ts";
import { type Mended, mendCell } from "./mend.ts";
import { addsExecutors } from "./parting.ts";
import type { Phrase } from "./phrase.ts";
import { type LocalReading, place } from "./place.ts";
import { printOf } from "./print.ts";
import { mayBeRepresented } from "./represented.ts";
import { resolve } from "./resolve.ts";
import { withSharedKinds } from "./shared-schools.ts";
import { phrasesOf } from "./split.ts";
import { type Vocabulary, vocabularyOf, withCoined } from "./vocabulary.ts";

/** An executor before the registries know it: everything of an item but its ids, places as ranges of the source. */
export interface ExecutorDraft {
  readonly raw: string;
  readonly name: string;
  readonly kind: ExecutorItem["kind"];
  readonly position: string | null;
  readonly role: string | null;
  /** The person beside a body: «Фамилия И.О.» */
  readonly person: string | null;
  readonly members: readonly { readonly name: string; readonly range: Range; readonly office: boolean }[];
  readonly range: Range;
}

export interface ExecutorReading {
  readonly items: ExecutorDraft[];
  readonly findings: Finding[];
}

export interface ExecutorContext {
  /** The issuing body as printed, or null */
  readonly issuer: string | null;
  /** Other texts of the document (clauses, titles, passport, results …): for vocabulary only */
  readonly prose: readonly string[];
  /** The words of the document that a space cut, from their folded halves to the whole */
  readonly spaced?: ReadonlyMap<string, string>;
  /** Folded letters of classes and coined words that the document gives to one certain body: «(далее – ММС)» */
  readonly one?: ReadonlySet<string>;
}

/** A distinct cell: its mended text, cut into atoms and phrases. */
interface Cell {
  readonly mended: Mended;
  readonly atoms: readonly Atom[];
  /** Read without knowing what stands alone in other cells. */
  readonly phrases: readonly Phrase[];
  /** Whether that knowledge was asked for, so that the phrases may be others with it. */
  readonly asked: boolean;
}

/** What a bracket holds. */
const insideOf = ({ start, end }: Atom, text: string): Atom[] =>
  atomsOf(text, start + 1, end - (/[)\]}]$/.test(text.slice(start, end)) ? 1 : 0));

const goesOn = (next: Atom | undefined): boolean =>
  next !== undefined && /^(?:word|quote|number|person)$/.test(next.kind) && next.key !== "и";

/** «МЦБ (совместно с ИМЦ), школа»: what such a bracket holds stands as it would without one. */
function opened(atoms: readonly Atom[], text: string): Atom[] {
  return atoms.flatMap((atom, i) => {
    if (!addsExecutors(atom) || goesOn(atoms[i + 1])) return [atom];
    const end: Atom = { ...atom, kind: "mark", start: atom.end, text: ";", key: ";" };
    return [...insideOf(atom, text), end];
  });
}

/** A bracket that opens a cell has nobody before it: its words stand for themselves, or are a note. */
function cellAtoms(text: string): Atom[] {
  const atoms = atomsOf(text);
  const [first, ...rest] = atoms.some(addsExecutors) ? opened(atoms, text) : atoms;
  if (first?.kind !== "bracket") return first ? [first, ...rest] : [];
  if (isNote(first.text)) return [{ ...first, kind: "note" }, ...rest];
  return [...insideOf(first, text), ...rest];
}

/** A cell by itself: nothing is known to stand alone. */
function readCell(print: string, vocabulary: Vocabulary): Cell {
  const mended = mendCell(print, vocabulary);
  const atoms = withSharedKinds(withCoined(cellAtoms(mended.text), vocabulary));
  let asked = false;
  const alone = (): boolean => {
    asked = true;
    return false;
  };
  const phrases = phrasesOf(atoms, { ...vocabulary, alone });
  return { mended, atoms, phrases, asked };
}

/** What opens the list of abbreviations of one sort that a phrase stands in («руководители РМО, ММО и ШМО»), or stands before it. */
function listOpening(phrases: readonly Phrase[], i: number): Phrase | undefined {
  const sort = phrases[i]?.kind === "abbreviation" ? phrases[i]?.atoms[0]?.abbreviation : undefined;
  let at = i - 1;
  for (let one = phrases[at]; sort && one; one = phrases[at]) {
    const [first] = one.atoms;
    // «руководители предприятий, школ, СПК»
    const piece = one.kind === "fragment" && sort === "class" && first?.text === first?.key;
    // «представители ОВД, прокуратуры, ЦРБ»
    if (!piece && !mayBeRepresented(one) && (one.kind !== "abbreviation" || first?.abbreviation !== sort)) break;
    if (one.link !== "comma" && one.link !== "and") break;
    at--;
  }
  return phrases[at];
}

/** Whether a phrase is an executor for sure: it did not run together with another and is no piece of a list. */
function standsAlone(phrases: readonly Phrase[], i: number): boolean {
  const phrase = phrases[i] as Phrase;
  if (phrase.link === "none" || phrases[i + 1]?.link === "none") return false;
  if (phrase.kind === "fragment" || phrase.kind === "person") return false;
  const before = listOpening(phrases, i);
  const listed = phrase.link === "comma" || phrase.link === "and";
  const mayCarry = before && (before.kind === "people" || before.kind === "position") && before.atoms.length > 1;
  const mayBePiece = phrase.kind === "abbreviation" || (phrase.kind === "body" && phrase.head === null);
  return !(mayBePiece && listed && mayCarry);
}

/** What stands as an executor by itself in some cell: it tells where two that ran together part. */
function standingOf(cells: Iterable<Cell>, issuer: string | null): Set<string> {
  const standing = new Set<string>(issuer ? [looseKey(issuer)] : []);
  for (const { phrases, mended } of cells) {
    phrases.forEach((phrase, i) => {
      if (!standsAlone(phrases, i)) return;
      const words = phrase.atoms.filter((atom) => atom.kind !== "bracket");
      standing.add(
        looseKey(
          words.length === phrase.atoms.length
            ? mended.text.slice(phrase.start, phrase.end)
            : printOf(words, mended.text),
        ),
      );
    });
  }
  return standing;
}

/**
 * Reads all executor cells of a document together: how a body stands alone in one cell tells where two that ran together
 * part in another. Lines or paragraphs of a cell are separated by "\n".
 */
export function readExecutors(cells: readonly Mapped[], context: ExecutorContext): ExecutorReading[] {
  const texts = [...new Set(cells.map((cell) => cell.text))];
  const distinct = new Map<string, Cell>();
  let standing: Set<string> | undefined;
  const alone = (print: string): boolean => {
    standing ??= standingOf(distinct.values(), context.issuer);
    return standing.has(looseKey(print));
  };
  const vocabulary = vocabularyOf(texts, context.prose, alone, context.one ?? new Set(), context.spaced);
  for (const text of texts) distinct.set(text, readCell(text, vocabulary));
  const glossary = glossaryOf(
    context.issuer ? [context.issuer, ...texts, ...context.prose] : [...texts, ...context.prose],
  );
  const readings = new Map<string, LocalReading>();
  const seen = new Set<string>();
  return cells.map((cell) => {
    const { mended, atoms, phrases, asked } = distinct.get(cell.text) as Cell;
    let reading = readings.get(cell.text);
    if (!reading) {
      const parted = asked ? phrasesOf(atoms, vocabulary) : phrases;
      reading = itemsOf(resolve(parted, vocabulary), mended.text, vocabulary);
      readings.set(cell.text, reading);
    }
    const placed = place(cell, mended, reading);
    append(placed.findings, unknownAbbreviations(reading, placed, glossary, seen));
    return placed;
  });
}
