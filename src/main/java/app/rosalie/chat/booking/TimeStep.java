package app.rosalie.chat.booking;

import app.rosalie.agenda.SlotRequirement;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.kit.time.FreeDays;
import app.rosalie.chat.kit.time.FreeTimes;
import app.rosalie.chat.kit.time.TypedTime;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which day, and at what time? Only what is free is offered; any other time can be typed. */
@Component
class TimeStep {

    private final FreeTimes freeTimes;
    private final BookingChoice choice;
    private final InstantSource clock;

    TimeStep(FreeTimes freeTimes, BookingChoice choice, InstantSource clock) {
        this.freeTimes = freeTimes;
        this.choice = choice;
        this.clock = clock;
    }

    Reply askDay(Pro pro, ClientId clientId, SelectionId selection, LocalDate from) {
        return choice.of(
                pro,
                clientId,
                selection,
                (client, chosen) ->
                        askDay(pro, BookingChoice.page(pro, client.name(), chosen.name()), client, chosen, from));
    }

    private Reply askDay(Pro pro, Page page, Client client, Selection chosen, LocalDate from) {
        FreeDays days = freeTimes.days(pro, from, SlotRequirement.of(pro.salon(), chosen));
        if (days.isEmpty()) {
            page.say(BookingPhrase.NO_FREE_DAY, client.name(), chosen.name(), FreeDays.LOOKED_AT);
        } else {
            page.say(BookingPhrase.WHICH_DAY, client.name(), chosen.name());
        }
        return days.addTo(page, pro, day -> new BookingAction.OnDay(client.id(), chosen.id(), day))
                .row(pro.button(
                        BookingPhrase.LATER_DAYS,
                        new BookingAction.WithTreatment(client.id(), chosen.id(), days.later())))
                .asking(new BookingQuestion.Day(client.id(), chosen.id(), days.first()))
                .back(new BookingAction.ForClient(client.id()))
                .show();
    }

    Reply askTime(Pro pro, ClientId clientId, SelectionId selection, LocalDate day) {
        return choice.of(pro, clientId, selection, (client, chosen) -> askTime(pro, client, chosen, day));
    }

    private Reply askTime(Pro pro, Client client, Selection chosen, LocalDate day) {
        List<Instant> free = freeTimes.starts(pro, day, SlotRequirement.of(pro.salon(), chosen));
        return asking(pro, client, chosen, day)
                .say(
                        free.isEmpty() ? BookingPhrase.FULL_DAY : BookingPhrase.WHAT_TIME,
                        client.name(),
                        chosen.name(),
                        day)
                .rows(
                        3,
                        FreeTimes.buttons(
                                pro, free, time -> new BookingAction.AtTime(client.id(), chosen.id(), day, time)))
                .row(pro.button(BookingPhrase.OTHER_TIME, new BookingAction.OtherTime(client.id(), chosen.id(), day)))
                .back(new BookingAction.WithTreatment(client.id(), chosen.id(), day))
                .show();
    }

    Reply askOtherTime(Pro pro, ClientId clientId, SelectionId selection, LocalDate day) {
        return choice.of(
                pro,
                clientId,
                selection,
                (client, chosen) -> asking(pro, client, chosen, day)
                        .say(BookingPhrase.ASK_TIME, day)
                        .show());
    }

    Reply hearDay(
            Pro pro, ClientId clientId, SelectionId selection, LocalDate from, String text, ConfirmStep confirmStep) {
        return choice.of(pro, clientId, selection, (client, chosen) -> {
            TypedTime typed = TypedTime.read(text, pro.dayOf(clock.instant()));
            return typed.day().isEmpty()
                    ? askDay(
                            pro,
                            BookingChoice.page(pro, client.name(), chosen.name())
                                    .say(BookingPhrase.DAY_NOT_UNDERSTOOD)
                                    .gap(),
                            client,
                            chosen,
                            from)
                    : at(pro, clientId, selection, typed.day().get(), typed.time(), confirmStep);
        });
    }

    /** A time on the day shown, another day, or both. */
    Reply hearTime(
            Pro pro, ClientId clientId, SelectionId selection, LocalDate day, String text, ConfirmStep confirmStep) {
        return choice.of(pro, clientId, selection, (client, chosen) -> {
            TypedTime typed = TypedTime.read(text, pro.dayOf(clock.instant()));
            return typed.day().isEmpty() && typed.time().isEmpty()
                    ? asking(pro, client, chosen, day)
                            .say(BookingPhrase.TIME_NOT_UNDERSTOOD)
                            .show()
                    : at(pro, clientId, selection, typed.day().orElse(day), typed.time(), confirmStep);
        });
    }

    /** What is wrong with what stands there was not understood: it stands there still. */
    Reply hearTime(Pro pro, BookingQuestion.Proposed proposed, String text, ConfirmStep confirmStep) {
        TypedTime typed = TypedTime.read(text, pro.dayOf(clock.instant()));
        Reply reply = confirmStep.preview(
                pro,
                proposed.clientId(),
                proposed.selection(),
                typed.day().orElse(proposed.day()).atTime(typed.time().orElse(proposed.time())),
                CustomTerms.of(proposed.length(), proposed.price()));
        return typed.day().isPresent() || typed.time().isPresent() || reply.screen() == null
                ? reply
                : reply.showing(reply.screen().withParagraph(pro.voice().say(BookingPhrase.CHANGE_NOT_UNDERSTOOD)));
    }

    private Reply at(
            Pro pro,
            ClientId clientId,
            SelectionId selection,
            LocalDate day,
            Optional<LocalTime> time,
            ConfirmStep confirmStep) {
        return time.map(there -> confirmStep.preview(pro, clientId, selection, day.atTime(there), CustomTerms.USUAL))
                .orElseGet(() -> askTime(pro, clientId, selection, day));
    }

    private static Page asking(Pro pro, Client client, Selection chosen, LocalDate day) {
        return BookingChoice.page(pro, client.name(), chosen.name(), pro.voice().shortDay(day))
                .asking(new BookingQuestion.Time(client.id(), chosen.id(), day))
                .back(new BookingAction.OnDay(client.id(), chosen.id(), day));
    }
}
