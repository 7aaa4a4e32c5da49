package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.Visit;
import app.rosalie.clients.ClientId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * First names, as there is no room for more; where two clients of a page share one, an initial tells them apart. Where there is
 * no room even for these, initials, with as many letters of the first name as it takes.
 */
final class ShortNames {

    private static final int MOST_LETTERS = 3;

    private final List<Visit> visits;
    private final Map<String, Set<ClientId>> byFirstName;

    private ShortNames(List<Visit> visits) {
        this.visits = visits;
        byFirstName = bearers(visits, ShortNames::first);
    }

    static ShortNames on(List<DaySheet> days) {
        return new ShortNames(
                days.stream().flatMap(sheet -> sheet.visits().stream()).toList());
    }

    private static Map<String, Set<ClientId>> bearers(List<Visit> visits, Function<Visit, String> name) {
        return visits.stream()
                .collect(Collectors.groupingBy(name, Collectors.mapping(Visit::clientId, Collectors.toSet())));
    }

    String of(Visit visit) {
        String first = first(visit);
        String last = last(visit);
        boolean shared = byFirstName.getOrDefault(first, Set.of()).size() > 1;
        return shared && !last.isEmpty() ? first + " " + letters(last, 1) + "." : first;
    }

    String initials(Visit visit) {
        int letters = 1;
        while (letters < MOST_LETTERS && isShared(visit, letters)) {
            letters++;
        }
        return initials(visit, letters);
    }

    private boolean isShared(Visit visit, int letters) {
        String initials = initials(visit, letters);
        return visits.stream()
                .anyMatch(other -> !other.clientId().equals(visit.clientId())
                        && initials(other, letters).equals(initials));
    }

    private static String initials(Visit visit, int letters) {
        String last = last(visit);
        return last.isEmpty() ? letters(first(visit), letters + 1) : letters(first(visit), letters) + letters(last, 1);
    }

    private static String letters(String name, int count) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(count, name.codePointCount(0, name.length()))));
    }

    private static String first(Visit visit) {
        return visit.clientName().split(" ", 2)[0];
    }

    private static String last(Visit visit) {
        return visit.clientName().substring(first(visit).length()).strip();
    }
}
