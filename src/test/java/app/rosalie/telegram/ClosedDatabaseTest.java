package app.rosalie.telegram;

import app.rosalie.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** H2 that is closed under her, as it closes itself where its disk is full. */
class ClosedDatabaseTest {

    private final TestTelegram telegram = new TestTelegram();
    private final Person camille = telegram.person();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void isOpenedAgain() {
        try (var rosalie = Instance.on(Database.H2.fresh(), telegram)) {
            camille.greets();
            rosalie.sql().execute("SHUTDOWN IMMEDIATELY");
            camille.says("encore là ?");
            camille.sees("bonjour", "encore là ?");
        }
    }
}
