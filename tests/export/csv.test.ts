import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "../../src/export/csv/index.ts";
import { cellText, EXCEL, PLAIN } from "../../src/export/csv/profile.ts";
import { TABLES } from "../../src/export/csv/tables.ts";
import { printable } from "../../src/export/printable.ts";
import type { Document } from "../../src/model/types.ts";
import { sampleDocument } from "../tools/sample.ts";
import { readByLibrary, readCsv } from "./csv-reader.ts";
import { FIXTURES, files, filledWith, HOSTILE, planOf, textOf } from "./documents.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly trueValues?: string[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly dialect: { readonly delimiter: string; readonly lineTerminator: string };
  readonly schema: {
    readonly fields: Field[];
    readonly primaryKey?: string[];
    readonly foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

const DOCUMENTS = FIXTURES.map(([, document]) => document);

/** A set of files as a reader of `datapackage.json` sees them: objects by header. */
function opened(
  set: ReadonlyMap<string, string | Uint8Array>,
): Map<string, { resource: Resource; rows: Record<string, string>[] }> {
  const { resources } = JSON.parse(set.get("datapackage.json") as string) as { resources: Resource[] };
  return new Map(
    resources.map((resource) => {
      const text = (set.get(resource.path) as string).replace(/^\ufeff/, "");
      const [headers = [], ...rows] = readCsv(text, resource.dialect.delimiter);
      expect(headers, resource.name).toEqual(resource.schema.fields.map(({ name }) => name));
      for (const row of rows) expect(row.length, resource.name).toBe(headers.length);
      return [
        resource.name,
        { resource, rows: rows.map((row) => Object.fromEntries(row.map((cell, i) => [headers[i] as string, cell]))) },
      ];
    }),
  );
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /(?:)/u,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false|да|нет)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

test.each(["\u034f", "\u115f", "\u1160", "\u2800", "\u3164", "\ufe00", "\ufe0f", "\u200b\ufe0f"])(
  "a formula behind %j is guarded",
  (lead) => {
    expect(cellText(`${lead}=1+1`, EXCEL)).toBe(`'${lead}=1+1`);
    expect(cellText(`${lead}план`, EXCEL)).toBe(`${lead}план`);
  },
);

describe.each([false, true])("excel: %s", (excel) => {
  test("every value is of its type, keys are there once, and lead to rows that are there", async () => {
    const tables = opened(await files(csv, DOCUMENTS, { excel }));
    let checked = 0;
    for (const [name, { resource, rows }] of tables) {
      const { fields, primaryKey, foreignKeys = [] } = resource.schema;
      for (const { name: field, type } of fields) {
        const odd = rows.map((row) => row[field] as string).filter((cell) => cell !== "" && !TYPES[type]?.test(cell));
        expect(odd, `${name}.${field}`).toEqual([]);
      }
      const [key] = primaryKey ?? [];
      const values = key === undefined ? [] : rows.map((row) => row[key]);
      expect(values).not.toContain("");
      expect(new Set(values).size, `${name}.${key}`).toBe(values.length);
      for (const {
        fields: [field = ""],
        reference,
      } of foreignKeys) {
        const target = tables.get(reference.resource ?? name);
        const known = new Set(target?.rows.map((row) => row[reference.fields[0] as string]));
        const lost = rows.map((row) => row[field] as string).filter((cell) => cell !== "" && !known.has(cell));
        expect(lost, `${name}.${field} → ${reference.resource}`).toEqual([]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(15);
  });

  test("headers of a table are distinct", () => {
    for (const { name, fields } of TABLES) {
      const headers = fields.map((field) => (excel ? field.ru : field.name));
      expect(new Set(headers).size, name).toBe(headers.length);
    }
    expect(TABLES.length).toBeGreaterThan(10);
  });

  test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))("survives %s", async (_, text) => {
    const set = await files(csv, [filledWith(text)], { excel });
    const tables = opened(set);
    const cell = cellText(text, excel ? EXCEL : PLAIN);
    const title = excel ? "Мероприятие" : "title";
    expect(tables.get("activities")?.rows[0]?.[title]).toBe(cell);
    expect(tables.get("tables-1")?.rows).toHaveLength(2);
    for (const content of set.values()) expect(content).not.toContain("\0");
    expect(cell.replace(/^'/, "")).toBe(printable(text).replace(/^'/, ""));
  });
});

describe("the default profile", () => {
  test("commas, LF, no BOM, English headers; a header also where no row follows", async () => {
    const set = await files(csv, [sampleDocument()]);
    expect(set.get("executors.csv")).toBe(
      "document,line,id,plan,activity,item,name,kind,person,position,role,members,raw,inherited,activity_id,organization_id,person_id,file\n",
    );
    expect(set.get("activities.csv")).toBe(
      "document,line,id,plan,number,label,ordinal,section,parent,title,schedule,start,end,schedule_inherited,executors," +
        "executors_inherited,indicator,result,completion,other,plan_id,section_id,parent_id,confidence,confidence_score,doubts,file\n" +
        "plan.txt,1,d1-plan1-1,1,1,,1,,,Семинар,,,,false,,false,,,,,d1-plan1,,,,,,\n",
    );
  });

  test("what is read back is what was written, by two readers", async () => {
    const cells = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constantFrom(...HOSTILE)), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(cells, fc.boolean(), async (titles, excel) => {
        const document = planOf(titles.map((title) => ({ title })));
        const text = (await textOf(csv, [document], { table: "activities", excel })).replace(/^\ufeff/, "");
        const expected = titles.map((title) => cellText(title, excel ? EXCEL : PLAIN));
        const column = (rows: string[][]) => rows.slice(1).map((row) => row[9]);
        expect(column(readCsv(text, excel ? ";" : ","))).toEqual(expected);
        expect(column(await readByLibrary(text, excel ? ";" : ","))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test("the same documents give the same bytes", async () => {
    expect(await files(csv, DOCUMENTS)).toEqual(await files(csv, DOCUMENTS));
  });
});

describe("the profile of Excel", () => {
  test("semicolons, CRLF, a BOM once, Russian headers", async () => {
    const text = await textOf(csv, [sampleDocument(), sampleDocument()], { table: "sections", excel: true });
    expect(text).toBe(
      "\ufeffДокумент;Строка;Ключ;План;Номер;Печатный номер;Название;Выше;Ключ плана;Ключ раздела выше;Файл\r\n",
    );
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+7 900", "'+7 900"],
    ["- пункт", "'- пункт"],
    ["@имя", "'@имя"],
    ["\tтаб", "'\tтаб"],
    ["\ufeff=1", "'\ufeff=1"],
    ["\u200b\u2060@x", "'\u200b\u2060@x"],
    ["＝1", "'＝1"],
    ["-5", "-5"],
    ["-0,75", "-0,75"],
    ["1=1", "1=1"],
    ["", ""],
  ])("%j is written as %j", (text, cell) => {
    expect(cellText(text, EXCEL)).toBe(cell);
    expect(cellText(text, PLAIN)).toBe(text);
  });

  test("numbers are not guarded", () => {
    expect(cellText(-5, EXCEL)).toBe("-5");
  });
});

describe("tables of the document's own", () => {
  test("are numbered through all documents; columns without a name or of one name are told apart", async () => {
    const [first, second] = [sampleDocument(), sampleDocument()];
    first.tables = [
      {
        ...(first.tables[0] as Document["tables"][number]),
        columns: ["line", "", "Школа", "школа"],
        rows: [["а", "б", "в", "г", "д"]],
      },
    ];
    const set = await files(csv, [first, second]);
    expect(set.get("tables-1.csv")).toBe(
      "document,line,row,line 2,column_2,Школа,школа 2,column_5\nplan.txt,1,1,а,б,в,г,д\n",
    );
    expect(set.has("tables-2.csv")).toBe(true);
    expect(await textOf(csv, [first, second], { table: "tables-1" })).toBe(set.get("tables-1.csv"));
  });
});

test("a document without a name has one, for its table has it as a key", async () => {
  const document = planOf([{}]);
  const unnamed = { ...document, source: { ...document.source, name: "" } };
  const named = { ...document, source: { ...document.source, name: "d1" } };
  const tables = opened(await files(csv, [unnamed, unnamed, named]));
  expect(tables.get("documents")?.rows.map((row) => row.document)).toEqual(["d1", "d2", "d1 (2)"]);
  expect(tables.get("activities")?.rows.map((row) => row.document)).toEqual(["d1", "d2", "d1 (2)"]);
});

test("two documents of one name are told apart, and a number that is there twice", async () => {
  const document = planOf([{}, { number: "1", parent: "1" }]);
  const tables = opened(await files(csv, [document, document]));
  expect(tables.get("documents")?.rows.map((row) => row.document)).toEqual(["plan.txt", "plan.txt (2)"]);
  expect(tables.get("activities")?.rows.map((row) => [row.id, row.parent_id])).toEqual([
    ["d1-plan1-1", ""],
    ["d1-plan1-1~2", "d1-plan1-1"],
    ["d2-plan1-1", ""],
    ["d2-plan1-1~2", "d2-plan1-1"],
  ]);
});

describe("datapackage.json", () => {
  test("keeps to Data Package v2", async () => {
    const set = await files(csv, DOCUMENTS);
    const { $schema, resources, ...rest } = JSON.parse(set.get("datapackage.json") as string);
    expect($schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(Object.keys(rest)).toEqual(["name"]);
    expect(resources.map((resource: Resource) => resource.path).sort()).toEqual(
      [...set.keys()].filter((name) => name !== "datapackage.json").sort(),
    );
    const names = new Set(resources.map((resource: Resource) => resource.name));
    expect(names.size).toBe(resources.length);
    for (const { name, type, path, encoding, dialect, schema } of resources) {
      expect({ type, encoding, path }).toEqual({ type: "table", encoding: "utf-8", path: `${name}.csv` });
      expect(dialect).toMatchObject({
        header: true,
        delimiter: ",",
        lineTerminator: "\n",
        quoteChar: '"',
        doubleQuote: true,
      });
      const fields = schema.fields.map((field: Field) => field.name);
      expect(new Set(fields).size).toBe(fields.length);
      for (const field of schema.fields) expect(Object.keys(TYPES)).toContain(field.type);
      for (const key of schema.primaryKey ?? []) expect(fields).toContain(key);
      for (const { fields: own, reference } of schema.foreignKeys ?? []) {
        expect(own.every((field: string) => fields.includes(field))).toBe(true);
        // A reference to the table itself leaves the resource out.
        expect(reference.resource).not.toBe(name);
        expect(reference.resource === undefined || names.has(reference.resource)).toBe(true);
      }
    }
  });
});
