package app.rosalie.chat.booking;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.SelectionId;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is it for? One of the treatments that the salon offers. */
@Component
class TreatmentStep {
    /** So that the keyboard stays below what Telegram takes; the others are typed. */
    private static final int MOST_SHOWN = 40;

    private final Treatments treatments;
    private final BookingChoice choice;
    private final UsualStep usual;
    private final InstantSource clock;

    TreatmentStep(Treatments treatments, BookingChoice choice, UsualStep usual, InstantSource clock) {
        this.treatments = treatments;
        this.choice = choice;
        this.usual = usual;
        this.clock = clock;
    }

    Reply ask(Pro pro, ClientId clientId, PreselectedSlot preselectedSlot) {
        return choice.client(pro, clientId)
                .map(client -> ask(
                        pro,
                        page(pro, client, preselectedSlot),
                        client,
                        preselectedSlot,
                        treatments.offered(pro.salonId())))
                .orElseGet(() -> choice.gone(pro));
    }

    /** One that is meant is chosen; of several that may be, each is offered. */
    Reply hear(
            Pro pro,
            ClientId clientId,
            PreselectedSlot preselectedSlot,
            String text,
            BiFunction<Pro, BookingAction, Reply> next) {
        return choice.client(pro, clientId)
                .map(client -> hear(pro, client, preselectedSlot, text, next))
                .orElseGet(() -> choice.gone(pro));
    }

    private Reply hear(
            Pro pro,
            Client client,
            PreselectedSlot preselectedSlot,
            String text,
            BiFunction<Pro, BookingAction, Reply> next) {
        List<Treatment> offered = treatments.offered(pro.salonId());
        List<Treatment> meant = meant(offered, text);
        if (meant.size() == 1) {
            return next.apply(pro, next(pro, client, meant.getFirst(), preselectedSlot));
        }
        Page page = page(pro, client, preselectedSlot);
        return meant.isEmpty()
                ? ask(pro, page.say(BookingPhrase.WHAT_UNKNOWN, text).gap(), client, preselectedSlot, offered)
                : ask(pro, page, client, preselectedSlot, meant);
    }

    static List<Treatment> meant(List<Treatment> offered, String text) {
        List<NameMatch<TreatmentId>> found = NameBook.of(
                        offered.stream().collect(Collectors.toMap(Treatment::id, Treatment::name)))
                .find(text);
        Set<TreatmentId> best = found.stream()
                .filter(match -> match.score() == found.getFirst().score())
                .map(NameMatch::id)
                .collect(Collectors.toSet());
        return offered.stream().filter(it -> best.contains(it.id())).toList();
    }

    private static Page page(Pro pro, Client client, PreselectedSlot preselectedSlot) {
        return BookingChoice.page(pro, preselectedSlot, client.name())
                .asking(preselectedSlot.what(client.id()))
                .back(preselectedSlot.start());
    }

    private Reply ask(Pro pro, Page page, Client client, PreselectedSlot preselectedSlot, List<Treatment> offered) {
        if (offered.isEmpty()) {
            return page.say(BookingPhrase.NO_TREATMENTS)
                    .row(pro.button(BookingPhrase.ADD_TREATMENT, new ServicesAction.Open(0))
                            .main())
                    .show();
        }
        page.say(BookingPhrase.WHAT, client.name());
        if (preselectedSlot instanceof PreselectedSlot.None) {
            usual.of(pro, client.id()).ifPresent(page::row);
        }
        if (offered.size() > MOST_SHOWN) {
            page.say(BookingPhrase.OTHER_TREATMENTS, offered.size() - MOST_SHOWN);
        }
        List<Treatment> shown = offered.subList(0, Math.min(MOST_SHOWN, offered.size()));
        return page.rows(1, shown, treatment -> button(pro, treatment, next(pro, client, treatment, preselectedSlot)))
                .show();
    }

    private static Button button(Pro pro, Treatment treatment, BookingAction next) {
        return pro.button(
                BookingPhrase.TREATMENT,
                next,
                treatment.name(),
                treatment.length(),
                TreatmentPrice.of(pro.voice(), treatment));
    }

    private BookingAction next(Pro pro, Client client, Treatment treatment, PreselectedSlot preselectedSlot) {
        return switch (preselectedSlot) {
            case PreselectedSlot.None() ->
                new BookingAction.WithTreatment(
                        client.id(), SelectionId.of(treatment.id()), pro.dayOf(clock.instant()));
            case PreselectedSlot.At(var before, var day, var time) ->
                new BookingAction.AtTime(client.id(), SelectionId.of(treatment.id()), day, time);
        };
    }
}
