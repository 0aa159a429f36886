import { isDeepStrictEqual } from "node:util";
import { type Schema, Validator } from "@cfworker/json-schema";
import ICAL from "ical.js";
import { parseDocument } from "yaml";
import schema from "../../schemas/document.json" with { type: "json" };
import { readModels } from "../../src/batch/models.ts";
import { compare, differs } from "../../src/compare/index.ts";
import type { Exported, Exporter, ExportSettings, Piece } from "../../src/export/exporter.ts";
import { EXPORTERS } from "../../src/export/index.ts";
import { json } from "../../src/export/json.ts";
import { plainText } from "../../src/export/plain/index.ts";
import { yaml } from "../../src/export/yaml.ts";
import { layout } from "../../src/layout/index.ts";
import { documentSchema } from "../../src/model/document.ts";
import type { Document } from "../../src/model/types.ts";
import { parseSource } from "../../src/pipeline.ts";
import { rediagnose } from "../../src/rules/model/rediagnose.ts";
import { type Source, sourceOfText } from "../../src/text/source.ts";
import { readCsv } from "../export/csv-reader.ts";
import { readXlsx } from "../export/unzip.ts";
import {
  lostWords,
  misplaced,
  outsideSpans,
  strayWords,
  unaccounted,
  unprinted,
  unprintedWords,
} from "../laws/accounts.ts";

/** What a check looks at: an input that was read, and what became of it. */
export interface Reading {
  readonly source: Source;
  readonly document: Document;
}

/** A law that one reading must hold; tried on every so manieth input, as dear as it is. */
export interface Check {
  readonly name: string;
  readonly every: number;
  /** What is wrong; null where nothing is. */
  run(reading: Reading): string | null | Promise<string | null>;
}

const validator = new Validator(schema as unknown as Schema, "2020-12");
const again = (name: string, text: string): Document => parseSource(sourceOfText(name, text), { lang: "en" });

/** The pieces of every file that an exporter makes of a document. */
async function filesOf(exporter: Exporter, { document, source }: Reading, more: Partial<ExportSettings> = {}) {
  const files = new Map<string, string | Uint8Array>();
  const documents = (async function* (): AsyncGenerator<Exported> {
    yield { document, source: source.text };
  })();
  for await (const { file, content } of exporter.write(documents, { lang: "ru", ...more }) as AsyncIterable<Piece>) {
    const before = files.get(file);
    files.set(file, typeof before === "string" && typeof content === "string" ? before + content : content);
  }
  return files;
}

/** The first place at which two texts part. */
function parting(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${JSON.stringify(a.slice(Math.max(0, at - 60), at + 60))} against ${JSON.stringify(b.slice(Math.max(0, at - 60), at + 60))}`;
}

/** Everything that is read but the bytes of the file and the white space of the prints. */
function readOf({ source, diagnostics, ...rest }: Document): string {
  const findings = diagnostics.filter(({ rule }) => rule !== "text/encoding");
  const own = JSON.stringify({ ...rest, findings, lines: source.lines });
  return own.replaceAll("\\r\\n", "\\n").replaceAll("\u00a0", " ");
}

/** The same text saved another way must be read the same. */
const savedAs =
  (change: (text: string) => string | null) =>
  ({ source, document }: Reading): string | null => {
    const other = change(source.text);
    if (other === null) return null;
    const [a, b] = [readOf(document), readOf(again("-", other))];
    return a === b ? null : parting(a, b);
  };

const FORMULA = /^[\ufeff\u200b\u200e\u200f\u2060]*[=+\-@\t\r]/u;

async function csvFault(reading: Reading, excel: boolean): Promise<string | null> {
  for (const [file, content] of await filesOf(await EXPORTERS.csv(), reading, { excel })) {
    if (!file.endsWith(".csv")) continue;
    const rows = readCsv(String(content).replace(/^\ufeff/, ""), excel ? ";" : ",");
    const [head, ...rest] = rows;
    const ragged = rest.find((row) => row.length !== head?.length);
    if (ragged) return `${file}: ${ragged.length} cells below ${head?.length} headers: ${JSON.stringify(ragged)}`;
    const live = excel
      ? rest.flat().find((cell) => FORMULA.test(cell) && Number.isNaN(Number(cell.replace(",", "."))))
      : undefined;
    if (live !== undefined) return `${file}: a formula: ${JSON.stringify(live)}`;
  }
  return null;
}

function yamlFault({ document }: Reading): string | null {
  const parsed = parseDocument(yaml.one(document));
  if (parsed.errors.length > 0) return String(parsed.errors[0]);
  const [back, own] = [parsed.toJS(), JSON.parse(JSON.stringify(document))];
  return isDeepStrictEqual(back, own) ? null : parting(JSON.stringify(back), JSON.stringify(own));
}

async function modelFault({ document }: Reading): Promise<string | null> {
  const file = await readModels(json.one(document));
  if ("faults" in file) return file.faults.map(({ path, message }) => `${path}: ${message}`).join("; ");
  return isDeepStrictEqual(file.documents[0], JSON.parse(JSON.stringify(document))) ? null : "another document";
}

async function icsFault(reading: Reading): Promise<string | null> {
  const text = String((await filesOf(await EXPORTERS.ics(), reading)).get(""));
  const long = text.split("\r\n").find((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75);
  if (long !== undefined) return `a bad line: ${JSON.stringify(long)}`;
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  const ids = new Set(events.map((event) => event.getFirstPropertyValue("uid")));
  return ids.size === events.length ? null : "two events of one name";
}

/** Scripts, event handlers and foreign addresses that no page of ours has. */
const ACTIVE = /<script(?![^>]*(?:type="application\/json"|nonce|>\(\(\)))|\son\w+\s*=\s*["']|javascript:/i;

async function htmlFault(reading: Reading): Promise<string | null> {
  for (const [file, content] of await filesOf(await EXPORTERS.html(), reading)) {
    const text = String(content);
    if (!text.includes("Content-Security-Policy")) return `${file}: no policy`;
    const scripts = (part: string): number => part.split(/<script/i).length;
    if (scripts(text) > SCRIPTS) return `${file}: ${scripts(text) - 1} scripts`;
    if (/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(text)) return `${file}: a control character`;
    const body = text.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, "");
    if (ACTIVE.test(body.replace(/>[^<]*</g, "><"))) return `${file}: markup that acts`;
  }
  return null;
}
/** A page has data and the program that shows it. */
const SCRIPTS = 3;

async function xlsxFault(reading: Reading): Promise<string | null> {
  const bytes = (await filesOf(await EXPORTERS.xlsx(), reading)).get("") as Uint8Array;
  const { sheets, files } = readXlsx(bytes);
  const wrong = [...files].find(([, text]) => /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u.test(text));
  if (wrong) return `${wrong[0]}: a character that XML has not`;
  const formula = [...sheets.values()].flatMap(({ cells }) => [...cells.values()]).find((cell) => cell.formula);
  return formula ? `a formula: ${formula.value}` : null;
}

async function textFault(reading: Reading): Promise<string | null> {
  const printed = plainText(reading.document);
  if (/(?![\t\n])\p{Cc}/u.test(printed)) return "a control character in the clean text";
  again("-", printed);
  const md = String((await filesOf(await EXPORTERS.md(), reading)).get(""));
  return /(?![\t\n])\p{Cc}/u.test(md) ? "a control character in Markdown" : null;
}

/** A word that the clean text leaves out is told by a comparison of the two. */
function unsaidLoss({ document, source }: Reading): string | null {
  const clean = plainText(document);
  const lost = unprintedWords(document, layout(source.text), clean);
  return lost.length === 0 || differs(compare(document, again("-", clean), "en")) ? null : lost.join(" ");
}

/** A model is judged as its text is: the findings of its own rules are those that were told with it. */
function otherFindings({ document }: Reading): string | null {
  const told = (all: Document["diagnostics"]): string[] =>
    all.map(({ rule, subject, message, span }) => JSON.stringify([rule, subject, message, span])).sort();
  const [own, anew] = [told(document.diagnostics), told(rediagnose(structuredClone(document), { lang: "en" }))];
  return isDeepStrictEqual(own, anew) ? null : parting(own.join("\n"), anew.join("\n"));
}

const lettersOf = (print: string): string => print.match(/[а-яА-ЯёЁ]/gu)?.join("") ?? "";

const inOrder = (letters: string): string => [...letters].sort().join("");

/** The letters of the cells against those of the source outside its markup; cells over several lines have another order. */
function lostLetters(text: string): string | null {
  if (/&#x?[\da-f]/i.test(text)) return null; // an entity is a letter that the source has not
  const { lines, markup } = layout(text);
  let outside = "";
  let at = 0;
  for (const { range } of markup) {
    outside += text.slice(at, Math.max(at, range.start));
    at = Math.max(at, range.end);
  }
  outside += text.slice(at);
  const cells = lines.flatMap((line) => line.cells.map((cell) => cell.text.text)).join("");
  const [a, b] = [lettersOf(outside), lettersOf(cells)];
  return a === b || inOrder(a) === inOrder(b) ? null : parting(a, b);
}

/** Every law, cheap ones first. */
export const CHECKS: readonly Check[] = [
  { name: "places", every: 1, run: ({ document, source }) => outsideSpans(document, source.text)[0] ?? null },
  { name: "claims", every: 1, run: ({ document, source }) => unaccounted(document, source.text) },
  { name: "prints of the head", every: 1, run: ({ document }) => unprinted(document).join(" ") || null },
  {
    name: "words",
    every: 7,
    run: ({ document, source }) => lostWords(document, layout(source.text)).join(" ") || null,
  },
  {
    name: "words in their places",
    every: 5,
    run: ({ document, source }) => strayWords(document, layout(source.text)).join(" ") || null,
  },
  {
    name: "values in their places",
    every: 9,
    run: ({ document, source }) => misplaced(document, layout(source.text))[0] ?? null,
  },
  {
    name: "schema",
    every: 12,
    run: ({ document }) => {
      const issue = documentSchema.safeParse(document).error?.issues[0];
      return issue ? `${issue.path.join(".")}: ${issue.message}` : null;
    },
  },
  {
    name: "twice the same",
    every: 25,
    run: ({ document, source }) => {
      const [a, b] = [JSON.stringify(document), JSON.stringify(parseSource(source, { lang: "en" }))];
      return a === b ? null : parting(a, b);
    },
  },
  {
    name: "layout tiles",
    every: 60,
    run: ({ source }) => {
      let at = 0;
      for (const { full } of layout(source.text).lines) {
        if (full.start !== at) return `a gap at ${at}`;
        at = full.end;
      }
      return at === source.text.length ? null : `ends at ${at} of ${source.text.length}`;
    },
  },
  { name: "layout keeps letters", every: 20, run: ({ source }) => lostLetters(source.text) },
  {
    name: "CRLF",
    every: 40,
    run: savedAs((text) => (text.includes("\r") ? null : text.replaceAll("\n", "\r\n"))),
  },
  { name: "no-break spaces", every: 40, run: savedAs((text) => text.replaceAll(" ", "\u00a0")) },
  {
    name: "JSON Schema",
    every: 150,
    run: ({ document }) => {
      const { valid, errors } = validator.validate(JSON.parse(JSON.stringify(document)));
      return valid ? null : `${errors.at(-1)?.instanceLocation}: ${errors.at(-1)?.error}`;
    },
  },
  { name: "JSON", every: 150, run: modelFault },
  { name: "YAML", every: 150, run: yamlFault },
  { name: "clean text keeps words", every: 30, run: unsaidLoss },
  { name: "findings of the model", every: 15, run: otherFindings },
  { name: "text and Markdown", every: 100, run: textFault },
  { name: "CSV", every: 200, run: (reading) => csvFault(reading, false) },
  { name: "CSV for Excel", every: 200, run: (reading) => csvFault(reading, true) },
  { name: "ICS", every: 200, run: icsFault },
  { name: "HTML", every: 250, run: htmlFault },
  { name: "XLSX", every: 500, run: xlsxFault },
];
