package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.visit.ClientNotice;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Free starts in words: « samedi 7 mars à 10:00 ou 11:30 ». */
final class RelayedWords {

    /** More are read by nobody. */
    private static final int MOST_TOLD = 4;

    private RelayedWords() {}

    /** As the pro reads it. */
    static String free(Pro pro, List<LocalDateTime> starts) {
        return starts.isEmpty()
                ? pro.voice().say(SentencePhrase.NOTHING_FREE_THEN)
                : pro.voice().say(SentencePhrase.RELAYED_FREE, list(pro, starts));
    }

    /** As it is answered to a client; nobody’s name where that is empty. */
    static String answer(Pro pro, String name, List<LocalDateTime> starts) {
        String first = name.isBlank() ? "" : ClientNotice.firstName(name);
        return starts.isEmpty()
                ? pro.voice()
                        .plain(
                                SentencePhrase.TELL_NOTHING_FREE,
                                first,
                                pro.salon().name())
                : pro.voice()
                        .plain(
                                SentencePhrase.TELL_FREE_STARTS,
                                first,
                                list(pro, starts),
                                starts.size(),
                                pro.salon().name());
    }

    private static String list(Pro pro, List<LocalDateTime> starts) {
        Map<LocalDate, List<String>> times = starts.stream()
                .limit(MOST_TOLD)
                .collect(Collectors.groupingBy(
                        LocalDateTime::toLocalDate,
                        LinkedHashMap::new,
                        Collectors.mapping(start -> pro.voice().time(start.toLocalTime()), Collectors.toList())));
        return times.entrySet().stream()
                .map(day -> pro.voice().plain(SentencePhrase.DAY_WITH_TIMES, day.getKey(), or(pro, day.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String or(Pro pro, List<String> times) {
        return times.size() == 1
                ? times.getFirst()
                : pro.voice()
                        .plain(
                                SentencePhrase.OR,
                                String.join(", ", times.subList(0, times.size() - 1)),
                                times.getLast());
    }
}
