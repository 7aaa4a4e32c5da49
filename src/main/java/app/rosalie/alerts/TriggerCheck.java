package app.rosalie.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sets our triggers going again that stand still: clustered Quartz may leave one ACQUIRED for ever, under a scheduler that says
 * that all is well. A trigger stands still where it should have fired more than two of its periods ago, in whichever state; but
 * not while its job is at work.
 */
@Component
class TriggerCheck {

    private static final Logger log = LoggerFactory.getLogger(TriggerCheck.class);
    private static final int PERIODS = 2;

    private final Scheduler scheduler;
    private final List<Trigger> triggers;
    private final Map<JobKey, JobDetail> jobs;
    private final StoredTriggers stored;
    private final TriggerResets resets;
    private final InstantSource time;

    TriggerCheck(
            Scheduler scheduler,
            List<Trigger> triggers,
            List<JobDetail> jobs,
            StoredTriggers stored,
            TriggerResets resets,
            @SchedulerTime InstantSource time) {
        this.scheduler = scheduler;
        this.triggers = triggers;
        this.jobs = jobs.stream().collect(Collectors.toMap(JobDetail::getKey, Function.identity()));
        this.stored = stored;
        this.resets = resets;
        this.time = time;
    }

    /** Looks at each trigger once. While the scheduler stands by here, others look. */
    void check() throws SchedulerException {
        for (Trigger trigger : triggers) {
            if (!scheduler.isInStandbyMode() && !scheduler.isShutdown()) {
                check(trigger);
            }
        }
    }

    private void check(Trigger trigger) throws SchedulerException {
        Optional<StoredTriggers.Stored> found = stored.find(trigger.getKey());
        if (found.isEmpty()) {
            putBack(trigger);
            return;
        }
        Instant now = time.instant();
        Instant late = now.minus(period(trigger).multipliedBy(PERIODS));
        if (found.get().next().isBefore(late)
                && !isAtWork(trigger.getJobKey())
                && stored.claim(trigger.getKey(), found.get(), now)) {
            reset(trigger, found.get(), late);
        }
    }

    /** Of two that find it missing, one puts it back. */
    private void putBack(Trigger trigger) throws SchedulerException {
        try {
            scheduler.addJob(job(trigger), true);
            scheduler.scheduleJob(fromNowOn(trigger));
        } catch (ObjectAlreadyExistsException another) {
            return;
        }
        resets.add(trigger);
        log.warn("Trigger {} was missing, and is put back", trigger.getKey());
    }

    private void reset(Trigger trigger, StoredTriggers.Stored found, Instant late) throws SchedulerException {
        stored.forgetFirings(trigger, late);
        if (found.isPaused()) {
            // Nobody pauses anything here, and what comes into a group that is paused would be paused as well.
            scheduler.resumeTriggers(
                    GroupMatcher.triggerGroupEquals(trigger.getKey().getGroup()));
        }
        scheduler.scheduleJob(job(trigger), Set.of(fromNowOn(trigger)), true);
        resets.add(trigger);
        log.warn(
                "Trigger {} stood still since {} ({}), and is set going again",
                trigger.getKey(),
                found.next(),
                found.state());
    }

    /** What another instance executes is its own affair, also where that is a leftover: its own watchdog sees to it. */
    private boolean isAtWork(JobKey job) throws SchedulerException {
        return stored.isExecutedElsewhere(job)
                || scheduler.getCurrentlyExecutingJobs().stream()
                        .anyMatch(running -> running.getJobDetail().getKey().equals(job));
    }

    private JobDetail job(Trigger trigger) {
        JobDetail job = jobs.get(trigger.getJobKey());
        if (job == null) {
            throw new IllegalStateException("No job " + trigger.getJobKey());
        }
        return job;
    }

    private Trigger fromNowOn(Trigger trigger) {
        return trigger.getTriggerBuilder().startAt(Date.from(time.instant())).build();
    }

    /** From one firing to the next. */
    private static Duration period(Trigger trigger) {
        Date first = trigger.getFireTimeAfter(trigger.getStartTime());
        Date second = trigger.getFireTimeAfter(first);
        return Duration.between(first.toInstant(), second.toInstant());
    }
}
