import type { Lang } from "../../rules/rule.ts";
import type { Exported, Exporter, ExportSettings, Piece } from "../exporter.ts";
import { documentPage, type Reported } from "./document-page.ts";
import { type Entry, entryOf, overviewPage } from "./overview.ts";

export type { Reported } from "./document-page.ts";

const INDEX = "index.html";

const UNFIT = /[^\p{L}\p{N}._-]+/gu;

/** Names for a page that every system takes: of the file alone, with its folder before it, with the one above … */
function stemsOf(path: string): string[] {
  const parts = path.replace(/\.[^./\\]*$/, "").split(/[\\/]/);
  const clean = parts
    .map((part) => part.replace(UNFIT, "-").replace(/^[-.]+|[-.]+$/g, ""))
    .filter((part) => part !== "");
  const stems = clean.map((_, i) =>
    clean
      .slice(clean.length - 1 - i)
      .join("-")
      .slice(-80),
  );
  return stems.length > 0 ? stems : ["document"];
}

/** Gives each page a file of its own; no two share a name, in capitals or not. */
function fileNames(): (path: string) => string {
  const taken = new Set(["index"]);
  return (path) => {
    const stems = stemsOf(path);
    let free = stems.find((stem) => !taken.has(stem.toLowerCase()));
    for (let n = 2; free === undefined || taken.has(free.toLowerCase()); n++) free = `${stems[0]}-${n}`;
    taken.add(free.toLowerCase());
    return `${free}.html`;
  };
}

/** One document as one self-contained page. */
export function writePage(reported: Reported, lang: Lang): string {
  return documentPage(reported, lang);
}

/** The pages of several documents by their file names: `index.html`, the last, leads to all the others. */
export function writeSite(documents: readonly Reported[], lang: Lang): Map<string, string> {
  const nameFor = fileNames();
  const site = new Map<string, string>();
  const entries = documents.map((reported): Entry => {
    const file = nameFor(reported.document.source.name);
    site.set(file, documentPage(reported, lang, INDEX));
    return entryOf(reported.document, file);
  });
  return site.set(INDEX, overviewPage(entries, lang));
}

/** The overview comes last: of the documents before it only its rows are kept. */
async function* write(documents: AsyncIterable<Exported>, { lang, many }: ExportSettings): AsyncIterable<Piece> {
  const nameFor = fileNames();
  const entries: Entry[] = [];
  for await (const exported of documents) {
    const file = many ? nameFor(exported.document.source.name) : "";
    yield { file, content: documentPage(exported, lang, many ? INDEX : undefined), whole: true };
    if (many) entries.push(entryOf(exported.document, file));
  }
  if (many) yield { file: INDEX, content: overviewPage(entries, lang) };
}

/** A page to look at: the source beside what was read from it. Several documents are a folder with an overview. */
export const html: Exporter = {
  name: "html",
  extension: "html",
  shape: ({ many }) => (many ? "folder" : "text"),
  write,
};
