import type { Markup } from "../layout/types.ts";
import type { Finding } from "../model/finding.ts";
import type { Appendix, ColumnRole, Order, PrintedField, UnclaimedReason } from "../model/types.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A part of the document with the pieces of the source that it answers for. */
export interface Part {
  readonly claims: readonly Range[];
}

/** What belongs to no part, and why. */
export interface Stray {
  readonly range: Range;
  readonly reason: UnclaimedReason;
}

export interface ClauseDraft {
  readonly label: Mapped | null;
  readonly number: string;
  readonly text: Mapped;
  readonly children: ClauseDraft[];
}

export interface HeaderField {
  readonly field: PrintedField["field"];
  readonly text: Mapped;
}

/** Who drafted the act; his claims stand apart, for his lines may end the file. */
export interface DrafterDraft extends Part {
  readonly name: Mapped;
  readonly phone: Mapped | null;
  /** His lines as printed: «Подготовила Сомова Е.Е.» */
  readonly print: Mapped;
}

export interface OrderDraft extends Part {
  readonly kind: Order["kind"];
  readonly issuer: Mapped | null;
  readonly region: Mapped | null;
  readonly place: Mapped | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: Mapped | null;
  readonly preamble: Mapped | null;
  readonly printed: readonly HeaderField[];
  readonly clauses: readonly ClauseDraft[];
  readonly signatory: { readonly position: Mapped | null; readonly name: Mapped | null } | null;
  readonly drafter: DrafterDraft | null;
}

/** The heading of an appendix: «ПРИЛОЖЕНИЕ 1 УТВЕРЖДЕНО к приказу …» and the title below it. */
export interface AppendixDraft extends Part {
  readonly label: string | null;
  readonly stamp: Mapped;
  readonly title: Mapped | null;
  readonly kind: Appendix["kind"];
}

export interface PassportDraft extends Part {
  readonly title: Mapped | null;
  readonly fields: readonly { readonly label: Mapped; readonly values: readonly Mapped[] }[];
}

export interface ColumnDraft {
  readonly role: ColumnRole;
  readonly header: Mapped;
}

/** By how many points the rows of an entry were read as what they are rather than as something else. */
export interface Clarity {
  /** Against any other reading. */
  readonly margin: number;
  /** Against readings in which one of the rows begins, or ceases, to be a heading. */
  readonly headingMargin: number;
}

export interface SectionDraft {
  readonly kind: "section";
  readonly clarity: Clarity;
  /** Depth in the tree of sections, from 0. */
  readonly level: number;
  readonly label: Mapped | null;
  readonly title: Mapped;
}

export interface ActivityDraft {
  readonly kind: "activity";
  readonly clarity: Clarity;
  /** 0 for an activity, 1 for a sub-activity, 2 below that. */
  readonly depth: number;
  readonly label: Mapped | null;
  /** The joined text of each role that has any. */
  readonly cells: Readonly<Partial<Record<ColumnRole, Mapped>>>;
  readonly other: readonly { readonly header: string; readonly text: Mapped }[];
  /** The pieces of each role, before they were joined. */
  readonly pieces: Readonly<Partial<Record<ColumnRole, readonly Range[]>>>;
  readonly ranges: readonly Range[];
  /** The parent of a split cell: its cells stay whole, its items are those of its parts. */
  readonly split?: "parent" | "part";
}

export interface RoadmapDraft extends Part {
  readonly title: Mapped | null;
  readonly columns: readonly ColumnDraft[];
  readonly headers: readonly { readonly cells: readonly Mapped[]; readonly range: Range }[];
  readonly entries: readonly (SectionDraft | ActivityDraft)[];
  readonly range: Range;
}

export interface RosterDraft extends Part {
  readonly title: Mapped | null;
  /** Lines that give the role of those below them: «Члены комиссии:». */
  readonly headings: readonly Mapped[];
  readonly members: readonly {
    readonly name: Mapped;
    readonly position: Mapped | null;
    readonly role: "head" | "deputy" | "secretary" | "member";
    readonly raw: Mapped;
  }[];
}

export interface TableDraft extends Part {
  readonly title: Mapped | null;
  readonly columns: readonly Mapped[];
  readonly rows: readonly (readonly Mapped[])[];
}

export interface TextDraft extends Part {
  readonly title: Mapped | null;
  readonly paragraphs: readonly Mapped[];
  readonly items: readonly Mapped[];
}

/** Everything of a file but its order. */
export interface Parts {
  readonly appendices: readonly AppendixDraft[];
  readonly passport: PassportDraft | null;
  readonly roadmaps: readonly RoadmapDraft[];
  readonly rosters: readonly RosterDraft[];
  readonly tables: readonly TableDraft[];
  readonly texts: readonly TextDraft[];
  readonly strays: readonly Stray[];
  readonly findings: readonly Finding[];
}

/** Which block of the source is what, with every text still mapped to its place. */
export interface Draft extends Parts {
  readonly source: string;
  readonly words: Vocabulary;
  readonly order: OrderDraft | null;
  readonly markup: readonly Markup[];
}
