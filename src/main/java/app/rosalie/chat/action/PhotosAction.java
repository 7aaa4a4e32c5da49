package app.rosalie.chat.action;

import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.photo.PhotoId;
import java.util.Optional;

/** The photo catalogue: sorting what came in, leafing through it, changing it. */
public sealed interface PhotosAction extends Action {

    @Code("y")
    record Catalogue() implements PhotosAction {}

    /** The photos of a treatment, from the first. */
    @Code("yt")
    record OfTreatment(TreatmentId treatmentId) implements PhotosAction {}

    /** Those that show none of the salon's treatments in particular. */
    @Code("yn")
    record OfNoTreatment() implements PhotosAction {}

    /** One photo, among those of its treatment. */
    @Code("yv")
    record View(PhotoId photoId) implements PhotosAction {}

    /** Which treatment do those show that wait with this one? */
    @Code("ys")
    record Sort(PhotoId photoId, int page) implements PhotosAction {}

    /** Does the client agree that they are shown? */
    @Code("yq")
    record AskConsent(PhotoId photoId, @AbsentAs(0) Optional<TreatmentId> treatmentId) implements PhotosAction {}

    @Code("ya")
    record Agree(PhotoId photoId, @AbsentAs(0) Optional<TreatmentId> treatmentId) implements PhotosAction {}

    /** Those that wait with this one are not kept. */
    @Code("yx")
    record Discard(PhotoId photoId) implements PhotosAction {}

    @Code("yc")
    record AskCaption(PhotoId photoId) implements PhotosAction {}

    @Code("yz")
    record DropCaption(PhotoId photoId) implements PhotosAction {}

    /** Which treatment does it show? */
    @Code("yb")
    record AskTreatment(PhotoId photoId, int page) implements PhotosAction {}

    @Code("yu")
    record Assign(PhotoId photoId, @AbsentAs(0) Optional<TreatmentId> treatmentId) implements PhotosAction {}

    /** Where does it stand among those of its treatment? */
    @Code("yo")
    record Order(PhotoId photoId) implements PhotosAction {}

    @Code("ym")
    record Move(PhotoId photoId, boolean later) implements PhotosAction {}

    @Code("yd")
    record Delete(PhotoId photoId) implements PhotosAction {}

    /** What it means that the client agrees no more. */
    @Code("yw")
    record AskWithdraw(PhotoId photoId) implements PhotosAction {}

    @Code("yr")
    record Withdraw(PhotoId photoId) implements PhotosAction {}
}
