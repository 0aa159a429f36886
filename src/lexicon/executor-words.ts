/** Words by which executors' cells are parted into items. Prints are folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Prepositions, conjunctions and abbreviations of one or two letters: never the end or the beginning of a cut word. */
export const LITTLE_WORDS = words(
  "и в во с со к ко о об у за на по до от из при для не над под без а или но же ли г др им",
);

/** Shortened offices whose number the words behind tell: «зам. директоров», «рук. кружков». */
export const SHORT_LEADERS = words("зам зав нач рук дир пред предс пом помощн руковод заведующ");

/** Offices that have deputies. */
export const LED_OFFICES = words("директор начальник руководитель председатель заведующий заведующая");

/** Nouns of set phrases («органы и учреждения системы профилактики»), which name no sort of bodies by themselves. */
export const ANY_BODY = words(
  "орган учреждение организация предприятие служба ведомство подразделение структура отдел управление сектор",
);

/** Circles of people that a body keeps, beside its departments. */
export const KEPT_CIRCLES = words("студия театр ансамбль хор кружок секция");

/** Offices that print like adjectives: before a noun that agrees they are some («ведущий специалист»). */
export const ADJECTIVE_LIKE_OFFICES = words(
  "ответственный ответственная ведущий рабочий дежурный дежурная участковый уполномоченный заинтересованные приемная управляющий",
);

/** What classes and groups are counted in: «9 класс», «211 гр.» */
export const GRADE_UNITS = words("класс классы кл параллель параллели курс курсы группа гр");

/** Genitive plurals of places: «старосты сёл». */
export const PLACES_OF = words(
  "сел деревень станиц улиц территорий республик областей волостей районов округов городов поселков поселений хуторов микрорайонов муниципалитетов",
);

/** Beginnings of what teachers are said to lead: «ведущие кружки», «ведущие уроки». */
export const LESSONS: readonly string[] =
  "круж урок курс факультатив электив предмет занят секци дела класс консультац подготовк работ деятельност групп дисциплин модул программ наблюден мониторинг документац".split(
    " ",
  );

/** Adverbs before a participle or an adjective («вновь прибывшие», «не прошедшие»); others end in «-о» or «-ски». */
export const ADVERBS = words("не ни вновь впервые ранее еще уже дважды трижды лишь более менее наиболее");

/** People who come from a body, and stand before it in the genitive: «представители полиции». */
export const REPRESENTING = words("представитель сотрудник работник специалист инспектор член делегат");

/** Bodies of which a place has one, so that what prints like their plural is a genitive: «(представители) прокуратуры». */
export const SINGLE_BODIES = words("полиция прокуратура больница поликлиника администрация");

/** Genitives of such bodies and of their fields, at the end of a name: «сотрудники органов внутренних дел». */
export const SINGLE_BODIES_OF = words(
  "полиции милиции прокуратуры больницы поликлиники опеки попечительства соцзащиты юстиции росгвардии дел",
);
