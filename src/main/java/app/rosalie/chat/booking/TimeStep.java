package app.rosalie.chat.booking;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.kit.time.TypedTime;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
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

    private static final int DAYS_LOOKED_AT = 14;
    private static final int DAYS_SHOWN = 9;

    /** Quarter hours are thinned out to this many buttons; the rest can be typed. */
    private static final int TIMES_SHOWN = 24;

    private final Availability availability;
    private final BookingChoice choice;
    private final InstantSource clock;

    TimeStep(Availability availability, BookingChoice choice, InstantSource clock) {
        this.availability = availability;
        this.choice = choice;
        this.clock = clock;
    }

    Reply askDay(Pro pro, ClientId clientId, TreatmentId treatmentId, LocalDate from) {
        return choice.of(
                pro,
                clientId,
                treatmentId,
                (client, treatment) ->
                        askDay(pro, BookingChoice.page(pro, client.name(), treatment.name()), client, treatment, from));
    }

    private Reply askDay(Pro pro, Page page, Client client, Treatment treatment, LocalDate from) {
        LocalDate today = pro.dayOf(clock.instant());
        LocalDate first = from.isBefore(today) || from.isAfter(today.plusYears(2)) ? today : from;
        List<LocalDate> days =
                availability.days(pro.salon(), first, DAYS_LOOKED_AT, SlotRequirement.of(pro.salon(), treatment));
        List<LocalDate> shown = days.stream().limit(DAYS_SHOWN).toList();
        LocalDate later = days.size() > DAYS_SHOWN ? days.get(DAYS_SHOWN) : first.plusDays(DAYS_LOOKED_AT);
        if (days.isEmpty()) {
            page.say(BookingPhrase.NO_FREE_DAY, client.name(), treatment.name(), DAYS_LOOKED_AT);
        } else {
            page.say(BookingPhrase.WHICH_DAY, client.name(), treatment.name());
        }
        return page.rows(
                        3,
                        shown.stream()
                                .map(day -> Button.of(
                                        pro.voice().shortDay(day),
                                        new BookingAction.OnDay(client.id(), treatment.id(), day)))
                                .toList())
                .row(pro.button(
                        BookingPhrase.LATER_DAYS, new BookingAction.WithTreatment(client.id(), treatment.id(), later)))
                .asking(new BookingQuestion.Day(client.id(), treatment.id(), first))
                .back(new BookingAction.ForClient(client.id()))
                .show();
    }

    Reply askTime(Pro pro, ClientId clientId, TreatmentId treatmentId, LocalDate day) {
        return choice.of(pro, clientId, treatmentId, (client, treatment) -> {
            List<Instant> free =
                    thinned(availability.starts(pro.salon(), day, SlotRequirement.of(pro.salon(), treatment)));
            Page page = BookingChoice.page(
                    pro, client.name(), treatment.name(), pro.voice().shortDay(day));
            page.say(
                    free.isEmpty() ? BookingPhrase.FULL_DAY : BookingPhrase.WHAT_TIME,
                    client.name(),
                    treatment.name(),
                    day);
            return page.rows(
                            3,
                            free.stream()
                                    .map(start -> button(pro, client, treatment, day, start))
                                    .toList())
                    .row(pro.button(
                            BookingPhrase.OTHER_TIME, new BookingAction.OtherTime(client.id(), treatment.id(), day)))
                    .asking(new BookingQuestion.Time(client.id(), treatment.id(), day))
                    .back(new BookingAction.WithTreatment(client.id(), treatment.id(), day))
                    .show();
        });
    }

    private static Button button(Pro pro, Client client, Treatment treatment, LocalDate day, Instant start) {
        LocalTime time = pro.timeOf(start);
        return Button.of(pro.voice().time(time), new BookingAction.AtTime(client.id(), treatment.id(), day, time));
    }

    /** Where there are too many, the half hours stay first, then the full hours. */
    private static List<Instant> thinned(List<Instant> starts) {
        for (int minutes : new int[] {1, 30, 60}) {
            List<Instant> some = starts.stream()
                    .filter(start -> start.getEpochSecond() % (minutes * 60L) == 0)
                    .toList();
            if (some.size() <= TIMES_SHOWN) {
                return some;
            }
        }
        return starts.subList(0, TIMES_SHOWN);
    }

    Reply askOtherTime(Pro pro, ClientId clientId, TreatmentId treatmentId, LocalDate day) {
        return choice.of(
                pro,
                clientId,
                treatmentId,
                (client, treatment) -> asking(pro, client, treatment, day)
                        .say(BookingPhrase.ASK_TIME, day)
                        .show());
    }

    Reply hearDay(
            Pro pro, ClientId clientId, TreatmentId treatmentId, LocalDate from, String text, ConfirmStep confirmStep) {
        return choice.of(pro, clientId, treatmentId, (client, treatment) -> {
            TypedTime typed = TypedTime.read(text, pro.dayOf(clock.instant()));
            return typed.day().isEmpty()
                    ? askDay(
                            pro,
                            BookingChoice.page(pro, client.name(), treatment.name())
                                    .say(BookingPhrase.DAY_NOT_UNDERSTOOD)
                                    .gap(),
                            client,
                            treatment,
                            from)
                    : at(pro, clientId, treatmentId, typed.day().get(), typed.time(), confirmStep);
        });
    }

    /** A time on the day shown, another day, or both. */
    Reply hearTime(
            Pro pro, ClientId clientId, TreatmentId treatmentId, LocalDate day, String text, ConfirmStep confirmStep) {
        return choice.of(pro, clientId, treatmentId, (client, treatment) -> {
            TypedTime typed = TypedTime.read(text, pro.dayOf(clock.instant()));
            return typed.day().isEmpty() && typed.time().isEmpty()
                    ? asking(pro, client, treatment, day)
                            .say(BookingPhrase.TIME_NOT_UNDERSTOOD)
                            .show()
                    : at(pro, clientId, treatmentId, typed.day().orElse(day), typed.time(), confirmStep);
        });
    }

    private Reply at(
            Pro pro,
            ClientId clientId,
            TreatmentId treatmentId,
            LocalDate day,
            Optional<LocalTime> time,
            ConfirmStep confirmStep) {
        return time.map(there -> confirmStep.preview(pro, clientId, treatmentId, day.atTime(there), CustomTerms.USUAL))
                .orElseGet(() -> askTime(pro, clientId, treatmentId, day));
    }

    private static Page asking(Pro pro, Client client, Treatment treatment, LocalDate day) {
        return BookingChoice.page(
                        pro, client.name(), treatment.name(), pro.voice().shortDay(day))
                .asking(new BookingQuestion.Time(client.id(), treatment.id(), day))
                .back(new BookingAction.OnDay(client.id(), treatment.id(), day));
    }
}
