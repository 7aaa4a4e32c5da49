package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.EmptyStretch;
import app.rosalie.pictures.HourScale;
import app.rosalie.pictures.LegendEntry;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What the picture of a day and that of a week have in common: the hours down the side, what is hatched, the legend. */
final class PictureParts {

    private static final int USUALLY_FROM = 9 * DayMinutes.HOUR;
    private static final int USUALLY_TO = 19 * DayMinutes.HOUR;
    private static final int SHORTEST = 8 * DayMinutes.HOUR;

    private PictureParts() {}

    /** From the first to the last open hour or visit of the page, as usual where it never opens; never less than eight hours. */
    static HourScale hours(Voice voice, List<DaySheet> days, List<DayColumn> columns) {
        List<DayMinutes> open = days.stream()
                .flatMap(sheet -> sheet.hours().ranges().stream())
                .map(DayMinutes::of)
                .toList();
        List<VisitBlock> blocks =
                columns.stream().flatMap(column -> column.blocks().stream()).toList();
        int first = least(open.stream().map(DayMinutes::from), USUALLY_FROM);
        int last = most(open.stream().map(DayMinutes::to), USUALLY_TO);
        return around(
                Math.min(first, least(blocks.stream().map(VisitBlock::from), first)),
                Math.max(last, most(blocks.stream().map(VisitBlock::to), last)),
                columns,
                minute -> voice.plain(PlanningPhrase.AXIS_HOUR, minute % DayMinutes.DAY / DayMinutes.HOUR));
    }

    /** The same of one day, by its visits. */
    static HourScale hours(Voice voice, DaySheet sheet) {
        List<VisitBlock> blocks = sheet.visits().stream()
                .map(visit -> DayMinutes.of(visit.span(), sheet))
                .map(when -> new VisitBlock(when.from(), when.to(), StatusSign.CONFIRMED, "", "", "", null))
                .toList();
        return hours(voice, List.of(sheet), List.of(new DayColumn("", false, null, List.of(), List.of(), blocks)));
    }

    private static HourScale around(int earliest, int latest, List<DayColumn> columns, IntFunction<String> label) {
        int first = earliest / DayMinutes.HOUR * DayMinutes.HOUR;
        int last = Math.min(DayMinutes.DAY, Math.max(latest, first + SHORTEST));
        return HourScale.around(Math.min(first, last - SHORTEST), last, columns, label);
    }

    private static int least(Stream<Integer> minutes, int otherwise) {
        return minutes.min(Integer::compare).orElse(otherwise);
    }

    private static int most(Stream<Integer> minutes, int otherwise) {
        return minutes.max(Integer::compare).orElse(otherwise);
    }

    static List<EmptyStretch> closed(DaySheet sheet, String label) {
        return DayMinutes.closed(sheet).stream()
                .map(closed -> new EmptyStretch(closed.from(), closed.to(), label.isEmpty() ? null : label))
                .toList();
    }

    /** The signs that are on the page, and no others. */
    static List<LegendEntry> legend(Voice voice, HourScale hours, List<DayColumn> columns) {
        Map<String, String> labels = voice.list(PlanningPhrase.LEGEND);
        List<StatusSign> there = new ArrayList<>(columns.stream()
                .flatMap(column -> column.blocks().stream())
                .map(VisitBlock::sign)
                .distinct()
                .sorted()
                .toList());
        if (columns.stream().flatMap(column -> column.closed().stream()).anyMatch(closed -> isOn(hours, closed))) {
            there.add(StatusSign.CLOSED);
        }
        return there.stream()
                .map(sign -> new LegendEntry(sign, labels.getOrDefault(sign.name(), "")))
                .toList();
    }

    private static boolean isOn(HourScale hours, EmptyStretch closed) {
        return closed.from() < hours.last() && hours.first() < closed.to();
    }
}
