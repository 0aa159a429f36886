/** Words that begin a row of sums in a plan; folded. «Всего» begins other texts too: what may follow it stands below. */
export const TOTAL_HEADS = [
  "итого",
  "подитог",
  "подытог",
  "всего",
  "общий итог",
  "общая сумма",
  "общий объем финансирования",
  "общий объем средств",
  "общий объем расходов",
  "в целом по программе",
  "в целом по плану",
] as const;

/** «Всего по разделу», «Всего за 2024 год», «Всего, в том числе»; «Всего 5 семинаров» counts something else. */
export const AFTER_ALL: ReadonlySet<string> = new Set([
  "по",
  "за",
  "на",
  "в",
  "из",
  "расходов",
  "затрат",
  "средств",
  "финансирование",
  "финансирования",
  "рублей",
  "руб",
  "тыс",
]);

/** «Всего, в том числе», «из них»: the rows below break the sum down. */
export const BREAKDOWN_HEADS = ["в том числе", "в т.ч", "в т. ч", "из них"] as const;

/** Words of a source of money: «бюджет района», «внебюджетные средства». Stems of the first words of a cell. */
export const SOURCE_STEMS = [
  "бюджет",
  "внебюджет",
  "средств",
  "грант",
  "субсиди",
  "субвенци",
  "софинансирован",
  "спонсор",
  "финансирован",
] as const;

/** «Местный», «областной»: a budget where the word stands alone. */
export const BUDGET_STEMS = [
  "местн",
  "районн",
  "городск",
  "областн",
  "краев",
  "республиканск",
  "окружн",
  "муниципальн",
  "региональн",
  "федеральн",
] as const;

/** Words beside a number that leave it an amount: «тыс. руб.», «2024-2025 годы», «120 чел.» */
export const AMOUNT_WORDS: ReadonlySet<string> = new Set([
  "тыс",
  "тысяч",
  "млн",
  "млрд",
  "руб",
  "рубль",
  "рубля",
  "рублей",
  "р",
  "чел",
  "человек",
  "шт",
  "ед",
  "ч",
  "час",
  "часа",
  "часов",
  "г",
  "гг",
  "год",
  "года",
  "годы",
  "х",
  "x",
]);
