package app.rosalie.language.text;

/** An amount of euros where a text names it, in cents, from 0 to 1 000 000 €. */
public record Sum(TextSpan span, long cents) {}
