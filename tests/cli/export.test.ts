import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { describe, expect, test } from "vitest";
import { EXPORTS } from "../../src/export/index.ts";
import { readXlsx } from "../export/unzip.ts";
import { ORDER, shnor, start, statusOf, workspace } from "./shnor.ts";

const PLAN = `План поддержки школ на 2024 год

№\tМероприятие\tСроки\tОтветственные
1.\tСеминар для завучей\tмай 2024 г.\tшколы
2.\tОтчёт\tдо 20.12.2024\tшколы, завучи
`;
const at = workspace({
  "order.txt": ORDER,
  "plan.txt": PLAN,
  "new.txt": PLAN.replace("до 20.12.2024", "до 25.12.2024"),
  "note.txt": "Просто заметка о погоде.\n",
  "wrong.json": '{\n  "schemaVersion": "1.0.0",\n  "order": 5\n}\n',
  "broken.json": '{"a": ',
});
mkdirSync(at("folder"));
writeFileSync(at("folder/a.txt"), PLAN);
writeFileSync(at("folder/b.txt"), PLAN);
const model = await shnor(["parse", at("plan.txt")]);
const models = await shnor(["parse", at("plan.txt"), at("order.txt"), "--format", "yaml"]);
writeFileSync(at("model.json"), model.stdout);
writeFileSync(at("models.yaml"), models.stdout);

describe("csv", () => {
  test("fills a folder, each file whole", async () => {
    const run = await shnor(["export", at("plan.txt"), "--to", "csv", "-o", at("tables")]);
    expect(run).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readdirSync(at("tables"))).toEqual(expect.arrayContaining(["activities.csv", "datapackage.json"]));
    expect(readdirSync(at("tables")).filter((name) => name.startsWith("."))).toEqual([]);
    expect(readFileSync(at("tables/activities.csv"), "utf8")).toContain(
      "Семинар для завучей,май 2024 г.,2024-05-01,2024-05-31,",
    );
  });

  test("one table on standard output, of a text and of its model alike", async () => {
    const [text, json, excel] = await Promise.all([
      shnor(["export", at("plan.txt"), "--to", "csv", "--table", "schedule"]),
      shnor(["export", "-", "--stdin-filename", at("plan.txt"), "--to", "csv", "--table", "schedule"], {
        input: model.stdout,
      }),
      shnor(["export", at("model.json"), "--to", "csv", "--table", "schedule", "--excel"]),
    ]);
    expect(text.stdout.split("\n")).toHaveLength(4);
    expect(json.stdout).toBe(text.stdout);
    expect(excel.stdout.startsWith("\ufeffДокумент;Строка;")).toBe(true);
  });

  test("a batch is one set of files", async () => {
    const { status, stderr } = await shnor([
      "export",
      at("folder"),
      at("models.yaml"),
      "--to",
      "csv",
      "-o",
      at("batch"),
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "4 documents\n" });
    const names = readFileSync(at("batch/documents.csv"), "utf8").trimEnd().split("\n").slice(1);
    expect(names.map((row) => row.split(",")[0])).toEqual(
      ["folder/a.txt", "folder/b.txt", "plan.txt", "order.txt"].map(at),
    );
  });
});

describe("other formats", () => {
  test("xlsx is a file", async () => {
    expect((await shnor(["export", at("plan.txt"), "--to", "xlsx", "-o", at("plan.xlsx")])).status).toBe(0);
    expect([...readXlsx(readFileSync(at("plan.xlsx"))).sheets.keys()]).toContain("Мероприятия");
  });

  test.each([
    ["ics", "BEGIN:VCALENDAR\r\n"],
    ["md", "## План поддержки школ на 2024 год\n"],
    ["text", "План поддержки школ на 2024 год\n"],
    ["html", "<!doctype html>"],
  ])("%s is a text on standard output", async (format, beginning) => {
    const { status, stdout, stderr } = await shnor(["export", at("plan.txt"), "--to", format]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.slice(0, beginning.length).toLowerCase()).toBe(beginning.toLowerCase());
  });

  test("every format is told of in the help", async () => {
    const { stdout } = await shnor(["export", "--help"]);
    for (const format of EXPORTS) expect(stdout).toContain(format);
  });
});

describe("refused with status 2", () => {
  test.each([
    ["no input", ["--to", "md"]],
    ["no format", ["plan.txt"]],
    ["csv without a folder", ["plan.txt", "--to", "csv"]],
    ["xlsx without a file", ["plan.txt", "--to", "xlsx"]],
    ["an unknown table", ["plan.txt", "--to", "csv", "--table", "people"]],
    ["a table of another format", ["plan.txt", "--to", "md", "--table", "activities"]],
    ["a missing input", ["none.txt", "--to", "md"]],
    ["a text without order and plan", ["note.txt", "--to", "md"]],
    ["the input as output", ["plan.txt", "--to", "md", "-o", "plan.txt"]],
    ["a folder as a file", ["plan.txt", "--to", "md", "-o", "folder"]],
  ])("%s", async (_, args) => {
    const paths = args.map((arg) => (/\.txt$|^folder$/.test(arg) ? at(arg) : arg));
    const { status, stdout, stderr } = await shnor(["export", ...paths]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(2);
    expect(readFileSync(at("plan.txt"), "utf8")).toBe(PLAN);
  });

  test("an input without a document leaves the output alone", async () => {
    expect((await shnor(["export", at("note.txt"), "--to", "csv", "-o", at("never")])).status).toBe(2);
    expect(existsSync(at("never"))).toBe(false);
  });
});

describe("a model by hand", () => {
  test("with wrong types: a line and a path for each, status 1", async () => {
    const { status, stdout, stderr } = await shnor(["export", at("wrong.json"), "--to", "md"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(`${at("wrong.json")}:3: order: `);
  });

  test("that is no JSON: the line of the fault", async () => {
    const { status, stderr } = await shnor(["export", at("broken.json"), "--to", "md"]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${at("broken.json")}:1: `);
  });

  test("does not keep the others back", async () => {
    const { status, stdout } = await shnor([
      "export",
      at("wrong.json"),
      at("plan.txt"),
      "--to",
      "csv",
      "--table",
      "plans",
    ]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  });
});

describe("fmt", () => {
  test("prints clean text, of a model too; the text is in its form then", async () => {
    const { stdout } = await shnor(["fmt", at("plan.txt")]);
    expect(stdout).toContain("1.\tСеминар для завучей\tмай 2024\tшколы\n");
    expect((await shnor(["fmt", at("model.json")])).stdout).toBe(stdout);
    writeFileSync(at("clean.txt"), stdout);
    const checks = await Promise.all([
      shnor(["fmt", "--check", at("clean.txt")]),
      shnor(["fmt", "--check", at("plan.txt")]),
    ]);
    expect(checks).toEqual([
      { status: 0, stdout: "", stderr: "" },
      { status: 1, stdout: "", stderr: "" },
    ]);
  });

  test("what is read otherwise once it is clean is told of; the text settles all the same", async () => {
    const rows = "1.\tВечер сказок\tмай 2024 г.\tбиблиотекарь\n2.\tЯрмарка\tиюнь 2024 г.\tшкола\n";
    const barred = "| 3. | День леса | июль 2024 г. | школа, клуб «Лес» \n| ";
    writeFileSync(at("torn.txt"), `План работы на 2024 год\n\n№\tМероприятие\tСрок\tОтветственный\n${rows}${barred}`);
    const torn = await shnor(["fmt", at("torn.txt"), "-o", at("torn-clean.txt"), "--lang", "en"]);
    expect(torn).toMatchObject({ status: 1, stdout: "" });
    expect(torn.stderr).toBe(
      `shnor: ${at("torn.txt")}: the clean text reads otherwise than its source: compare them: shnor diff SOURCE CLEAN\n`,
    );
    expect(await shnor(["fmt", "--check", at("torn-clean.txt")])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect((await shnor(["diff", at("torn.txt"), at("torn-clean.txt")])).stdout).toContain("День леса");
  });

  test("a missing file is status 2, so is a folder", async () => {
    expect((await shnor(["fmt", at("none.txt")])).status).toBe(2);
    expect((await shnor(["fmt", at("folder")])).status).toBe(2);
  });
});

describe("a long export that is interrupted", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s ends at once and leaves nothing",
    { timeout: 30_000 },
    async (signal) => {
      const row = "\tПовышение квалификации учителей\tмай 2024\tМетодический центр\n";
      const rows = Array.from({ length: 40_000 }, (_, i) => `${i + 1}${row}`).join("");
      writeFileSync(at("long.txt"), `Дорожная карта\n№\tМероприятие\tСрок\tОтветственный\n${rows}`);
      mkdirSync(at(signal));
      const child = start(["export", at("long.txt"), "--to", "xlsx", "-o", at(`${signal}/long.xlsx`)]);
      const status = statusOf(child);
      await new Promise((done) => setTimeout(done, 5_000));
      const from = Date.now();
      child.kill(signal);
      expect(await status).toBe(128 + constants.signals[signal]);
      expect(Date.now() - from).toBeLessThan(1_500);
      expect(readdirSync(at(signal))).toEqual([]);
    },
  );
});

describe("diff", () => {
  test("status 0 where nothing changed, 1 where something did", async () => {
    expect((await shnor(["diff", at("plan.txt"), at("model.json")])).status).toBe(0);
    const { status, stdout } = await shnor(["diff", at("plan.txt"), at("new.txt")]);
    expect(status).toBe(1);
    expect(stdout).toContain("~ 2 Отчёт\n    срок: до 20 декабря 2024 → до 25 декабря 2024 (на 5 дней позже)\n");
  });

  test("as JSON and as Markdown, in English", async () => {
    const [json, md] = await Promise.all([
      shnor(["diff", at("plan.txt"), at("new.txt"), "--format", "json"]),
      shnor(["diff", at("plan.txt"), at("new.txt"), "--format", "md", "--lang", "en"]),
    ]);
    expect(JSON.parse(json.stdout).counts).toMatchObject({ changed: 1, schedule: 1, same: 1 });
    expect(md.stdout).toContain("5 days later");
  });

  test("a file that is not there is status 2", async () => {
    expect((await shnor(["diff", at("plan.txt"), at("none.txt")])).status).toBe(2);
    expect((await shnor(["diff", "-", "-"])).status).toBe(2);
  });
});
