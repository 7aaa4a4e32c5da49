package app.rosalie.chat.question;

import app.rosalie.salon.photo.PhotoId;

/** What the photo catalogue asks for in writing. */
public sealed interface PhotosQuestion extends Question {

    /** What is to stand below the photo? */
    record Caption(PhotoId photoId) implements PhotosQuestion {}
}
