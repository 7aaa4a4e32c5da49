package app.rosalie.chat.booking;

import app.rosalie.chat.BookingAction;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SetupAction;
import app.rosalie.chat.SetupAction.Step;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is it for? One of the treatments that the salon offers. */
@Component
class What {

    private final Treatments treatments;
    private final Choice choice;
    private final InstantSource clock;

    What(Treatments treatments, Choice choice, InstantSource clock) {
        this.treatments = treatments;
        this.choice = choice;
        this.clock = clock;
    }

    Reply ask(Pro pro, long clientId, Aim aim) {
        return choice.client(pro, clientId).map(client -> ask(pro, client, aim)).orElseGet(() -> choice.gone(pro));
    }

    private Reply ask(Pro pro, Client client, Aim aim) {
        List<Treatment> offered = treatments.offered(pro.salonId());
        Page page = Choice.page(pro, client.name()).back(aim.start());
        if (offered.isEmpty()) {
            return page.say(BookingPhrase.NO_TREATMENTS)
                    .row(Button.main(
                            pro.voice().plain(BookingPhrase.ADD_TREATMENT), new SetupAction.Ask(Step.TREATMENTS)))
                    .show();
        }
        List<Button> buttons = offered.stream()
                .<Button>map(treatment -> Button.of(
                        pro.voice()
                                .plain(
                                        BookingPhrase.TREATMENT,
                                        treatment.name(),
                                        treatment.length(),
                                        treatment.price()),
                        next(pro, client, treatment, aim)))
                .toList();
        return page.say(BookingPhrase.WHAT, client.name()).rows(1, buttons).show();
    }

    private BookingAction next(Pro pro, Client client, Treatment treatment, Aim aim) {
        return switch (aim) {
            case Aim.None() -> new BookingAction.WithTreatment(client.id(), treatment.id(), pro.dayOf(clock.instant()));
            case Aim.At(long before, var day, var time) ->
                new BookingAction.AtTime(client.id(), treatment.id(), day, time);
        };
    }
}
