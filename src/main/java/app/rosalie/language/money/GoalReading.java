package app.rosalie.language.money;

import app.rosalie.language.text.AmountReader;
import app.rosalie.language.text.LeftOver;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Sum;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.FalseTimes;
import app.rosalie.language.time.Grain;
import app.rosalie.language.time.Mentions;
import app.rosalie.language.time.Moment;
import app.rosalie.language.time.SentenceTimes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much is to come in, of what, and in which month or year. */
record GoalReading(String text, Mentions mentions, LocalDate today) {

    private static final long LEAST_CENTS = 50_00;

    /** « 36000 an »: who counts months and years so, counts no visits. */
    private static final Phrases TERMS = Phrases.of("mois", "an", "ans");

    static GoalReading of(String text, ZonedDateTime now) {
        return new GoalReading(text, Mentions.in(text, now), now.toLocalDate());
    }

    /** A month is a month here, though women are called Avril: goals are not set for clients. */
    Optional<SaidGoal> goal() {
        if (!mentions.moments().stream().allMatch(GoalReading::isATerm)) {
            return Optional.empty();
        }
        var times = SentenceTimes.withNames(mentions.moments(), today);
        var bare = bareAmounts(times);
        var year = bare.stream().filter(this::isAYear).findFirst();
        var yearNamed = bare.size() > 1 && year.isPresent();
        var sum = !mentions.sums().isEmpty()
                ? mentions.sums().getFirst()
                : bare.isEmpty() ? null : bare.get(yearNamed && isAYear(bare.getFirst()) ? 1 : 0);
        var about = GoalWords.of(LeftOver.words(text, taken(times, bare)));
        return sum == null
                ? Optional.empty()
                : Optional.of(
                        yearNamed
                                ? new SaidGoal(
                                        about.words(),
                                        sum.cents(),
                                        (int) year.get().cents() / 100,
                                        null,
                                        false)
                                : goal(about, sum, times));
    }

    private SaidGoal goal(GoalWords about, Sum sum, SentenceTimes times) {
        var days = times.days(true).likeliest().orElse(Days.of(today));
        var year = about.ofAYear() || mentions.moments().stream().anyMatch(moment -> moment.grain() == Grain.YEAR);
        return new SaidGoal(
                about.words(),
                sum.cents(),
                days.first().getYear(),
                year ? null : days.first().getMonth(),
                !mentions.sums().contains(sum) && maybeCounts(sum, about.words()));
    }

    /** « 100 pompes », but not « 500 pour la manucure ». */
    private boolean maybeCounts(Sum sum, String words) {
        return !words.isEmpty()
                && text.substring(sum.span().to()).stripLeading().startsWith(words);
    }

    /** Goals are of a month or a year: a month up to its end, but no week and no quarter. */
    private static boolean isATerm(Moment moment) {
        return switch (moment.grain()) {
            case YEAR -> true;
            case MONTH ->
                moment.lastDay().map(YearMonth::from).equals(moment.firstDay().map(YearMonth::from))
                        || moment.firstDay().isEmpty()
                        || moment.lastDay().isEmpty();
            case WEEK ->
                moment.lastDay()
                                .equals(moment.lastDay()
                                        .map(day -> YearMonth.from(day).atEndOfMonth()))
                        && !moment.lastDay().equals(moment.firstDay().map(day -> day.plusDays(6)));
            case MINUTE, HALF_DAY, DAY, WEEKEND, QUARTER, HALF_YEAR -> false;
        };
    }

    private List<TextSpan> taken(SentenceTimes times, List<Sum> bare) {
        var taken = new ArrayList<>(times.spans());
        mentions.lengths().forEach(length -> taken.add(length.span()));
        mentions.sums().forEach(sum -> taken.add(sum.span()));
        bare.forEach(sum -> taken.add(sum.span()));
        return taken;
    }

    /** « objectif 2026 : 36000 ». */
    private boolean isAYear(Sum sum) {
        return sum.cents() == today.getYear() * 100L || sum.cents() == (today.getYear() + 1) * 100L;
    }

    private List<Sum> bareAmounts(SentenceTimes times) {
        var amounts = new ArrayList<Sum>();
        var cursor = TokenCursor.within(text);
        while (!cursor.atEnd()) {
            var start = cursor.position();
            var amount = cursor.next() instanceof Numeral ? AmountReader.next(cursor) : null;
            if (amount != null
                    && amount.cents() >= LEAST_CENTS
                    && !countsSomething(cursor)
                    && times.spans().stream().noneMatch(cursor.since(start)::overlaps)) {
                amounts.add(new Sum(cursor.since(start), amount.cents()));
            } else {
                cursor.moveTo(start + 1);
            }
        }
        return amounts;
    }

    /** « 60 clientes », « 80 % », « 100 heures ». */
    private static boolean countsSomething(TokenCursor cursor) {
        return !cursor.stands(TERMS)
                && (cursor.next() instanceof Token.Measure
                        || (FalseTimes.isCounted(cursor)
                                && !(cursor.isGlued() && cursor.next() instanceof Token.Word)));
    }
}
