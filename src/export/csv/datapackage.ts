import type { Profile } from "./profile.ts";
import { headersOf } from "./sheet.ts";
import type { Field, TableShape } from "./table.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

function fieldOf({ name, ru, type }: Field, header: string, required: boolean, profile: Profile): object {
  const truth = type === "boolean" ? { trueValues: [profile.yes], falseValues: [profile.no] } : {};
  const constraints = required ? { constraints: { required: true, unique: true } } : {};
  return { name: header, title: profile.excel ? name : ru, type, ...truth, ...constraints };
}

/** Headers by field name: the descriptor names the columns as the file does. */
type Headers = ReadonlyMap<string, string>;

function schemaOf(shape: TableShape, headers: ReadonlyMap<string, Headers>, profile: Profile): object {
  const named = (table: string, field: string): string => headers.get(table)?.get(field) ?? field;
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: shape.fields.map((field) =>
      fieldOf(field, named(shape.name, field.name), field.name === shape.key, profile),
    ),
    missingValues: [""],
    ...(shape.key === null ? {} : { primaryKey: [named(shape.name, shape.key)] }),
    ...(shape.foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: shape.foreignKeys.map(({ field, table, target }) => ({
            fields: [named(shape.name, field)],
            // A table that refers to itself says so by leaving the resource out.
            reference: { ...(table === shape.name ? {} : { resource: table }), fields: [named(table, target)] },
          })),
        }),
  };
}

/** `datapackage.json` (Frictionless Data Package v2) of the tables that were written. */
export function datapackage(shapes: readonly TableShape[], profile: Profile): string {
  const headers = new Map(
    shapes.map((shape) => {
      const printed = headersOf(shape, profile);
      return [shape.name, new Map(shape.fields.map(({ name }, i) => [name, printed[i] ?? name]))];
    }),
  );
  const resources = shapes.map((shape) => ({
    name: shape.name,
    type: "table",
    path: `${shape.name}.csv`,
    title: shape.ru,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: profile.delimiter,
      lineTerminator: profile.lineEnd,
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: schemaOf(shape, headers, profile),
  }));
  return `${JSON.stringify({ $schema: `${PROFILES}/datapackage.json`, name: "shnor", resources }, null, 2)}\n`;
}
