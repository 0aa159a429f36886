import type { Diagnostic, Organization, Person, Roster } from "../../model/types.ts";
import { defineTable, list } from "./table.ts";

export const persons = defineTable<Person>({
  name: "persons",
  ru: "Люди",
  key: "id",
  columns: [
    ["id", "Ключ", "string", (person, scope) => scope.persons.of.get(person) ?? null],
    ["name", "Имя", "string", ({ name }) => name],
    ["surname", "Фамилия", "string", ({ surname }) => surname],
    ["given_name", "Имя собственное", "string", ({ givenName }) => givenName],
    ["patronymic", "Отчество", "string", ({ patronymic }) => patronymic],
    ["positions", "Должности", "string", ({ positions }) => list(positions)],
    ["variants", "Другие написания", "string", ({ variants }) => list(variants)],
    ["mentions", "Упоминаний", "integer", ({ mentions }) => mentions.length],
  ],
  rows: ({ document }) => document.persons,
  span: ({ mentions }) => mentions[0],
});

export const organizations = defineTable<Organization>({
  name: "organizations",
  ru: "Организации",
  key: "id",
  columns: [
    ["id", "Ключ", "string", (organization, scope) => scope.organizations.of.get(organization) ?? null],
    ["name", "Название", "string", ({ name }) => name],
    ["short_name", "Сокращение", "string", ({ shortName }) => shortName],
    ["kind", "Вид", "string", ({ kind }) => kind],
    ["aliases", "Другие названия", "string", ({ aliases }) => list(aliases)],
    ["mentions", "Упоминаний", "integer", ({ mentions }) => mentions.length],
    ["official_name", "Официальное название", "string", ({ registry }) => registry?.name ?? null],
    ["inn", "ИНН", "string", ({ registry }) => registry?.inn ?? null],
    ["ogrn", "ОГРН", "string", ({ registry }) => registry?.ogrn ?? null],
  ],
  rows: ({ document }) => document.organizations,
  span: ({ mentions }) => mentions[0],
});

interface Member {
  readonly roster: Roster;
  /** 1-based among the lists of the document. */
  readonly index: number;
  readonly at: number;
  readonly member: Roster["members"][number];
}

export const rosters = defineTable<Member>({
  name: "rosters",
  ru: "Списки людей",
  key: "id",
  foreignKeys: { person_id: "persons.id" },
  columns: [
    ["id", "Ключ", "string", ({ index, at }, scope) => `${scope.id}-r${index}.${at}`],
    ["roster", "Список", "integer", ({ index }) => index],
    ["title", "Название списка", "string", ({ roster }) => roster.title],
    ["item", "По порядку", "integer", ({ at }) => at],
    ["name", "Имя", "string", ({ member }) => member.name],
    ["position", "Должность", "string", ({ member }) => member.position],
    ["role", "Роль", "string", ({ member }) => member.role],
    [
      "person_id",
      "Ключ человека",
      "string",
      ({ member }, scope) => (member.person === null ? null : (scope.persons.byNumber.get(member.person) ?? null)),
    ],
  ],
  rows: ({ document }) =>
    document.rosters.flatMap((roster, i) =>
      roster.members.map((member, j) => ({ roster, index: i + 1, at: j + 1, member })),
    ),
  span: ({ member }) => member.span,
});

export const diagnostics = defineTable<Diagnostic>({
  name: "diagnostics",
  ru: "Замечания",
  columns: [
    ["column", "Столбец", "integer", ({ span }) => span.startColumn],
    ["severity", "Важность", "string", ({ severity }) => severity],
    ["rule", "Правило", "string", ({ rule }) => rule],
    ["subject", "О чём", "string", ({ subject }) => subject ?? null],
    ["message", "Замечание", "string", ({ message }) => message],
    ["fix", "Что сделать", "string", ({ fix }) => fix ?? null],
  ],
  rows: ({ document }) => document.diagnostics,
  span: ({ span }) => span,
});
