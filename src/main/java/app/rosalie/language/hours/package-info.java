/** A week of opening hours, typed in one text: « mar-sam 9h-19h, pause 12h-14h ». */
@NamedInterface("hours")
@NullMarked
package app.rosalie.language.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
