package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On Wednesday 4 March: whose two months were over since Thursday 26 February, that is who came last from 29 December to 4 January. */
@OnBothDatabases
class InactiveClientsTest extends SalonTest {

    private Client emma;
    private Treatment gel;

    InactiveClientsTest(Database database) {
        super(database);
    }

    @BeforeEach
    void meet() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void areThoseWhoseTwoMonthsAreOverThisWeek() {
        came(emma, "2026-01-04T18:00");
        came(studio.knows("Julie Martin"), "2026-01-05T09:00");
        came(studio.knows("Lina Moreau"), "2025-12-29T09:00");
        came(studio.knows("Zoé Petit"), "2025-12-28T18:00");
        assertThat(names("2026-03-04")).containsExactlyInAnyOrder("Emma Durand", "Lina Moreau");
        assertThat(names("2026-03-11")).containsExactly("Julie Martin");
    }

    @Test
    void haveNotComeSinceAndHaveNoVisitAhead() {
        came(emma, "2026-01-02T10:00");
        studio.brings(emma, gel, "2026-02-02T10:00", Status.NO_SHOW, PaymentState.NOTHING_DUE);
        studio.brings(emma, gel, "2026-03-20T10:00", Status.CANCELLED, PaymentState.NOTHING_DUE);
        assertThat(names("2026-03-04")).containsExactly("Emma Durand");
        studio.booked(emma, gel, "2026-03-20T10:00");
        assertThat(names("2026-03-04")).isEmpty();
    }

    @Test
    void areLedByThoseWhoCameMostOften() {
        came(emma, "2026-01-02T10:00");
        Client julie = studio.knows("Julie Martin");
        came(julie, "2025-11-02T10:00");
        came(julie, "2026-01-03T10:00");
        assertThat(names("2026-03-04")).containsExactly("Julie Martin", "Emma Durand");
        assertThat(house.the(InactiveClients.class).ofTheWeek(studio.salon(), LocalDate.parse("2026-03-04"), 1))
                .hasSize(1);
    }

    private void came(Client client, String start) {
        studio.brings(client, gel, start, Status.DONE, PaymentState.PAID);
    }

    private List<String> names(String day) {
        return house.the(InactiveClients.class).ofTheWeek(studio.salon(), LocalDate.parse(day), 5).stream()
                .map(Visit::clientName)
                .toList();
    }
}
