/** What somebody is in a piece of work, whatever office he holds: «координатор – …, методист». */
export const WORK_ROLES: readonly string[] = [
  "координатор",
  "куратор",
  "руководитель",
  "председатель",
  "секретарь",
  "модератор",
  "наставник",
];
