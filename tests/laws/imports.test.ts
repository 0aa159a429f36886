import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { type SourceFile, sourceFiles, withoutComments } from "./sources.ts";

/** Each layer may import from itself and from those before it. */
const LAYERS = [
  ["text"],
  ["lexicon"],
  ["model"],
  ["layout"],
  ["structure"],
  ["normalize"],
  ["rules"],
  ["confidence"],
  ["export", "report"],
  ["compare"],
  ["pipeline.ts"],
  ["batch"],
  ["policy"],
  ["commands"],
  ["cli.ts", "index.ts"],
  ["main.ts"],
] as const;
const LEVEL = new Map<string, number>(LAYERS.flatMap((names, level) => names.map((name) => [name, level] as const)));
/** These meet data of other hands, and load the schemas when they do. */
const CHECKING = new Set(["batch", "policy", "commands"]);
/** Knows nothing and may be known to all. */
const FREE = new Set(["version.ts"]);

const FILES = sourceFiles("src");

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  /** Loaded when it is asked for. */
  readonly lazy: boolean;
}

function importsOf({ code }: SourceFile): Import[] {
  const statements = withoutComments(code).matchAll(/(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"/g);
  const loads = withoutComments(code).matchAll(/import\s*\(?\s*"([^"]+)"/g);
  return [
    ...[...statements].map(([, type, from]) => ({ from: from as string, typeOnly: type !== undefined, lazy: false })),
    ...[...loads].map(([load, from]) => ({ from: from as string, typeOnly: false, lazy: load.includes("(") })),
  ];
}

/** The layer of a path below `src`. */
function layerOf(path: string): string {
  return path.split("/")[1] as string;
}

function inner(file: SourceFile): (Import & { layer: string })[] {
  return importsOf(file)
    .filter(({ from }) => from.startsWith("."))
    .map((found) => ({ ...found, from: posix.join(posix.dirname(file.path), found.from) }))
    .filter(({ from }) => from.startsWith("src/"))
    .map((found) => ({ ...found, layer: layerOf(found.from) }));
}

test("every file belongs to a layer", () => {
  const strange = FILES.filter(({ path }) => !LEVEL.has(layerOf(path)) && !FREE.has(layerOf(path)));
  expect(strange.map(({ path }) => path)).toEqual([]);
  expect(FILES.length).toBeGreaterThan(50);
});

describe("imports flow one way", () => {
  test("the scan sees imports of all sorts", () => {
    const code =
      'import type { A } from "./a.ts";\nimport { b,\n c } from "./b.ts";\nexport { d } from "./d.ts";\nawait import("./e.ts");\nimport "./f.ts";\n// import x from "./no.ts"\n';
    expect(importsOf({ path: "src/x.ts", code })).toEqual([
      { from: "./a.ts", typeOnly: true, lazy: false },
      { from: "./b.ts", typeOnly: false, lazy: false },
      { from: "./d.ts", typeOnly: false, lazy: false },
      { from: "./e.ts", typeOnly: false, lazy: true },
      { from: "./f.ts", typeOnly: false, lazy: false },
    ]);
  });

  test.each(LAYERS.flat())("%s", (layer) => {
    const level = LEVEL.get(layer) as number;
    const wrong = FILES.filter(({ path }) => layerOf(path) === layer).flatMap((file) =>
      inner(file)
        .filter((other) => other.layer !== layer && !FREE.has(other.layer) && (LEVEL.get(other.layer) ?? 99) >= level)
        .map((other) => `${file.path} imports ${other.from}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no circles", () => {
    const graph = new Map(
      FILES.map((file) => [
        file.path,
        inner(file)
          .filter((i) => !i.typeOnly)
          .map((i) => i.from),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe("what a layer may touch", () => {
  const OUTER = new Set(["batch", "commands", "cli.ts", "main.ts"]);
  const pure = FILES.filter(({ path }) => !OUTER.has(layerOf(path)));

  test("only batch, commands and cli reach disk, console and process", () => {
    const wrong = pure.flatMap((file) => {
      const modules = importsOf(file).filter(({ from }) => /^node:(?!crypto$)/.test(from));
      const words = withoutComments(file.code).match(/(?<![\w.$"'`])(?:console|process)\./g) ?? [];
      return [...modules.map(({ from }) => from), ...words].map((what) => `${file.path}: ${what}`);
    });
    expect(wrong).toEqual([]);
    expect(pure.length).toBeGreaterThan(40);
  });

  test("no clock, no chance, no locale in the reading of a document", () => {
    const banned = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|toLocale\w+|Intl\.|localeCompare)/g;
    const wrong = pure.flatMap(({ path, code }) =>
      (withoutComments(code).match(banned) ?? []).map((what) => `${path}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  test("zod is met in the model alone, and the model's schemas by no stage at run time", () => {
    const wrong = FILES.flatMap((file) => {
      const layer = layerOf(file.path);
      const zod = importsOf(file).filter(({ from, typeOnly }) => from === "zod" && layer !== "model" && !typeOnly);
      const heavy = inner(file).filter(
        (i) =>
          i.layer === "model" &&
          layer !== "model" &&
          !i.typeOnly &&
          !(i.lazy && CHECKING.has(layer)) &&
          !/\/(?:rule-ids|doubts|time-forms|version)\.ts$/.test(i.from),
      );
      return [...zod, ...heavy].map(({ from }) => `${file.path} imports ${from}`);
    });
    expect(wrong).toEqual([]);
  });
});
