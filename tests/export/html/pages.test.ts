import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SCRIPT, STYLE } from "../../../src/export/html/assets.ts";
import { html, type Reported, writePage, writeSite } from "../../../src/export/html/index.ts";
import { fixtureNames } from "../../tools/fixtures.ts";
import { ASSETS, assets } from "./assets.ts";
import { HOSTILE, hostilePlan, reported, reportedFixture } from "./examples.ts";

test("script and style are those of client/ and style/: npm run page writes them", async () => {
  expect(readFileSync(ASSETS, "utf8")).toBe(await assets());
  expect(SCRIPT).not.toMatch(/<\/script|<!--/i);
  expect(STYLE).not.toMatch(/<\/style|url\(|@import/i);
});

/** Everything of the page but the program's own script and style. */
const own = (page: string): string => page.replace(SCRIPT, "").replace(STYLE, "");

test("an inherited value says whose it is", () => {
  const notes = fixtureNames().flatMap(
    (slug) => own(writePage(reportedFixture(slug), "ru")).match(/как (?:у|выше)[^<]*/g) ?? [],
  );
  expect(notes.filter((note) => !/^как (?:выше|у \d+(?:\.\d+)*)$/.test(note))).toEqual([]);
  expect(notes.filter((note) => note === "как выше")).toHaveLength(3);
  expect(notes.length).toBeGreaterThan(10);
});

describe.each(fixtureNames())("%s", (slug) => {
  const page = writePage(reportedFixture(slug), "ru");
  const ids = [...own(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id as string);

  test("no anchor is there twice", () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.length).toBeGreaterThan(10);
  });

  test("every link within the page leads somewhere", () => {
    const known = new Set(ids);
    const links = [...own(page).matchAll(/<a (?![^>]*tabindex)[^>]*href="#([^"]*)"/g)].map(([, id]) => id as string);
    expect([...new Set(links)].filter((id) => !known.has(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
  });

  test("every mark of the source leads to something of the page", () => {
    const known = new Set(ids);
    const marks = [...own(page).matchAll(/<a class="m [^>]*href="#([^"]*)"/g)].map(([, id]) => id as string);
    expect([...new Set(marks)].filter((id) => !known.has(id))).toEqual([]);
    expect(marks.length).toBeGreaterThan(10);
  });

  test("loads nothing from anywhere and has no style or script in its tags", () => {
    expect(own(page)).not.toMatch(/<[^>]*\s(?:style|on[a-z]+|src|srcset)=/i);
    expect(own(page).match(/<(?:script|link|iframe|object|img|base)[\s>]/gi)).toEqual(["<script ", "<script>"]);
  });

  test("is the same every time", () => {
    expect(writePage(reportedFixture(slug), "ru")).toBe(page);
  });
});

test("a person that a model by hand does not have is no link", () => {
  const { document, source } = reportedFixture("regional-directive");
  const linked = (page: string) => [...own(page).matchAll(/href="#(person-[^"]*)"/g)].length;
  expect(linked(writePage({ document, source }, "ru"))).toBeGreaterThan(0);
  expect(linked(writePage({ document: { ...document, persons: [] }, source }, "ru"))).toBe(0);
});

test("two values of one number have anchors of their own", () => {
  const { document, source } = reportedFixture("school-roadmap");
  const [plan] = document.roadmaps;
  const [person] = document.persons;
  expect(plan?.activities.length).toBeGreaterThan(2);
  const twice: Reported["document"] = {
    ...document,
    persons: person ? [person, person, ...document.persons] : [],
    roadmaps: document.roadmaps.map((one) => ({
      ...one,
      activities: one.activities.map((activity) => ({ ...activity, number: "1" })),
    })),
  };
  const ids = [...own(writePage({ document: twice, source }, "ru")).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("activity-1_3");
});

test("the policy lets nothing run but the page's own script", () => {
  const page = writePage(reportedFixture("school-roadmap"), "en");
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
  const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("hostile values are escaped wherever they stand", () => {
  const page = own(writePage(reported(hostilePlan(), '"><b>.txt'), "ru"));
  expect(page).not.toContain("<img");
  expect(page).not.toContain("<b>");
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toMatch(/[^\P{C}\n]/u);
  expect(page).toContain("&lt;script&gt;window.hurt=1&lt;/script&gt;");
  expect(page).toContain(HOSTILE.at(-1));
});

test("a model by hand may say anything: places beyond the text, numbers with quotes, registries that lack an id", () => {
  const { document, source } = structuredClone(reportedFixture("school-roadmap"));
  for (const activity of document.roadmaps[0]?.activities ?? []) {
    activity.number = '"><script>';
    activity.parent = "nowhere";
    activity.section = "__proto__";
    activity.span = { startLine: 9e9, startColumn: 9e9, endLine: 1, endColumn: 1 };
    activity.other = JSON.parse('{"__proto__": "x", "constructor": "y"}');
  }
  document.persons.length = 0;
  document.organizations.length = 0;
  const page = own(writePage({ document, source }, "ru"));
  expect(page.match(/<script/g)).toHaveLength(2);
});

test("a document of several files shows each; with one of its texts missing it shows none", () => {
  const { document, source } = structuredClone(reportedFixture("school-roadmap"));
  const { parts: _, ...file } = document.source;
  document.source.parts = [file, { ...file, name: "second.txt" }];
  const page = writePage({ document, source: [source as string, "Второй файл"] }, "ru");
  expect(page).toContain('id="L2-1"');
  expect(writePage({ document, source: source as string }, "ru")).not.toContain('<aside id="source"');
});

describe("a site", () => {
  const named = (name: string): Reported =>
    reported("Приказ от 01.02.2023 № 3\nО разном\nПРИКАЗЫВАЮ: 1. Начать.", name);

  test("has a page for each document and an overview of all", () => {
    const site = writeSite(
      [named("a/plan.txt"), named("b/Plan.txt"), named("Plan.md"), named("-"), named("index.txt"), named("план 1.txt")],
      "ru",
    );
    expect([...site.keys()]).toEqual([
      "plan.html",
      "b-Plan.html",
      "Plan-2.html",
      "document.html",
      "index-2.html",
      "план-1.html",
      "index.html",
    ]);
    for (const file of [...site.keys()].slice(0, -1)) expect(site.get("index.html")).toContain(`href="${file}"`);
  });

  test("of nothing is an overview of nothing", () => {
    expect([...writeSite([], "en").keys()]).toEqual(["index.html"]);
  });

  test("leaves the exporter in pieces: one document is one text, several are a folder", async () => {
    const pieces = async (many: boolean) => {
      async function* documents() {
        yield { document: named("a.txt").document, source: "Приказ" };
      }
      const found: string[] = [];
      for await (const { file } of html.write(documents(), { lang: "ru", many })) found.push(file);
      return found;
    };
    expect(await pieces(false)).toEqual([""]);
    expect(await pieces(true)).toEqual(["a.html", "index.html"]);
    expect(html.shape({ lang: "ru" })).toBe("text");
    expect(html.shape({ lang: "ru", many: true })).toBe("folder");
  });
});
