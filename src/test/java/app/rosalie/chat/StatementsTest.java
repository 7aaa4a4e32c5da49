package app.rosalie.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a screen costs does not grow with what it shows. */
@ParameterizedClass
@EnumSource(Database.class)
class StatementsTest {

    private final House house;

    StatementsTest(Database database) {
        house = House.on(database);
    }

    @ParameterizedTest
    @CsvSource({
        "/accueil, 12",
        "/aujourdhui, 6",
        "/rdv, 6",
        "/clientes, 6",
        "/planning, 6",
        "/creneaux, 7",
        "/objectif, 7",
        "/ca, 9"
    })
    void areAsManyForThirtyVisitsAsForThree(String command, long statements) {
        assertThat(statements(command, 3)).isEqualTo(statements);
        assertThat(statements(command, 30)).isEqualTo(statements);
    }

    private long statements(String command, int visits) {
        Studio studio = Studio.open(house);
        Treatment gel = studio.gel();
        for (int i = 0; i < visits; i++) {
            Client client = studio.knows("Cliente " + (char) ('A' + i % 26));
            String start = "2026-03-03T%02d:%02d".formatted(9 + i / 4, 15 * (i % 4));
            Status status = i % 3 == 0 ? Status.REQUESTED : Status.CONFIRMED;
            studio.brings(client, gel, start, status, PaymentState.NOTHING_DUE);
        }
        studio.says(command);
        QueryCountHolder.clear();
        studio.says(command);
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
