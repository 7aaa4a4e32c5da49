package app.rosalie.alerts;

import java.time.Duration;
import java.time.InstantSource;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away the rows of alerts that were settled long ago: every hour, on one instance of however many. */
@DisallowConcurrentExecution
class Housekeeping implements Job {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    /** So long the same is not raised again, and what became of an alert can be looked up. */
    private static final Duration SETTLED_STAY = Duration.ofDays(90);

    private final Alerts alerts;
    private final InstantSource clock;

    Housekeeping(Alerts alerts, InstantSource clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        int cleared = alerts.purge(clock.instant().minus(SETTLED_STAY));
        log.debug("{} alerts of long ago were cleared away", cleared);
    }

    /** Stored once, whoever starts first. */
    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail housekeeping() {
            return JobBuilder.newJob(Housekeeping.class)
                    .withIdentity("housekeeping")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger everyHour(JobDetail housekeeping) {
            return TriggerBuilder.newTrigger()
                    .withIdentity("housekeeping")
                    .forJob(housekeeping)
                    .withSchedule(SimpleScheduleBuilder.repeatHourlyForever()
                            .withMisfireHandlingInstructionNowWithRemainingCount())
                    .build();
        }
    }
}
