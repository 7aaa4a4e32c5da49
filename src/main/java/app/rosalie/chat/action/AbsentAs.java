package app.rosalie.chat.action;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number that stands inside a button for a component that is empty: one that it never is when it is there, such as 0 for an
 * id and -1 for an amount. Every {@code Optional} component has one, and it is as lasting as the {@link Code}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AbsentAs {
    long value();
}
