package app.rosalie.telegram;

import app.rosalie.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two processes on one PostgreSQL behind a proxy; now the one is killed with -9, now the other, and started again. */
class ClusterTest {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterTest.class);

    @Test
    void losesNothingDoesNothingTwiceAndKeepsTheOrder() throws Exception {
        try (var run = new CrashRun(Database.POSTGRESQL);
                var proxy = WebhookProxy.inTurn();
                var one = new InstanceProcess(run.place, run.telegram, proxy.address());
                var other = new InstanceProcess(run.place, run.telegram, proxy.address())) {
            List<InstanceProcess> both = List.of(one, other);
            proxy.before(one.port(), other.port());
            one.start();
            other.start();
            for (int kill = 0; kill < CrashRun.KILLS; kill++) {
                var moment = run.sayPortion(kill);
                InstanceProcess victim = both.get(kill % 2);
                CrashRun.awaitWhileAlive(victim, moment);
                victim.kill();
                victim.start();
            }
            CrashRun.awaitWhileAlive(one, run::isOver);
            run.holds(one.log() + other.log());
            LOG.info("{} kills, {} messages came again", CrashRun.KILLS, run.repeated());
        }
    }
}
