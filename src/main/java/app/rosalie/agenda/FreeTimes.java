package app.rosalie.agenda;

import app.rosalie.agenda.hold.SlotHold;
import app.rosalie.agenda.hold.SlotHoldId;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is free on some days, looked up once for several that are given their times one after the other: it sees what is set
 * aside for one of them, and nothing else that happens since.
 */
public final class FreeTimes {

    private static final SlotHoldId NOBODY = new SlotHoldId(0);

    private final OpeningPlan plan;
    private final List<Visit> there;
    private final List<SlotHold> held;
    private final Duration shortest;
    private final Instant now;
    private final Map<LocalDate, Map<SlotRequirement, List<Instant>>> known = new HashMap<>();

    FreeTimes(OpeningPlan plan, List<Visit> there, List<SlotHold> held, Duration shortest, Instant now) {
        this.plan = plan;
        this.there = there;
        this.held = new ArrayList<>(held);
        this.shortest = shortest;
        this.now = now;
    }

    /** The free starts of one of the days. */
    public List<Instant> starts(LocalDate day, SlotRequirement requirement) {
        return known.computeIfAbsent(day, one -> new HashMap<>())
                .computeIfAbsent(requirement, one -> new SlotSearch(plan, there, held, one, shortest, now).starts(day));
    }

    /** From now on it is free for nobody else. */
    public void setAside(TimeSpan span) {
        held.add(new SlotHold(NOBODY, span, span.end()));
        known.clear();
    }
}
