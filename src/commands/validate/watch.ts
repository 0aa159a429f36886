import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Input } from "../../batch/inputs.ts";
import { onInterrupt } from "../../batch/interruption.ts";
import { placesOf, type Watching, watchPlaces } from "../../batch/watch.ts";
import type { Lang } from "../../rules/rule.ts";
import { UsageError } from "../exit.ts";
import { conclude } from "./conclude.ts";
import { judgeEach, type OneJudged } from "./each.ts";
import { shownPath } from "./judging.ts";
import { batchRunOf, inputsOf, type Session, type Whole } from "./session.ts";

/** What was judged of a file and which state of the file that was. */
interface Known extends OneJudged {
  readonly state: string;
}

const WORDS = {
  en: { gone: "gone", watching: "watching; Ctrl-C ends", failed: "the files cannot be watched" },
  ru: {
    gone: "файла больше нет",
    watching: "слежу за изменениями; Ctrl-C — конец",
    failed: "следить за файлами не получается",
  },
} as const satisfies Record<Lang, object>;

/** Tells one state of a file from another without reading it. */
async function stateOf({ path }: Input): Promise<string> {
  const found = path === null ? null : await stat(path).catch(() => null);
  return found ? `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}` : "";
}

/** Judges anew what has changed, keeps the rest; the files that there is news of. */
async function refresh(
  session: Session,
  whole: Whole,
  known: Map<string, Known>,
  touched: ReadonlySet<string>,
): Promise<Set<string>> {
  const states = await Promise.all(whole.inputs.map(stateOf));
  const changed = whole.inputs.flatMap((input, i) => {
    const isTouched = touched.has(resolve(input.path ?? input.name));
    return isTouched || known.get(input.name)?.state !== states[i] ? [{ input, state: states[i] ?? "" }] : [];
  });
  const { each } = await judgeEach(
    { inputs: changed.map(({ input }) => input), many: whole.many },
    await batchRunOf(session, whole),
  );
  for (const [i, { input, state }] of changed.entries()) {
    const one = each[i];
    if (one) known.set(input.name, { ...one, state });
  }
  return new Set(changed.map(({ input }) => input.name));
}

/** Forgets the files that are no inputs any more; their names. */
function forget(whole: Whole, known: Map<string, Known>): string[] {
  const there = new Set(whole.inputs.map(({ name }) => name));
  const gone = [...known.keys()].filter((name) => !there.has(name));
  for (const name of gone) known.delete(name);
  return gone;
}

/** What is watched beside the arguments: lists, further parts, and the files of a list, whose folders are watched. */
function othersOf({ options }: Session, { inputs }: Whole): string[] {
  const { filesFrom, with: companions = [] } = options;
  if (filesFrom === undefined) return [...companions];
  return [...companions, filesFrom, ...inputs.flatMap(({ path }) => (path === null ? [] : [path]))];
}

/** Judges after each change; never ends by itself. `tell` gets the status of each state. */
async function rounds(session: Session, watching: Watching, tell: (status: number) => void): Promise<never> {
  const { options, messages, settings } = session;
  const words = WORDS[settings.messageLang];
  const { with: companions = [] } = options;
  const known = new Map<string, Known>();
  let touched: ReadonlySet<string> = new Set();
  let unread = "";
  for (let isFirst = true; ; isFirst = false) {
    const whole = await inputsOf(session);
    const companionChanged = companions.some((name) => touched.has(resolve(name)));
    if (companionChanged) known.clear();
    const gone = forget(whole, known);
    const news = await refresh(session, whole, known, touched);
    const problems = JSON.stringify(whole.problems);
    const isNew = news.size > 0 || gone.length > 0 || problems !== unread;
    unread = problems;
    if (isFirst || companionChanged || isNew) {
      for (const name of gone) messages.say(`${shownPath(name)}: ${words.gone}`);
      const each = whole.inputs.flatMap(({ name }) => known.get(name) ?? []);
      // A document of several files is told of whole: what is found in one may follow from another.
      const all = isFirst || companions.length > 0;
      tell(await conclude(session, { whole, each, seconds: 0 }, all ? null : new Set([...news].map(shownPath))));
      if (isFirst) messages.say(words.watching);
    }
    touched = await watching.next();
  }
}

/** `shnor validate --watch`: judges again what changes, until a signal ends it with the status of the last state. */
export async function watchOver(session: Session): Promise<never> {
  const first = await inputsOf(session);
  const places = placesOf(session.args, first, othersOf(session, first));
  const watching = await watchPlaces(places).catch((error: unknown) => {
    throw new UsageError(`${WORDS[session.settings.messageLang].failed}: ${(error as Error).message}`);
  });
  let status: number | undefined;
  const forgetStatus = onInterrupt(() => status);
  try {
    return await rounds(session, watching, (now) => {
      status = now;
    });
  } finally {
    // What is watched would keep the program from ending.
    forgetStatus();
    await watching.close();
  }
}
