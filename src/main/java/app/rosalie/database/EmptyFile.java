package app.rosalie.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Stops the start, before anything opens the database, where its file is there and holds nothing: H2 would take it for a new
 * one, and a salon whose file a full disk or a copy that went wrong has emptied would begin anew without a word.
 */
@Component
class EmptyFile implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        DatabaseFile.of(beans.getBean(Environment.class).getProperty("spring.datasource.url", ""))
                .map(it -> it.file().toFile())
                .filter(file -> file.isFile() && file.length() == 0)
                .ifPresent(EmptyFile::refuse);
    }

    private static void refuse(File file) {
        String sentence = "spring.datasource.url leads to " + file
                + ", which is empty (0 bytes). Restore a backup, or delete it to begin anew.";
        throw new UncheckedIOException(sentence, new IOException(sentence));
    }
}
