package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.TokenCursor;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts of the day: the morning ends at noon, the afternoon lasts from noon to 18:00, the evening from 18:00 to midnight.
 *
 * @param today the ways to say it that name today too: « ce matin »
 * @param anywhere the ways that say it wherever they stand: « dans la matinée »
 * @param behindADay the ways that say it behind a day: « mardi matin »
 */
record PartOfDay(Phrases today, Phrases anywhere, Phrases behindADay, LocalTime from, LocalTime to) {

    private static final PartOfDay EARLY = part(
            "",
            "en debut de matinee|au debut de la matinee",
            "debut de matinee|en debut de journee|debut de journee",
            "en tout debut de matinee",
            8,
            10);

    private static final List<PartOfDay> PARTS = List.of(
            part("", "toute la journee", "journee entiere", "toute la journee de", 0, 0),
            part("", "tot le matin", "de bon matin", "tot", 0, 10),
            EARLY,
            part("", "en milieu de matinee", "milieu de matinee", "milieu de matinee", 9, 11),
            part("", "en fin de matinee", "fin de matinee", "fin de matinee", 10, 12),
            part(
                    "",
                    "en debut d aprem|en debut d apres midi|debut d aprem|debut d apres midi",
                    "au debut de l apres midi|au debut de l aprem",
                    "en tout debut d apres midi",
                    12,
                    15),
            part(
                    "",
                    "en milieu d aprem|en milieu d apres midi|milieu d aprem|milieu d apres midi",
                    "au milieu de l apres midi|au milieu de l aprem",
                    "mi aprem",
                    14,
                    16),
            part(
                    "",
                    "en fin d aprem|en fin d apres midi|fin d aprem|fin d apres midi",
                    "a la fin de l apres midi|a la fin de l aprem",
                    "fin aprem",
                    16,
                    18),
            part("", "en fin de journee", "fin de journee|a la fin de la journee", "fin journee", 17, 20),
            part("", "en milieu de journee", "milieu de journee|au milieu de la journee", "mi journee", 12, 14),
            part("", "en debut de soiree", "debut de soiree|au debut de la soiree", "debut soiree", 18, 20),
            part("", "en fin de soiree", "fin de soiree|a la fin de la soiree", "fin soiree|tard le soir", 22, 0),
            part(
                    "ce matin|cematin|cette matinee|ce mat",
                    "le matin|dans la matinee|en matinee|toute la matinee|au matin|o matin|du matin",
                    "la matinee|pour la matinee|matinee",
                    "matin|mat|au matin|o matin|matinee",
                    0,
                    12),
            part(
                    "ce midi",
                    "le midi|sur le midi",
                    "sur l heure du midi|a l heure du midi|pause midi|pendant la pause midi|a la pause midi|sur la pause midi"
                            + "|pendant la pause dejeuner|sur la pause dejeuner|a l heure du dejeuner|pause dej|a la pause dej",
                    "le midi",
                    12,
                    14),
            part(
                    "cet aprem|cet apres midi|cette apres midi|cet apresmidi|cette aprem|cet ap m|cet aprm|set aprem|c aprem",
                    "l aprem|l apres midi|dans l aprem|dans l apres midi|tout l aprem|toute l apres midi|tout l apres midi",
                    "aprem|apres midi|apresmidi|ap m|aprm|apm|apr m|apres m|aprem midi|l ap m",
                    "aprem",
                    12,
                    18),
            part(
                    "ce soir|cesoir|cette soiree|c soir",
                    "le soir|dans la soiree|en soiree|au soir|o soir|toute la soiree|du soir",
                    "soiree|apres le boulot|apres le travail|apres le taf|apres mon travail|apres mon boulot|apres le bureau|apres la journee de travail",
                    "soir|o soir|soiree",
                    18,
                    0));

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

    private static PartOfDay part(String today, String anywhere, String more, String behindADay, int from, int to) {
        return new PartOfDay(
                ways(today), ways(anywhere + "|" + more), ways(behindADay), LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Phrases ways(String ways) {
        return ways.isEmpty() ? Phrases.of() : Phrases.of(ways.split("\\|"));
    }

    private static final Phrases AT_THE_FIRST = Phrases.of("a la premiere", "des la premiere");

    static final Set<String> BEGINNINGS = Stream.of(BY_BEGINNING.keySet(), Phrases.beginnings(AT_THE_FIRST))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

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
