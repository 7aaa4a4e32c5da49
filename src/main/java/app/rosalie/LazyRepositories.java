package app.rosalie;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Parts are put together without waiting for their repositories, as {@code spring.data.jpa.repositories.bootstrap-mode} asks for:
 * Hibernate reads the entities on a thread of its own meanwhile. Spring Data does this by itself, except where the parts were
 * written down when the jar was made.
 */
@Component
final class LazyRepositories implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory parts) {
        if (AotDetector.useGeneratedArtifacts() && parts instanceof DefaultListableBeanFactory all) {
            all.setAutowireCandidateResolver(new WhenAsked());
        }
    }

    private static final class WhenAsked extends ContextAnnotationAutowireCandidateResolver {

        @Override
        protected boolean isLazy(DependencyDescriptor wanted) {
            return Repository.class.isAssignableFrom(wanted.getDependencyType()) || super.isLazy(wanted);
        }
    }
}
