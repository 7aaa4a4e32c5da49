package app.rosalie.library;

import app.rosalie.salon.Trade;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All guides and courses. They are part of the program, change with a new version only, and are read at first use. */
@Component
public class Guides {

    private final FutureTask<GuideShelf> shelf = new FutureTask<>(GuideShelf::read);

    GuideShelf shelf() {
        return Once.of(shelf);
    }

    /** In the order of their themes and within a theme from the first steps on. */
    public List<Guide> all() {
        return List.copyOf(shelf().guides().values());
    }

    /** Empty where there is no such guide, or no more. */
    public Optional<Guide> find(GuideId id) {
        return Optional.ofNullable(shelf().guides().get(id));
    }

    /** Those of a theme that speak to a trade. */
    public List<Guide> of(Theme theme, @Nullable Trade trade) {
        return shelf().guides().values().stream()
                .filter(guide -> guide.theme() == theme && guide.isFor(trade))
                .toList();
    }

    public List<Course> courses() {
        return List.copyOf(shelf().courses().values());
    }

    public Optional<Course> find(CourseId id) {
        return Optional.ofNullable(shelf().courses().get(id));
    }
}
