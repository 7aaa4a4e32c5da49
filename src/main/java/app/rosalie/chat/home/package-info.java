/** Home: the day, the to-do list, the month's goal and satisfaction at a glance; help, privacy and settings. */
@NullMarked
package app.rosalie.chat.home;

import org.jspecify.annotations.NullMarked;
