import type { Passport, Roster, Table, Text } from "../model/types.ts";
import type { Draft, Part, PassportDraft, RosterDraft, TableDraft, TextDraft } from "../structure/draft.ts";
import { CAPITAL, SMALL } from "../text/letters.ts";
import { hull, type Range } from "../text/range.ts";
import { type Context, placeOf, speak, speakOrNull, wholeOf } from "./context.ts";
import { canonicalName, type PersonReading } from "./names/index.ts";

function rangeOf(part: Part): Range {
  return hull(part.claims) ?? { start: 0, end: 0 };
}

function passportOf(context: Context, passport: PassportDraft): Passport {
  return {
    title: speakOrNull(context, passport.title),
    fields: passport.fields.map(({ label, values }) => {
      const range = wholeOf([label, ...values]) ?? rangeOf(passport);
      return {
        label: speak(context, label).replace(/:$/u, "") || "—",
        values: values.map((value) => speak(context, value)),
        span: context.place(range),
      };
    }),
    span: context.place(rangeOf(passport)),
  };
}

/** «Уварова Анна», not «Уварова А.» */
const IN_FULL = new RegExp(String.raw`[${SMALL}]\s[${CAPITAL}][${SMALL}]`, "u");

/** The member's name as printed, put in order; the registry's nominative where the print declines it. */
function memberName(print: string, persons: PersonReading): { name: string; id: string | null } {
  const id = persons.find(print);
  const person = id === null ? undefined : persons.byId.get(id);
  const canonical = canonicalName(print) ?? print;
  if (!person || person.variants.includes(canonical) || person.name === canonical) return { name: canonical, id };
  const full = IN_FULL.test(canonical);
  const personFull = IN_FULL.test(person.name);
  if (full !== personFull) return { name: canonical.split(" ")[0] === person.surname ? canonical : person.name, id };
  return { name: person.name, id };
}

function rosterOf(context: Context, roster: RosterDraft, persons: PersonReading): Roster {
  const whole = rangeOf(roster);
  const members = roster.members.map((member) => {
    const { name, id } = memberName(member.name.text, persons);
    return {
      name,
      position: speakOrNull(context, member.position),
      role: member.role,
      person: id,
      raw: member.raw.oneLine().text,
      span: placeOf(context, member.raw, whole),
    };
  });
  const range = hull(roster.claims) ?? wholeOf(roster.members.map((member) => member.raw)) ?? { start: 0, end: 0 };
  return {
    title: speakOrNull(context, roster.title),
    headings: roster.headings.map((heading) => speak(context, heading)),
    members,
    span: context.place(range),
  };
}

function tableOf(context: Context, table: TableDraft): Table {
  return {
    title: speakOrNull(context, table.title),
    columns: table.columns.map((column) => speak(context, column)),
    rows: table.rows.map((row) => row.map((cell) => speak(context, cell))),
    span: context.place(rangeOf(table)),
  };
}

function textOf(context: Context, text: TextDraft): Text {
  return {
    title: speakOrNull(context, text.title),
    paragraphs: text.paragraphs.map((paragraph) => speak(context, paragraph)),
    items: text.items.map((item) => speak(context, item)),
    span: context.place(rangeOf(text)),
  };
}

/** The parts that need no reading of their own: kept as printed, mended, placed. */
export function readParts(
  context: Context,
  draft: Draft,
  persons: PersonReading,
): { passport: Passport | null; rosters: Roster[]; tables: Table[]; texts: Text[] } {
  return {
    passport: draft.passport ? passportOf(context, draft.passport) : null,
    rosters: draft.rosters.map((roster) => rosterOf(context, roster, persons)),
    tables: draft.tables.map((table) => tableOf(context, table)),
    texts: draft.texts.map((text) => textOf(context, text)),
  };
}
