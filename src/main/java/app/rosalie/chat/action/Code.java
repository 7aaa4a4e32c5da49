package app.rosalie.chat.action;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The short name of an action inside a button: one to three letters, unique among all actions. Messages live for years, so a
 * code is never given a second meaning, and its record's components keep their order and the numbers that they are written as.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Code {
    String value();
}
