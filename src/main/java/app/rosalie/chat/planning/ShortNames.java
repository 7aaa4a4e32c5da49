package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.Visit;
import app.rosalie.clients.ClientId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** First names, as there is no room for more; where two clients of a page share one, an initial tells them apart. */
record ShortNames(Map<String, Set<ClientId>> bearers) {

    static ShortNames on(List<DaySheet> days) {
        return new ShortNames(days.stream()
                .flatMap(sheet -> sheet.visits().stream())
                .collect(Collectors.groupingBy(
                        visit -> first(visit), Collectors.mapping(Visit::clientId, Collectors.toSet()))));
    }

    String of(Visit visit) {
        String first = first(visit);
        String rest = visit.clientName().substring(first.length()).strip();
        boolean shared = bearers.getOrDefault(first, Set.of()).size() > 1;
        return shared && !rest.isEmpty() ? first + " " + rest.substring(0, rest.offsetByCodePoints(0, 1)) + "." : first;
    }

    private static String first(Visit visit) {
        return visit.clientName().split(" ", 2)[0];
    }
}
