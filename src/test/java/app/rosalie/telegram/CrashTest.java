package app.rosalie.telegram;

import app.rosalie.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Killed with -9 at random while it works, and started again, until all is said. */
class CrashTest {

    private static final Logger LOG = LoggerFactory.getLogger(CrashTest.class);

    @ParameterizedTest
    @EnumSource
    void losesNothingAndDoesNothingTwice(Database database) throws Exception {
        try (var run = new CrashRun(database);
                var victim = new InstanceProcess(run.place, run.telegram)) {
            for (int kill = 0; kill < CrashRun.KILLS; kill++) {
                var moment = run.sayPortion(kill);
                victim.start();
                CrashRun.awaitWhileAlive(victim, moment);
                victim.kill();
            }
            victim.start();
            CrashRun.awaitWhileAlive(victim, run::isOver);
            victim.kill();
            run.holds(victim.log());
            LOG.info("{}: {} kills, {} messages came again", database, CrashRun.KILLS, run.repeated());
        }
    }
}
