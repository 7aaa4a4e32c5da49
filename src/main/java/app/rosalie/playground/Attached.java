package app.rosalie.playground;

import org.jspecify.annotations.Nullable;

/** The file that a call brings with it, or names. */
final class Attached {

    private Attached() {}

    /** The uploaded picture of that name, or the one that the reference names: a file id, or attach://name. */
    static Stored.Photo photo(Shelf shelf, Params params, String name, @Nullable String reference) {
        var upload = upload(params, name, reference);
        if (upload != null) {
            return shelf.addPhoto(upload.content());
        }
        return switch (known(shelf, "photo", reference)) {
            case Stored.Photo photo -> photo;
            case Stored.File _ -> throw Refusal.badRequest("can't use file of type Document as Photo");
        };
    }

    static Stored.File document(Shelf shelf, Params params) {
        var reference = params.text("document");
        var upload = upload(params, "document", reference);
        if (upload != null) {
            return shelf.addDocument(upload.name(), upload.content());
        }
        return switch (known(shelf, "document", reference)) {
            case Stored.File file -> file;
            case Stored.Photo _ -> throw Refusal.badRequest("can't use file of type Photo as Document");
        };
    }

    private static Params.@Nullable Upload upload(Params params, String name, @Nullable String reference) {
        return params.file(reference != null && reference.startsWith("attach://") ? reference.substring(9) : name);
    }

    private static Stored known(Shelf shelf, String what, @Nullable String reference) {
        if (reference == null || reference.isEmpty()) {
            throw Refusal.badRequest("there is no " + what + " in the request");
        }
        var known = shelf.find(reference);
        if (known == null) {
            throw Refusal.badRequest(
                    reference.startsWith("http")
                            ? "failed to get HTTP URL content"
                            : "wrong file identifier/HTTP URL specified");
        }
        return known;
    }
}
