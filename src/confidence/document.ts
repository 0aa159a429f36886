import type { ActivityDoubt, Document, DocumentConfidence, DocumentDoubt } from "../model/types.ts";
import { beginsSmall } from "../text/letters.ts";
import type { Found } from "./evidence.ts";

/** A document and what is known of its activities. */
export interface DocumentEvidence extends Found {
  readonly counts: DocumentConfidence["activities"];
  /** Every doubt that any of its activities has. */
  readonly doubts: ReadonlySet<ActivityDoubt>;
}

interface DocumentSignal {
  readonly name: DocumentDoubt;
  applies(evidence: DocumentEvidence): boolean;
}

const any = (doubts: ReadonlySet<ActivityDoubt>, ...names: readonly ActivityDoubt[]): boolean =>
  names.some((name) => doubts.has(name));

/** Requisites that were not found, though the act has text that nobody claims or letters of two scripts. */
function actIncomplete({ order, unclaimed, diagnostics }: Document): boolean {
  if (!order) return false;
  const gaps = [order.number, order.date, order.title, order.signatory].filter((value) => value === null).length;
  return (
    gaps > 1 || (gaps > 0 && (unclaimed.length > 0 || diagnostics.some(({ rule }) => rule === "text/mixed-script")))
  );
}

/** Mended print inside the act, or letters that were not mended. */
function actMended({ document: { order }, findings }: DocumentEvidence): boolean {
  if (!order) return false;
  const texts = [order.issuer, order.title, order.place, order.region, order.number].join(" ");
  const mended = findings
    .within(order.span)
    .some(({ rule }) => rule === "text/mixed-script" || rule === "text/ocr-noise");
  return mended || /[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]/u.test(texts);
}

const OUT_OF_STEP = new Set(["numbering/gap", "numbering/duplicate", "numbering/out-of-order"]);

const clausesOutOfStep = ({ document: { order }, findings }: DocumentEvidence): boolean =>
  order !== null && findings.within(order.span).some(({ rule }) => OUT_OF_STEP.has(rule));

/** A plan without a title, or under one that begins in the middle. */
const untitled = ({ document: { roadmaps } }: DocumentEvidence): boolean =>
  roadmaps.some(({ title }) => title === null || beginsSmall(title));

const LEFT_OVER = new Set(["unrecognized", "noise", "running-header", "repeated-row"]);

/** What in a document may speak against the reading of it as a whole. */
export const DOCUMENT_SIGNALS: readonly DocumentSignal[] = [
  { name: "activities-doubtful", applies: ({ counts }) => counts.doubtful > 0 },
  { name: "activities-likely", applies: ({ counts }) => counts.likely > 0 },
  { name: "plan-in-pieces", applies: ({ doubts }) => any(doubts, "plan-in-pieces") },
  { name: "plan-untitled", applies: untitled },
  { name: "columns-uncertain", applies: ({ doubts }) => any(doubts, "columns-uncertain") },
  {
    name: "headings-uncertain",
    applies: ({ doubts }) => any(doubts, "heading-contested", "heading-missed", "heading-missing", "heading-odd"),
  },
  {
    name: "numbers-uncertain",
    applies: ({ doubts }) => any(doubts, "number-out-of-step", "number-miscounted", "row-above-contested"),
  },
  { name: "act-incomplete", applies: ({ document }) => actIncomplete(document) },
  { name: "act-mended", applies: actMended },
  { name: "clauses-out-of-step", applies: clausesOutOfStep },
  {
    name: "text-left-over",
    applies: ({ document }) => document.unclaimed.some(({ reason }) => LEFT_OVER.has(reason)),
  },
  {
    name: "name-undecided",
    applies: ({ document, undecided }) => document.persons.some(({ id }) => undecided.has(id)),
  },
];
