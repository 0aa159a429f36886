import type { Reporter } from "./reporter.ts";
import type { Found, Verdict } from "./verdict.ts";
import { element, xmlText } from "./xml.ts";

const place = ({ file, span }: Found): string => `${file}:${span.startLine}:${span.startColumn}`;
const text = (found: Found): string => `${place(found)} ${found.severity} ${found.message}`;

/** One case a rule: it fails where a finding is as grave as `--fail-on`; lesser ones are its output. */
function ruleCase(
  file: string,
  rule: string,
  findings: readonly Found[],
  verdict: Verdict,
): { xml: string; failed: boolean } {
  const grave = findings.filter((found) => verdict.fails(found.severity));
  const [first] = grave;
  const all = findings.map(text).join("\n");
  const content = first
    ? `<failure message="${xmlText(first.message)}" type="${first.severity}">${xmlText(all)}</failure>\n`
    : `<system-out>${xmlText(all)}</system-out>\n`;
  return { xml: element("testcase", { classname: file, name: rule }, [content]), failed: first !== undefined };
}

/** A suite a file; a file without findings has one case that passes, one that was not read a case with an error. */
function suite(
  file: string,
  own: readonly Found[],
  verdict: Verdict,
): { xml: string; tests: number; failures: number; errors: number } {
  const unread = own.filter((found) => found.rule === "input/unreadable");
  const rules = [...new Set(own.map((found) => found.rule))].filter((rule) => rule !== "input/unreadable");
  const cases = rules.map((rule) =>
    ruleCase(
      file,
      rule,
      own.filter((found) => found.rule === rule),
      verdict,
    ),
  );
  const errors = unread.map((found) =>
    element("testcase", { classname: file, name: found.rule }, [
      `<error message="${xmlText(found.message)}" type="${found.rule}"/>\n`,
    ]),
  );
  const passed = cases.length + errors.length === 0 ? [element("testcase", { classname: file, name: "shnor" })] : [];
  const failures = cases.filter((one) => one.failed).length;
  const tests = cases.length + errors.length + passed.length;
  const content = [...passed, ...errors, ...cases.map((one) => one.xml)];
  return {
    xml: element("testsuite", { name: file, tests, failures, errors: errors.length, skipped: 0, time: 0 }, content),
    tests,
    failures,
    errors: errors.length,
  };
}

/** For CI servers that read the results of tests. */
export const junit: Reporter = {
  name: "junit",
  write: (verdict) => {
    const byFile = new Map<string, Found[]>(verdict.files.map((file) => [file, []]));
    for (const found of verdict.findings) {
      const own = byFile.get(found.file);
      if (own) own.push(found);
      else byFile.set(found.file, [found]);
    }
    const suites = [...byFile].map(([file, own]) => suite(file, own, verdict));
    const sum = (of: (one: (typeof suites)[number]) => number): number =>
      suites.reduce((total, one) => total + of(one), 0);
    const totals = { tests: sum((s) => s.tests), failures: sum((s) => s.failures), errors: sum((s) => s.errors) };
    const root = element(
      "testsuites",
      { name: "shnor", ...totals, time: 0 },
      suites.map((one) => one.xml),
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
  },
};
