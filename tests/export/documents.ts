import type { Exported, Exporter, ExportSettings, Piece } from "../../src/export/exporter.ts";
import type { Activity, Document, ExecutorItem, ScheduleItem } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { sourceOfText } from "../../src/text/source.ts";
import { fixtureNames, fixtureText } from "../tools/fixtures.ts";
import { sampleDocument } from "../tools/sample.ts";

const span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 };

export const parsed = (text: string, name = "plan.txt"): Document =>
  parseSource(sourceOfText(name, text), { lang: "ru" });

/** Every fixture, parsed. */
export const FIXTURES: readonly (readonly [slug: string, document: Document])[] = fixtureNames().map((slug) => [
  slug,
  parsed(fixtureText(slug), `${slug}.txt`),
]);

async function* stream(documents: readonly Document[]): AsyncGenerator<Exported> {
  for (const document of documents) yield { document };
}

/** What an exporter makes of documents: the whole content of each file. */
export async function files(
  exporter: Exporter,
  documents: readonly Document[],
  settings: Partial<ExportSettings> = {},
): Promise<Map<string, string | Uint8Array>> {
  const found = new Map<string, string | Uint8Array>();
  const all: ExportSettings = { lang: "ru", ...settings };
  for await (const { file, content } of exporter.write(stream(documents), all) as AsyncIterable<Piece>) {
    const before = found.get(file);
    found.set(file, typeof before === "string" && typeof content === "string" ? before + content : content);
  }
  return found;
}

/** The one text that an exporter makes. */
export async function textOf(
  exporter: Exporter,
  documents: readonly Document[],
  settings: Partial<ExportSettings> = {},
): Promise<string> {
  return (await files(exporter, documents, settings)).get("") as string;
}

export function period(start: string | null, end: string | null, more: Partial<ScheduleItem> = {}): ScheduleItem {
  const edtf = start === null ? `../${end}` : end === null ? `${start}/..` : `${start}/${end}`;
  return { kind: "period", start, end, edtf, raw: edtf, span, assumed: [], ...more } as ScheduleItem;
}

export function recurring(rrule: string, start: string | null, end: string | null): ScheduleItem {
  return {
    kind: "recurring",
    rrule,
    times: null,
    per: null,
    start,
    end,
    atLeast: false,
    raw: rrule,
    span,
    assumed: [],
  };
}

export function executor(name: string): ExecutorItem {
  return { raw: name, name, kind: "group", ref: null, position: null, role: null, person: null, members: [], span };
}

/** A document whose one plan has these activities; what is not given is empty. */
export function planOf(activities: readonly (Partial<Activity> & { items?: ScheduleItem[] })[]): Document {
  const document = sampleDocument();
  const [plan] = document.roadmaps;
  const [template] = plan?.activities ?? [];
  if (!plan || !template) throw new Error("the sample has a plan");
  plan.activities = activities.map(({ items, ...activity }, i) => ({
    ...template,
    number: String(i + 1),
    ordinal: i + 1,
    ...(items ? { schedule: { raw: items.map(({ raw }) => raw).join("; "), items, inherited: false } } : {}),
    ...activity,
  }));
  return document;
}

/** A document that has the text in every place that holds text. */
export function filledWith(text: string): Document {
  const document = planOf([
    {
      title: text,
      label: text || null,
      section: "1",
      items: [
        { ...period("2024-05-01", "2024-05-31"), raw: text },
        { kind: "unknown", text, raw: text, span, assumed: [] },
      ],
      executors: {
        raw: text,
        items: text === "" ? [] : [{ ...executor(text), position: text, role: text, person: text }],
        inherited: false,
      },
      indicator: text || null,
      result: text || null,
      completion: text || null,
      other: { [text]: text },
    },
  ]);
  const [plan] = document.roadmaps;
  if (plan) {
    plan.title = text || null;
    plan.sections = [{ number: "1", label: text || null, title: text, parent: null, span }];
  }
  const clause = {
    label: text || null,
    number: "1",
    text,
    children: [],
    deadlines: [period(null, "2024-05-30")],
    persons: ["p1"],
    span,
  };
  return {
    ...document,
    source: { ...document.source, name: text },
    order: {
      kind: "order",
      issuer: text || null,
      region: text || null,
      place: text || null,
      number: text || null,
      date: "2024-02-01",
      title: text || null,
      preamble: text || null,
      basis: [],
      clauses: [{ ...clause, persons: ["p1"] }],
      signatory: { position: text || null, name: text || null, span },
      drafter: { name: text || "x", phone: text || null, span },
      appendices: [{ label: text || null, title: text || null, kind: "roadmap", raw: text, span }],
      printed: [],
      span,
    },
    passport: { title: text || null, fields: [{ label: text || "x", values: [text, text], span }], span },
    rosters: [
      {
        title: text || null,
        headings: [],
        members: [{ name: text || "x", position: text || null, role: "head", person: "p1", raw: text, span }],
        span,
      },
    ],
    tables: [{ title: text || null, columns: [text, text], rows: [[text], [text, text, text]], span }],
    texts: [{ title: text || null, paragraphs: [text], items: [text], span }],
    persons: [
      {
        id: "p1",
        name: text || "x",
        surname: text || "x",
        givenName: null,
        patronymic: null,
        positions: [text],
        variants: [text],
        mentions: [],
      },
    ],
    organizations: [
      { id: "o1", name: text || "x", shortName: text || null, kind: "school", aliases: [text], mentions: [span] },
    ],
    diagnostics: [{ rule: "numbering/gap", severity: "error", message: text || "x", span, subject: text, fix: text }],
  };
}

/** Texts that hurt programs which are not careful. */
export const HOSTILE: readonly string[] = [
  "",
  "=cmd|' /C calc'!A0",
  "+7 900 000-00-00",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\ufeff=1+1",
  "\u200b=1+1",
  '<script>alert("x")</script>',
  'кавычки " и "" и "',
  "точка;с;запятой,и,запятые",
  "таб\tв середине",
  "строка\nвторая\r\nтретья\rчетвёртая",
  "нуль \u0000 внутри",
  "\u001b[31mкрасный\u001b[0m \u0007",
  "\u202eоборот\u2028разрыв\u2029",
  "одиночный \ud800 и \udc00 суррогат",
  "\ufffd \ufffe \uffff",
  "_x0041_ _x000D_",
  "]]> &amp; &#0; <!-- -->",
  "END:VEVENT\r\nBEGIN:VEVENT",
  "| a | b |\n| --- | --- |",
  "# не заголовок\n- не список\n1. не он",
  "x".repeat(10_000),
  "Ж😀".repeat(5_000),
  "__proto__",
  "constructor",
  "'уже с апострофом",
];
