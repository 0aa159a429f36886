import type { Atom } from "./atoms.ts";
import type { ListCase } from "./declined.ts";
import { markerEnd, partingAt } from "./parting.ts";
import { Builder, type Link, type Phrase } from "./phrase.ts";
import { startsExecutor } from "./starting.ts";
import type { Vocabulary } from "./vocabulary.ts";

const OFFICES: ReadonlySet<string> = new Set(["person", "people", "position"]);

/** Walks over the atoms of a cell and closes a phrase wherever another executor, person or office begins. */
class Splitter {
  private readonly out: Phrase[] = [];
  private so = new Builder();
  /** The case that its list is printed in; a cell may begin in the dative. */
  private listed: ListCase | null = "dat";
  /** A line ended just before. */
  private broken = false;
  /** Where notes stand that nobody is before; the first phrase takes them. */
  private notes = -1;

  constructor(
    private readonly atoms: readonly Atom[],
    private readonly vocabulary: Vocabulary,
  ) {}

  split(): Phrase[] {
    this.so.listed = this.listed;
    for (let i = 0; i < this.atoms.length; ) i = this.step(i);
    this.close("stop");
    return this.out;
  }

  private get last(): Phrase | undefined {
    return this.out.at(-1);
  }

  private step(i: number): number {
    const atom = this.atoms[i] as Atom;
    if (atom.kind === "break") {
      this.broken = true;
      return i + 1;
    }
    if (atom.kind === "bracket" && this.so.empty) return this.strayBracket(atom, i);
    const marker = markerEnd(this.atoms, i, this.so, this.broken);
    if (marker > i) {
      this.close("stop");
      return marker;
    }
    const parting = partingAt(this.atoms, i, this.so, this.vocabulary);
    if (parting) {
      if (parting.link) this.close(parting.link);
      this.broken = false;
      return parting.to;
    }
    if (startsExecutor(this.atoms, i, this.so, this.vocabulary, this.broken))
      this.close(this.broken ? "break" : "none");
    this.broken = false;
    return this.take(i);
  }

  private take(i: number): number {
    const at = this.so.worded ? i : this.so.begin(this.atoms, i);
    if (at > i) return at;
    this.so.add(this.atoms[i] as Atom);
    return i + 1;
  }

  /** Behind a separator a bracket still speaks of whoever stands before it. */
  private strayBracket(atom: Atom, i: number): number {
    const { last } = this;
    if (last) this.out[this.out.length - 1] = { ...last, atoms: [...last.atoms, atom], end: atom.end };
    else if (this.notes < 0) this.notes = atom.start;
    return i + 1;
  }

  private close(link: Link): void {
    const { so, last } = this;
    const phrase = so.build();
    if (phrase) this.out.push(this.notes >= 0 && !last ? { ...phrase, start: this.notes } : phrase);
    else this.keepNotes();
    const kept = !phrase && so.link !== "start" && link !== "with" ? so.link : link;
    this.so = new Builder();
    this.so.link = this.out.length === 0 && kept !== "with" ? "start" : kept;
    this.so.oblique = link === "with";
    this.listed = link === "with" ? "ins" : this.goesOn(phrase);
    this.so.listed = this.listed;
    this.so.isRole = link === "dash" && phrase !== null && !OFFICES.has(phrase.kind);
  }

  /** Behind a nominative no list goes on in another case. */
  private goesOn(phrase: Phrase | null): ListCase | null {
    if (!phrase || phrase.kind === "person" || phrase.kind === "abbreviation" || phrase.kind === "quote")
      return this.listed;
    // «Администрации района, школам»: a plural, or a dative
    const either =
      phrase.head?.ambiguous && phrase.atoms.some(({ head, key }) => head === phrase.head && key.endsWith("ии"));
    return phrase.head && !phrase.declined && !either ? null : this.listed;
  }

  /** A telephone by itself belongs to whoever stands before it, else to the next. */
  private keepNotes(): void {
    const { so, last } = this;
    const first = so.atoms[0];
    if (!first || !so.last || so.last.kind === "mark") return;
    if (last) this.out[this.out.length - 1] = { ...last, end: so.last.end };
    else if (this.notes < 0) this.notes = first.start;
  }
}

/** Cuts the atoms of a cell into phrases, one for each executor, person and office. */
export const phrasesOf = (atoms: readonly Atom[], vocabulary: Vocabulary): Phrase[] =>
  new Splitter(atoms, vocabulary).split();
