/** Puts things behind those of a list, however many they are: a call with each as an argument fails at some 100,000. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The least of numbers, however many they are; Infinity where there is none. */
export function least(values: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < found) found = value;
  return found;
}

/** The greatest of numbers, however many they are, or the floor. */
export function most(values: Iterable<number>, floor: number): number {
  let found = floor;
  for (const value of values) if (value > found) found = value;
  return found;
}
