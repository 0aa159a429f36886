import type {
  Activity,
  ActReference,
  Appendix,
  Clause,
  Order,
  Roadmap,
  ScheduleItem,
  Span,
} from "../../src/model/types.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "../../src/rules/rule.ts";

/** A place on one line. */
export const at = (line: number, column = 1): Span => ({
  startLine: line,
  startColumn: column,
  endLine: line,
  endColumn: column + 5,
});

export function period(start: string | null, end: string | null, more: Partial<ScheduleItem> = {}): ScheduleItem {
  return {
    kind: "period",
    start,
    end,
    edtf: `${start}/${end}`,
    raw: "срок",
    span: at(1),
    assumed: [],
    ...more,
  } as ScheduleItem;
}

const executor = {
  raw: "Отдел",
  name: "Отдел",
  kind: "organization" as const,
  ref: null,
  position: null,
  role: null,
  person: null,
  members: [],
  span: at(1),
};

export type ActivityPart = Omit<Partial<Activity>, "schedule" | "executors"> & {
  schedule?: Partial<Activity["schedule"]>;
  executors?: Partial<Activity["executors"]>;
};

/** An activity that lacks nothing; `line` places it. */
export function activity(number: string, line: number, part: ActivityPart = {}): Activity {
  const { schedule, executors, ...rest } = part;
  return {
    number,
    label: number,
    ordinal: line,
    section: null,
    parent: null,
    title: "Совещание директоров",
    indicator: null,
    result: null,
    completion: null,
    other: {},
    span: at(line),
    cells: {},
    ...rest,
    schedule: { raw: "март", items: [period("2023-03-01", "2023-03-31")], inherited: false, ...schedule },
    executors: { raw: "Отдел", items: [executor], inherited: false, ...executors },
  };
}

export function roadmap(activities: readonly Activity[], part: Partial<Roadmap> = {}): Roadmap {
  const last = activities.at(-1)?.span.endLine ?? 1;
  return {
    title: "План мероприятий",
    period: null,
    columns: (["number", "activity", "schedule", "executors"] as const).map((role) => ({ role, header: role })),
    headers: [],
    sections: [],
    span: { startLine: 1, startColumn: 1, endLine: last, endColumn: 99 },
    ...part,
    activities: [...activities],
  };
}

/** A plan of nothing but labels: `|` opens a section, `_` is an activity without a label. */
export function labelled(labels: string): Roadmap {
  let section = 1;
  const activities: Activity[] = [];
  for (const word of labels.split(" ")) {
    if (word === "|") section++;
    else {
      const line = activities.length + 1;
      activities.push(
        activity(`${section}.${line}`, line, {
          title: `Совещание директоров ${line}`,
          label: word === "_" ? null : word,
          section: String(section),
        }),
      );
    }
  }
  return roadmap(activities);
}

export function clause(label: string | null, text = "Обеспечить участие", children: Clause[] = [], line = 10): Clause {
  const number = (label ?? "0").replace(/[.)]+$/u, "");
  return { label, number, text, children, deadlines: [], persons: [], span: at(line) };
}

export function act(part: Partial<ActReference>): ActReference {
  return { raw: "приказ", kind: "order", issuer: null, number: null, date: null, title: null, span: at(5), ...part };
}

export function appendix(label: string | null, raw: string): Appendix {
  return { label, title: null, kind: "roadmap", raw, span: at(30) };
}

export function order(part: Partial<Order> = {}): Order {
  return {
    kind: "order",
    issuer: "Отдел образования Заозёрского района",
    region: null,
    place: "с. Луговое",
    number: "48",
    date: "2023-02-20",
    title: "О поддержке школ",
    preamble: null,
    basis: [],
    clauses: [],
    signatory: { position: "Начальник отдела", name: "Ветрова А.Н.", span: at(20) },
    drafter: null,
    appendices: [],
    printed: [{ field: "kind", raw: "ПРИКАЗ", span: at(2) }],
    span: { startLine: 1, startColumn: 1, endLine: 20, endColumn: 10 },
    ...part,
  };
}

export function document(part: Partial<Undiagnosed> = {}): Undiagnosed {
  return {
    schemaVersion: "1.0.0",
    source: { name: "-", sha256: "0".repeat(64), bytes: 0, encoding: "utf-8", lines: 0 },
    order: null,
    passport: null,
    roadmaps: [],
    rosters: [],
    tables: [],
    texts: [],
    persons: [],
    organizations: [],
    unclaimed: [],
    repairs: [],
    coverage: { characters: 0, claimed: 0, ratio: 0 },
    ...part,
  };
}

/** The findings of one rule; a rule without a check finds nothing. */
export function found(rule: Rule, part: Partial<Undiagnosed>): readonly LocatedFinding[] {
  return rule.check?.(document(part)) ?? [];
}
