package app.rosalie.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.Studio;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.springframework.boot.quartz.autoconfigure.QuartzProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

@OnBothDatabases
class HeartbeatTest {

    private final House house;

    HeartbeatTest(Database database) {
        house = House.on(database);
    }

    @Test
    void letsRequestsLapseThatNobodyAnswered() throws Exception {
        Studio studio = Studio.open(house);
        Visit request = studio.asks(studio.emma(), studio.gel(), "2026-03-03T14:00");
        studio.isNow("2026-03-03T14:00");
        Scheduler quartz = house.the(Scheduler.class);
        quartz.start();
        try {
            quartz.triggerJob(JobKey.jobKey("heartbeat"));
            await().atMost(Duration.ofSeconds(45))
                    .untilAsserted(() ->
                            assertThat(studio.visit(request.id()).status()).isEqualTo(Status.EXPIRED));
        } finally {
            quartz.standby();
        }
    }

    @Test
    void standsInTheDatabaseOnceHoweverManyStart() throws Exception {
        SchedulerFactoryBean second = new SchedulerFactoryBean();
        Properties properties = new Properties();
        properties.putAll(house.the(QuartzProperties.class).getProperties());
        second.setQuartzProperties(properties);
        second.setSchedulerName(house.the(Scheduler.class).getSchedulerName());
        second.setDataSource(house.the(DataSource.class));
        second.setOverwriteExistingJobs(true);
        second.setAutoStartup(false);
        second.setJobDetails(house.all(JobDetail.class).toArray(JobDetail[]::new));
        second.setTriggers(house.all(Trigger.class).toArray(Trigger[]::new));
        second.afterPropertiesSet();
        try {
            assertThat(rows("qrtz_job_details where job_name = 'heartbeat'")).isEqualTo(1);
            assertThat(rows("qrtz_job_details"))
                    .isEqualTo(house.all(JobDetail.class).size());
            assertThat(rows("qrtz_triggers where trigger_name = 'heartbeat'")).isEqualTo(1);
            assertThat(house.the(Scheduler.class).getTrigger(TriggerKey.triggerKey("heartbeat")))
                    .isNotNull();
        } finally {
            second.destroy();
        }
    }

    @Test
    void isKeptInTheDatabaseAndSharedByAllInstances() throws Exception {
        var metadata = house.the(Scheduler.class).getMetaData();
        assertThat(JobStoreTX.class.getSuperclass()).isAssignableFrom(metadata.getJobStoreClass());
        assertThat(metadata.isJobStoreClustered()).isTrue();
    }

    private long rows(String of) {
        return house.the(JdbcClient.class)
                .sql("select count(*) from " + of)
                .query(Long.class)
                .single();
    }
}
