package app.rosalie.salon;

import java.util.function.Supplier;

/**
 * On whose behalf things are done at this moment, in this thread. Who listens to what happened may ask: a pro needs not be told
 * of what she has just done herself.
 */
public enum Actor {
    PRO,
    CLIENT,
    /** Nobody pressed anything: the time had come. */
    ROSALIE;

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    /** {@link #ROSALIE} where nobody is known to act. */
    public static Actor current() {
        return CURRENT.orElse(ROSALIE);
    }

    /** What {@code work} gives, done on behalf of this one. */
    public <T> T acting(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }
}
