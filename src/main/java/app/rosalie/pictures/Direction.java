package app.rosalie.pictures;

/** Which way a figure goes. Drawn as ▲, ▼ or •, so that it is never said by colour alone. */
public enum Direction {
    UP,
    DOWN,
    LEVEL
}
