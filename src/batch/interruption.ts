import { discardUnfinished, isUnfinished } from "./atomic.ts";

/** What is still to be said when the program is interrupted; a number is the status to end with. */
type LastWord = () => number | undefined;

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
type Signal = keyof typeof SIGNALS;
const INTERRUPTED = 128;

const words = new Set<LastWord>();
const listeners = new Map<Signal, () => void>();

/** Until the answer is called, `word` is asked when a signal ends the program. */
export function onInterrupt(word: LastWord): () => void {
  words.add(word);
  return () => void words.delete(word);
}

/** Ends what is under way: whole files stay, unfinished ones go. The status that somebody asked for, if any did. */
export function interrupt(): number | undefined {
  discardUnfinished();
  return [...words].map((word) => word()).find((status) => status !== undefined);
}

/** From now on a signal ends the program in good order. */
export function listen(): void {
  for (const signal of Object.keys(SIGNALS) as Signal[]) {
    const end = (): void => {
      const status = interrupt();
      // An orderly exit would wait for a thread that opens a pipe, which may be for ever; the signal does not wait.
      if (status === undefined) process.kill(process.pid, signal);
      process.exit(status ?? INTERRUPTED + SIGNALS[signal]);
    };
    listeners.set(signal, end);
    process.once(signal, end);
  }
}

/**
 * Long work at one go, in which nobody could listen: where there is nothing to say and to clear away,
 * a signal ends the program by itself.
 */
export function unheard<T>(work: () => T): T {
  if (words.size > 0 || isUnfinished()) return work();
  for (const [signal, end] of listeners) process.off(signal, end);
  try {
    return work();
  } finally {
    for (const [signal, end] of listeners) process.once(signal, end);
  }
}
