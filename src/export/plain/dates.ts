/** «30.05.2023»; anything but an ISO day as it stands. */
export function dottedDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : `${day}.${month}.${year}`;
}
