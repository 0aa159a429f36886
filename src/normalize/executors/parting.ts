import { DUTY_NAMES } from "../../lexicon/groups.ts";
import { fold } from "../../text/words.ts";
import { type Atom, GLUE } from "./atoms.ts";
import { andParts } from "./conjunction.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { type Builder, isCapital, isDash, isSign, type Link, textOf } from "./phrase.ts";
import { leadsToSubjects } from "./things.ts";
import type { Vocabulary } from "./vocabulary.ts";

const BULLETS: readonly string[] = ["•", "▪"];
const DASHES: readonly string[] = ["-", "–", "—", "−", "·", "*", "+"];
const WITH =
  /^(?:совместно со?|вместе со?|при участии|с участием|с привлечением|при поддержке|при содействии|во взаимодействии со?|в сотрудничестве со?)(?: |$)/;

const DUTIES: ReadonlySet<string> = new Set(DUTY_NAMES);
const WITH_STARTS: ReadonlySet<string> = new Set("совместно вместе при с во в".split(" "));

/** «(совместно с ИМЦ)»: a bracket that adds executors, and is no note. */
export const addsExecutors = ({ kind, text }: Atom): boolean => kind === "bracket" && WITH.test(fold(text.trimStart()));

/** A list's own mark at the start of a line or of a numbered part: «- », «1.», «2)»; the index behind it. */
export function markerEnd(atoms: readonly Atom[], i: number, so: Builder, broken: boolean): number {
  const atom = atoms[i] as Atom;
  const next = atoms[i + 1];
  const fresh = so.empty || broken;
  if (atom.kind === "mark") return BULLETS.includes(atom.text) || (fresh && DASHES.includes(atom.text)) ? i + 1 : i;
  if (atom.kind !== "number" || atom.text.length > 2 || isSign(so.last, "№") || !next) return i;
  if (isSign(next, ")")) return i + 2;
  const capital = atoms[i + 2] && isCapital(atoms[i + 2] as Atom);
  return isSign(next, ".") && capital && (fresh || so.person || !so.open) ? i + 2 : i;
}

interface Parting {
  readonly link: Link | null;
  readonly to: number;
}

/** A separator at an atom and where the text goes on; link null: the sign is dropped and parts nothing. */
export function partingAt(atoms: readonly Atom[], i: number, so: Builder, vocabulary: Vocabulary): Parting | null {
  const atom = atoms[i] as Atom;
  if (atom.kind === "word") return wordParting(atoms, i, so, vocabulary);
  if (atom.kind !== "mark") return null;
  const to = i + 1;
  if (atom.text === ",") return { link: "comma", to };
  if (atom.text === GLUE) return { link: "none", to };
  if (atom.text === ";") return { link: "stop", to };
  if (atom.text === ":") return { link: "colon", to };
  if (atom.text === ".") return { link: sentenceEnds(atoms, i, so) ? "stop" : null, to };
  if (atom.text === "/" || atom.text === "\\") return slash(atoms, i);
  // «УО + ИМЦ»; «500+» is a number
  if ((atom.text === "+" || atom.text === "&") && atoms[i - 1]?.end !== atom.start) return { link: "and", to };
  // «уч.-восп. работа»
  if (isDash(atom) && atoms[i - 1]?.dotted && atoms[i - 1]?.end === atom.start && atoms[i + 1]?.start === atom.end)
    return null;
  if (isDash(atom) && isNumberOfName(atoms, i)) return null;
  if (isDash(atom)) return dash(atoms, i, so, vocabulary);
  return atom.text === "№" ? null : { link: null, to };
}

/** «ПЧ-14», «СОШ-5»: a hyphen between a name and its number. */
function isNumberOfName(atoms: readonly Atom[], i: number): boolean {
  const [before, atom, after] = [atoms[i - 1], atoms[i] as Atom, atoms[i + 1]];
  if (before?.kind !== "word" || after?.kind !== "number" || !isCapital(before)) return false;
  return before.end === atom.start && atom.end === after.start && /^\d+$/.test(after.key);
}

function sentenceEnds(atoms: readonly Atom[], i: number, so: Builder): boolean {
  const before = atoms[i - 1];
  const after = atoms[i + 1];
  if (!before || !after || so.empty) return false;
  if (after.kind === "break") return false;
  return isCapital(after) || after.kind === "person" || after.kind === "quote" || after.abbreviation !== null;
}

/** «п/комиссии», «9/11 классов» stay; else a slash parts. */
function slash(atoms: readonly Atom[], i: number): Parting | null {
  const before = atoms[i - 1];
  const after = atoms[i + 1];
  if (before?.kind === "word" && before.text.length === 1 && before.end === atoms[i]?.start) return null;
  if (before?.kind === "number" && after?.kind === "number") return null;
  // «директор / ответственный за сайт»: no attribute stands behind a slash
  return { link: after?.key.startsWith("ответственн") ? "stop" : "comma", to: i + 1 };
}

/** A dash before a person, an office or a body is a link of its own; before anything else it is noise. */
function dash(atoms: readonly Atom[], i: number, so: Builder, vocabulary: Vocabulary): Parting | null {
  const next = atoms[i + 1];
  if (!next) return { link: null, to: i + 1 };
  if (atoms[i - 1]?.kind === "number" && next.kind === "number") return null;
  if (next.kind === "person" || so.person) return { link: "dash", to: i + 1 };
  const phrase = nounPhraseAt(atoms, i + 1);
  if (phrase && !(so.pending && phrase.head.class === "body")) {
    if (!phrase.head.ambiguous || phrase.adjectives > 0 || so.bare) return { link: "dash", to: i + 1 };
  }
  const abbreviation = next.abbreviation;
  // «исполнение – учителя», «директор – контроль»
  const opens = phrase !== null || (abbreviation !== null && abbreviation !== "field");
  if (!so.head && opens && DUTIES.has(so.atoms[0]?.key ?? "")) return { link: "dash", to: i + 1 };
  if ((so.head || so.single) && !so.open && DUTIES.has(next.key) && !phrase) return { link: "dash", to: i + 1 };
  if (abbreviation === "form" || abbreviation === "school") return { link: so.pending ? null : "dash", to: i + 1 };
  if (leadsToSubjects(so.head, next)) return { link: "dash", to: i + 1 };
  if (next.kind === "quote" && !so.pending && so.head?.class !== "body") return { link: "dash", to: i + 1 };
  if (abbreviation && abbreviation !== "field" && so.head && so.head.class !== "body")
    return { link: "dash", to: i + 1 };
  if (abbreviation && vocabulary.alone(next.text) && so.single) return { link: "comma", to: i + 1 };
  return { link: null, to: i + 1 };
}

function wordParting(atoms: readonly Atom[], i: number, so: Builder, vocabulary: Vocabulary): Parting | null {
  const atom = atoms[i] as Atom;
  const next = atoms[i + 1];
  if (WITH_STARTS.has(atom.key)) {
    const found = WITH.exec(textOf(atoms.slice(i, i + 4)).toLowerCase());
    if (found) return { link: "with", to: i + found[0].trim().split(" ").length };
    // «Уварова А.Б. с руководителями ШМО»
    if (
      so.person &&
      atom.key !== "в" &&
      (next?.kind === "person" || (next?.kind === "word" && /[ая]ми$/.test(next.key)))
    )
      return { link: "with", to: i + 1 };
  }
  if (atom.key === "а" && next?.key === "также") return { link: "and", to: i + 2 };
  // «комиссия в составе Уваровой А.Б., …», «… в составе: …»
  if (atom.key === "в" && next?.key === "составе" && !so.empty) {
    const behind = atoms[i + 2];
    if (behind && isSign(behind, ":")) return { link: "colon", to: i + 3 };
    if (behind?.kind === "person" || behind?.kind === "bracket") return { link: "colon", to: i + 2 };
  }
  if (atom.key !== "и" && atom.key !== "или" && atom.key !== "либо") return null;
  if (next && isSign(next, "/") && atoms[i + 2]?.key === "или")
    return andParts(atoms, i + 2, so, vocabulary) ? { link: "and", to: i + 3 } : null;
  return andParts(atoms, i, so, vocabulary) ? { link: "and", to: i + 1 } : null;
}
