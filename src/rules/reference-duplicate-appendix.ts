import type { Appendix } from "../model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { value } from "./wording.ts";

/** «Продолжение приложения 1» heads another page of the same appendix. */
const GOES_ON = /(?:продолжени|окончани)[A-Za-zЀ-ӿ]{0,3}\s/iu;

function check({ order }: Undiagnosed): LocatedFinding[] {
  const seen = new Map<string, Appendix>();
  const out: LocatedFinding[] = [];
  for (const appendix of order?.appendices ?? []) {
    const { label, raw, span } = appendix;
    if (label === null || GOES_ON.test(raw)) continue;
    const first = seen.get(label);
    if (first)
      out.push({
        rule: "reference/duplicate-appendix",
        span,
        related: [first.span],
        subject: label,
        values: { label },
      });
    else seen.set(label, appendix);
  }
  return out;
}

export const referenceDuplicateAppendix: Rule = {
  id: "reference/duplicate-appendix",
  what: { ru: "Два приложения с одним номером", en: "Two appendices have one number" },
  why: { ru: "Ссылка на приложение становится двусмысленной.", en: "A reference to the appendix has two meanings." },
  fix: { ru: "Перенумеруйте приложения.", en: "Number the appendices anew." },
  message: {
    ru: (values) =>
      `${value(values, "label") === "" ? "Номер приложения" : `Приложение ${value(values, "label")}`} повторяется: перенумеруйте приложения`,
    en: (values) =>
      `${value(values, "label") === "" ? "The number of an appendix" : `Appendix ${value(values, "label")}`} stands twice: number the appendices anew`,
  },
  check,
};
