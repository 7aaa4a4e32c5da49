package app.rosalie.chat.action;

import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every action that there is, whether a room knows it or not. */
public final class Actions {

    private Actions() {}

    public static List<Class<?>> all() {
        return records(Action.class, Action.class.getPackageName());
    }

    /** The records of a package, and of those nested in it, that implement a type; by name. */
    public static List<Class<?>> records(Class<?> type, String inPackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        return scanner.findCandidateComponents(inPackage).stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .filter(Class::isRecord)
                .toList();
    }
}
