package app.rosalie.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.salon.Trade;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideFileTest {

    private static final String HEAD = """
            number: 7
            title: Un titre
            trades: [nails, hair]
            level: grow
            tags: [un, deux]
            questions: [pourquoi]
            related: [autre]
            concern: no-shows
            apply: reminders
            source: Une loi
            link: https://example.org/loi
            verified: 2026-11-27
            """;

    private static final String BODY = """
            Le point, **en gras** ici.

            ## Pourquoi

            Parce que,
            sur deux lignes.

            Et encore.

            ## Comment faire

            1. Une étape vers [un ami](ami).
            2. Une autre.

            ## À copier

            Bonjour [prénom].

            ## À vous

            Faites-le.
            """;

    private static final Map<String, GuideId> IDS = Map.of("autre", new GuideId(8), "ami", new GuideId(9));

    @Test
    void isReadWholly() {
        Guide guide = read(HEAD, BODY).guide(IDS);
        assertThat(guide.id()).isEqualTo(new GuideId(7));
        assertThat(guide.trades()).containsExactlyInAnyOrder(Trade.NAILS, Trade.HAIR);
        assertThat(guide.isFor(Trade.NAILS)).isTrue();
        assertThat(guide.isFor(Trade.BARBER)).isFalse();
        assertThat(guide.isFor(null)).isFalse();
        assertThat(guide.level()).isEqualTo(Level.GROW);
        assertThat(guide.concern()).contains(Concern.NO_SHOWS);
        assertThat(guide.practice()).contains(Practice.REMINDERS);
        assertThat(guide.source().orElseThrow().verified()).isEqualTo("2026-11-27");
        assertThat(guide.point().spans())
                .containsExactly(
                        new Prose.Span("Le point, ", false),
                        new Prose.Span("en gras", true),
                        new Prose.Span(" ici.", false));
        assertThat(guide.why()).extracting(Prose::plain).containsExactly("Parce que, sur deux lignes.", "Et encore.");
        assertThat(guide.steps()).extracting(Prose::plain).containsExactly("Une étape vers un ami.", "Une autre.");
        assertThat(guide.copy()).isEqualTo("Bonjour [prénom].");
        assertThat(guide.exercise()).extracting(Prose::plain).containsExactly("Faites-le.");
    }

    @Test
    void pointsFirstToWhatItsTextPointsTo() {
        assertThat(read(HEAD, BODY).guide(IDS).related()).containsExactly(new GuideId(9), new GuideId(8));
    }

    @Test
    void isRefusedWithTheReason() {
        assertThatThrownBy(() -> read(HEAD.replace("related: [autre]", "related: [nulle-part]"), BODY)
                        .guide(IDS))
                .hasMessageContaining("nulle-part");
        assertThatThrownBy(
                        () -> read(HEAD.replace("title: Un titre\n", ""), BODY).guide(IDS))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> read(HEAD.replace("no-shows", "no-idea"), BODY).guide(IDS))
                .hasMessageContaining("no-idea");
        assertThatThrownBy(() -> read(HEAD, BODY.replace("## À vous", ""))).hasMessageContaining("four chapters");
        assertThatThrownBy(() -> GuideFile.read("un-guide", Theme.LAW, BODY)).hasMessageContaining("un-guide");
    }

    private static GuideFile read(String head, String body) {
        return GuideFile.read("un-guide", Theme.LAW, "---\n" + head + "---\n" + body);
    }
}
