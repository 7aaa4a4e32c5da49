package app.rosalie.library;

/** How far a professional has come for whom a guide is written first. */
public enum Level {
    /** Her first months. */
    START,
    /** It runs. */
    GROW,
    /** It runs well, and the rest is refinement. */
    MASTER
}
