/** What is still to be done or said when the program is interrupted; a number is the status to end with. */
type LastWord = () => number | undefined;

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
type Signal = keyof typeof SIGNALS;
const INTERRUPTED = 128;

const words = new Set<LastWord>();
const listeners = new Map<Signal, () => void>();

/** Ends what is under way: whole files stay, unfinished ones go. The status that somebody asked for, if any did. */
export function interrupt(): number | undefined {
  return [...words].map((word) => word()).find((status) => status !== undefined);
}

function end(signal: Signal): void {
  const status = interrupt();
  for (const [name, listener] of listeners) process.off(name, listener);
  // An orderly exit would wait for a thread that opens a pipe, which may be for ever; the signal does not wait.
  if (status === undefined) process.kill(process.pid, signal);
  process.exit(status ?? INTERRUPTED + SIGNALS[signal]);
}

function listen(): void {
  if (listeners.size > 0) return;
  for (const signal of Object.keys(SIGNALS) as Signal[]) {
    const listener = (): void => end(signal);
    listeners.set(signal, listener);
    process.on(signal, listener);
  }
}

/** A signal that has come already is heard before: it is told of in the turn that ends here. */
function rest(): void {
  if (words.size > 0) return;
  for (const [signal, listener] of listeners) process.off(signal, listener);
  listeners.clear();
}

/**
 * Until the answer is called, `word` is asked when a signal ends the program. Nobody listens where there is nothing to
 * say and to clear away: long work at one go hears nothing, and a signal ends it by itself.
 */
export function onInterrupt(word: LastWord): () => void {
  words.add(word);
  listen();
  return () => {
    words.delete(word);
    if (words.size === 0) setImmediate(rest);
  };
}

/** Resolves when signals that have come were heard and, with nothing left to say, nobody listens: for before long work at one go. */
export function heard(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
