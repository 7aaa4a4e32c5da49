package app.rosalie.salon;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.salon.Journal.Undone;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SalonPagesTest extends SalonTest {

    private final SalonPages pages;
    private final Salons salons;
    private final Journal journal;

    SalonPagesTest(Database database) {
        super(database);
        pages = house.the(SalonPages.class);
        salons = house.the(Salons.class);
        journal = house.the(Journal.class);
    }

    @Test
    void giveASalonOneLinkThatLeadsToItAlone() {
        LinkCode code = pages.of(studio.id()).code();
        assertThat(pages.of(studio.id()).code()).isEqualTo(code);
        assertThat(salons.find(code).orElseThrow().id()).isEqualTo(studio.id());
        assertThat(pages.of(Studio.open(house).id()).code()).isNotEqualTo(code);
    }

    @Test
    void forgetALinkThatIsRenewedUntilThatIsTakenBack() {
        LinkCode before = pages.of(studio.id()).code();
        JournalEntryId entry = pages.renewLink(studio.id());
        LinkCode after = pages.of(studio.id()).code();
        assertThat(salons.find(before)).isEmpty();
        assertThat(salons.find(after)).isPresent();
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(salons.find(before)).isPresent();
        assertThat(salons.find(after)).isEmpty();
    }

    @Test
    void rememberEachLinkThatWasRenewed() {
        LinkCode first = pages.of(studio.id()).code();
        pages.renewLink(studio.id());
        LinkCode second = pages.of(studio.id()).code();
        JournalEntryId entry = pages.renewLink(studio.id());
        LinkCode third = pages.of(studio.id()).code();
        assertThat(salons.former(first).orElseThrow().id()).isEqualTo(studio.id());
        assertThat(salons.former(second)).isPresent();
        assertThat(salons.former(third)).isEmpty();
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(salons.former(second)).isEmpty();
        assertThat(salons.former(third)).isPresent();
        pages.phone(studio.id(), "+33478123456");
        assertThat(salons.former(second)).isEmpty();
    }

    @Test
    void keepTheNumberWhereTheLinkIsRenewed() {
        JournalEntryId entry = pages.phone(studio.id(), "+33478123456").orElseThrow();
        assertThat(pages.phone(studio.id(), "+33478123456")).isEmpty();
        pages.renewLink(studio.id());
        assertThat(pages.of(studio.id()).phone()).isEqualTo("+33478123456");
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.CHANGED_SINCE);
    }

    @Test
    void drawCodesThatFitIntoALinkAndAreReadAgain() {
        Random chance = new Random(13);
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            LinkCode code = LinkCode.drawnBy(chance);
            assertThat(code.payload()).matches("s_[0-9a-z]{12}");
            assertThat(LinkCode.in(code.payload())).contains(code);
            drawn.add(code.payload());
        }
        assertThat(drawn).hasSize(10_000);
        assertThat(new LinkCode((1L << 60) - 1).payload()).isEqualTo("s_zzzzzzzzzzzz");
    }

    @Test
    void readNothingElseAsACode() {
        for (String payload :
                new String[] {"", "s_", "s_1", "s_0123456789aB", "s_0123456789abc", "x_0123456789ab", "s_ilou56789abc"
                }) {
            assertThat(LinkCode.in(payload)).as(payload).isEmpty();
        }
        assertThat(salons.find(new LinkCode(-1))).isEmpty();
    }
}
