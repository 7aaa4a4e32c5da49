package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of the day: the morning ends at noon, the afternoon lasts from noon to 18:00, the evening from 18:00 to midnight.
 *
 * @param today the ways to say it that name today too: « ce matin »
 * @param anywhere the ways that say it wherever they stand: « dans la matinée »
 * @param behindADay the ways that say it behind a day: « mardi matin »
 */
record PartOfDay(Phrases today, Phrases anywhere, Phrases behindADay, LocalTime from, LocalTime to) {

    private static final PartOfDay EARLY =
            part(PartOfDayWord.EARLY_MORNING, PartOfDayWord.EARLY_MORNING_BEHIND_A_DAY, 8, 10);

    private static final List<PartOfDay> PARTS = List.of(
            part(PartOfDayWord.WHOLE_DAY, PartOfDayWord.WHOLE_DAY_BEHIND_A_DAY, 0, 0),
            part(PartOfDayWord.VERY_EARLY, PartOfDayWord.VERY_EARLY_BEHIND_A_DAY, 0, 10),
            EARLY,
            part(PartOfDayWord.MID_MORNING, PartOfDayWord.MID_MORNING_BEHIND_A_DAY, 9, 11),
            part(PartOfDayWord.LATE_MORNING, PartOfDayWord.LATE_MORNING_BEHIND_A_DAY, 10, 12),
            part(PartOfDayWord.EARLY_AFTERNOON, PartOfDayWord.EARLY_AFTERNOON_BEHIND_A_DAY, 12, 15),
            part(PartOfDayWord.MID_AFTERNOON, PartOfDayWord.MID_AFTERNOON_BEHIND_A_DAY, 14, 16),
            part(PartOfDayWord.LATE_AFTERNOON, PartOfDayWord.LATE_AFTERNOON_BEHIND_A_DAY, 16, 18),
            part(PartOfDayWord.END_OF_THE_DAY, PartOfDayWord.END_OF_THE_DAY_BEHIND_A_DAY, 17, 20),
            part(PartOfDayWord.MIDDLE_OF_THE_DAY, PartOfDayWord.MIDDLE_OF_THE_DAY_BEHIND_A_DAY, 12, 14),
            part(PartOfDayWord.EARLY_EVENING, PartOfDayWord.EARLY_EVENING_BEHIND_A_DAY, 18, 20),
            part(PartOfDayWord.LATE_EVENING, PartOfDayWord.LATE_EVENING_BEHIND_A_DAY, 22, 0),
            part(PartOfDayWord.THIS_MORNING, PartOfDayWord.MORNING, PartOfDayWord.MORNING_BEHIND_A_DAY, 0, 12),
            part(PartOfDayWord.THIS_NOON, PartOfDayWord.NOON, PartOfDayWord.NOON_BEHIND_A_DAY, 12, 14),
            part(PartOfDayWord.THIS_AFTERNOON, PartOfDayWord.AFTERNOON, PartOfDayWord.AFTERNOON_BEHIND_A_DAY, 12, 18),
            part(PartOfDayWord.THIS_EVENING, PartOfDayWord.EVENING, PartOfDayWord.EVENING_BEHIND_A_DAY, 18, 0));

    /** By the words with which they may begin, in the order in which they are to be tried. */
    private static final Map<String, List<PartOfDay>> BY_BEGINNING = byBeginning();

    private static Map<String, List<PartOfDay>> byBeginning() {
        var byBeginning = new HashMap<String, List<PartOfDay>>();
        for (var part : PARTS) {
            Phrases.beginnings(part.today, part.anywhere, part.behindADay)
                    .forEach(word -> byBeginning
                            .computeIfAbsent(word, _ -> new ArrayList<>())
                            .add(part));
        }
        return byBeginning;
    }

    private static PartOfDay part(PartOfDayWord anywhere, PartOfDayWord behindADay, int from, int to) {
        return part(Phrases.of(), anywhere, behindADay, from, to);
    }

    private static PartOfDay part(
            PartOfDayWord today, PartOfDayWord anywhere, PartOfDayWord behindADay, int from, int to) {
        return part(today.phrases(), anywhere, behindADay, from, to);
    }

    private static PartOfDay part(Phrases today, PartOfDayWord anywhere, PartOfDayWord behindADay, int from, int to) {
        return new PartOfDay(
                today, anywhere.phrases(), behindADay.phrases(), LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static final Phrases AT_THE_FIRST = PartOfDayWord.AT_THE_FIRST.phrases();

    static final Set<String> BEGINNINGS = WordSet.of(BY_BEGINNING.keySet(), Phrases.beginnings(AT_THE_FIRST));

    /** What was said: on which part, and whether today was said with it. */
    record Heard(PartOfDay part, boolean today) {}

    static @Nullable Heard next(TokenCursor cursor, boolean behindADay) {
        if (!(cursor.next() instanceof Token.Word word)) {
            return null;
        }
        if (cursor.attempt(() -> cursor.take(AT_THE_FIRST) && cursor.take(Token.Unit.HOUR) ? word : null) != null) {
            return new Heard(EARLY, false);
        }
        for (var part : BY_BEGINNING.getOrDefault(word.folded(), List.of())) {
            if (cursor.take(part.today)) {
                return new Heard(part, true);
            }
            if (cursor.take(part.anywhere) || (behindADay && cursor.take(part.behindADay))) {
                return new Heard(part, false);
            }
        }
        return null;
    }

    ClockReading clock() {
        return new ClockReading.Stretched(from, to, isWholeDay() ? Grain.DAY : Grain.HALF_DAY);
    }

    boolean holds(ClockReading clock) {
        return !clock.start().isBefore(from)
                && (to.equals(LocalTime.MIDNIGHT) || clock.start().isBefore(to));
    }

    /** Whether midnight is the end of it. */
    boolean endsTheDay() {
        return to.equals(LocalTime.MIDNIGHT) && !isWholeDay();
    }

    private boolean isWholeDay() {
        return from.equals(to);
    }
}
