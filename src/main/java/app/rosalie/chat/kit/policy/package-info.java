/** The rules of a salon as its clients read them, wherever they are shown. */
@NullMarked
package app.rosalie.chat.kit.policy;

import org.jspecify.annotations.NullMarked;
