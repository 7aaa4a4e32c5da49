package app.rosalie.language;

import app.rosalie.language.Intention.Book;
import app.rosalie.language.Intention.Cancel;
import app.rosalie.language.Intention.CloseApart;
import app.rosalie.language.Intention.CloseTime;
import app.rosalie.language.Intention.Find;
import app.rosalie.language.Intention.FreeTime;
import app.rosalie.language.Intention.Leave;
import app.rosalie.language.Intention.OpenTime;
import app.rosalie.language.Intention.Takings;
import app.rosalie.language.Intention.Unclear;
import app.rosalie.language.Intention.WhoComes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence, being read. */
final class SentenceReading {

    private static final int DAYS_OF_FREE_TIME = 7;

    private final String text;
    private final ZonedDateTime now;
    private final Reading reading;
    private final Mentions mentions;
    private final Times times;
    private final List<Span> verbs = new ArrayList<>();

    SentenceReading(String text, ZonedDateTime now) {
        this.text = text;
        this.now = now;
        this.reading = Reading.within(text);
        this.mentions = Mentions.in(text, now);
        this.times = Times.of(mentions.moments(), today());
    }

    Intention intention() {
        SmallTalk.skipOpening(reading);
        var start = reading.position();
        if (start > 0) {
            verbs.add(reading.since(0));
        }
        var wish = Wish.next(reading);
        if (wish != null) {
            verbs.add(reading.since(start));
        } else {
            wish = LateWish.in(reading, verbs);
        }
        return wish == null ? withoutVerb() : of(wish);
    }

    private Intention of(Wish wish) {
        return switch (wish) {
            case CANCEL -> SmallTalk.isTalk(words()) ? new Unclear() : new Cancel(words(), times.day(), times.time());
            case EARLIER, MOVE -> new MoveReading(text, mentions, times, words(), wish == Wish.EARLIER).intention();
            case LEAVE -> times.sayADay() ? leave() : new Unclear();
            case CLOSE -> times.sayADay() || times.sayATime() ? close() : new Unclear();
            case OPEN -> sayWhen() ? new OpenTime(daysOrToday(), times.from(), times.to()) : new Unclear();
            case GOAL -> goal();
            case EARN -> GoalReading.isNext(reading) ? goal() : new Unclear();
            case VISITS -> SmallTalk.isTalk(words()) ? new Unclear() : new WhoComes(daysOrToday());
            case FREE -> SmallTalk.isTalk(words()) ? new Unclear() : new FreeTime(freeDays(), length());
            case TAKINGS -> takings();
            case FIND -> found(words());
            case BOOK -> book();
        };
    }

    /** Of days apart, the first alone would not be what was asked for. */
    private boolean sayWhen() {
        return (times.sayADay() || times.sayATime()) && !times.sayDaysApart();
    }

    private Intention book() {
        var words = words();
        var timed = times.sayADay() || times.sayATime();
        return SmallTalk.isTalk(words)
                        || (words.isEmpty() && !timed)
                        || text.strip().endsWith("?")
                ? new Unclear()
                : booked(words);
    }

    private Intention booked(String words) {
        return new Book(words, times.day(), times.time(), length(), cents());
    }

    private Intention leave() {
        var apart = apart();
        return apart != null ? apart : times.sayDaysApart() ? new Unclear() : new Leave(times.days(true));
    }

    private Intention close() {
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
        var apart = DaysApart.in(text, new Today(now, false));
        if (apart == null || !apart.areAllOf(times, verbs)) {
            return null;
        }
        var taken = taken(times);
        taken.add(apart.span());
        return LeftOver.words(text, taken).isEmpty()
                ? new CloseApart(new Said<>(apart.meanings()), times.from(), closesUntil())
                : null;
    }

    private Intention goal() {
        return new GoalReading(text, mentions, verbs, today()).intention();
    }

    /** Those of one stretch of days: of several, one alone would be the wrong sum. */
    private Intention takings() {
        var back = Times.of(Mentions.before(text, now).moments(), today());
        if (!LeftOver.words(text, taken(back)).isEmpty()) {
            return PastDays.read(LeftOver.words(text, verbs), now)
                    .<Intention>map(days -> new Takings(new Said<>(List.of(days))))
                    .orElseGet(Unclear::new);
        }
        if (back.sayDaysApart()) {
            return new Unclear();
        }
        var month = YearMonth.from(today());
        return new Takings(
                back.sayADay()
                        ? back.days(false)
                        : new Said<>(List.of(new Days(month.atDay(1), month.atEndOfMonth()))));
    }

    private Intention withoutVerb() {
        var words = words();
        if (SmallTalk.isTalk(words) || text.strip().endsWith("?") || SmallTalk.isTalk(text)) {
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
                && !Lexer.folded(text.strip()).startsWith("a ");
    }

    /** Nobody plans by quarters, half-years and years: they are for figures. */
    private Intention onADayAlone() {
        return switch (mentions.moments().getFirst().grain()) {
            case QUARTER, HALF_YEAR, YEAR -> takings();
            case MINUTE, HALF_DAY, DAY, WEEKEND, WEEK, MONTH -> new WhoComes(times.days(true));
        };
    }

    private static Intention found(String words) {
        return SmallTalk.mayBeAName(words) ? new Find(words) : new Unclear();
    }

    private String words() {
        return LeftOver.words(text, taken(times));
    }

    private List<Span> taken(Times some) {
        var taken = new ArrayList<>(verbs);
        taken.addAll(some.spans());
        mentions.lengths().forEach(length -> taken.add(length.span()));
        mentions.sums().forEach(sum -> taken.add(sum.span()));
        return taken;
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    private Said<Days> daysOrToday() {
        return times.sayADay() ? times.days(true) : new Said<>(List.of(Days.of(today())));
    }

    private Said<Days> freeDays() {
        return times.sayADay()
                ? times.days(true)
                : new Said<>(List.of(new Days(today(), today().plusDays(DAYS_OF_FREE_TIME - 1L))));
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
