package app.rosalie.language.time;

import app.rosalie.language.text.TextSpan;
import java.time.Duration;

/** How long something takes, where a text names it: from 5 minutes to 12 hours. A moment of the same span is the other reading. */
public record Length(TextSpan span, Duration duration) {}
