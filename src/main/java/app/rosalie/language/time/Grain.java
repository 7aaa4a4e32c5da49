package app.rosalie.language.time;

/** How exact a moment is; what stretches over several of a kind (« du 3 au 10 août ») has the grain of its ends. */
public enum Grain {
    MINUTE,
    /** Morning, midday, afternoon, evening, or the beginning or end of one. */
    HALF_DAY,
    DAY,
    /** Saturday and Sunday. */
    WEEKEND,
    /** Monday to Sunday; also a third of a month: « début mars », « mi-août », « fin du mois ». */
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
