import { readPeriod } from "../normalize/schedule/index.ts";
import { fold } from "../text/words.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { pair, say } from "./wording.ts";

/** «Сроки реализации», «Период действия программы»; «Этапы» list parts of it. */
const LABEL = /^(?:срок|период)/u;

interface Years {
  readonly start: string;
  readonly end: string;
}

/** A plan for one year of a programme of several is as it should be; a plan that leaves the programme's time is not. */
function check({ passport, roadmaps }: Undiagnosed): LocatedFinding[] {
  if (!passport || roadmaps.length === 0) return [];
  const fields = passport.fields.filter((field) => LABEL.test(fold(field.label)));
  const out: LocatedFinding[] = [];
  for (const { values, span } of fields) {
    const text = values.join(" ");
    const read = readPeriod(text) ?? readPeriod(`на ${text}`);
    if (!read) continue;
    for (const { period, span: plan } of roadmaps) {
      if (!period || period.from === "passport" || period.from === "dates" || !period.start || !period.end) continue;
      if (!isWithin({ start: period.start, end: period.end }, read)) {
        out.push({
          rule: "passport/period-mismatch",
          span,
          related: [plan],
          values: spoken(read, period.start, period.end),
        });
      }
    }
    break;
  }
  return out;
}

/** By years: «2022–2024 годы» and «01.03.2022 – 30.12.2024» say the same. */
function isWithin(inner: Years, outer: Years): boolean {
  return outer.start.slice(0, 4) <= inner.start.slice(0, 4) && inner.end.slice(0, 4) <= outer.end.slice(0, 4);
}

function spoken(read: Years, start: string, end: string): { passport: string; plan: string } {
  const years = (from: string, to: string): string => {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  };
  return { passport: years(read.start, read.end), plan: years(start, end) };
}

export const passportPeriodMismatch: Rule = {
  id: "passport/period-mismatch",
  what: { ru: "Срок реализации в паспорте и период плана расходятся", en: "The passport's period is not the plan's" },
  why: {
    ru: "План выходит за срок программы: неясно, действует ли он.",
    en: "The plan leaves the time of the programme: it is not clear whether it is in force.",
  },
  fix: { ru: "Приведите срок в паспорте и период плана в согласие.", en: "Make the two periods agree." },
  message: {
    ru: (values) =>
      `${say("Срок в паспорте и период плана расходятся", pair(values, "passport", "plan", "и"))}: исправьте, где ошибка`,
    en: (values) =>
      `${say("The passport and the plan differ in their periods", pair(values, "passport", "plan", "and"))}: mend the wrong one`,
  },
  check,
};
