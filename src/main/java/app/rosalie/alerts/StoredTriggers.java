package app.rosalie.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quartz's rows about triggers, as far as its own interface does not tell of them: ACQUIRED is a state that it keeps to itself. */
@Component
class StoredTriggers {

    private final JdbcClient sql;
    private final String scheduler;
    private final String instance;

    StoredTriggers(JdbcClient sql, Scheduler scheduler) throws SchedulerException {
        this.sql = sql;
        this.scheduler = scheduler.getSchedulerName();
        this.instance = scheduler.getSchedulerInstanceId();
    }

    /** @param next when it is to fire; long ago where it is never to fire again */
    record Stored(String state, Instant next) {

        boolean isPaused() {
            return state.startsWith("PAUSED");
        }
    }

    Optional<Stored> find(TriggerKey key) {
        return sql.sql("""
                select trigger_state, coalesce(next_fire_time, -1) from qrtz_triggers
                where sched_name = ? and trigger_name = ? and trigger_group = ?""")
                .params(scheduler, key.getName(), key.getGroup())
                .query((row, n) -> new Stored(row.getString(1), Instant.ofEpochMilli(row.getLong(2))))
                .optional();
    }

    /** Whether nobody has touched the trigger since it was found; of several that ask at a time, one is told so. */
    boolean claim(TriggerKey key, Stored found, Instant now) {
        return sql.sql("""
                        update qrtz_triggers set next_fire_time = :now
                        where sched_name = :scheduler and trigger_name = :name and trigger_group = :group
                            and trigger_state = :state and coalesce(next_fire_time, -1) = :next""")
                        .param("now", now.toEpochMilli())
                        .param("scheduler", scheduler)
                        .param("name", key.getName())
                        .param("group", key.getGroup())
                        .param("state", found.state())
                        .param("next", found.next().toEpochMilli())
                        .update()
                == 1;
    }

    /** Whether another instance says that it is executing the job. Of those that are dead, Quartz forgets it by itself. */
    boolean isExecutedElsewhere(JobKey job) {
        List<String> instances = sql.sql("""
                select instance_name from qrtz_fired_triggers
                where sched_name = ? and job_name = ? and job_group = ? and state = 'EXECUTING'""")
                .params(scheduler, job.getName(), job.getGroup())
                .query(String.class)
                .list();
        return instances.stream().anyMatch(one -> !one.equals(instance));
    }

    /** Forgets firings before then that came to nothing; a job that runs one at a time would wait for their end. */
    void forgetFirings(Trigger trigger, Instant before) {
        sql.sql("""
                delete from qrtz_fired_triggers
                where sched_name = :scheduler and fired_time < :before
                    and (trigger_name = :name and trigger_group = :group and state = 'ACQUIRED'
                        or job_name = :job and job_group = :jobGroup and instance_name = :instance)""")
                .param("scheduler", scheduler)
                .param("before", before.toEpochMilli())
                .param("name", trigger.getKey().getName())
                .param("group", trigger.getKey().getGroup())
                .param("job", trigger.getJobKey().getName())
                .param("jobGroup", trigger.getJobKey().getGroup())
                .param("instance", instance)
                .update();
    }
}
