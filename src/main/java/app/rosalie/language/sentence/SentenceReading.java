package app.rosalie.language.sentence;

import app.rosalie.language.sentence.Intent.Book;
import app.rosalie.language.sentence.Intent.Cancel;
import app.rosalie.language.sentence.Intent.CloseApart;
import app.rosalie.language.sentence.Intent.CloseTime;
import app.rosalie.language.sentence.Intent.Find;
import app.rosalie.language.sentence.Intent.FreeTime;
import app.rosalie.language.sentence.Intent.Leave;
import app.rosalie.language.sentence.Intent.OpenTime;
import app.rosalie.language.sentence.Intent.Sell;
import app.rosalie.language.sentence.Intent.Takings;
import app.rosalie.language.sentence.Intent.Unclear;
import app.rosalie.language.sentence.Intent.WhoComes;
import app.rosalie.language.text.LeftOver;
import app.rosalie.language.text.Lexer;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.DaysApart;
import app.rosalie.language.time.Mentions;
import app.rosalie.language.time.PastDays;
import app.rosalie.language.time.Readings;
import app.rosalie.language.time.ReferenceDay;
import app.rosalie.language.time.RhythmReader;
import app.rosalie.language.time.SentenceTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sentence, being read. */
final class SentenceReading {

    private static final Pattern THINKING = Pattern.compile("(?:bon|alors|bref|enfin|donc|voila|ah|oh|pff+)\\b");
    private static final int DAYS_OF_FREE_TIME = 7;

    private final String text;
    private final ZonedDateTime now;
    private final TokenCursor cursor;
    private final Mentions mentions;
    private final SentenceTimes times;
    private final List<TextSpan> verbs = new ArrayList<>();

    SentenceReading(String text, ZonedDateTime now) {
        this(text, Mentions.in(text, now), now);
    }

    SentenceReading(String text, Mentions mentions, ZonedDateTime now) {
        this.text = text;
        this.now = now;
        this.cursor = TokenCursor.within(text);
        this.mentions = mentions;
        this.times = SentenceTimes.of(mentions.moments(), today());
    }

    Intent intention() {
        FillerWords.skipOpening(cursor);
        var start = cursor.position();
        if (start > 0 && !opensWithAnArticle(cursor.since(0))) {
            verbs.add(cursor.since(0));
        }
        var intentWords = IntentWords.next(cursor);
        if (intentWords != null) {
            verbs.add(cursor.since(start));
        } else {
            intentWords = TrailingIntent.in(cursor, verbs);
        }
        return intentWords == null ? withoutVerb() : of(intentWords);
    }

    /** « Le » 12 à 10h, « Le » Gall à 10h: whether it belongs to the name behind it is seen there. */
    private boolean opensWithAnArticle(TextSpan opening) {
        return Lexer.folded(opening.of(text).strip()).equals("le");
    }

    private Intent of(IntentWords intentWords) {
        return switch (intentWords) {
            case CANCEL -> FillerWords.isTalk(words()) ? new Unclear() : new Cancel(words(), times.day(), times.time());
            case EARLIER, MOVE ->
                new MoveReading(text, mentions, times, words(), intentWords == IntentWords.EARLIER).intention();
            case LEAVE -> times.sayADay() ? leave() : new Unclear();
            case CLOSE -> times.sayADay() || times.sayATime() ? close() : new Unclear();
            case OPEN -> sayWhen() ? new OpenTime(daysOrToday(), times.from(), times.to()) : new Unclear();
            case GOAL -> goal();
            case EARN -> GoalReading.isNext(cursor) ? goal() : new Unclear();
            case VISITS -> visits();
            case FREE -> FillerWords.isTalk(words()) ? new Unclear() : new FreeTime(freeDays(), length());
            case TAKINGS -> takings();
            case SELL -> sell();
            case FIND -> found(words());
            case BOOK -> book();
        };
    }

    /** Words that are left name other days than those that are known: today would be a guess. */
    private Intent visits() {
        var words = words();
        if (words.isEmpty() || times.sayADay()) {
            return FillerWords.isTalk(words) ? new Unclear() : new WhoComes(daysOrToday());
        }
        // « planning avril »: what is a woman's name elsewhere is the month here.
        var rest = new SentenceReading("en " + LeftOver.words(text, verbs), now);
        return rest.onlyADay() ? rest.onADayAlone() : new Unclear();
    }

    /** Of days apart, the first alone would not be what was asked for. */
    private boolean sayWhen() {
        return (times.sayADay() || times.sayATime()) && !times.sayDaysApart();
    }

    private Intent book() {
        var words = words();
        var timed = times.sayADay() || times.sayATime();
        return FillerWords.isTalk(words)
                        || (words.isEmpty() && !timed)
                        || text.strip().endsWith("?")
                ? new Unclear()
                : booked(words);
    }

    private Intent booked(String words) {
        return new Book(words, times.day(), times.time(), length(), cents());
    }

    private Intent leave() {
        var apart = apart();
        return apart != null ? apart : times.sayDaysApart() ? new Unclear() : new Leave(times.days(true));
    }

    private Intent close() {
        var apart = apart();
        return apart != null
                ? apart
                : times.sayDaysApart() ? new Unclear() : new CloseTime(daysOrToday(), times.from(), closesUntil());
    }

    private @Nullable LocalTime closesUntil() {
        var from = times.from();
        var to = times.to();
        var length = length();
        return to == null && from != null && length != null ? from.plus(length) : to;
    }

    /** Null where the sentence says anything else: « ferme mardi et jeudi sauf le matin ». */
    private @Nullable CloseApart apart() {
        var apart = DaysApart.in(text, new ReferenceDay(now, false));
        if (apart == null || !apart.areAllOf(times, verbs)) {
            return null;
        }
        var taken = taken(times);
        taken.add(apart.span());
        return LeftOver.words(text, taken).isEmpty()
                ? new CloseApart(new Readings<>(apart.meanings()), times.from(), closesUntil())
                : null;
    }

    /** What is sold is sold now. */
    private Intent sell() {
        var sale = SaleReader.read(text);
        var isTalk = (sale.cents() == null && FillerWords.isTalk(sale.what()))
                || text.strip().endsWith("?");
        return times.sayADay() || isTalk ? new Unclear() : new Sell(sale);
    }

    private Intent goal() {
        return new GoalReading(text, mentions, verbs, today()).intention();
    }

    /** Those of one stretch of days: of several, one alone would be the wrong sum. */
    private Intent takings() {
        var back = SentenceTimes.of(Mentions.before(text, now).moments(), today());
        if (!LeftOver.words(text, taken(back)).isEmpty()) {
            return PastDays.read(LeftOver.words(text, verbs), now)
                    .<Intent>map(days -> new Takings(new Readings<>(List.of(days))))
                    .orElseGet(Unclear::new);
        }
        if (back.sayDaysApart()) {
            return new Unclear();
        }
        var month = YearMonth.from(today());
        return new Takings(
                back.sayADay()
                        ? back.days(false)
                        : new Readings<>(List.of(new Days(month.atDay(1), month.atEndOfMonth()))));
    }

    private Intent withoutVerb() {
        var words = words();
        if (FillerWords.isTalk(words) || text.strip().endsWith("?") || FillerWords.isTalk(text)) {
            return onlyADay() ? onADayAlone() : new Unclear();
        }
        if (words.isEmpty()) {
            return times.sayATime() && !times.time().meanings().isEmpty()
                    ? booked("")
                    : onlyADay() ? onADayAlone() : new Unclear();
        }
        return times.sayADay() || times.sayATime()
                ? booked(words)
                : cents() != null || length() != null ? new Unclear() : found(words);
    }

    /** « demain ? », but not « à demain ». */
    private boolean onlyADay() {
        return words().isEmpty()
                && times.places().size() == 1
                && times.sayADay()
                && !Lexer.folded(text.strip()).startsWith("a ")
                && (text.strip().endsWith("?") || !isThoughtAloud())
                && !isARhythm();
    }

    /** « Bon alors samedi ». */
    private boolean isThoughtAloud() {
        return THINKING.matcher(Lexer.folded(text.strip())).lookingAt();
    }

    /** « le premier lundi du mois » says as well how often something comes. */
    private boolean isARhythm() {
        return RhythmReader.read(text)
                .filter(rhythm -> rhythm.weekday() != null && rhythm.number() != null)
                .isPresent();
    }

    /** Nobody plans by quarters, half-years and years: they are for figures. */
    private Intent onADayAlone() {
        return switch (mentions.moments().getFirst().grain()) {
            case QUARTER, HALF_YEAR, YEAR -> takings();
            case MINUTE, HALF_DAY, DAY, WEEKEND, WEEK, MONTH -> new WhoComes(times.days(true));
        };
    }

    private static Intent found(String words) {
        return FillerWords.mayBeAName(words) ? new Find(words) : new Unclear();
    }

    private String words() {
        return LeftOver.words(text, taken(times));
    }

    private List<TextSpan> taken(SentenceTimes some) {
        var taken = new ArrayList<>(verbs);
        taken.addAll(some.spans());
        mentions.lengths().forEach(length -> taken.add(length.span()));
        mentions.sums().forEach(sum -> taken.add(sum.span()));
        return taken;
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    private Readings<Days> daysOrToday() {
        return times.sayADay() ? times.days(true) : new Readings<>(List.of(Days.of(today())));
    }

    private Readings<Days> freeDays() {
        return times.sayADay()
                ? times.days(true)
                : new Readings<>(List.of(new Days(today(), today().plusDays(DAYS_OF_FREE_TIME - 1L))));
    }

    private @Nullable Duration length() {
        return mentions.lengths().isEmpty()
                ? times.length()
                : mentions.lengths().getFirst().duration();
    }

    private @Nullable Long cents() {
        return mentions.sums().isEmpty()
                ? null
                : Long.valueOf(mentions.sums().getFirst().cents());
    }
}
