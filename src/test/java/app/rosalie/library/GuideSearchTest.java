package app.rosalie.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search over the guides that are shipped. */
class GuideSearchTest {

    private static final Guides GUIDES = new Guides();
    private static GuideSearch search;

    @BeforeAll
    static void open() {
        search = new GuideSearch(GUIDES, new IndexLocation(new LibrarySettings(null), "jdbc:h2:mem:guides"));
    }

    @AfterAll
    static void close() {
        search.close();
    }

    /** 120 queries as people type them, judged by reading the guides, before any score was seen; the level is what was reached. */
    @Test
    void findsWhatPeopleLookFor() {
        JudgedQueries.Score score = JudgedQueries.score(search);
        assertThat(score.queries()).isEqualTo(120);
        assertThat(score.ndcg()).as("nDCG@5, MRR %s", score.mrr()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsEveryGuideByItsTitle() {
        assertThat(GUIDES.all())
                .allSatisfy(guide -> assertThat(search.search(guide.title(), 1).hits())
                        .extracting(GuideHit::guide)
                        .containsExactly(guide));
    }

    @Test
    void findsEveryGuideByItsOwnQuestions() {
        List<Guide> missed = GUIDES.all().stream()
                .filter(guide -> guide.questions().stream()
                        .anyMatch(question -> search.search(question, 3).hits().stream()
                                .noneMatch(hit -> hit.guide().equals(guide))))
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void answersAQuestionButNotANameOrAVisit() {
        assertThat(search.answer("comment fixer mes prix ?", 3).hits()).isNotEmpty();
        for (String other : List.of("julie", "Emma Durand", "emma demain 14h", "merci", "ok")) {
            assertThat(search.answer(other, 3).hits()).as(other).isEmpty();
        }
    }
}
