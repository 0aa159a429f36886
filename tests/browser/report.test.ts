// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is asked for, not what the node holds.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { writePage, writeSite } from "../../src/export/html/index.ts";
import { HOSTILE, hostilePlan, longPlan, reported, reportedFixture } from "../export/html/examples.ts";
import { CHROMIUM, launch, type Opened, openPage, openSite } from "./browser.ts";
import { faintTexts } from "./contrast.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const VIEWS = ["plan", "timeline", "load", "document", "names", "findings"] as const;

let browser: Browser;
const opened: Opened[] = [];

async function open(...rest: Parameters<typeof openPage> extends [Browser, ...infer R] ? R : never): Promise<Page> {
  const one = await openPage(browser, ...rest);
  opened.push(one);
  return one.page;
}

const DIRECTIVE = reportedFixture("regional-directive");
const SCHOOL = reportedFixture("school-roadmap");
const SUMS = reportedFixture("programme-with-sums");

const PLAN = reported(`Приказ от 10.01.2023 № 5
Об утверждении плана на 2023 год
ПРИКАЗЫВАЮ: утвердить план мероприятий.

План мероприятий на 2023 год
№\tМероприятие\tСрок\tОтветственные
Раздел 1. Обучение\t\t\t
1.\tСеминар для учителей\t12 мая 2023 г.\tЁлкина А.Б., методист
2.\tВебинар о чтении\tмарт - июнь 2023 г.\tМетодический центр
3.\tКонсультации\tежемесячно\tМетодический центр
Раздел 2. Контроль\t\t\t
4.\tПроверка журналов\tдо 30 мая 2023 г.\tОтдел образования
5.\tВыезды в школы\tпостоянно\tОтдел образования
6.\tПодведение итогов\tдекабрь 2023 г.\tОтдел образования
`);

/** Titles of the plan's rows that can be seen, in the order of the page. */
function titles(page: Page): Promise<string[]> {
  return page.locator("#plan tr[data-row]:visible .v[id$=-activity]").allInnerTexts();
}

const shown = (page: Page): Promise<string> => page.locator("#shown").innerText();

/** Whether an element lies wholly inside what can be seen. */
function inSight(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    });
}

/** Seconds of work of a page's own thread from its reload until it stands: the time of other programs is not counted. */
async function threadTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.reload();
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN;
}

describe.skipIf(!CHROMIUM)("the page in a browser", { timeout: 20_000 }, () => {
  // The first start of a browser on a busy machine reads some hundred megabytes.
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
  });

  describe("source and plan", () => {
    test("a click on a value shows its place, a click on its place leads back", async () => {
      const page = await open(PLAN);
      await page.getByText("Отдел образования", { exact: true }).and(page.locator(".plan a")).first().click();
      expect(await page.locator("#source-text a.sel").allInnerTexts()).toEqual(["Отдел образования"]);
      expect(await inSight(page, "#source-text a.sel")).toBe(true);
      expect(new URL(page.url()).hash).toBe("#activity-2.1-executors-1");
      await page.locator("#source-text a", { hasText: "12 мая 2023 г." }).click();
      expect(await page.locator(".plan .sel").innerText()).toBe("12 мая 2023");
      expect(new URL(page.url()).hash).toBe("#activity-1.1-schedule-1");
    });

    test.each([1024, 1300, 1440, 2000])("on %i pixels titles and details are wide enough for words", async (width) => {
      const page = await open(SUMS, "", { viewport: { width, height: 900 } });
      const widths = await page
        .locator(".plan .act, .plan .details dt, .plan .details dd")
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
      expect(widths.length).toBeGreaterThan(30);
      expect(Math.min(...widths)).toBeGreaterThan(90);
    });

    test("the whole row is found by its number in the address", async () => {
      const page = await open(DIRECTIVE, "#activity-2.3");
      expect(await inSight(page, "#activity-2\\.3")).toBe(true);
      expect(await page.locator("#activity-2\\.3").getAttribute("class")).toContain("sel");
      expect(await page.locator("#source-text a.sel").count()).toBeGreaterThan(2);
      expect(await inSight(page, "#source-text a.sel")).toBe(true);
    });

    test("an address may name a view, a line of the source, or nothing that there is", async () => {
      const page = await open(PLAN, "#timeline");
      expect(await page.locator(".view:visible").evaluateAll((views) => views.map(({ id }) => id))).toEqual([
        "timeline",
      ]);
      await page.evaluate(() => {
        location.hash = "#L9";
      });
      expect(await inSight(page, "#L9")).toBe(true);
      await page.evaluate(() => {
        location.hash = "#no-such-thing%E0";
      });
      await page.goBack();
      expect(await page.locator("#plan, #timeline").filter({ visible: true }).count()).toBe(1);
    });

    test("the browser's way back goes back", async () => {
      const page = await open(PLAN);
      await page.locator("#activity-1\\.1-activity").click();
      await page.locator("#activity-2\\.1-activity").click();
      await page.goBack();
      expect(await page.locator("#source-text a.sel").allInnerTexts()).toEqual(["Семинар для учителей"]);
    });

    test("the source goes away and comes back", async () => {
      const page = await open(PLAN);
      const toggle = page.getByRole("button", { name: "Исходный текст" });
      await toggle.click();
      expect(await page.locator("#source").isVisible()).toBe(false);
      expect(await toggle.getAttribute("aria-pressed")).toBe("false");
      await page.locator("#activity-1\\.1-activity").click();
      expect(await page.locator("#source").isVisible()).toBe(true);
    });

    test("without its source a model is a page all the same", async () => {
      const page = await open({ document: PLAN.document });
      expect(await page.locator("#source").count()).toBe(0);
      expect((await titles(page)).length).toBe(6);
    });
  });

  describe("keyboard", () => {
    test("the first Tab offers to skip the head", async () => {
      const page = await open(PLAN);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    });

    test("arrows go through the tabs", async () => {
      const page = await open(PLAN);
      await page.locator("#tab-plan").focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("#timeline").isVisible()).toBe(true);
      expect(await page.locator("#tab-timeline").getAttribute("aria-selected")).toBe("true");
      await page.keyboard.press("End");
      expect(await page.locator("#findings").isVisible()).toBe(true);
    });

    test("arrows go through the marks of the source, Enter opens the value, Tab leaves the source", async () => {
      const page = await open(PLAN);
      await page.locator("#source-text").focus();
      for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowDown");
      const hash = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash);
      expect(hash).not.toBe("");
      await page.keyboard.press("Enter");
      await expect.poll(() => new URL(page.url()).hash).toBe(hash);
      expect(await page.locator("main .sel").count()).toBe(1);
      await page.locator("#source-text a[tabindex='0']").focus();
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("#source"))).toBeNull();
    });

    test("arrows go down a column of the plan, Enter shows the place", async () => {
      const page = await open(PLAN);
      await page.locator("#activity-1\\.1-executors-1").focus();
      await page.keyboard.press("ArrowDown");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("activity-1.2-executors-1");
      await page.keyboard.press("Enter");
      expect(await page.locator("#source-text a.sel").allInnerTexts()).toEqual(["Методический центр"]);
    });

    test("what has the focus is seen to have it", async () => {
      const page = await open(PLAN);
      for (const selector of ["#search", "#tab-plan", "#activity-1\\.1-activity", "#source-text"]) {
        await page.locator(selector).focus();
        await page.keyboard.press("Shift");
        const width = await page
          .locator(selector)
          .evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth));
        expect(width, selector).toBeGreaterThanOrEqual(2);
      }
    });
  });

  describe("filters", () => {
    test("a month shows what falls due in it and what goes on", async () => {
      const page = await open(PLAN);
      await page.locator("[data-filter=month]").selectOption({ label: "май 2023 (2)" });
      expect(await titles(page)).toEqual([
        "Семинар для учителей",
        "Вебинар о чтении",
        "Консультации",
        "Проверка журналов",
        "Выезды в школы",
      ]);
      expect(await shown(page)).toBe("Показано: 5 из 6 · май 2023: срок у 2, ещё идут: 3");
      await page.getByLabel("Только со сроком в нём").check();
      expect(await titles(page)).toEqual(["Семинар для учителей", "Проверка журналов"]);
      await page.getByRole("button", { name: "Сбросить" }).click();
      await expect.poll(() => titles(page)).toHaveLength(6);
    });

    test("executor, section and kind of time narrow the plan and the calendar together", async () => {
      const page = await open(PLAN);
      await page.locator("[data-filter=executor]").selectOption({ label: "Отдел образования (3)" });
      expect(await titles(page)).toEqual(["Проверка журналов", "Выезды в школы", "Подведение итогов"]);
      await page.locator("[data-filter=time]").selectOption("ongoing");
      expect(await titles(page)).toEqual(["Выезды в школы"]);
      await page.locator("#tab-timeline").click();
      expect(await page.locator("#timeline tr[data-row]:visible").count()).toBe(1);
      expect(await shown(page)).toBe("Показано: 1 из 6");
      await page.getByRole("button", { name: "Сбросить" }).click();
      await page.locator("#tab-plan").click();
      await page.locator("[data-filter=section]").selectOption("section-1");
      expect(await titles(page)).toHaveLength(3);
      expect(await page.locator("#section-2").isVisible()).toBe(false);
    });

    test("a month of the calendar and a sum of the executors lead to the plan", async () => {
      const page = await open(PLAN, "#timeline");
      await page.locator("#timeline a[data-month]").nth(4).click();
      expect(await titles(page)).toHaveLength(5);
      await page.locator("#tab-load").click();
      await page.locator("#load tr", { hasText: "Методический центр" }).locator("a[data-executor]").click();
      expect(await titles(page)).toEqual(["Вебинар о чтении", "Консультации"]);
    });

    test("search: a number is the activity, words are all of them, е is ё", async () => {
      const page = await open(PLAN);
      const search = page.locator("#search");
      await search.fill("5");
      await expect.poll(() => titles(page)).toEqual(["Выезды в школы"]);
      await search.fill("2.1");
      await expect.poll(() => titles(page)).toEqual(["Проверка журналов"]);
      await search.fill("елкина  МЕТОДИСТ");
      await expect.poll(() => titles(page)).toEqual(["Семинар для учителей"]);
      await search.fill("май 2023");
      await expect.poll(() => titles(page)).toHaveLength(0);
      await search.fill("мая 2023");
      await expect.poll(() => titles(page)).toEqual(["Семинар для учителей", "Проверка журналов"]);
      await search.fill("чего нет (*[");
      await expect.poll(() => page.locator("#plan .nothing").isVisible()).toBe(true);
    });

    test("a value that a filter hides is shown when its place is clicked", async () => {
      const page = await open(PLAN);
      await page.locator("#search").fill("Вебинар");
      await expect.poll(() => titles(page)).toHaveLength(1);
      await page.locator("#source-text a", { hasText: "Проверка журналов" }).click();
      await expect.poll(() => page.locator("#activity-2\\.1").isVisible()).toBe(true);
    });

    test("findings by severity and rule", async () => {
      const page = await open(DIRECTIVE, "#findings");
      const rows = page.locator("#findings tbody tr:visible");
      const all = await rows.count();
      expect(all).toBeGreaterThan(3);
      await page.locator("input[data-severity=info]").uncheck();
      const grave = await rows.count();
      expect(grave).toBeLessThan(all);
      expect(grave).toBe(DIRECTIVE.document.diagnostics.filter(({ severity }) => severity !== "info").length);
      await page.locator("input[data-severity=info]").check();
      const rule = DIRECTIVE.document.diagnostics[0]?.rule ?? "";
      await page.locator("[data-filter=rule]").selectOption(rule);
      expect(await rows.count()).toBe(DIRECTIVE.document.diagnostics.filter((finding) => finding.rule === rule).length);
      await rows.first().locator("a.v").click();
      expect(await page.locator("#source-text a.sel").count()).toBeGreaterThan(0);
    });
  });

  test("heads sort up, down, and back to the order of the document", async () => {
    const page = await open(PLAN);
    const head = page.locator(".plan [data-sort='1']");
    const before = await titles(page);
    await head.click();
    expect(await titles(page)).toEqual([...before].sort());
    expect(await page.locator(".plan th.c1").getAttribute("aria-sort")).toBe("ascending");
    expect(await page.locator("#section-1").count()).toBe(0);
    await head.click();
    expect(await titles(page)).toEqual([...before].sort().reverse());
    await head.click();
    expect(await titles(page)).toEqual(before);
    expect(await page.locator("#section-1").isVisible()).toBe(true);
    await page.locator(".plan [data-sort='2']").click();
    expect((await titles(page))[0]).toBe("Консультации");
  });

  describe("contrast", () => {
    const cases = (["light", "dark"] as const).flatMap((scheme) => VIEWS.map((view) => [scheme, view] as const));
    test.each(cases)("%s, %s", async (colorScheme, view) => {
      const page = await open(DIRECTIVE, `#${view}`, { colorScheme });
      if (view === "plan") await page.locator(".plan a.v").nth(5).click();
      const { checked, faint } = await faintTexts(page);
      expect(faint).toEqual([]);
      expect(checked).toBeGreaterThan(50);
    });
  });

  describe("a phone", () => {
    test.each(VIEWS)("%s is no wider than the screen", async (view) => {
      const page = await open(DIRECTIVE, `#${view}`, PHONE);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    });

    test("the source is a sheet: a tap on a value opens it, Escape and the button close it", async () => {
      const page = await open(PLAN, "", PHONE);
      expect(await page.locator("#source").isVisible()).toBe(false);
      await page.locator("#activity-2\\.1-executors-1").tap();
      expect(await page.locator("#source-text a.sel").allInnerTexts()).toEqual(["Отдел образования"]);
      expect(await inSight(page, "#source-text a.sel")).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.locator("#source").isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("activity-2.1-executors-1");
      await page.getByRole("button", { name: "Исходный текст" }).tap();
      await page.getByRole("button", { name: "Закрыть" }).tap();
      expect(await page.locator("#source").isVisible()).toBe(false);
    });
  });

  test("printed, a view is all that there is", async () => {
    const page = await open(PLAN);
    await page.locator("[data-filter=time]").selectOption("dated");
    await page.emulateMedia({ media: "print" });
    for (const hidden of ["#source", ".bar-of-views", "#search", "#timeline"])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    expect(await titles(page)).toHaveLength(4);
    expect(await page.locator("#shown").innerText()).toBe("Показано: 4 из 6");
    expect((await page.pdf()).length).toBeGreaterThan(1000);
  });

  test("without a script everything is there, and links go where they should", async () => {
    const page = await open(PLAN, "", { javaScriptEnabled: false });
    for (const view of VIEWS) expect(await page.locator(`#${view}`).isVisible(), view).toBe(true);
    expect(await page.locator(".toolbar").isVisible()).toBe(false);
    await page.locator("#activity-2\\.1-executors-1").click();
    expect(new URL(page.url()).hash).toBe("#L12");
  });

  test("in English the page speaks English and the document Russian", async () => {
    const page = await open(PLAN, "", {}, "en");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("tab").first().innerText()).toContain("Plan");
    expect(await page.locator("#activity-2\\.1-schedule-1").innerText()).toBe("by 30 May 2023");
    expect(
      await page.locator("#activity-2\\.1-activity").evaluate((value) => value.closest("[lang]")?.getAttribute("lang")),
    ).toBe("ru");
  });

  test("several documents: an overview leads to each and back", async () => {
    const site = writeSite([DIRECTIVE, SCHOOL, PLAN], "ru");
    const one = await openSite(browser, site, "index.html");
    opened.push(one);
    const { page } = one;
    expect(await page.locator("tbody tr").count()).toBe(3);
    await page.locator("#search").fill("school-roadmap");
    await expect.poll(() => page.locator("tbody tr:visible").count()).toBe(1);
    await page.locator("tbody tr:visible a").click();
    expect(page.url()).toMatch(/school-roadmap\.html$/);
    await page.getByRole("link", { name: "Все документы" }).click();
    expect(await page.locator("h1").innerText()).toBe("Все документы");
    await page.locator("[data-sort='5']").click();
    const counts = (await page.locator("tbody td:nth-child(6)").allInnerTexts()).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  test("hostile values are text and nothing else", async () => {
    const page = await open(reported(hostilePlan(), "<img src=x onerror=hurt=5>.txt"));
    for (const view of VIEWS) await page.locator(`#tab-${view}`).click();
    expect(await page.evaluate(() => (window as unknown as { hurt?: number }).hurt)).toBeUndefined();
    expect(await page.locator("img, iframe, object, [onerror]").count()).toBe(0);
    expect(await page.locator("script, style").count()).toBe(3);
    const text = await page.locator("#source-text").textContent();
    for (const value of HOSTILE.slice(0, 8)) expect(text).toContain(value);
    expect(await page.locator("#source-text .ctl").allInnerTexts()).toContain("\\u{202e}");
    expect(await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069\0]/.test(document.documentElement.outerHTML))).toBe(
      false,
    );
  });

  test("a thousand activities open no slower than their text without styles and scripts", async () => {
    const long = reported(longPlan(1000));
    expect(long.document.roadmaps[0]?.activities).toHaveLength(1000);
    const page = await open(long);
    const html = writePage(long, "ru").replace(/<(script|style)\b.*?<\/\1>/gs, "");
    const { page: bare } = await openSite(browser, new Map([["bare.html", html]]), "bare.html");
    const own: number[] = [];
    const plain: number[] = [];
    // Side by side: what slows the machine slows both.
    for (let i = 0; i < 5; i++) {
      own.push(await threadTime(page));
      plain.push(await threadTime(bare));
    }
    expect(Math.min(...own)).toBeGreaterThan(0.05);
    expect(Math.min(...own) / Math.min(...plain)).toBeLessThan(1.15);
  }, 60_000);

  test("in all of this the browser complained of nothing and asked for nothing", () => {
    expect(opened.length).toBeGreaterThan(30);
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
    const asked = opened.flatMap(({ requests }) => requests).filter((name) => !/\.html$/.test(name));
    expect(asked).toEqual([]);
  });
});

test.skipIf(CHROMIUM)("no Chromium found: the tests of the page are skipped; CHROMIUM=<path> names one", () => {});
