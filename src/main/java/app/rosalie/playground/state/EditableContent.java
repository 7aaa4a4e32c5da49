package app.rosalie.playground.state;

/** What is edited together: an edit without buttons takes them away. */
public record EditableContent(MessageBody body, Keyboard keyboard) {

    /** What people write has no buttons. */
    public EditableContent(MessageBody body) {
        this(body, Keyboard.NONE);
    }
}
