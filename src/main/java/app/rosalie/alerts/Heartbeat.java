package app.rosalie.alerts;

import app.rosalie.agenda.VisitDeposits;
import app.rosalie.agenda.VisitLifecycle;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one thing that happens by itself: every ten seconds, on one instance of however many, what has come due is settled. A
 * beat that was missed is made up for once.
 */
@DisallowConcurrentExecution
class Heartbeat implements Job {

    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
    private static final int SECONDS = 10;

    private final VisitLifecycle lifecycle;
    private final VisitDeposits deposits;
    private final WaitlistLapse waitlist;
    private final RoundRunner rounds;
    private final Delivery delivery;
    private final MorningRefresh mornings;
    private final Housekeeping housekeeping;
    private final Heartbeats heartbeats;

    Heartbeat(
            VisitLifecycle lifecycle,
            VisitDeposits deposits,
            WaitlistLapse waitlist,
            RoundRunner rounds,
            Delivery delivery,
            MorningRefresh mornings,
            Housekeeping housekeeping,
            Heartbeats heartbeats) {
        this.lifecycle = lifecycle;
        this.deposits = deposits;
        this.waitlist = waitlist;
        this.rounds = rounds;
        this.delivery = delivery;
        this.mornings = mornings;
        this.housekeeping = housekeeping;
        this.heartbeats = heartbeats;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        int expired = lifecycle.expireUnanswered();
        if (expired > 0) {
            log.info("{} unanswered requests have expired", expired);
        }
        int unpaid = deposits.lapseUnpaid();
        if (unpaid > 0) {
            log.info("{} visits have lapsed without their deposit", unpaid);
        }
        waitlist.run();
        rounds.run();
        delivery.deliver();
        mornings.refresh();
        housekeeping.clear();
        heartbeats.finished(instance(context));
    }

    private static String instance(JobExecutionContext context) throws JobExecutionException {
        try {
            return context.getScheduler().getSchedulerInstanceId();
        } catch (SchedulerException e) {
            throw new JobExecutionException(e);
        }
    }

    /** Stored once, whoever starts first. */
    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail heartbeat() {
            return JobBuilder.newJob(Heartbeat.class)
                    .withIdentity("heartbeat")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger beat(JobDetail heartbeat) {
            return TriggerBuilder.newTrigger()
                    .withIdentity("heartbeat")
                    .forJob(heartbeat)
                    .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
                            .withMisfireHandlingInstructionNowWithRemainingCount())
                    .build();
        }
    }
}
