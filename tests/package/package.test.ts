import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { VERSION } from "../../src/version.ts";
import { figuresIn } from "../tools/size.ts";
import { bytesOf, install, npm, type Packed, pack } from "./install.ts";

const SLOW = 180_000;
vi.setConfig({ testTimeout: SLOW });
const folder = mkdtempSync(join(tmpdir(), "shnor-pack-"));
let packed: Packed;
let project: string;

beforeAll(() => {
  packed = pack(folder);
  project = install(packed.tarball);
}, SLOW);
afterAll(() => {
  for (const made of [folder, project]) rmSync(made, { recursive: true, force: true });
});

const tool = (name: string, args: readonly string[]) =>
  spawnSync(process.execPath, [resolve("node_modules", name), ...args], { encoding: "utf8" });

describe("the package", () => {
  test("holds what it runs on, its types, schemas and words, and nothing else", () => {
    const tops = new Set(packed.files.map((file) => file.split("/")[0]));
    expect([...tops].sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "README.ru.md", "bin", "dist", "package.json", "schemas"].sort(),
    );
    expect(packed.files).toContain("dist/licenses.txt");
    expect(packed.files.filter((file) => /\.test\.|fixtures|\.new$/.test(file))).toEqual([]);
  });

  test("needs at run time what package.json says: no more and no less", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const asked = new Set<string>();
    let ran = 0;
    for (const file of packed.files.filter((name) => /^dist\/.*\.js$/.test(name))) {
      const code = readFileSync(file, "utf8");
      for (const [, from] of code.matchAll(/^(?:import|export)\b[^"'\n]*(?:from\s*)?["']([^"'\n]+)["'];?$/gm))
        asked.add(from as string);
      ran++;
    }
    expect(ran).toBeGreaterThan(20);
    const foreign = [...asked].filter(
      (from) => !from.startsWith(".") && !from.startsWith("node:") && !builtinModules.includes(from),
    );
    const types = packed.files
      .filter((name) => name.endsWith(".d.ts"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const typed = new Set([...types.matchAll(/from "([^."][^"]*)"/g)].map(([, from]) => from));
    expect([...new Set([...foreign, ...typed])].sort()).toEqual(Object.keys(dependencies).sort());
  });

  test("passes publint", async () => {
    const { publint } = await import("publint");
    const { messages } = await publint({ pkgDir: join(project, "node_modules/shnor"), strict: true });
    expect(messages).toEqual([]);
  });

  test(
    "passes are the types wrong?",
    () => {
      const { status, stdout } = tool("@arethetypeswrong/cli/dist/index.js", [
        packed.tarball,
        "--profile",
        "esm-only",
        "--no-color",
      ]);
      expect(status, stdout).toBe(0);
    },
    SLOW,
  );

  test("is no larger than the READMEs say", () => {
    const installed = bytesOf(join(project, "node_modules"));
    for (const page of ["README.md", "README.ru.md"]) {
      const said = figuresIn(readFileSync(page, "utf8"));
      expect(said).toHaveLength(3);
      for (const [i, bytes] of [packed.size, packed.unpacked, installed].entries()) {
        expect(bytes / 1e6, `${page}: npm run size writes it`).toBeLessThan((said[i] as number) * 1.2 + 0.1);
      }
    }
  });
});

test(
  "a build leaves only what it built, and takes nothing from a program that runs meanwhile",
  () => {
    const before = readdirSync("dist/chunks").sort();
    const stale = "dist/chunks/stale-AAAAAAAA.js";
    writeFileSync(stale, "");
    npm(["run", "--silent", "build"]);
    expect(existsSync(stale)).toBe(false);
    expect(readdirSync("dist/chunks").sort()).toEqual(before);
    expect(existsSync("dist/types/index.d.ts")).toBe(true);
  },
  SLOW,
);

describe("installed into an empty project", () => {
  test("its binary answers", () => {
    const bin = join(project, "node_modules/.bin", process.platform === "win32" ? "shnor.cmd" : "shnor");
    const run = (args: readonly string[]) =>
      execFileSync(bin, [...args], { cwd: project, encoding: "utf8", shell: process.platform === "win32" });
    expect(run(["--version"])).toBe(`${VERSION}\n`);
    cpSync("fixtures/regional-directive/input.txt", join(project, "order.txt"));
    const expected = JSON.parse(readFileSync("fixtures/regional-directive/expected/document.json", "utf8"));
    expect(JSON.parse(run(["parse", "order.txt", "--lang", "en"])).order.number).toBe(expected.order.number);
    for (const [to, file] of [
      ["xlsx", "order.xlsx"],
      ["ics", "order.ics"],
    ] as const) {
      run(["export", "order.txt", "--to", to, "-o", file]);
      expect(existsSync(join(project, file))).toBe(true);
    }
  });

  const USE = `import { parse, type Activity, type Document } from "shnor";
const document: Document = parse("ПРИКАЗ\\n\\n12.03.2024 № 45\\n\\nОб утверждении плана\\n");
const activities: readonly Activity[] = document.roadmaps.flatMap((roadmap) => roadmap.activities);
const number: string | null | undefined = document.order?.number;
// @ts-expect-error a number is a text or nothing
const wrong: boolean = document.order?.number;
export const told = \`\${number} \${activities.length} \${wrong}\`;
console.log(told);
`;

  test("its library runs", () => {
    writeFileSync(
      join(project, "use.js"),
      `import { parse } from "shnor"; console.log(parse("ПРИКАЗ\\n\\n12.03.2024 № 45\\n\\nОб утверждении\\n").order.number);`,
    );
    expect(execFileSync(process.execPath, ["use.js"], { cwd: project, encoding: "utf8" })).toBe("45\n");
  });

  test("its schemas can be asked for by name", () => {
    writeFileSync(
      join(project, "schema.js"),
      `import schema from "shnor/schemas/document.json" with { type: "json" }; console.log(schema.title);`,
    );
    const { stdout } = spawnSync(process.execPath, ["schema.js"], { cwd: project, encoding: "utf8" });
    expect(stdout).toBe("document\n");
  });

  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])(
    "its types hold in a project of module %s, resolution %s",
    (module, moduleResolution) => {
      writeFileSync(join(project, "use.ts"), USE);
      const compilerOptions = {
        module,
        moduleResolution,
        target: "es2023",
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
      };
      writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
      const { status, stdout } = tool("typescript/bin/tsc", ["-p", project]);
      expect(stdout).not.toContain("error");
      expect(status).toBe(0);
    },
    SLOW,
  );
});
