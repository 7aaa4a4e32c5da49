package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.WordFile;
import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** The days of the year that have names; the words of each in {@code vocabulary/fr/feasts.yaml}, named in lower case. */
enum Feast {
    NEW_YEAR(NamedDay.on(1, Month.JANUARY)),
    EPIPHANY(NamedDay.on(6, Month.JANUARY)),
    CANDLEMAS(NamedDay.on(2, Month.FEBRUARY)),
    VALENTINE(NamedDay.on(14, Month.FEBRUARY)),
    LABOUR_DAY(NamedDay.on(1, Month.MAY)),
    BASTILLE_DAY(NamedDay.on(14, Month.JULY)),
    MUSIC_DAY(NamedDay.on(21, Month.JUNE)),
    ASSUMPTION(NamedDay.on(15, Month.AUGUST)),
    HALLOWEEN(NamedDay.on(31, Month.OCTOBER)),
    ALL_SAINTS(NamedDay.on(1, Month.NOVEMBER)),
    ARMISTICE(NamedDay.on(11, Month.NOVEMBER)),
    CHRISTMAS(NamedDay.on(25, Month.DECEMBER)),
    CHRISTMAS_EVE(NamedDay.on(24, Month.DECEMBER)),
    NEW_YEARS_EVE(NamedDay.on(31, Month.DECEMBER)),
    EASTER(NamedDay.easterPlus(0)),
    ASCENSION(NamedDay.easterPlus(39)),
    WHITSUN(NamedDay.easterPlus(NamedDay.WHITSUN)),
    GRANDMOTHERS_DAY(NamedDay.sunday(1, Month.MARCH)),
    MOTHERS_DAY(NamedDay.mothersDay()),
    FATHERS_DAY(NamedDay.sunday(3, Month.JUNE)),
    EASTER_MONDAY(DayOfWeek.MONDAY, NamedDay.easterPlus(1)),
    WHIT_MONDAY(DayOfWeek.MONDAY, NamedDay.easterPlus(50)),
    SHROVE_TUESDAY(DayOfWeek.TUESDAY, NamedDay.easterPlus(-47)),
    ASCENSION_THURSDAY(DayOfWeek.THURSDAY, NamedDay.easterPlus(39)),
    GOOD_FRIDAY(DayOfWeek.FRIDAY, NamedDay.easterPlus(-2)),
    FRIDAY_OF_ASCENSION(DayOfWeek.FRIDAY, NamedDay.easterPlus(40)),
    EASTER_SATURDAY(DayOfWeek.SATURDAY, NamedDay.easterPlus(-1)),
    SATURDAY_OF_ASCENSION(DayOfWeek.SATURDAY, NamedDay.easterPlus(41)),
    EASTER_SUNDAY(DayOfWeek.SUNDAY, NamedDay.easterPlus(0)),
    PALM_SUNDAY(DayOfWeek.SUNDAY, NamedDay.easterPlus(-7)),
    WHIT_SUNDAY(DayOfWeek.SUNDAY, NamedDay.easterPlus(NamedDay.WHITSUN));

    private static final WordFile<Feast> WORDS = WordFile.of("feasts.yaml", values());

    private final @Nullable DayOfWeek behind;
    private final NamedDay day;

    Feast(NamedDay day) {
        this.behind = null;
        this.day = day;
    }

    Feast(DayOfWeek behind, NamedDay day) {
        this.behind = behind;
        this.day = day;
    }

    /** The weekday whose name stands before its own; null where none needs to. */
    @Nullable
    DayOfWeek behind() {
        return behind;
    }

    NamedDay day() {
        return day;
    }

    Phrases phrases() {
        return WORDS.phrases(this);
    }
}
