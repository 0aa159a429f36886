import type { Severity } from "../model/rule-ids.ts";
import { RULE_SEVERITIES } from "../model/rule-ids.ts";
import type { Span } from "../model/types.ts";
import { RULES } from "../rules/index.ts";
import type { Lang, Rule } from "../rules/rule.ts";
import { fingerprint } from "../text/detached.ts";
import type { Reporter } from "./reporter.ts";
import type { FilePlace, Found, Verdict } from "./verdict.ts";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

function ruleEntry(rule: Rule, lang: Lang) {
  const [what, why, fix] = [rule.what, rule.why, rule.fix].map((text) => sentence(text[lang]));
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: { text: fix },
    defaultConfiguration: { level: LEVELS[RULE_SEVERITIES[rule.id]] },
  };
}

/** A path as a relative reference: each step percent-encoded, a drive or a leading slash made a file URI. */
export function uriOf(file: string): string {
  const steps = file.split("/");
  const encoded = steps.map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, "\ufffd")));
  if (/^[A-Za-z]:$/u.test(steps[0] ?? "")) return `file:///${steps[0]}/${encoded.slice(1).join("/")}`;
  if (file.startsWith("/")) return `file://${encoded.join("/")}`;
  return encoded.join("/");
}

/** Relative paths are below the root of the repository, whichever folder a server checks it out into. */
function artifact(file: string) {
  const uri = uriOf(file);
  return uri.startsWith("file:") ? { uri } : { uri, uriBaseId: "%SRCROOT%" };
}

const region = ({ startLine, startColumn, endLine, endColumn }: Span) => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});
const location = ({ file, span }: FilePlace) => ({
  physicalLocation: { artifactLocation: artifact(file), region: region(span) },
});

/** By file, rule and print, not by line, so that a line inserted above makes no finding a new one. */
function fingerprints(findings: readonly Found[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ file, rule, text }) => {
    const key = `${uriOf(file)}\n${rule}\n${text}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${fingerprint(key).toString(16)}:${nth}`;
  });
}

function results({ findings }: Verdict) {
  const indexes = new Map(RULES.map((rule, i) => [rule.id, i]));
  const prints = fingerprints(findings);
  return findings.map((found, i) => ({
    ruleId: found.rule,
    ruleIndex: indexes.get(found.rule),
    level: LEVELS[found.severity],
    message: { text: found.message },
    locations: [location(found)],
    ...(found.related?.length ? { relatedLocations: found.related.map(location) } : {}),
    partialFingerprints: { "shnor/v1": prints[i] },
  }));
}

/** SARIF 2.1.0, for code scanning and its viewers. */
export const sarif: Reporter = {
  name: "sarif",
  write: (verdict, { version }) => {
    const log = {
      $schema: SCHEMA,
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "shnor", version, rules: RULES.map((rule) => ruleEntry(rule, verdict.lang)) } },
          language: verdict.lang,
          columnKind: "utf16CodeUnits",
          invocations: [{ executionSuccessful: verdict.complete }],
          artifacts: verdict.files.map((file) => ({ location: artifact(file) })),
          results: results(verdict),
          properties: { totals: verdict.totals },
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};
