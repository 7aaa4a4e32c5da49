package app.rosalie.chat.planning;

import app.rosalie.chat.words.Voice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What a pro sends to a client who asks when there is room. */
final class FreeSlotsText {

    /** What Telegram puts on a clipboard at most. */
    private static final int LONGEST = 256;

    private FreeSlotsText() {}

    /** As many days as there is room for, soonest first; {@code treatment} is {@code none} where none is meant. */
    static String of(Voice voice, String treatment, SequencedMap<LocalDate, List<LocalTime>> starts) {
        String more = voice.plain(PlanningPhrase.COPY_MORE);
        StringBuilder text = new StringBuilder(voice.plain(PlanningPhrase.COPY_TEXT, treatment));
        for (Map.Entry<LocalDate, List<LocalTime>> day : starts.entrySet()) {
            String line = "\n" + voice.plain(PlanningPhrase.COPY_DAY, day.getKey(), times(voice, day.getValue()));
            boolean last = day.getKey().equals(starts.lastEntry().getKey());
            if (text.length() + line.length() + (last ? 0 : more.length() + 1) > LONGEST) {
                return text.append('\n').append(more).toString();
            }
            text.append(line);
        }
        return text.toString();
    }

    static String times(Voice voice, List<LocalTime> times) {
        return times.stream().map(voice::time).collect(Collectors.joining(", "));
    }
}
