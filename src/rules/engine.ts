import { RULE_SEVERITIES, type RuleId } from "../model/rule-ids.ts";
import type { Diagnostic } from "../model/types.ts";
import { RULES } from "./index.ts";
import type { Lang, LocatedFinding, Rule, Undiagnosed } from "./rule.ts";

export interface DiagnoseOptions {
  readonly lang: Lang;
  /** Told of a rule that threw; the other rules go on. */
  readonly onFault?: (rule: Rule, error: unknown) => void;
}

function check(rule: Rule, document: Undiagnosed, options: DiagnoseOptions): readonly LocatedFinding[] {
  if (!rule.check) return [];
  try {
    return rule.check(document);
  } catch (error) {
    options.onFault?.(rule, error);
    return [];
  }
}

function message(rule: Rule, finding: LocatedFinding, options: DiagnoseOptions): string {
  try {
    return rule.message[options.lang](finding.values ?? {});
  } catch (error) {
    options.onFault?.(rule, error);
    return rule.what[options.lang];
  }
}

function diagnostic(rule: Rule, finding: LocatedFinding, options: DiagnoseOptions): Diagnostic {
  const { span, subject, related, fix } = finding;
  const severity = RULE_SEVERITIES[rule.id];
  const out: Diagnostic = { rule: rule.id, severity, message: message(rule, finding, options), span };
  if (subject !== undefined) out.subject = subject;
  if (related?.length) out.related = [...related];
  if (fix !== undefined) out.fix = fix;
  return out;
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By place, then by rule; what is left is told apart by subject and message, so that the order is always the same. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.span.part ?? 0) - (b.span.part ?? 0) ||
    a.span.startLine - b.span.startLine ||
    a.span.startColumn - b.span.startColumn ||
    text(a.rule, b.rule) ||
    a.span.endLine - b.span.endLine ||
    a.span.endColumn - b.span.endColumn ||
    text(a.subject ?? "", b.subject ?? "") ||
    text(a.message, b.message)
  );
}

const same = (a: Diagnostic, b: Diagnostic): boolean => byPlace(a, b) === 0;

const notAfter = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
  line < otherLine || (line === otherLine && column <= otherColumn);

/** Did a stage tell of the same print inside this place? Its place is the more exact one. */
function isToldCloser(own: LocatedFinding, findings: readonly LocatedFinding[]): boolean {
  const { span: wide, values } = own;
  return findings.some(
    ({ rule, span, values: told }) =>
      rule === own.rule &&
      (span.part ?? 0) === (wide.part ?? 0) &&
      notAfter(wide.startLine, wide.startColumn, span.startLine, span.startColumn) &&
      notAfter(span.endLine, span.endColumn, wide.endLine, wide.endColumn) &&
      told?.text === values?.text,
  );
}

function byRule(findings: readonly LocatedFinding[]): ReadonlyMap<RuleId, readonly LocatedFinding[]> {
  const lists = new Map<RuleId, LocatedFinding[]>();
  for (const finding of findings) {
    const list = lists.get(finding.rule);
    if (list) list.push(finding);
    else lists.set(finding.rule, [finding]);
  }
  return lists;
}

/** Diagnoses with a given list of rules; findings of rules that are not on the list are left out. */
export function diagnoseBy(
  rules: readonly Rule[],
  document: Undiagnosed,
  findings: readonly LocatedFinding[],
  options: DiagnoseOptions,
): Diagnostic[] {
  const told = byRule(findings);
  const out: Diagnostic[] = [];
  for (const rule of rules) {
    const closer = told.get(rule.id) ?? [];
    for (const finding of check(rule, document, options)) {
      if (!isToldCloser(finding, closer)) out.push(diagnostic(rule, finding, options));
    }
    for (const finding of closer) out.push(diagnostic(rule, finding, options));
  }
  out.sort(byPlace);
  return out.filter((item, i) => i === 0 || !same(item, out[i - 1] as Diagnostic));
}

/** What is wrong in a document: the findings of the stages and of the rules' own checks, with severity and message. */
export function diagnose(
  document: Undiagnosed,
  findings: readonly LocatedFinding[],
  options: DiagnoseOptions,
): Diagnostic[] {
  return diagnoseBy(RULES, document, findings, options);
}
