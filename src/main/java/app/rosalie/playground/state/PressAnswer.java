package app.rosalie.playground.state;

/**
 * How a press was answered.
 *
 * @param text empty where nothing is shown
 * @param alert whether it has to be closed by hand
 * @param url empty where nothing is opened
 */
public record PressAnswer(String callbackId, int messageId, String text, boolean alert, String url) {}
