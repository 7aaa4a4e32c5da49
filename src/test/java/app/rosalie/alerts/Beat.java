package app.rosalie.alerts;

import app.rosalie.House;
import app.rosalie.agenda.VisitLifecycle;

/** The heartbeat of a house in which nothing happens by itself: whole, or one part of it, in the thread that asks for it. */
public final class Beat {

    private final VisitLifecycle lifecycle;
    private final RoundRunner rounds;
    private final Delivery delivery;
    private final MorningRefresh mornings;
    private final Housekeeping housekeeping;
    private final Heartbeats heartbeats;
    private final String instance;

    public Beat(House house) {
        lifecycle = house.the(VisitLifecycle.class);
        rounds = house.the(RoundRunner.class);
        delivery = house.the(Delivery.class);
        mornings = house.the(MorningRefresh.class);
        housekeeping = house.the(Housekeeping.class);
        heartbeats = house.the(Heartbeats.class);
        instance = "instance " + System.identityHashCode(house);
    }

    /** All that Quartz starts every ten seconds. */
    public void whole() {
        requests();
        rounds();
        alerts();
        mornings();
        housekeeping.clear();
        heartbeats.finished(instance);
    }

    /** Requests that nobody has answered. */
    public void requests() {
        lifecycle.expireUnanswered();
    }

    /** The rounds that are due raise their alerts. */
    public void rounds() {
        rounds.run();
    }

    /** The alerts that are due are told. */
    public void alerts() {
        delivery.deliver();
    }

    /** Morning messages are written anew. */
    public void mornings() {
        mornings.refresh();
    }
}
