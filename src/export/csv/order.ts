import type { ScheduleItem } from "../../model/types.ts";
import type { PlacedClause, Scope } from "./scope.ts";
import { defineTable, list } from "./table.ts";
import { TIME_COLUMNS } from "./time.ts";

export const documents = defineTable<null>({
  name: "documents",
  ru: "Документы",
  key: "document",
  columns: [
    ["kind", "Вид акта", "string", (_, { document }) => document.order?.kind ?? null],
    ["number", "Номер", "string", (_, { document }) => document.order?.number ?? null],
    ["date", "Дата", "date", (_, { document }) => document.order?.date ?? null],
    ["issuer", "Кто издал", "string", (_, { document }) => document.order?.issuer ?? null],
    ["region", "Регион", "string", (_, { document }) => document.order?.region ?? null],
    ["place", "Место", "string", (_, { document }) => document.order?.place ?? null],
    ["title", "Название", "string", (_, { document }) => document.order?.title ?? null],
    ["signatory", "Кто подписал", "string", (_, { document }) => document.order?.signatory?.name ?? null],
    ["position", "Должность", "string", (_, { document }) => document.order?.signatory?.position ?? null],
    ["plans", "Планов", "integer", (_, { document }) => document.roadmaps.length],
    ["encoding", "Кодировка", "string", (_, { document }) => document.source.encoding],
    ["bytes", "Байт", "integer", (_, { document }) => document.source.bytes],
    ["lines", "Строк", "integer", (_, { document }) => document.source.lines],
    ["sha256", "SHA-256", "string", (_, { document }) => document.source.sha256],
    ["coverage", "Доля разобранного", "number", (_, { document }) => document.coverage.ratio],
  ],
  rows: () => [null],
  span: (_, { order, roadmaps }) => order?.span ?? roadmaps[0]?.span,
});

export const clauses = defineTable<PlacedClause>({
  name: "clauses",
  ru: "Поручения",
  key: "id",
  foreignKeys: { parent_id: "clauses.id" },
  columns: [
    ["id", "Ключ", "string", ({ clause }, { clauseKeys }) => clauseKeys.of.get(clause) ?? null],
    ["number", "Номер", "string", ({ clause }) => clause.number],
    ["label", "Печатный номер", "string", ({ clause }) => clause.label],
    ["parent", "Выше", "string", ({ parent }) => parent?.number ?? null],
    ["text", "Текст", "string", ({ clause }) => clause.text],
    ["deadlines", "Сроки", "string", ({ clause }) => list(clause.deadlines.map((item) => item.raw))],
    ["persons", "Люди", "string", ({ clause }, scope) => list(clause.persons.map((id) => personName(scope, id)))],
    ["parent_id", "Ключ пункта выше", "string", ({ parent }, scope) => keyOf(scope, parent)],
  ],
  rows: (scope) => scope.clauses,
  span: ({ clause }) => clause.span,
});

const personName = ({ document }: Scope, id: string): string =>
  document.persons.find((person) => person.id === id)?.name ?? id;
const keyOf = ({ clauseKeys }: Scope, clause: PlacedClause["parent"]): string | null =>
  clause === null ? null : (clauseKeys.of.get(clause) ?? null);

interface Deadline extends PlacedClause {
  readonly item: ScheduleItem;
  readonly at: number;
}

export const deadlines = defineTable<Deadline>({
  name: "deadlines",
  ru: "Сроки поручений",
  key: "id",
  foreignKeys: { clause_id: "clauses.id" },
  columns: [
    ["id", "Ключ", "string", ({ clause, at }, scope) => `${keyOf(scope, clause)}-t${at}`],
    ["clause", "Пункт", "string", ({ clause }) => clause.number],
    ["item", "По порядку", "integer", ({ at }) => at],
    ...TIME_COLUMNS,
    ["clause_id", "Ключ пункта", "string", ({ clause }, scope) => keyOf(scope, clause)],
  ],
  rows: (scope) => scope.clauses.flatMap((row) => row.clause.deadlines.map((item, i) => ({ ...row, item, at: i + 1 }))),
  span: ({ item }) => item.span,
});
