package app.rosalie.chat.reception;

import app.rosalie.chat.Button;
import app.rosalie.chat.Screen;
import app.rosalie.chat.Standing.Offered;
import app.rosalie.chat.Standing.Offered.Choice;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.RescheduleAction;
import java.util.List;
import java.util.stream.Stream;

/** What of a screen may be pressed in words. */
final class Offers {

    private static final int MOST = 12;

    private Offers() {}

    /** Only of a screen that proposes, or that asks which one: elsewhere a « yes » answers nothing. */
    static Offered of(Screen screen) {
        boolean asks = screen.question() != null && screen.question().isAnsweredInWords();
        return screen.yes() == null && !asks ? Offered.NOTHING : new Offered(screen.yes(), choices(screen));
    }

    /** The longest run of presses that do the same with something else each. */
    private static List<Choice> choices(Screen screen) {
        List<Button.Press> presses = screen.rows().stream()
                .flatMap(List::stream)
                .flatMap(button ->
                        button instanceof Button.Press press && !leadsAway(press) ? Stream.of(press) : Stream.empty())
                .toList();
        List<Button.Press> longest = List.of();
        int from = 0;
        for (int at = 1; at <= presses.size(); at++) {
            if (at == presses.size() || kind(presses.get(at)) != kind(presses.get(from))) {
                longest = at - from > longest.size() ? presses.subList(from, at) : longest;
                from = at;
            }
        }
        return longest.size() < 2
                ? List.of()
                : longest.stream()
                        .limit(MOST)
                        .map(press -> new Choice(press.label(), press.action()))
                        .toList();
    }

    /** The ways back are no choice; and what moves a visit at once is proposed first where it is only named. */
    private static boolean leadsAway(Button.Press press) {
        return press.action() instanceof HomeAction || press.action() instanceof RescheduleAction.Pick;
    }

    private static Class<?> kind(Button.Press press) {
        return press.action().getClass();
    }
}
