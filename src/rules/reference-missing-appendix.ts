import { headings, type Mention, mentions } from "./reference/appendices.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { say, value } from "./wording.ts";

/** The labels that no heading answers to; headings without a number answer to the first labels that are left. */
function unanswered(named: readonly Mention[], printed: readonly (string | null)[]): Set<string | null> {
  const labels = [...new Set(named.map((mention) => mention.label))];
  const wanting = labels.filter((label) => (label === null ? printed.length === 0 : !printed.includes(label)));
  const spare = printed.filter((label) => label === null).length;
  return new Set(
    wanting.filter((label, i) => label === null || wanting.slice(0, i + 1).filter((x) => x !== null).length > spare),
  );
}

function check(document: Undiagnosed): LocatedFinding[] {
  const named = mentions(document.order?.clauses ?? []);
  if (named.length === 0) return [];
  const missing = unanswered(named, headings(document));
  return named
    .filter((mention) => missing.has(mention.label))
    .map(({ clause, label }) => ({
      rule: "reference/missing-appendix",
      span: clause.span,
      subject: clause.number,
      values: { clause: clause.number, ...(label === null ? {} : { label }) },
    }));
}

export const referenceMissingAppendix: Rule = {
  id: "reference/missing-appendix",
  what: { ru: "Названного приложения нет в файле", en: "A clause names an appendix whose heading is not in the file" },
  why: { ru: "Приложение потеряно или не озаглавлено.", en: "The appendix was lost or has no heading." },
  fix: { ru: "Добавьте приложение или его заголовок «Приложение …».", en: "Add the appendix or its heading." },
  message: {
    ru: (values) => {
      const clause = value(values, "clause");
      const label = value(values, "label");
      const what = label === "" ? "приложение, заголовка которого" : `приложение ${label}, заголовка которого`;
      return `${say(clause === "" ? "В тексте названо" : `В пункте ${clause} названо`, what, "в файле нет")}: добавьте приложение или его заголовок`;
    },
    en: (values) => {
      const clause = value(values, "clause");
      const appendix = say("appendix", value(values, "label"));
      return `${say(clause === "" ? "The text" : `Clause ${clause}`, "names", appendix, "whose heading is not in the file")}: add the appendix or its heading`;
    },
  },
  check,
};
