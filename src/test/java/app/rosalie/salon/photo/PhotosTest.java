package app.rosalie.salon.photo;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.chat.action.PhotosAction;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.TreatmentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PhotosTest extends SalonTest {

    private final Photos photos;
    private final Journal journal;
    private final Optional<TreatmentId> gel;

    PhotosTest(Database database) {
        super(database);
        photos = house.the(Photos.class);
        journal = house.the(Journal.class);
        gel = Optional.of(studio.gel().id());
    }

    @Test
    void waitUntilTheClientAgrees() {
        List<PhotoId> ids = receive(2);
        assertThat(photos.shown(studio.id())).isEmpty();
        assertThat(photos.waiting(studio.id())).extracting(Photo::id).containsExactlyElementsOf(ids);

        JournalEntryId entry = photos.agree(studio.id(), gel, ids.getFirst()).orElseThrow();
        assertThat(photos.waiting(studio.id())).isEmpty();
        assertThat(photos.shown(studio.id())).hasSize(2).allSatisfy(photo -> {
            assertThat(photo.treatment()).isEqualTo(gel);
            assertThat(photo.consentedAt()).isPresent();
        });

        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(photos.waiting(studio.id())).hasSize(2);
        assertThat(photos.shown(studio.id())).isEmpty();
    }

    @Test
    void keepTheirBytesUntilTheDeletionCannotBeTakenBack() {
        Photo photo = added(1).getFirst();
        JournalEntryId entry = photos.delete(studio.id(), photo.id()).orElseThrow();
        photos.tidy(studio.id());
        assertThat(photos.shown(studio.id())).isEmpty();
        assertThat(photos.image(photo.id(), photo.digest())).isPresent();
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(photos.image(photo.id(), photo.digest()).orElseThrow()).containsExactly(0, 7);
        assertThat(photos.shown(studio.id())).hasSize(1);
    }

    @Test
    void areGoneAtOnceAndForGoodWhereTheClientAgreesNoMore() {
        Photo photo = added(1).getFirst();
        JournalEntryId entry = photos.caption(studio.id(), photo.id(), "French").orElseThrow();
        assertThat(photos.withdraw(studio.id(), photo.id())).isTrue();
        assertThat(photos.withdraw(studio.id(), photo.id())).isFalse();
        assertThat(photos.hasImage(photo.id(), photo.digest())).isFalse();
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.CHANGED_SINCE);
        JournalEntryId withdrawal =
                journal.last(studio.id(), "photo", photo.id().value()).orElseThrow();
        assertThat(journal.undo(studio.id(), withdrawal)).isEqualTo(Undone.CHANGED_SINCE);
    }

    @Test
    void changePlacesAndBack() {
        List<Photo> three = added(3);
        JournalEntryId entry =
                photos.swap(studio.id(), three.get(0).id(), three.get(1).id()).orElseThrow();
        assertThat(photos.shown(studio.id()))
                .extracting(Photo::id)
                .containsExactly(
                        three.get(1).id(), three.get(0).id(), three.get(2).id());
        journal.undo(studio.id(), entry);
        assertThat(photos.shown(studio.id()))
                .extracting(Photo::id)
                .containsExactly(
                        three.get(0).id(), three.get(1).id(), three.get(2).id());
    }

    @Test
    void areAsManyAsThereIsRoomFor() {
        assertThat(receive(Photos.MOST - 1)).hasSize(Photos.MOST - 1);
        assertThat(receive(3)).hasSize(1);
        assertThat(receive(1)).isEmpty();
        assertThat(photos.discard(
                        studio.id(), photos.waiting(studio.id()).getLast().id()))
                .isEqualTo(1);
        assertThat(photos.count(studio.id())).isEqualTo(Photos.MOST - 1);
    }

    @Test
    void areTheSalonsAlone() {
        Photo photo = added(1).getFirst();
        Studio other = Studio.open(house);
        assertThat(photos.find(other.id(), photo.id())).isEmpty();
        assertThat(photos.find(other.id(), List.of(photo.id()))).isEmpty();
        assertThat(photos.delete(other.id(), photo.id())).isEmpty();
        assertThat(photos.withdraw(other.id(), photo.id())).isFalse();
        assertThat(photos.caption(other.id(), photo.id(), "à moi")).isEmpty();
        assertThat(photos.agree(other.id(), Optional.empty(), receive(1).getFirst()))
                .isEmpty();
        assertThat(photos.image(photo.id(), "another")).isEmpty();
    }

    @Test
    void costAsManyStatementsForThirtyAsForThree() {
        List<Photo> some = added(3);
        long catalogue = statements(new PhotosAction.Catalogue());
        long one = statements(new PhotosAction.View(some.get(1).id()));
        added(27);
        assertThat(statements(new PhotosAction.Catalogue()))
                .isEqualTo(catalogue)
                .isLessThanOrEqualTo(8);
        assertThat(statements(new PhotosAction.View(some.get(1).id())))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
    }

    private long statements(PhotosAction action) {
        studio.presses(action);
        QueryCountHolder.clear();
        studio.presses(action);
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private List<Photo> added(int count) {
        List<PhotoId> ids = receive(count);
        photos.agree(studio.id(), gel, ids.getFirst());
        return photos.shown(studio.id());
    }

    private List<PhotoId> receive(int count) {
        return photos.receive(
                studio.id(),
                IntStream.range(0, count)
                        .mapToObj(i -> new NewPhoto(new byte[] {(byte) i, 7}, new byte[] {1}, 40, 30, ""))
                        .toList());
    }
}
