package app.rosalie.chat.slotoffer;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.chat.Pro;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.SlotPoster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The picture of what is free, as the salon's clients may see it. */
final class FreeSlotsPoster {

    private static final int MOST_TIMES = 8;

    private FreeSlotsPoster() {}

    static SlotPoster of(Pro pro, List<TimeSpan> free) {
        Voice voice = pro.voice();
        Map<LocalDate, List<String>> byDay = new LinkedHashMap<>();
        free.forEach(one -> byDay.computeIfAbsent(pro.dayOf(one.start()), day -> new ArrayList<>())
                .add(voice.plain(SlotOfferPhrase.POSTER_TIME, pro.timeOf(one.start()), pro.timeOf(one.end()))));
        List<SlotPoster.Day> days = byDay.entrySet().stream()
                .map(day -> new SlotPoster.Day(
                        voice.heading(day.getKey()),
                        day.getValue()
                                .subList(0, Math.min(MOST_TIMES, day.getValue().size()))))
                .toList();
        String salon = pro.salon().name();
        return new SlotPoster(
                voice.plain(SlotOfferPhrase.POSTER_ALT, salon, inWords(days)),
                voice.plain(SlotOfferPhrase.POSTER_TITLE),
                salon,
                days,
                voice.plain(SlotOfferPhrase.POSTER_FOOT));
    }

    private static String inWords(List<SlotPoster.Day> days) {
        return days.stream()
                .map(day -> day.name() + " " + String.join(", ", day.times()))
                .collect(Collectors.joining(" · "));
    }
}
