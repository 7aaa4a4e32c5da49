package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The blocks of one column of a week, where no more than two stand side by side: three and more at once are drawn as one, with
 * their number and their initials. What was cancelled gives way to who comes instead.
 */
@Component
class WeekBlocks {

    private static final int SIDE_BY_SIDE = 2;

    /** The first that is among them is what the pro has to know of all. */
    private static final List<StatusSign> BY_URGENCY = List.of(
            StatusSign.TO_CONFIRM,
            StatusSign.TO_CLOSE_OUT,
            StatusSign.PAYMENT,
            StatusSign.CONFIRMED,
            StatusSign.DONE,
            StatusSign.MISSED,
            StatusSign.CANCELLED);

    private final VisitBlocks visitBlocks;

    WeekBlocks(VisitBlocks visitBlocks) {
        this.visitBlocks = visitBlocks;
    }

    private record Placed(Visit visit, DayMinutes when) {}

    List<VisitBlock> of(Pro pro, DaySheet sheet, ShortNames names, PlanningNow now) {
        List<VisitBlock> blocks = new ArrayList<>();
        for (List<Placed> group : groups(shown(sheet))) {
            int most = most(group);
            if (most > SIDE_BY_SIDE) {
                blocks.add(together(pro, group, most, names, now));
            } else {
                group.forEach(placed -> blocks.add(visitBlocks.inAWeek(pro, sheet, placed.visit(), names, now)));
            }
        }
        return blocks;
    }

    private static List<Placed> shown(DaySheet sheet) {
        List<Placed> all = sheet.visits().stream()
                .map(visit -> new Placed(visit, DayMinutes.of(visit.span(), sheet)))
                .sorted(Comparator.comparingInt(placed -> placed.when().from()))
                .toList();
        return all.stream()
                .filter(placed -> placed.visit().status().isActive()
                        || all.stream()
                                .filter(other -> other.visit().status().isActive())
                                .noneMatch(other -> other.when().overlaps(placed.when())))
                .toList();
    }

    /** Those that meet, be it only through others between them. */
    private static List<List<Placed>> groups(List<Placed> visits) {
        List<List<Placed>> groups = new ArrayList<>();
        int end = 0;
        for (Placed placed : visits) {
            if (groups.isEmpty() || placed.when().from() >= end) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(placed);
            end = Math.max(end, placed.when().to());
        }
        return groups;
    }

    /** How many are there at the fullest moment, which is one at which somebody comes. */
    private static int most(List<Placed> group) {
        return group.stream()
                .mapToInt(placed -> placed.when().from())
                .map(minute -> (int) group.stream()
                        .filter(other -> other.when().from() <= minute
                                && minute < other.when().to())
                        .count())
                .max()
                .orElse(0);
    }

    private static VisitBlock together(Pro pro, List<Placed> group, int most, ShortNames names, PlanningNow now) {
        List<StatusSign> signs = group.stream()
                .map(placed -> VisitBlocks.sign(placed.visit(), now))
                .toList();
        return new VisitBlock(
                group.getFirst().when().from(),
                group.stream().mapToInt(placed -> placed.when().to()).max().orElseThrow(),
                BY_URGENCY.stream().filter(signs::contains).findFirst().orElseThrow(),
                pro.voice().plain(PlanningPhrase.TOGETHER, most),
                Integer.toString(most),
                group.stream().map(placed -> names.initials(placed.visit())).collect(Collectors.joining(" ")),
                null);
    }
}
