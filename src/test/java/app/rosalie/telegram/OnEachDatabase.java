package app.rosalie.telegram;

import app.rosalie.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that hold on each database; each test has a person of its own. */
@ParameterizedClass
@EnumSource
abstract class OnEachDatabase {

    private static final Testbed BED = new Testbed();

    static TestTelegram telegram;
    static Instance rosalie;

    @Parameter
    Database database;

    final Person camille = telegram.person();

    @BeforeParameterizedClassInvocation
    static void start(Database database) {
        BED.start(database);
        telegram = BED.telegram;
        rosalie = BED.rosalie;
    }

    @AfterEach
    void settle() {
        BED.settle();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        BED.stop();
    }
}
