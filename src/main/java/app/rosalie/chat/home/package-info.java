/** Home: the day, the to-do list, the month's goal and satisfaction at a glance; and the way to the settings. */
@NullMarked
package app.rosalie.chat.home;

import org.jspecify.annotations.NullMarked;
