package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import java.util.List;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;

/** What stands behind a figure is read so many visits at a time. */
@OnBothDatabases
class PagedVisitsTest extends SalonTest {

    private final Visits visits;

    PagedVisitsTest(Database database) {
        super(database);
        visits = house.the(Visits.class);
    }

    @Test
    void listsThoseDoneFromTheNewestAndThoseExpectedFromTheSoonest() {
        Studio studio = Studio.open(house);
        Client emma = studio.emma();
        Treatment gel = studio.gel();
        for (int day = 3; day <= 6; day++) {
            studio.brings(emma, gel, "2026-03-0%dT09:00".formatted(day), Status.DONE, PaymentState.PAID);
            studio.brings(emma, gel, "2026-03-0%dT10:00".formatted(day), Status.CONFIRMED, PaymentState.NOTHING_DUE);
        }
        TimeSpan untilTheSixth = new TimeSpan(Studio.at("2026-03-01T00:00"), Studio.at("2026-03-06T10:00"));
        assertThat(visits.done(studio.id(), untilTheSixth, 1, 2))
                .extracting(Visit::start)
                .containsExactly(Studio.at("2026-03-05T09:00"), Studio.at("2026-03-04T09:00"));
        assertThat(visits.expected(studio.id(), untilTheSixth, 1, 5))
                .extracting(Visit::start)
                .containsExactly(Studio.at("2026-03-04T10:00"), Studio.at("2026-03-05T10:00"));
        assertThat(visits.done(Studio.open(house).id(), untilTheSixth, 0, 9)).isEmpty();
    }

    @Test
    void readsAllThatAListSaysInOneStatement() {
        Studio studio = Studio.open(house);
        for (String name : List.of("Emma Durand", "Julie Martin", "Lina Moreau")) {
            studio.asks(studio.knows(name), studio.gel(), "2026-03-04T10:00");
        }
        QueryCountHolder.clear();
        assertThat(visits.toConfirm(studio.id(), 9))
                .extracting(Visit::clientName)
                .containsExactly("Emma Durand", "Julie Martin", "Lina Moreau");
        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isOne();
    }
}
