package app.rosalie.playground.api;

import app.rosalie.playground.files.FileStore;
import app.rosalie.playground.files.StoredFile;
import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import org.jspecify.annotations.Nullable;

/** The file that a call brings with it, or names. */
final class UploadedFile {

    private static final String ATTACHED = "attach://";

    private UploadedFile() {}

    /** The uploaded picture of that name, or the one that the reference names: a file id, or attach://name. */
    static StoredFile.Photo photo(FileStore files, Params params, String name, @Nullable String reference) {
        var upload = upload(params, name, reference);
        if (upload != null) {
            return files.addPhoto(upload.content());
        }
        return switch (known(files, "photo", reference)) {
            case StoredFile.Photo photo -> photo;
            case StoredFile.Document _ -> throw Refusal.badRequest("can't use file of type Document as Photo");
        };
    }

    static StoredFile.Document document(FileStore files, Params params) {
        var reference = params.text("document");
        var upload = upload(params, "document", reference);
        if (upload != null) {
            return files.addDocument(upload.name(), upload.content());
        }
        return switch (known(files, "document", reference)) {
            case StoredFile.Document document -> document;
            case StoredFile.Photo _ -> throw Refusal.badRequest("can't use file of type Photo as Document");
        };
    }

    private static Params.@Nullable Upload upload(Params params, String name, @Nullable String reference) {
        return params.file(
                reference != null && reference.startsWith(ATTACHED) ? reference.substring(ATTACHED.length()) : name);
    }

    private static StoredFile known(FileStore files, String what, @Nullable String reference) {
        if (reference == null || reference.isEmpty()) {
            throw Refusal.badRequest("there is no " + what + " in the request");
        }
        var known = files.find(reference);
        if (known == null) {
            throw Refusal.badRequest(
                    reference.startsWith("http")
                            ? "failed to get HTTP URL content"
                            : "wrong file identifier/HTTP URL specified");
        }
        return known;
    }
}
