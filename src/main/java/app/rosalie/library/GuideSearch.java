package app.rosalie.library;

import app.rosalie.library.index.Excerpt;
import app.rosalie.library.index.IndexHits;
import app.rosalie.library.index.IndexedText;
import app.rosalie.library.index.TextIndex;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Guides found by words as people type them, or by a whole question. */
@Component
public class GuideSearch {

    private final Guides guides;
    private final FutureTask<TextIndex> index;

    GuideSearch(Guides guides, IndexLocation location) {
        this.guides = guides;
        this.index = new FutureTask<>(() -> {
            GuideShelf shelf = guides.shelf();
            return TextIndex.open(location.place(), shelf.version(), () -> texts(shelf));
        });
    }

    /** Whoever looks for something later need not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("guides").start(() -> Once.of(index));
    }

    /** At most so many guides that have some of the words. */
    public GuidesFound search(String typed, int most) {
        return found(typed, Once.of(index).search(typed, most));
    }

    /** Only guides that have most of the words: what was typed may not be for them at all. */
    public GuidesFound answer(String question, int most) {
        return found(question, Once.of(index).searchSurely(question, most));
    }

    private GuidesFound found(String typed, IndexHits found) {
        Map<Long, Excerpt> excerpts = Once.of(index).excerpts(typed, found.ids());
        List<GuideHit> hits = found.ids().stream()
                .flatMap(id -> guides.find(new GuideId(id)).stream())
                .map(guide -> new GuideHit(
                        guide,
                        Optional.ofNullable(excerpts.get(guide.id().number())).map(GuideSearch::prose)))
                .toList();
        return new GuidesFound(hits, found.suggestion());
    }

    private static Prose prose(Excerpt excerpt) {
        return new Prose(excerpt.parts().stream()
                .map(part -> new Prose.Span(part.text(), part.found()))
                .toList());
    }

    static List<IndexedText> texts(GuideShelf shelf) {
        return shelf.guides().values().stream().map(GuideSearch::text).toList();
    }

    private static IndexedText text(Guide guide) {
        return new IndexedText(
                guide.id().number(),
                guide.title(),
                Stream.concat(guide.tags().stream(), guide.questions().stream()).toList(),
                String.join("\n", guide.paragraphs()));
    }

    @PreDestroy
    void close() {
        // One that is still being written is written anew at the next start.
        if (index.state() == Future.State.SUCCESS) {
            index.resultNow().close();
        }
    }
}
