/** Reviews that were reported, for those who operate Rosalie: looked at with the visit beside, kept or hidden, told to both sides. */
@NullMarked
package app.rosalie.chat.moderation;

import org.jspecify.annotations.NullMarked;
