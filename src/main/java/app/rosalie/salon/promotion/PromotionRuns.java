package app.rosalie.salon.promotion;

import app.rosalie.salon.promotion.Promotion.Run;
import app.rosalie.salon.promotion.Promotion.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** When promotions were on, pauses left out: how that goes on, and how it is kept. */
@Component
class PromotionRuns {

    /** Of more, the two oldest count as one, the pause between them too: what may be struck is never too high for that. */
    private static final int MOST = 24;

    private final JsonMapper json;

    PromotionRuns(JsonMapper json) {
        this.json = json;
    }

    List<Run> after(Promotion before, State now, Instant at) {
        List<Run> runs = new ArrayList<>(before.runs());
        boolean running = !runs.isEmpty() && runs.getLast().until() == null;
        if (running && now != State.ON) {
            Run last = runs.removeLast();
            if (last.since().isBefore(at)) {
                runs.add(new Run(last.since(), at));
            }
        } else if (!running && now == State.ON) {
            runs.add(new Run(at, null));
        }
        if (runs.size() > MOST) {
            Run oldest = runs.removeFirst();
            runs.set(0, new Run(oldest.since(), runs.getFirst().until()));
        }
        return runs;
    }

    String written(List<Run> runs) {
        return json.writeValueAsString(runs);
    }

    List<Run> read(String written) {
        return List.of(json.readValue(written, Run[].class));
    }
}
