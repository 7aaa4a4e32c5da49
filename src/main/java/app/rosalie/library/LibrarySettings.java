package app.rosalie.library;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The resource centre.
 *
 * @param index the folder that the search index of the guides is kept in, of its own; by default beside the files of H2, and in
 *     memory with any other database
 */
@ConfigurationProperties("rosalie.library")
public record LibrarySettings(@Nullable Path index) {}
