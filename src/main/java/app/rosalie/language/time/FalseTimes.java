package app.rosalie.language.time;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Ordinal;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Day;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.MonthName;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.Token.Word;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.Vocabulary;
import app.rosalie.language.text.WordSet;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What looks like a time and is none: telephone numbers, counted things, streets, people, habits, proverbs. */
public final class FalseTimes {

    private static final int DIGITS_OF_A_PHONE = 10;

    private static final Set<String> COUNTED = NoTimeWord.COUNTED.words();

    /** Letters right behind a figure that belong to a date: « 1er », « 2main ». */
    private static final Set<String> PART_OF_A_DATE = NoTimeWord.PART_OF_A_DATE.words();

    private static final Phrases TITLES = NoTimeWord.TITLE.phrases();
    private static final Phrases SIR = NoTimeWord.TITLE_IN_SHORT.phrases();
    private static final Set<String> NAMES = NoTimeWord.NAME_AND_FEAST.words();
    private static final Phrases PLACES = NoTimeWord.STREET.phrases();
    private static final Phrases OF_MARS = NoTimeWord.OF_MARS.phrases();

    /** « Mars, le chocolat », « trois Mars d'affilée ». */
    private static final Phrases SWEET = NoTimeWord.SWEET.phrases();

    private static final Phrases NUMBERED = NoTimeWord.NUMBERED.phrases();
    private static final Phrases EVERY = NoTimeWord.SOME_WEEKDAY.phrases();
    private static final Phrases AND = NoTimeWord.AND_ANOTHER.phrases();
    private static final Phrases SOME = NoTimeWord.SOME_WEEKDAYS.phrases();
    private static final Set<String> TELLING = NoTimeWord.TOLD_OF.words();
    private static final Phrases IN = TimeWord.IN.phrases();

    /** « Quelqu’un mercredi »: that one is no « un mercredi ». */
    private static final Set<String> SOMEBODY = NoTimeWord.SOMEBODY.words();

    /** « tous les premiers lundis du mois », « tous les 15 du mois ». */
    private static final Phrases ALWAYS = NoTimeWord.ALWAYS.phrases();

    private static final Phrases WHICH = NoTimeWord.WHICH_OF_THE_MONTH.phrases();
    private static final Phrases OF_THE_MONTH = NoTimeWord.OF_EACH_MONTH.phrases();

    /** Sayings whose words name no time. */
    private static final Phrases SAYINGS = NoTimeWord.SAYING.phrases();

    private static final Phrases SEEKING_NOON = NoTimeWord.SEEKING_NOON.phrases();
    private static final Phrases WEEK_OF_FOUR = NoTimeWord.WEEK_OF_FOUR.phrases();

    /** « un score de 10/10 à l'œil droit », « 12/8 de tension ». */
    private static final Phrases MEASURED = NoTimeWord.MEASURED.phrases();

    /** « mar de rire ». */
    private static final Phrases OF_LAUGHTER = NoTimeWord.BEHIND_LAUGHTER.phrases();

    private static final Phrases PROVERB = NoTimeWord.PROVERB.phrases();

    /** « un jeu », « le bord de mer ». */
    private static final Set<String> BEFORE_A_GAME = NoTimeWord.BEFORE_A_GAME.words();

    private static final Set<String> BEFORE_THE_SEA = NoTimeWord.BEFORE_THE_SEA.words();

    /** « des collants Dim ». */
    private static final Set<String> BEFORE_THE_BRAND = NoTimeWord.BEFORE_THE_BRAND.words();

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = WordSet.of(
            NumberWords.BEGINNINGS,
            Phrases.beginnings(
                    TITLES,
                    SIR,
                    PLACES,
                    OF_MARS,
                    NUMBERED,
                    EVERY,
                    SOME,
                    IN,
                    ALWAYS,
                    SAYINGS,
                    SEEKING_NOON,
                    WEEK_OF_FOUR));

    private FalseTimes() {}

    /** Moves past one such thing, if it stands here. */
    static boolean skip(TokenCursor cursor) {
        return phone(cursor)
                || cursor.attempt(() -> person(cursor)) != null
                || cursor.attempt(() -> place(cursor)) != null
                || cursor.attempt(() -> habit(cursor)) != null
                || cursor.attempt(() -> proverb(cursor)) != null
                || cursor.attempt(() -> score(cursor)) != null
                || cursor.attempt(() -> number(cursor)) != null;
    }

    /** Whether what stands here counts with the number before it, so that it is no day and no hour. */
    public static boolean isCounted(TokenCursor cursor) {
        return switch (cursor.next()) {
            case null -> false;
            case Word word -> COUNTED.contains(word.folded()) || isWordOfItsOwn(cursor, word);
            case Measure measure -> measure.unit() != Unit.HOUR;
            case Sign sign -> sign.sign() == '%' || sign.sign() == '°' || sign.sign() == '$' || decimals(cursor);
            case Numeral _, Day _, MonthName _ -> false;
        };
    }

    /** « 38D »: letters right behind figures. */
    private static boolean isWordOfItsOwn(TokenCursor cursor, Word word) {
        return cursor.isGlued() && word.folded().length() <= 2;
    }

    private static boolean decimals(TokenCursor cursor) {
        return cursor.isGlued()
                && (cursor.stands(0, ',') || cursor.stands(0, '.'))
                && cursor.next(1) instanceof Numeral number
                && cursor.token(cursor.position()).end() == number.start();
    }

    /** Ten digits that begin with a zero, or more behind a plus, in groups parted alike. */
    private static boolean phone(TokenCursor cursor) {
        return cursor.attempt(() -> {
                    var abroad = cursor.takeAny("+");
                    var digits = 0;
                    var first = cursor.next() instanceof Numeral number ? number : null;
                    if (first == null || !(abroad || first.digits().startsWith("0"))) {
                        return null;
                    }
                    while (digits < DIGITS_OF_A_PHONE && cursor.numeral() instanceof Numeral group) {
                        digits += group.digits().length();
                        cursor.attempt(() -> digitsGoOn(cursor));
                    }
                    return digits >= DIGITS_OF_A_PHONE ? digits : null;
                })
                != null;
    }

    private static @Nullable Boolean digitsGoOn(TokenCursor cursor) {
        return cursor.takeAny("./-()") && cursor.next() instanceof Numeral ? true : null;
    }

    private static @Nullable Boolean person(TokenCursor cursor) {
        var sir = cursor.take(SIR) && cursor.takeAny(".");
        if (!sir && !cursor.take(TITLES)) {
            return null;
        }
        cursor.takeAny(".:");
        return isAName(cursor) ? true : null;
    }

    private static boolean isAName(TokenCursor cursor) {
        var next = cursor.next();
        if (next instanceof Day || next instanceof MonthName || cursor.standsOneOf(NAMES)) {
            cursor.moveTo(cursor.position() + 1);
            return true;
        }
        return false;
    }

    private static @Nullable Boolean place(TokenCursor cursor) {
        if (cursor.take(OF_MARS)) {
            return cursor.month() == null ? null : true;
        }
        if (isABar(cursor)) {
            return true;
        }
        if (!cursor.take(PLACES)) {
            return null;
        }
        var joined = cursor.attempt(() -> {
            var day = DateRule.dayAlone(cursor);
            return day != null && cursor.takeAny("-") ? cursor.month() : null;
        });
        var date = joined != null
                ? null
                : cursor.attempt(() -> {
                    var day = DateRule.next(cursor);
                    return day != null && day.isPlain() ? day : null;
                });
        return joined != null || date != null ? true : null;
    }

    /** « trois Mars d'affilée »; reads it, or stays. */
    private static boolean isABar(TokenCursor cursor) {
        return cursor.attempt(() -> {
                    NumberWords.next(cursor);
                    return cursor.month() == Month.MARCH && cursor.take(SWEET) ? true : null;
                })
                != null;
    }

    /** « Avril, la nouvelle apprentie »: whether who bears that name is told of here. */
    static boolean isToldOf(TokenCursor cursor) {
        return cursor.stands(0, ',')
                && cursor.next(1) instanceof Word article
                && TELLING.contains(article.folded())
                && cursor.next(2) instanceof Word word
                && !Ordinal.BEGINNINGS.contains(word.folded());
    }

    private static @Nullable Boolean score(TokenCursor cursor) {
        return cursor.numeral() != null && cursor.takeAny("/") && cursor.numeral() != null && cursor.stands(MEASURED)
                ? true
                : null;
    }

    /** « tous les premiers lundis du mois », « tous les 15 du mois ». */
    private static @Nullable Boolean monthly(TokenCursor cursor) {
        if (!cursor.take(ALWAYS)) {
            return null;
        }
        var day = cursor.take(WHICH) ? cursor.day() != null : cursor.numeral() != null && cursor.stands(OF_THE_MONTH);
        if (day) {
            cursor.take(OF_THE_MONTH);
        }
        return day ? true : null;
    }

    private static @Nullable Boolean habit(TokenCursor cursor) {
        if (cursor.attempt(() -> monthly(cursor)) != null) {
            return true;
        }
        if (cursor.isBehind(SOMEBODY)) {
            return null;
        }
        var each = cursor.take(EVERY)
                || (cursor.take(SOME) && cursor.next() instanceof Day day && Vocabulary.isPlural(day));
        if (!each) {
            return null;
        }
        if (cursor.day() == null || isDated(cursor)) {
            return null;
        }
        while (cursor.attempt(() -> {
                    var more = cursor.takeAny(",&") || cursor.take(AND);
                    return more ? cursor.day() : null;
                })
                != null) {
            continue;
        }
        return true;
    }

    /** « Les mardi 10 et jeudi 12 ». */
    private static boolean isDated(TokenCursor cursor) {
        return cursor.next() instanceof Numeral number
                && number.digits().length() <= 2
                && !(cursor.next(1) instanceof Measure);
    }

    private static @Nullable Boolean proverb(TokenCursor cursor) {
        if (cursor.take(SEEKING_NOON)) {
            TimeReader.next(cursor, false);
            return true;
        }
        if (cursor.take(SAYINGS) || (cursor.take(WEEK_OF_FOUR) && cursor.day() != null)) {
            return true;
        }
        return cursor.take(IN) && cursor.month() != null && cursor.take(PROVERB) ? true : null;
    }

    /** « 3 fois », « 20 % », « taille 38 », « 1,60 m ». */
    private static @Nullable Boolean number(TokenCursor cursor) {
        var numbered = cursor.take(NUMBERED);
        cursor.takeAny(numbered ? ":°" : "");
        if (cursor.numeral() == null) {
            return null;
        }
        if (numbered && !(cursor.next() instanceof MonthName) && !cursor.stands(0, Unit.HOUR)) {
            cursor.attempt(() -> cursor.takeAny("/,.") ? cursor.numeral() : null);
            return true;
        }
        if (numbered || !(cursor.stands(0, '%') || isCountedByAWord(cursor))) {
            return null;
        }
        cursor.moveTo(cursor.position() + 1);
        return true;
    }

    private static boolean isCountedByAWord(TokenCursor cursor) {
        return cursor.next() instanceof Word word
                && (cursor.isGlued() ? !PART_OF_A_DATE.contains(word.folded()) : COUNTED.contains(word.folded()));
    }

    static boolean isPhone(TokenCursor cursor) {
        var start = cursor.position();
        var phone = phone(cursor);
        cursor.moveTo(start);
        return phone;
    }

    /** « le jeu », « la mer », « des collants Dim », whose letters would do for a day. */
    static boolean isGameOrSea(TokenCursor cursor) {
        if (!(cursor.next() instanceof Day day) || day.end() - day.start() != 3 || cursor.next(1) instanceof Numeral) {
            return false;
        }
        return switch (day.day()) {
            case TUESDAY -> isOfLaughter(cursor);
            case WEDNESDAY -> cursor.isBehind(BEFORE_THE_SEA);
            case THURSDAY -> isAGame(cursor);
            case SUNDAY -> cursor.isBehind(BEFORE_THE_BRAND);
            case MONDAY, FRIDAY, SATURDAY -> false;
        };
    }

    private static boolean isAGame(TokenCursor cursor) {
        return cursor.isBehind(BEFORE_A_GAME)
                || (cursor.before() instanceof Sign dash
                        && dash.sign() == '-'
                        && cursor.position() > 1
                        && cursor.token(cursor.position() - 2) instanceof Word off
                        && BEFORE_A_GAME.contains(off.folded()));
    }

    private static boolean isOfLaughter(TokenCursor cursor) {
        var start = cursor.position();
        var laughter = cursor.day() != null && cursor.stands(OF_LAUGHTER);
        cursor.moveTo(start);
        return laughter;
    }
}
