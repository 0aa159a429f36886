import { expect, test } from "vitest";
import { interrupt } from "../../src/batch/interruption.ts";
import { type Messages, messagesTo } from "../../src/commands/messages.ts";
import { progressLine, progressOf } from "../../src/commands/progress.ts";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, columns: 60, write: (text: string) => written.push(text) > 0 };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
}
const messagesOf = (stream: NodeJS.WriteStream, quiet = false): Promise<Messages> =>
  messagesTo(stream, { lang: "en", color: "never", quiet });

test("the line tells files, documents a second, findings and the time that is left", () => {
  const en = { total: 10_000, lang: "en", live: true } as const;
  expect(progressLine(0, 0, 0, en)).toBe("0/10000 · 0 findings");
  expect(progressLine(100, 1, 0.5, en)).toBe("100/10000 · 200 documents/s · 1 finding");
  expect(progressLine(1000, 402, 2.5, en)).toBe("1000/10000 · 400 documents/s · 402 findings · 0:22 left");
  expect(progressLine(10, 22, 4, { ...en, lang: "ru" })).toBe(
    "10/10000 · 2.5 документов/с · 22 находки · осталось 66:36",
  );
});

test("on a terminal it changes in place, and messages stand above it", async () => {
  const { written, stream } = terminal(true);
  const messages = await messagesOf(stream);
  let now = 0;
  const progress = progressOf(messages, { total: 3, lang: "en", live: true, now: () => now });
  for (const at of [10, 20, 400]) {
    now = at;
    progress.step(2);
  }
  messages.say("news");
  expect(progress.end()).toBe(0.4);
  expect(written).toEqual([
    "\r\u001b[K1/3 · 100 documents/s · 2 findings",
    "\r\u001b[K3/3 · 7.5 documents/s · 6 findings",
    "\r\u001b[Knews\n3/3 · 7.5 documents/s · 6 findings",
    "\r\u001b[K",
  ]);
});

test("elsewhere, and where it is not wanted, there is none", async () => {
  for (const [isTTY, quiet, live] of [
    [false, false, true],
    [true, true, true],
    [true, false, false],
  ] as const) {
    const { written, stream } = terminal(isTTY);
    const progress = progressOf(await messagesOf(stream, quiet), { total: 2, lang: "en", live });
    progress.step(1);
    progress.end();
    expect(written).toEqual([]);
  }
});

test("who interrupts a run is told how far it has come, and nobody after it", async () => {
  const { written, stream } = terminal(false);
  const progress = progressOf(await messagesOf(stream), { total: 9, lang: "en", live: true });
  progress.step(0);
  expect(interrupt()).toBeUndefined();
  progress.end();
  interrupt();
  expect(written).toEqual(["interrupted: 1 of 9 files done\n"]);
});
