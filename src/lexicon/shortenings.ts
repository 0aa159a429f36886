/** Words shortened with a period that ends no sentence by itself: «2024 г.», «50 тыс. руб.», «и др.». Without the period. */
export const SHORTENINGS =
  "г гг р руб коп тыс млн млрд чел шт экз ед др пр т д п пп с см обл ул пос пгт им уч кл ч ст зав зам н э дер".split(
    " ",
  );
