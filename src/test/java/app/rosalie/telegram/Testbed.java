package app.rosalie.telegram;

import app.rosalie.Database;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One playground and one instance on H2 for all tests of a class. Each test ends with nothing left to send. */
final class Testbed implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final String[] settings;
    TestTelegram telegram;
    Instance rosalie;

    Testbed(String... settings) {
        this.settings = settings;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start(Database.H2);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        settle();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    void start(Database database) {
        telegram = new TestTelegram();
        rosalie = Instance.on(database.fresh(), telegram, settings);
    }

    void settle() {
        telegram.recovers();
        rosalie.sendsAll();
        rosalie.chat.script = ScriptedChat::echo;
    }

    void stop() {
        rosalie.close();
        telegram.close();
    }
}
