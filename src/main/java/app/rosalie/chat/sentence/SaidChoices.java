package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.clients.ClientId;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.time.Readings;
import app.rosalie.language.wish.Named;
import app.rosalie.language.wish.Slots;
import app.rosalie.salon.TreatmentId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** « Celle de 14h », « faure »: the only one of some choices that has all that was named. */
@Component
class SaidChoices {

    /** Whoever says more than that says something else. */
    private static final int FEW_WORDS = 3;

    private final WishReader reader;

    SaidChoices(WishReader reader) {
        this.reader = reader;
    }

    /** @param labels as they stand on the buttons; the place of the one that is meant, from 0, or none */
    OptionalInt meant(Pro pro, List<String> labels, String text) {
        SaidWish said = reader.read(pro, text);
        if (said.reading().parts().left().size() > FEW_WORDS || !namesAnything(said.slots())) {
            return OptionalInt.empty();
        }
        List<Integer> fitting = IntStream.range(0, labels.size())
                .filter(at -> has(said.also(labels.get(at)).slots(), said.slots()))
                .boxed()
                .toList();
        return fitting.size() == 1 ? OptionalInt.of(fitting.getFirst()) : OptionalInt.empty();
    }

    private static boolean namesAnything(Slots<ClientId, TreatmentId> said) {
        return !(said.clients().isEmpty()
                && said.treatments().isEmpty()
                && said.dayPlaces().isEmpty()
                && said.points().isEmpty());
    }

    private static boolean has(Slots<ClientId, TreatmentId> label, Slots<ClientId, TreatmentId> said) {
        return ids(label.clients()).containsAll(ids(said.clients()))
                && ids(label.treatments()).containsAll(ids(said.treatments()))
                && label.allDays().containsAll(said.allDays())
                && said.points().stream()
                        .allMatch(time -> label.points().stream().anyMatch(other -> overlap(time, other)))
                && isInWindow(label, said)
                && said.parts().sums().isEmpty()
                && said.parts().lengths().isEmpty();
    }

    /** « Vendredi à partir de 16h » is no button that says the day alone; « vendredi matin » may be one at 9:30. */
    private static boolean isInWindow(Slots<ClientId, TreatmentId> label, Slots<ClientId, TreatmentId> said) {
        FreeStarts.Window window = FreeStarts.Window.of(said);
        return window.isOpen()
                || label.points().stream()
                        .anyMatch(time -> time.meanings().stream().anyMatch(window::holds));
    }

    private static <K> Set<K> ids(List<Named<K>> named) {
        return named.stream()
                .filter(one -> one.meant().size() == 1)
                .flatMap(one -> one.meant().stream())
                .map(NameMatch::id)
                .collect(Collectors.toSet());
    }

    private static <T> boolean overlap(Readings<T> one, Readings<T> other) {
        return one.meanings().stream().anyMatch(other.meanings()::contains);
    }
}
