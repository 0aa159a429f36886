import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMAND_TEXTS } from "../src/commands/help/texts.ts";
import { layOut } from "./cli/examples.ts";

const PAGES = ["README.md", "README.ru.md"] as const;
/** What needs a checkout, another program or a person at the keyboard. */
const NOT_RUN = 6;

interface Block {
  readonly kind: string;
  readonly lines: readonly string[];
}

const blocksOf = (page: string): Block[] =>
  [...readFileSync(page, "utf8").matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(([, kind = "", body = ""]) => ({
    kind,
    lines: body.trimEnd().split("\n"),
  }));

/** A command without the comment behind it. */
const bare = (line: string): string => line.replace(/\s+#\s.*$/, "");

const commandsOf = (page: string, kind: string): string[] =>
  blocksOf(page)
    .filter((block) => block.kind === kind)
    .flatMap(({ lines }) => lines.filter((line) => !/^(?:#.*)?$/.test(line)).map(bare));

const COMMANDS = commandsOf("README.md", "sh");
const [EN, RU] = PAGES.map((page) => readFileSync(page, "utf8")) as [string, string];

describe("the two READMEs", () => {
  test("have the same commands, configurations and sections", () => {
    for (const kind of ["sh", "sh not-run", "yaml"]) {
      expect(commandsOf("README.ru.md", kind)).toEqual(commandsOf("README.md", kind));
    }
    const shape = (text: string) => text.match(/^(?:#+ |- |\||```\S*|<\/?details|<!-- \S+ -->)/gm);
    expect(shape(RU)).toEqual(shape(EN));
    expect(EN.match(/^## /gm)?.length).toBeGreaterThan(9);
  });

  test("name every command of the program", () => {
    const shown = Object.keys(COMMAND_TEXTS).filter((name) => !EN.includes(`shnor ${name}`));
    expect(shown).toEqual([]);
  });

  test("show what the fixture of the picture gives", () => {
    const slug = "fixtures/quirk-number-on-second-half";
    const { roadmaps } = JSON.parse(readFileSync(`${slug}/expected/document.json`, "utf8"));
    const { number, title, schedule, executors, result } = roadmaps[0].activities[1];
    const source = readFileSync(`${slug}/input.txt`, "utf8");
    for (const text of [EN, RU]) {
      const [, picture = ""] = /^```\n(.*?)^```$/ms.exec(text) ?? [];
      const right = picture
        .split("\n")
        .map((line) => line.slice(77).trim())
        .join(" ")
        .replace(/\s+/g, " ");
      for (const said of [`number ${number}`, `title ${title}`, `schedule ${schedule.items[0].edtf}`])
        expect(right).toContain(said);
      for (const said of [`executors ${executors.raw}`, `result ${result}`, "8:1 table/row-joined"])
        expect(right).toContain(said);
      const left = picture.split("\n").flatMap((line) => line.slice(0, 70).split(/[|→]|\s{3,}/));
      const cells = left.map((cell) => cell.trim()).filter((cell) => cell !== "" && !/страниц|page/.test(cell));
      expect(cells.length).toBeGreaterThan(8);
      expect(cells.filter((cell) => !source.includes(cell))).toEqual([]);
    }
  });
});

describe("commands of the READMEs", () => {
  test("are marked where they cannot run here, and counted", () => {
    expect(commandsOf("README.md", "sh not-run")).toHaveLength(NOT_RUN);
    expect(COMMANDS.length).toBeGreaterThan(25);
    expect(COMMANDS.filter((line) => !line.startsWith("shnor "))).toEqual([]);
  });

  test.skipIf(spawnSync("sh", ["-c", "true"]).status !== 0)(
    "run one after another in a folder with fixtures under their names",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "shnor-readme-"));
      layOut(folder);
      mkdirSync(join(folder, ".bin"));
      const program = join(folder, ".bin", "shnor");
      writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${resolve("bin/shnor.js")}" "$@"\n`);
      chmodSync(program, 0o755);
      for (const { kind, lines } of blocksOf("README.md")) {
        const name = /^# (bodies\.yaml)$/.exec(lines[0] ?? "")?.[1];
        if (kind === "yaml" && name) writeFileSync(join(folder, name), lines.join("\n"));
      }
      const env = {
        PATH: `${join(folder, ".bin")}:${process.env.PATH ?? ""}`,
        LANG: "C.UTF-8",
        XDG_CACHE_HOME: join(folder, ".cache"),
      };
      let ran = 0;
      for (const command of COMMANDS) {
        const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, env, encoding: "utf8" });
        expect([0, 1], `${command}: ${stderr}`).toContain(status);
        if (!/validate|diff/.test(command)) expect(status, command).toBe(0);
        ran++;
      }
      rmSync(folder, { recursive: true });
      expect(ran).toBe(COMMANDS.length);
    },
    120_000,
  );
});
