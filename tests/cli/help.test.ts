import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { describe, expect, test, vi } from "vitest";
import { build } from "../../src/cli.ts";
import type { Said } from "../../src/commands/exit.ts";
import { OPTION_TEXTS } from "../../src/commands/help/options.ts";
import { helpText, optionText } from "../../src/commands/help/print.ts";
import { COMMAND_TEXTS } from "../../src/commands/help/texts.ts";
import { FIRST_STEPS, PLACEHOLDERS } from "../../src/commands/help/words.ts";
import { EXPORTS } from "../../src/export/index.ts";
import { layOut } from "./examples.ts";
import { shnor } from "./shnor.ts";

const PROGRAM = build();
vi.setConfig({ testTimeout: 60_000 });
const flagsOf = (command: Command): string[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, flags }) => long ?? flags);

function expectSaid(said: Said | undefined, what: string): void {
  expect(said?.ru, what).toMatch(/[а-яё]/i);
  expect(said?.en, what).toMatch(/^[^а-яё]{4,}$/i);
}

describe("the texts of the help", () => {
  test("are there for every command, argument and flag, in both languages", () => {
    let ran = 0;
    for (const command of PROGRAM.commands) {
      const name = command.name();
      expectSaid(COMMAND_TEXTS[name]?.about, name);
      for (const flag of flagsOf(command)) expectSaid(optionText(name, flag), `${name} ${flag}`);
      for (const argument of command.registeredArguments) {
        expectSaid(COMMAND_TEXTS[name]?.arguments?.[argument.name()], `${name} ${argument.name()}`);
      }
      ran += flagsOf(command).length;
    }
    expect(PROGRAM.commands.length).toBeGreaterThan(9);
    expect(ran).toBeGreaterThan(70);
  });

  test("speak of nothing that is not there", () => {
    const commands = new Map(PROGRAM.commands.map((command) => [command.name(), command]));
    const everywhere = new Set([...PROGRAM.commands.flatMap(flagsOf), ...flagsOf(PROGRAM)]);
    expect(Object.keys(OPTION_TEXTS).filter((flag) => !everywhere.has(flag))).toEqual([]);
    for (const [name, text] of Object.entries(COMMAND_TEXTS)) {
      if (name === "help") continue;
      const command = commands.get(name) as Command;
      expect(command, name).toBeDefined();
      expect(flagsOf(command)).toEqual(expect.arrayContaining(Object.keys(text.options ?? {})));
      const names = command.registeredArguments.map((argument) => argument.name());
      expect(names).toEqual(Object.keys(text.arguments ?? {}));
    }
  });

  test("name what stands for a value in both languages", () => {
    const flags = PROGRAM.commands.flatMap((command) => command.options.map((option) => option.flags));
    const used = new Set(flags.flatMap((flag) => flag.match(/(?<=[<[=])[a-z]+/g) ?? []));
    expect(used.size).toBeGreaterThan(8);
    expect([...used].filter((name) => !PLACEHOLDERS[name])).toEqual([]);
  });

  test("keep to the width", () => {
    for (const command of [undefined, ...PROGRAM.commands]) {
      for (const lang of ["ru", "en"] as const) {
        const lines = helpText(PROGRAM, command, lang, 80).split("\n");
        expect(lines.filter((line) => line.length > 80 && !line.startsWith("  shnor ") && !/^\S/.test(line))).toEqual(
          [],
        );
      }
    }
  });
});

describe("every example of the help runs", () => {
  const lines = [...FIRST_STEPS, ...Object.values(COMMAND_TEXTS).flatMap(({ examples }) => examples)].map(
    ([line]) => line,
  );
  /** These write into the settings of a shell. */
  const runnable = [...new Set(lines)].filter((line) => !line.includes(">"));

  test("and there are some", () => expect(runnable.length).toBeGreaterThan(20));

  test.each(runnable)("%s", async (line) => {
    const folder = mkdtempSync(join(tmpdir(), "shnor-help-"));
    layOut(folder);
    const { status, stderr } = await shnor(line.split(" ").slice(1), { cwd: folder });
    rmSync(folder, { recursive: true });
    expect([0, 1], stderr).toContain(status);
  });
});

describe("asked for", () => {
  test.each([[["help", "parse"]], [["parse", "--help"]], [["parse", "-h"]], [["--lang", "en", "parse", "--help"]]])(
    "%j shows examples first",
    async (args) => {
      const { status, stdout, stderr } = await shnor(args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout.indexOf("Examples:")).toBeLessThan(stdout.indexOf("Usage:"));
      expect(stdout).toContain("shnor parse order.txt");
    },
  );

  test("it speaks the user's language", async () => {
    expect((await shnor(["help"], { env: { LANG: "ru_RU.UTF-8" } })).stdout).toContain("Команды:");
    expect((await shnor(["validate", "--help", "--lang", "ru"])).stdout).toContain("Флаги:");
  });

  test("shnor alone says what to do next; nothing was done", async () => {
    const { status, stdout, stderr } = await shnor([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("shnor parse order.txt");
  });

  test("behind -- there are names only", async () => {
    expect((await shnor(["parse", "--", "-h"])).stderr).toContain("-h: no such file");
  });
});

describe("what is typed wrongly", () => {
  test.each([
    [["pars"], "нет команды «pars»; может быть, parse? (shnor help)"],
    [["help", "vlidate"], "нет команды «vlidate»; может быть, validate? (shnor help)"],
    [["parse", "--formt", "json"], "нет флага --formt; может быть, --format? (shnor help parse)"],
    [["parse", "--format", "jsn", "x"], "--format: нет значения «jsn»; может быть, json? (shnor help parse)"],
    [["parse", "--lang=de", "x"], "--lang: нет значения «de» (есть ru, en) (shnor help parse)"],
    [["export", "x"], `нужен флаг --to <format>: ${EXPORTS.join(", ")} (shnor help export)`],
    [["diff", "a"], "не указано: <new> (shnor help diff)"],
    [["parse", "-o"], "-o, --output <file>: не указано значение (shnor help parse)"],
    [["rules", "a"], "слишком много аргументов у rules (shnor help rules)"],
    [["completion", "bsh"], "<shell>: нет значения «bsh»; может быть, bash? (shnor help completion)"],
    [["explain", "numbering/gpa"], "нет правила «numbering/gpa»; может быть, numbering/gap?"],
    [["schema", "documnt"], "нет схемы «documnt»; может быть, document?"],
    [["validate", "x", "--report", "sarf"], "--report: нет формы «sarf»; может быть, sarif?"],
    [
      ["export", "x", "--to", "csv", "--table", "activitis"],
      "--table: нет таблицы «activitis»; может быть, activities?",
    ],
    [["parse", "x", "--max-bytes", "5Q"], "«5Q» — не размер; пишите 500000 или 64M"],
    [["parse"], "нечего читать: укажите файл, папку или -"],
  ])("%j", async (args, said) => {
    const { status, stdout, stderr } = await shnor(args, { env: { LANG: "ru_RU.UTF-8" } });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `shnor: ${said}\n` });
  });

  test("in English too", async () => {
    expect((await shnor(["parse", "--formt", "json"])).stderr).toBe(
      "shnor: no flag --formt; did you mean --format? (shnor help parse)\n",
    );
  });
});
