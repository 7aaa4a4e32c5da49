package app.rosalie.salon;

import java.util.Set;
import org.springframework.stereotype.Component;

/** The entry under which stands what was done at once: there is nothing to put back but what stands under it. */
@Component
class SeveralAtOnce implements UndoHandler {

    static final String KIND = "several";
    static final String DONE = "done";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(DONE);
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        // What was done at once has its own entries.
    }
}
