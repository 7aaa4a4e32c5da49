package app.rosalie.salon;

/**
 * Whom a salon receives, and so how its clients are spoken of together. A single client is spoken of in words that fit anybody:
 * the book does not keep who is a woman and who is a man. Stored by name.
 */
public enum Clientele {
    WOMEN,
    MEN,
    MIXED
}
