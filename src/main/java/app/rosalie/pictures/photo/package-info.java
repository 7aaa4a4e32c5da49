/**
 * Photos as they come from a phone, read safely and made fit to be kept: upright, of a sane size, and with nothing in them but
 * what is seen. Knows no chat and no salon.
 */
@NamedInterface("photo")
@NullMarked
package app.rosalie.pictures.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
