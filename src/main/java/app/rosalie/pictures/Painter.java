package app.rosalie.pictures;

/** Turns a picture into the bytes of a PNG, 1080 pixels wide. Safe for use by many threads. */
public interface Painter {

    byte[] png(Picture picture);
}
