import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { Reported } from "../../src/export/html/index.ts";
import { writePage } from "../../src/export/html/index.ts";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** An installed browser; undefined where there is none, and the tests are skipped. `CHROMIUM` names another. */
export const CHROMIUM = [process.env.CHROMIUM ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM as string, args: ["--no-sandbox"] });
}

/** A page that has been opened, with all that the browser complained of or asked the network for. */
export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
}

export const ADDRESS = "http://report.test/";

/** Opens pages by their file names, as a server would give them, and nothing else. */
export async function openSite(
  browser: Browser,
  site: ReadonlyMap<string, string>,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  await context.route("**", async (route) => {
    const url = route.request().url();
    const name = decodeURI(new URL(url).pathname.slice(1));
    const body = site.get(name);
    requests.push(name);
    if (body === undefined) await route.fulfill({ status: 404, body: "" });
    else await route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  await page.goto(`${ADDRESS}${path}`);
  return { page, complaints, requests };
}

/** Opens one document's page, at an anchor where one is given. */
export function openPage(
  browser: Browser,
  reported: Reported,
  anchor = "",
  options: BrowserContextOptions = {},
  lang: "ru" | "en" = "ru",
): Promise<Opened> {
  const site = new Map([["page.html", writePage(reported, lang)]]);
  return openSite(browser, site, `page.html${anchor}`, options);
}
