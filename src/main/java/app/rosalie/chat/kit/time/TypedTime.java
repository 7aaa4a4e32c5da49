package app.rosalie.chat.kit.time;

import app.rosalie.language.time.DayReader;
import app.rosalie.language.time.TimeReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** « 16h », « vendredi », « vendredi 16h », « 16h vendredi »: what was typed where a day and a time were asked for. */
public record TypedTime(Optional<LocalDate> day, Optional<LocalTime> time) {

    /** Whatever is longer says more than a time. */
    private static final int MOST_WORDS = 12;

    public static TypedTime read(String text, LocalDate today) {
        Optional<LocalTime> time = TimeReader.read(text);
        if (time.isPresent()) {
            return new TypedTime(Optional.empty(), time);
        }
        Optional<LocalDate> day = DayReader.read(text, today);
        return day.isPresent() ? new TypedTime(day, Optional.empty()) : parted(text, today);
    }

    private static TypedTime parted(String text, LocalDate today) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        for (int at = 1; at < Math.min(words.size(), MOST_WORDS); at++) {
            String head = String.join(" ", words.subList(0, at));
            String tail = String.join(" ", words.subList(at, words.size()));
            for (TypedTime typed : List.of(both(head, tail, today), both(tail, head, today))) {
                if (typed.day().isPresent() && typed.time().isPresent()) {
                    return typed;
                }
            }
        }
        return new TypedTime(Optional.empty(), Optional.empty());
    }

    private static TypedTime both(String day, String time, LocalDate today) {
        return new TypedTime(DayReader.read(day, today), TimeReader.read(time));
    }
}
