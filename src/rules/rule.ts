import type { RuleId } from "../model/rule-ids.ts";
import type { Document, Span } from "../model/types.ts";

export type Lang = "ru" | "en";
/** What fills a message: free-form for each rule; a message reads well without any of them. */
export type Values = Readonly<Record<string, string | number>>;
/** A document before it was diagnosed. */
export type Undiagnosed = Omit<Document, "diagnostics">;

/** A finding in its place in the source: a stage's own, or what a rule found in the finished document. */
export interface LocatedFinding {
  readonly rule: RuleId;
  readonly span: Span;
  readonly subject?: string | undefined;
  readonly related?: readonly Span[] | undefined;
  readonly values?: Values | undefined;
  /** What was done about it, or what would mend it, where the rule's own advice is too general. */
  readonly fix?: string | undefined;
}

/** What a rule says in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** One rule: what it reports, why, how to mend it, the message of a finding, and the check where the document suffices. */
export interface Rule {
  readonly id: RuleId;
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
  readonly message: Readonly<Record<Lang, (values: Values) => string>>;
  readonly check?: (document: Undiagnosed) => readonly LocatedFinding[];
  /** Reading the text reports it too, and the check alone does not find all of it. */
  readonly fromReading?: true;
}
