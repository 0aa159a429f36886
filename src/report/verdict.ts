import type { RuleId, Severity } from "../model/rule-ids.ts";
import type { Order, Span } from "../model/types.ts";
import type { Lang } from "../rules/rule.ts";
import type { Frame } from "./frame.ts";

/** A place in a file of the run. */
export interface FilePlace {
  readonly file: string;
  readonly span: Span;
}

/** A finding in its file, with as much of the text as a report shows of it. */
export interface Found extends FilePlace {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly subject?: string;
  readonly related?: readonly FilePlace[];
  readonly fix?: string;
  /** The lines that it is about; null where the text is not at hand. */
  readonly frame: Frame | null;
  /** Which row of the table of documents it counts in; -1 for none. */
  readonly row: number;
  /** What it is known by in a baseline: the print, not the place. */
  readonly text: string;
}

/** What a document is, for the table of documents. */
export interface DocumentCard {
  readonly file: string;
  readonly municipality: string | null;
  readonly kind: Order["kind"] | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly activities: number;
  /** How much of what a document must have is there, in whole per cent, rounded down; null for an unread file. */
  readonly completeness: number | null;
  /** How many of its activities are not read for sure; null where the model does not say. */
  readonly toCheck: number | null;
  /** Lines of the most doubtful of them, those first. */
  readonly checkLines: readonly number[];
  /** Why the file was not read. */
  readonly problem: string | null;
}

/** A row of the table: the document and what was found in it. */
export interface DocumentRow extends DocumentCard {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** How the run went, whatever of it is shown. */
export interface Totals {
  readonly documents: number;
  readonly unread: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings that `--max-findings` left out of the reports. */
  readonly hidden: number;
  /** Findings that the baseline knows. */
  readonly known: number;
}

/** Everything that a report tells: files in the order of the inputs, findings in the order of their places. */
export interface Verdict {
  readonly lang: Lang;
  readonly files: readonly string[];
  readonly findings: readonly Found[];
  readonly rows: readonly DocumentRow[];
  readonly totals: Totals;
  /** Whether a finding of this severity makes the run fail. */
  readonly fails: (severity: Severity) => boolean;
  /** Whether everything could be read. */
  readonly complete: boolean;
}
