import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const FOLDER = "src/export/html";
export const ASSETS = `${FOLDER}/assets.ts`;

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/client/main.ts`],
    bundle: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
    // Where a module came from helps nobody who reads the page.
    legalComments: "none",
  });
  return (outputFiles[0]?.text ?? "").replace(/^ *\/\/ .*\n/gm, "");
}

function style(): string {
  const files = readdirSync(`${FOLDER}/style`).sort();
  return files.map((file) => readFileSync(`${FOLDER}/style/${file}`, "utf8")).join("\n");
}

function constant(name: string, text: string): string {
  const lines = text.trimEnd().split("\n");
  return `export const ${name} = [\n${lines.map((line) => `  ${JSON.stringify(line)},\n`).join("")}].join("\\n");\n`;
}

/** The module that holds the page's script and style as strings: bundled from `client/` and `style/`. */
export async function assets(): Promise<string> {
  const head =
    "// Generated from client/ and style/ by `npm run page`; a test proves it fresh.\n// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templates are those of the script.\n// biome-ignore-all format: written by a program.\n\n";
  return `${head}${constant("SCRIPT", await script())}\n${constant("STYLE", style())}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(ASSETS, await assets());
