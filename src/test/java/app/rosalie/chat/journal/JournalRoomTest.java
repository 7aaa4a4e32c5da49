package app.rosalie.chat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.Closures;
import app.rosalie.agenda.opening.OpeningOverrides;
import app.rosalie.chat.Button;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.Voice;
import app.rosalie.chat.words.Words;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.UndoHandler;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class JournalRoomTest extends SalonTest {

    JournalRoomTest(Database database) {
        super(database);
    }

    @Test
    void hasWordsForWhateverIsDone() {
        Voice voice = house.the(Words.class).in("fr");
        Map<String, Map<String, String>> words = new HashMap<>();
        house.all(JournalTeller.class).forEach(teller -> words.putAll(voice.list(teller.words())));
        assertThat(house.all(UndoHandler.class)).hasSizeGreaterThan(8);
        house.all(UndoHandler.class)
                .forEach(undoer -> assertThat(words.getOrDefault(undoer.kind(), Map.of()))
                        .as(undoer.kind())
                        .containsKeys(undoer.verbs().toArray(String[]::new)));
    }

    @Test
    void costsAsMuchForTwelveEntriesAsForThree() {
        studio.isNow("2026-03-04T08:00");
        does(1);
        long few = statements();
        does(4);
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    /** One entry of each of four kinds, so many times. */
    private void does(int times) {
        Treatment gel = studio.gel();
        for (int i = 0; i < times; i++) {
            Client client = studio.knows("Cliente " + (char) ('A' + i));
            LocalDate day = LocalDate.parse("2026-03-10").plusWeeks(i);
            assertThat(studio.books(client, gel, day.atTime(10, 0).toString(), true))
                    .isNotNull();
            house.inOneTransaction(() -> house.the(Closures.class).close(studio.id(), day, day, ""));
        }
    }

    private long statements() {
        studio.says("/journal");
        QueryCountHolder.clear();
        studio.says("/journal");
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    @Test
    void showsTheLastTwelveAndSaysSo() {
        studio.isNow("2026-03-04T08:00");
        for (char letter = 'A'; letter < 'P'; letter++) {
            studio.knows("Cliente " + letter);
        }
        Reply reply = studio.says("/journal");
        assertThat(html(reply)).contains("Cliente O", "Cliente D", "12").doesNotContain("Cliente C");
        assertThat(undos(reply)).hasSize(12);
    }

    @Test
    void isOfTheSalonsDayAlone() {
        studio.isNow("2026-03-04T23:59");
        studio.knows("Emma Durand");
        assertThat(html(studio.says("/journal"))).contains("23:59", "Emma Durand");
        studio.isNow("2026-03-05T00:00");
        assertThat(html(studio.says("/journal"))).doesNotContain("Emma Durand");
        assertThat(undos(studio.says("/journal"))).isEmpty();
    }

    @Test
    void strikesThroughWhatWasTakenBackAndTellsNothingOfWhatIsGone() {
        studio.isNow("2026-03-04T08:00");
        Client emma = studio.emma();
        Treatment gel = studio.gel();
        JournalEntryId booked = studio.booked(emma, gel, "2026-03-10T14:00").entry();
        assertThat(html(studio.says("/journal"))).contains("Emma Durand, mardi 10 mars 14:00");
        String said = html(studio.presses(new JournalAction.Undo(booked)));
        assertThat(said).contains("<s>", "Emma Durand, mardi 10 mars 14:00");
        Reply journal = studio.says("/journal");
        assertThat(html(journal)).contains("<s>1 · 8:00 · Noté</s>").doesNotContain("mardi 10 mars");
        assertThat(undos(journal)).hasSize(2);
        assertThat(html(studio.presses(new JournalAction.Undo(booked)))).doesNotContain("Emma Durand");
    }

    @Test
    void saysHowItIsAfterAMoveWasTakenBack() {
        studio.isNow("2026-03-04T08:00");
        Visit visit =
                studio.booked(studio.emma(), studio.gel(), "2026-03-10T14:00").visit();
        house.the(Rescheduling.class).move(studio.id(), visit.id(), LocalDateTime.parse("2026-03-10T16:00"), false);
        Reply journal = studio.says("/journal");
        assertThat(html(journal)).contains("Déplacé").contains("mardi 10 mars 16:00");
        String said = html(studio.presses(undos(journal).getFirst()));
        assertThat(said).contains("16:00</s>", "mardi 10 mars 14:00");
    }

    @Test
    void countsSeveralDaysButNotThePaymentsOfOneVisit() {
        studio.isNow("2026-03-04T08:00");
        house.the(OpeningOverrides.class)
                .close(
                        studio.id(),
                        LocalDate.parse("2026-03-10"),
                        LocalDate.parse("2026-03-12"),
                        new Range(LocalTime.of(9, 0), LocalTime.NOON));
        Visit visit = studio.brings(
                studio.emma(), studio.gel(), "2026-03-04T07:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        house.the(Checkout.class)
                .closeOut(studio.id(), visit.id(), Money.euros(40), PaymentMethod.CARD, Money.euros(5));
        house.the(Goals.class).set(studio.id(), YearMonth.of(2026, 3), Money.euros(900));
        assertThat(html(studio.says("/journal")))
                .contains("Fermé × 3\u00a0: mardi 10 mars")
                .contains("Clôturé\u00a0: Emma Durand, mercredi 4 mars 7:00")
                .contains("Objectif fixé\u00a0: 900\u00a0€");
    }

    @Test
    void opensNothingOfAnotherSalon() {
        Studio other = Studio.open(house);
        JournalEntryId entry = house.the(Clients.class)
                .add(other.id(), ClientLine.read("Emma Durand").identity().orElseThrow())
                .entry();
        assertThat(html(studio.presses(new JournalAction.Undo(entry)))).doesNotContain("Emma");
        assertThat(house.the(Clients.class).count(other.id())).isEqualTo(1);
    }

    private static String html(Reply reply) {
        assertThat(reply.screen()).isNotNull();
        return reply.screen().html();
    }

    private static List<Action> undos(Reply reply) {
        assertThat(reply.screen()).isNotNull();
        return reply.screen().rows().stream()
                .flatMap(List::stream)
                .filter(Button.Press.class::isInstance)
                .map(button -> ((Button.Press) button).action())
                .filter(JournalAction.Undo.class::isInstance)
                .toList();
    }
}
